import type { Article } from '../../shared/article/article.ts';
import type { LintResult } from '../../shared/lint/lint.ts';
import type { LintConfig } from '../../shared/lint/lint-config.ts';
import { localDay } from '../../shared/local-day.ts';
import type { Dictionaries } from './load-spelling.ts';

/**
 * Checks spelling where the settings of a library ask for it. A dictionary is loaded with the first article that needs
 * it.
 */
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
  let dictionaries: Dictionaries | null = null;
  return {
    async add(article, { path, config }, found) {
      if (config.spelling.length === 0) return found;
      // Whoever does not ask for it does not wait for it either.
      const { checkSpelling, createDictionaries, languagesOf, withSpelling } = await import(
        './load-spelling.ts'
      );
      const languages = languagesOf(article, config.spelling);
      if (languages.length === 0) return found;
      dictionaries ??= createDictionaries(folder);
      const spelling = await dictionaries.spelling(languages);
      const misspelt = checkSpelling(article, { path, config, today: localDay() }, spelling);
      return { ...found, findings: withSpelling(found.findings, misspelt) };
    },
  };
}
