import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { CSSProperties, ReactNode } from 'react';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { sizeOf } from '@/lib/roles/pictures';
import { feedForms } from '@/lib/site/feed-links';
import { iconOf } from '@/lib/site/icon';
import { getSite } from '@/lib/site/site';
import './globals.css';

const funnel = localFont({
  src: '../node_modules/@fontsource/funnel-display/files/funnel-display-latin-600-normal.woff2',
  variable: '--font-funnel',
  // The one weight that headings have.
  weight: '600',
  display: 'swap',
});

/** What `apple-icon.tsx` makes. */
const APPLE_ICON = { url: '/apple-icon', type: 'image/png', sizes: '180x180' };

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1514' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const { company, audience } = await getSite();
  return {
    title: { default: `Careers at ${company.name}`, template: `%s · ${company.name}` },
    description: company.about ?? company.tagline ?? `Open roles at ${company.name}.`,
    ...(company.siteUrl ? { metadataBase: new URL(company.siteUrl) } : {}),
    icons: { icon: { url: iconOf(company), type: 'image/svg+xml' }, apple: APPLE_ICON },
    // Next puts the path of each page in the place of the dot.
    alternates: { canonical: './', types: await feedForms() },
    ...(audience === 'preview' ? { robots: { index: false, follow: false } } : {}),
  };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { company, audience, library } = await getSite();
  const logo = company.logo
    ? { src: company.logo, ...sizeOf(company.logo, library.pictures) }
    : undefined;
  const colors = {
    ...(company.colors?.accent ? { '--accent': company.colors.accent } : {}),
    ...(company.colors?.accentDark ? { '--accent-dark': company.colors.accentDark } : {}),
  } as CSSProperties;
  return (
    <html lang={company.lang} style={colors} className={funnel.variable}>
      <body className="flex min-h-dvh flex-col font-sans">
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-ground focus:p-3"
        >
          Skip to the content
        </a>
        <SiteHeader name={company.name} logo={logo} audience={audience} />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-page grow px-4 py-10 outline-none sm:px-6 lg:py-14"
        >
          {children}
        </main>
        <SiteFooter company={company} audience={audience} />
      </body>
    </html>
  );
}
