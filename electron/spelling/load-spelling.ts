import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TickmarkError } from '../../shared/errors.ts';
import { type Dictionary, loadDictionary } from '../../shared/spelling/hunspell.ts';
import { createSpelling, type Spelling } from '../../shared/spelling/spelling.ts';
import type { SpellingLanguage } from '../../shared/spelling/words.ts';

export { checkSpelling, languagesOf } from '../../shared/spelling/check.ts';
export { withSpelling } from '../../shared/spelling/with-spelling.ts';

/** The dictionaries of a folder, each loaded once. */
export interface Dictionaries {
  /** Rejects with `error.spelling.dictionary`. The same for the same languages, so that a word is looked up once. */
  spelling(languages: readonly SpellingLanguage[]): Promise<Spelling>;
}

export function createDictionaries(folder: string): Dictionaries {
  const dictionaries = new Map<SpellingLanguage, Promise<Dictionary>>();
  const made = new Map<string, Promise<Spelling>>();

  async function load(language: SpellingLanguage): Promise<Dictionary> {
    const bytes = (name: string) => readFile(join(folder, name));
    try {
      const [wasm, aff, dic] = await Promise.all([
        bytes('hunspell.wasm'),
        bytes(`${language}.aff`),
        bytes(`${language}.dic`),
      ]);
      return await loadDictionary({ wasm, aff, dic });
    } catch (error) {
      throw new TickmarkError('error.spelling.dictionary', {
        path: join(folder, `${language}.dic`),
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }

  async function make(languages: readonly SpellingLanguage[]): Promise<Spelling> {
    const loaded = new Map<SpellingLanguage, Dictionary>();
    for (const language of languages) {
      const loading = dictionaries.get(language) ?? load(language);
      dictionaries.set(language, loading);
      loaded.set(language, await loading);
    }
    return createSpelling(loaded, []);
  }

  return {
    spelling(languages) {
      const key = languages.join();
      const making = made.get(key) ?? make(languages);
      made.set(key, making);
      return making;
    },
  };
}
