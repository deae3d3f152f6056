import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A place beside a temporary folder, for it to be moved to. What stands there goes when the test ends. */
export function placeBeside(folder: string, name: string): string {
  const place = `${folder}-${name}`;
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  return place;
}

/** A folder that holds these files (names with `/`) and goes when the test ends. A real path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tickmark-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}
