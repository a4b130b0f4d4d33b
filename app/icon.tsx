import { getSite } from '@/lib/site/site';

export const contentType = 'image/svg+xml';

/** The mark of the site in the colour of the company, for tabs and bookmarks. */
export default async function Icon() {
  const { company } = await getSite();
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="6" fill="${company.colors?.accent ?? '#0b5f59'}"/>
  <path d="M11 5v22M21 5v22M11 10h10M11 16h10M11 22h10" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/>
</svg>`;
  return new Response(svg, { headers: { 'Content-Type': contentType } });
}
