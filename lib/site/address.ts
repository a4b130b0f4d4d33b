import type { SettingsFields } from '../markup/fields';

/**
 * Where this site is, without a slash at its end: what the settings say, else where the host says
 * that its production is, else this machine.
 */
export function siteAddress(
  { siteUrl }: SettingsFields,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const host = environment.VERCEL_PROJECT_PRODUCTION_URL;
  const address = siteUrl ?? (host ? `https://${host}` : 'http://localhost:3000');
  return address.replace(/\/+$/, '');
}
