import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { dictionaryFiles, dictionarySource } from '../../../build/dictionaries.ts';
import { type Dictionary, loadDictionary } from '../../../shared/spelling/hunspell.ts';
import type { SpellingLanguage } from '../../../shared/spelling/words.ts';

const bytes = (name: string) => new Uint8Array(readFileSync(dictionarySource(name)));

/** A dictionary as it is shipped. */
export function shippedDictionary(language: SpellingLanguage): Promise<Dictionary> {
  return loadDictionary({
    wasm: bytes('hunspell.wasm'),
    aff: bytes(`${language}.aff`),
    dic: bytes(`${language}.dic`),
  });
}

let folder: string | undefined;
afterAll(() => {
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** A folder of dictionaries, as a bundle has it beside itself. It goes when the test file has run. */
export function dictionaryFolder(): string {
  if (folder) return folder;
  const made = mkdtempSync(join(tmpdir(), 'tickmark-dictionaries-'));
  for (const name of dictionaryFiles) copyFileSync(dictionarySource(name), join(made, name));
  folder = made;
  return made;
}
