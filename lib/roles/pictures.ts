import type { Element } from 'hast';

/** How large a picture is, in CSS pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

/** The pictures of the site by their addresses, such as `/media/glasshouse.jpg`. */
export type Pictures = ReadonlyMap<string, PictureSize>;

/**
 * A picture that keeps its place free while the page comes, and is fetched when it is about to be seen. A size that the
 * writer has given stays.
 */
export function withSize(picture: Element, pictures: Pictures): Element {
  const { src, alt, width, height } = picture.properties;
  const known = width || height ? undefined : sizeOf(String(src), pictures);
  return {
    ...picture,
    properties: {
      ...picture.properties,
      alt: alt ?? '',
      ...known,
      loading: 'lazy',
      decoding: 'async',
    },
  };
}

/** How large the picture at an address is, where it is one of the site's. */
export function sizeOf(address: string, pictures: Pictures): PictureSize | undefined {
  return pictures.get(decoded(address));
}

/** Files have the names that people gave them, and addresses the ones that URLs allow. */
function decoded(address: string): string {
  const path = address.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
