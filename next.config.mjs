import { availableParallelism } from 'node:os';
import createMDX from '@next/mdx';
import { pagePolicy, picturePolicy, securityHeaders } from './lib/site/security-headers.mjs';
import { speculationRules } from './lib/site/speculation-rules.mjs';

const PAGES = ['ts', 'tsx', 'mdx'];
// The same as in `proxy.ts`.
const EDITOR_PATHS = ['/admin', '/api/auth', '/api/callback', '/api/session'];
const CONTENT = `${process.env.CONTENT_DIR || 'content'}/**/*`;

// Their sizes are read with the content; the files themselves are served by whoever serves the rest.
const PICTURES = 'public/media/**/*';

/** @type {import('next').NextConfig} */
const nextConfig = {
  // Pages that end in .dev.tsx are for those who work on the site, and in no build.
  pageExtensions: process.env.NODE_ENV === 'development' ? ['dev.tsx', ...PAGES] : PAGES,
  // The moment at which scheduled postings are open or not, the same for every page of a build.
  env: process.env.NODE_ENV === 'development' ? {} : { BUILT_AT: new Date().toISOString() },
  poweredByHeader: false,
  // A folder that needs nothing else to be served; Vercel makes its own.
  ...(process.env.RUNGS_OUTPUT === 'standalone' ? { output: 'standalone' } : {}),
  reactStrictMode: true,
  // What is answered when it is asked for reads the content then: two roles chosen in the form of
  // /compare, a posting that is not published for whoever has a link to it, what the editor completes
  // and checks with, and whether a posting is published.
  outputFileTracingIncludes: {
    '/compare': [CONTENT, PICTURES],
    '/preview/[slug]': [CONTENT, PICTURES],
    '/admin': ['public/admin/manifest.json'],
    '/admin/content': [CONTENT],
    '/admin/preview-link': [CONTENT],
  },
  headers: async () => [
    {
      source: '/:path*',
      headers: Object.entries({
        ...securityHeaders,
        // Development shows its errors by styles and scripts of its own.
        ...(process.env.NODE_ENV === 'development'
          ? {}
          : { 'Content-Security-Policy': pagePolicy }),
      }).map(([key, value]) => ({ key, value })),
    },
    {
      source: '/(.*)\\.svg',
      headers: [{ key: 'Content-Security-Policy', value: picturePolicy }],
    },
    // The page behind a link is ready when it is chosen, without a script of ours.
    {
      source: '/((?!_next/).*)',
      headers: [{ key: 'Speculation-Rules', value: speculationRules }],
    },
    // The editor's files are named by what is in them.
    {
      source: '/admin/:file(.+-[0-9a-f]{12}\\.js)',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
  rewrites: async () => ({
    // The addresses of the editor lead nowhere, before any file is looked for, unless `proxy.ts` has
    // opened them. That decides with each request: a build may be served with another environment.
    beforeFiles: EDITOR_PATHS.map((path) => ({
      source: `${path}/:rest*`,
      missing: [{ type: 'header', key: 'x-editor-open' }],
      destination: '/closed',
    })),
    // `/roles/devops-2.md` is a form of the page `/roles/devops-2`.
    afterFiles: [
      {
        source: '/roles/:slug([^/]+?).:format(md|json|short\\.txt|txt|ics)',
        destination: '/roles/:slug/as/:format',
      },
    ],
  }),
  // The title and the tags beside it stand in the head of every page, also of one that is rendered on
  // demand, where they would otherwise follow in its body.
  htmlLimitedBots: /./,
  turbopack: { root: import.meta.dirname },
  // In seconds: the whole texts of ten thousand roles in one file take a minute where nothing else runs.
  staticPageGenerationTimeout: 600,
  experimental: {
    // Pages are made by computing alone: every processor helps, and one page at a time is as fast as several on each,
    // and takes less memory where all roles of a large company stand in one feed.
    cpus: availableParallelism(),
    staticGenerationMaxConcurrency: 1,
    // The largest body that `lib/site/request-limits.ts` lets through, where its length is not said beforehand.
    proxyClientMaxBodySize: 65_536,
  },
};

export default createMDX({ options: { remarkPlugins: ['remark-gfm'] } })(nextConfig);
