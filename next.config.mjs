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
  // `/roles/devops-2.md` is a form of the page `/roles/devops-2`.
  rewrites: async () => [
    {
      source: '/roles/:slug([^/]+?).:format(md|json|short\\.txt|txt|ics)',
      destination: '/roles/:slug/as/:format',
    },
  ],
  turbopack: { root: import.meta.dirname },
};

export default createMDX({ options: { remarkPlugins: ['remark-gfm'] } })(nextConfig);
