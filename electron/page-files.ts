import { readFile, realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isInside } from './library/files/inside.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.aff': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.dic': 'application/octet-stream',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

export interface PageFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/**
 * A file of the built page by its decoded path (`assets/index.js`), or null. It is looked for by its real path:
 * neither `..` nor a link leads out of the folder.
 */
export async function readPageFile(folder: string, path: string): Promise<PageFile | null> {
  const mediaType = mediaTypes[extname(path)];
  if (!mediaType || /[\\\0]/.test(path)) return null;
  try {
    const file = await realpath(join(folder, path));
    if (!isInside(await realpath(folder), file)) return null;
    return { bytes: await readFile(file), mediaType };
  } catch {
    return null;
  }
}
