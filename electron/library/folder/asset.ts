import { dirname, extname, join } from 'node:path';
import { TickmarkError } from '../../../shared/errors.ts';
import type { Disk } from '../files/disk.ts';
import { realPathInside } from '../files/inside.ts';
import { readFileBytes } from '../files/read.ts';
import type { KnownFile } from './registry.ts';

/** A picture of an article. */
export interface Asset {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.apng': 'image/apng',
  '.avif': 'image/avif',
  '.bmp': 'image/bmp',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/**
 * The picture that an article links to by a relative path with `/`, not encoded; null for whatever is no picture
 * inside the article's library, or no longer there. Names are tried as written, then composed and decomposed.
 */
export async function readAsset(
  disk: Disk,
  article: Pick<KnownFile, 'root' | 'path'>,
  link: string,
): Promise<Asset | null> {
  const mediaType = mediaTypes[extname(link).toLowerCase()];
  if (!mediaType || /[\\:\u0000-\u001f]/.test(link) || link.startsWith('/')) return null;
  for (const form of new Set([link, link.normalize('NFC'), link.normalize('NFD')])) {
    const file = { path: join(dirname(article.path), form), shown: link };
    try {
      const path = await realPathInside(disk, article.root, file);
      const { bytes } = await readFileBytes(disk, { path, shown: link });
      return { bytes, mediaType };
    } catch (error) {
      if (!(error instanceof TickmarkError)) throw error;
    }
  }
  return null;
}
