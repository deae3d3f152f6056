import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll } from '@electron/asar';

/** Unpacks the application of a packaged layout, since plain Node does not look into archives. */
export function unpackApplication(resources: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'standin-app-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  extractAll(join(resources, 'app.asar'), folder);
  return folder;
}
