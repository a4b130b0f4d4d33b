import { ImageResponse } from 'next/og';
import { getSite } from '@/lib/site/site';

export const size = { width: 180, height: 180 };
export const contentType = 'image/png';

const RAILS = [58, 110];
const RUNGS = [50, 84, 118];
const BAR = { display: 'flex', position: 'absolute', background: '#ffffff' } as const;

/** The same mark for the home screen of a phone, which rounds the corners itself. */
export default async function AppleIcon() {
  const { company } = await getSite();
  return new ImageResponse(
    <div
      style={{
        display: 'flex',
        width: '100%',
        height: '100%',
        background: company.colors?.accent ?? '#0b5f59',
      }}
    >
      {RAILS.map((left) => (
        <div key={left} style={{ ...BAR, left, top: 28, width: 12, height: 124 }} />
      ))}
      {RUNGS.map((top) => (
        <div key={top} style={{ ...BAR, left: 58, top, width: 64, height: 12 }} />
      ))}
    </div>,
    size,
  );
}
