import { dirname } from 'node:path';
import { sidecarFolder } from '../files/sidecar.ts';

/** The library whose reviews an article belongs to: the nearest folder above that holds some; null where none does. */
export async function reviewedRoot(path: string): Promise<string | null> {
  for (let at = dirname(path); ; at = dirname(at)) {
    const found = await sidecarFolder(at, ['.tickmark', 'reviews']).catch(() => null);
    if (found !== null) return at;
    if (at === dirname(at)) return null;
  }
}
