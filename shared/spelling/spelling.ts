import type { LintConfig } from '../lint/lint-config.ts';
import type { Dictionary } from './hunspell.ts';
import { knownWords } from './known-words.ts';
import { createSpeller, type Speller } from './speller.ts';
import type { SpellingLanguage } from './words.ts';

export type Spellers = Readonly<Partial<Record<SpellingLanguage, Speller>>>;

/** The dictionaries that are loaded, with the words that count as right beside theirs. */
export interface Spelling {
  /** A speller for each language that is loaded, under a library's or an article's settings. */
  of(config: LintConfig): Spellers;
}

/** `own`: the words of the writer's own dictionary. */
export function createSpelling(
  dictionaries: ReadonlyMap<SpellingLanguage, Dictionary>,
  own: readonly string[],
): Spelling {
  const made = new WeakMap<LintConfig, Spellers>();
  return {
    of(config) {
      const before = made.get(config);
      if (before) return before;
      const known = knownWords(config, own);
      const spellers: Spellers = Object.fromEntries(
        [...dictionaries].map(([language, one]) => [language, createSpeller(language, one, known)]),
      );
      made.set(config, spellers);
      return spellers;
    },
  };
}
