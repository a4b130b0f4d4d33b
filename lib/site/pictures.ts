import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { imageSizeFromFile } from 'image-size/fromFile';
import type { PictureSize, Pictures } from '../roles/pictures';

/** What is served from the root of the site; the pictures of content are in its `media`. */
const PUBLIC = 'public';
const PICTURE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i;

/** The pictures that content can show, with their sizes. A file that is no picture is left out. */
export async function readPictures(): Promise<Pictures> {
  const entries = await readdir(PUBLIC, { withFileTypes: true, recursive: true }).catch(() => []);
  const sizes = new Map<string, PictureSize>();
  for (const entry of entries) {
    if (!entry.isFile() || !PICTURE.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const size = await imageSizeFromFile(file).catch(() => undefined);
    if (!size) continue;
    // A camera held upright writes the picture lying, and a browser turns it.
    const turned = (size.orientation ?? 1) > 4;
    const [width, height] = turned ? [size.height, size.width] : [size.width, size.height];
    sizes.set(`/${relative(PUBLIC, file).split(sep).join('/')}`, { width, height });
  }
  return sizes;
}
