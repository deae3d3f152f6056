import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../shared/article/article.ts';
import { TickmarkError } from '../../shared/errors.ts';
import type { LintResult } from '../../shared/lint/lint.ts';
import type { LintConfig } from '../../shared/lint/rule.ts';
import { checkSpelling, languagesOf, withSpelling } from '../../shared/spelling/check.ts';
import { type Dictionary, loadDictionary } from '../../shared/spelling/hunspell.ts';
import { createSpelling, type Spelling } from '../../shared/spelling/spelling.ts';
import type { SpellingLanguage } from '../../shared/spelling/words.ts';
import { today } from '../library/check.ts';

/** Checks spelling where the settings of a library ask for it. A dictionary is loaded with the first article that needs it. */
export interface SpellCheck {
  /**
   * What was found in an article, with its misspelt words. Rejects with `error.spelling.dictionary` where a dictionary
   * cannot be loaded.
   */
  add<Result extends Pick<LintResult, 'findings'>>(
    article: Article,
    where: { readonly path: string | null; readonly config: LintConfig },
    found: Result,
  ): Promise<Result>;
}

/** `folder` holds the dictionaries, as `build/dictionaries.ts` puts them beside a bundle. */
export function createSpellCheck(folder: string): SpellCheck {
  const dictionaries = new Map<SpellingLanguage, Promise<Dictionary>>();
  /** One for each set of languages, so that a word is looked up once in a run. */
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
    async add(article, { path, config }, found) {
      if (config.spelling.length === 0) return found;
      const languages = languagesOf(article, config.spelling);
      if (languages.length === 0) return found;
      const key = languages.join();
      const making = made.get(key) ?? make(languages);
      made.set(key, making);
      const spelling = checkSpelling(article, { path, config, today: today() }, await making);
      return { ...found, findings: withSpelling(found.findings, spelling) };
    },
  };
}
