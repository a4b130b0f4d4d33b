import createMDX from '@next/mdx';

const PAGES = ['ts', 'tsx', 'mdx'];

/** @type {import('next').NextConfig} */
const nextConfig = {
  // Pages that end in .dev.tsx are for those who work on the site, and in no build.
  pageExtensions: process.env.NODE_ENV === 'development' ? ['dev.tsx', ...PAGES] : PAGES,
  poweredByHeader: false,
  reactStrictMode: true,
  // Two roles chosen in the form of /compare are compared when they are asked for.
  outputFileTracingIncludes: { '/compare': [`${process.env.CONTENT_DIR || 'content'}/**/*`] },
  turbopack: { root: import.meta.dirname },
};

export default createMDX({ options: { remarkPlugins: ['remark-gfm'] } })(nextConfig);
