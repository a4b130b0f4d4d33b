import { ImageResponse } from 'next/og';
import { getRolePage, getSite } from '@/lib/site/site';

interface ImageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';
export const alt = "The role's title and department, and a ladder with its rung marked";

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

/** A card for a role: who offers it, what it is, and on which rung of its ladder it stands. */
export default async function Image({ params }: ImageProps) {
  const { slug } = await params;
  const { company } = await getSite();
  const page = await getRolePage(decodeURIComponent(slug));
  if (!page) return new Response('Not found', { status: 404 });
  const { posting } = page.role;
  const { rung, rungs } = page.position;
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
        <div style={{ display: 'flex', fontSize: 34, color: '#4d5d59' }}>
          {posting.department ?? company.name}
        </div>
        <div
          style={{
            display: 'flex',
            marginTop: 20,
            fontSize: sizeFor(posting.role),
            lineHeight: 1.05,
          }}
        >
          {posting.role.length > 70 ? `${posting.role.slice(0, 69)}…` : posting.role}
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
