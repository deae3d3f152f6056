import { join } from 'node:path';

/** What the build puts beside `main.js`, in this checkout and in the packaged application alike. */
const out = join(import.meta.dirname, '..');

export const preloadFile = join(out, 'preload', 'preload.cjs');
export const pageFolder = join(out, 'page');
