import type { Audience } from '../roles/visibility';

/**
 * For whom this process builds or serves the site. Development and a preview deployment
 * (`VERCEL_ENV=preview`, or `SITE_AUDIENCE=preview` on any other host) show drafts and problems;
 * everything else is production.
 */
export function siteAudience(environment: NodeJS.ProcessEnv = process.env): Audience {
  if (environment.SITE_AUDIENCE === 'preview' || environment.SITE_AUDIENCE === 'public') {
    return environment.SITE_AUDIENCE;
  }
  const preview = environment.VERCEL_ENV === 'preview' || environment.NODE_ENV === 'development';
  return preview ? 'preview' : 'public';
}
