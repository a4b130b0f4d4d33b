import { InvalidArgumentError } from 'commander';

/** Reads the address of a site as it was typed, without a slash at its end. */
export function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new InvalidArgumentError('It must be an address that begins with https:// or http://.');
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
