import { secretOf } from './secret';
import { expiryOf, readToken, signToken } from './token';

/** The posting that a link is for: it is bound to its name and to its address. */
export interface LinkedPosting {
  name: string;
  slug: string;
}

interface LinkOptions {
  /** Where the site is, such as `https://careers.acme.example` or `https://acme.example/careers`. */
  site: string;
  secret: Uint8Array;
  expiresAt: Date;
}

/** Makes the address at which whoever has it sees one unpublished posting, until a moment. */
export async function previewLink(
  { name, slug }: LinkedPosting,
  { site, secret, expiresAt }: LinkOptions,
): Promise<string> {
  const token = await signToken('preview', { name, slug }, { secret, expiresAt });
  return `${site.replace(/\/+$/, '')}/preview/${encodeURIComponent(slug)}?token=${token}`;
}

/** What a link opens, and until when. */
export interface PreviewGrant extends LinkedPosting {
  expiresAt: Date;
}

/**
 * What a link opens; undefined for one that is expired, changed, for another address, signed with
 * another secret or read where none is set, which all look the same to whoever has it.
 *
 * @param slug the last part of the address, with its escapes or without
 */
export async function readPreviewLink(
  slug: string,
  token: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<PreviewGrant | undefined> {
  const secret = usableSecret(environment);
  const values = secret && (await readToken('preview', token, { secret }));
  if (!values?.name || !values.slug || decoded(slug) !== values.slug) return undefined;
  return { name: values.name, slug: values.slug, expiresAt: expiryOf(token) };
}

/** A visitor learns nothing of a secret that is too short; whoever runs the site is told. */
function usableSecret(environment: NodeJS.ProcessEnv): Uint8Array | undefined {
  try {
    return secretOf(environment);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    return undefined;
  }
}

/** Escapes that mean nothing stay as they are. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
