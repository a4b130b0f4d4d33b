import { ImageResponse } from 'next/og';
import { isAdvertised } from '@/lib/roles/visibility';
import { getRolePage, getSite } from '@/lib/site/site';

interface ImageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';
export const alt = 'What is offered, and a ladder with its rung marked';

export async function generateStaticParams(): Promise<{ slug: string }[]> {
  const { pages } = await getSite();
  return [...pages.keys()].map((slug) => ({ slug }));
}

const INK = '#14201e';
const LINE = '#c3cfcb';
const RAIL = 14;

/** Of the title in px, so that the longest that is shown leaves room for the company's name. */
function sizeFor({ length }: string): number {
  if (length > 44) return 60;
  return length > 28 ? 72 : 104;
}

/**
 * A card for a role: who offers it, what it is, and on which rung of its ladder it stands. For one
 * that is not advertised it is the company's own, so that no picture speaks of what no list shows.
 */
export default async function Image({ params }: ImageProps) {
  const { slug } = await params;
  const { company, audience } = await getSite();
  const page = await getRolePage(decodeURIComponent(slug));
  if (!page) return new Response('Not found', { status: 404 });
  const { posting } = page.role;
  const advertised = isAdvertised(posting, audience);
  const { rung, rungs } = advertised ? page.position : { rung: 0, rungs: 3 };
  const above = (advertised && posting.department) || company.name;
  const title = advertised ? posting.role : (company.tagline ?? `Work at ${company.name}`);
  const accent = company.colors?.accent ?? '#0b5f59';
  return new ImageResponse(
    <div
      style={{ display: 'flex', width: '100%', height: '100%', background: '#ffffff', color: INK }}
    >
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          flex: 1,
          padding: '72px 24px 64px 80px',
        }}
      >
        <div style={{ display: 'flex', fontSize: 34, color: '#4d5d59' }}>{above}</div>
        <div
          style={{
            display: 'flex',
            marginTop: 20,
            fontSize: sizeFor(title),
            lineHeight: 1.05,
          }}
        >
          {title.length > 70 ? `${title.slice(0, 69)}…` : title}
        </div>
        <div style={{ display: 'flex', marginTop: 'auto', fontSize: 34 }}>
          {company.name} careers
        </div>
      </div>
      <div style={{ display: 'flex', padding: '0 96px' }}>
        <div style={{ display: 'flex', width: RAIL, height: '100%', background: LINE }} />
        <div
          style={{
            display: 'flex',
            flexDirection: 'column-reverse',
            justifyContent: 'space-around',
            width: 190,
            height: '100%',
          }}
        >
          {Array.from({ length: rungs }, (_, index) => index + 1).map((number) => (
            <div
              key={number}
              style={{
                display: 'flex',
                height: number === rung ? 34 : RAIL,
                background: number === rung ? accent : LINE,
              }}
            />
          ))}
        </div>
        <div style={{ display: 'flex', width: RAIL, height: '100%', background: LINE }} />
      </div>
    </div>,
    size,
  );
}
