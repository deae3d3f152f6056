import { bareNoun } from '../figures/words/particles.ts';
import * as english from './english.ts';
import type { Dictionary } from './hunspell.ts';
import * as korean from './korean.ts';
import type { SpellingLanguage } from './words.ts';

/** Whether a word stands in a dictionary or a list, as it is. */
export type Has = (word: string) => boolean;

/** Judges the words of one language. */
export interface Speller {
  /**
   * What a word may have been meant to be, the likeliest first; empty where nobody can say. Null where the word is
   * right, or may be a name. The same word is looked up once.
   */
  check(word: string): readonly string[] | null;
}

/** Suggestions beyond these help nobody. */
const mostSuggestions = 4;
/** Words whose verdict is kept; some megabytes. */
const mostKept = 50_000;

/** `known`: words beside the dictionary's, Latin ones in lower case. */
export function createSpeller(
  language: SpellingLanguage,
  dictionary: Dictionary,
  known: ReadonlySet<string>,
): Speller {
  const judge = language === 'ko' ? checkKorean : checkEnglish;
  const verdicts = new Map<string, readonly string[] | null>();
  return {
    check(word) {
      const before = verdicts.get(word);
      if (before !== undefined) return before;
      if (verdicts.size >= mostKept) verdicts.clear();
      const verdict = judge(word, dictionary, known);
      verdicts.set(word, verdict);
      return verdict;
    },
  };
}

/**
 * No list has every company, product and loanword of the day, so a Korean word that nobody knows is taken for a name
 * unless it is one slip away from a word.
 */
function checkKorean(word: string, dictionary: Dictionary, known: ReadonlySet<string>) {
  const has: Has = (one) => known.has(one) || known.has(bareNoun(one)) || dictionary.has(one);
  if (has(word) || korean.isCompound(word, has)) return null;
  return someOf(korean.likelySlips(word), has);
}

/** A capitalised English word is taken for a name unless it is one slip away from a word. */
function checkEnglish(word: string, dictionary: Dictionary, known: ReadonlySet<string>) {
  const plain = word.replaceAll('’', "'").replace(/'s$/, '');
  const has: Has = (one) => known.has(one.toLowerCase()) || dictionary.has(one);
  const lower = plain.toLowerCase();
  if (plain.length < 4 || has(plain) || english.isDerived(lower, has)) return null;
  const ending = word.slice(plain.length);
  const likely = someOf(english.likelySlips(lower), dictionary.has);
  if (plain !== lower) {
    return plain.length < 5
      ? null
      : (likely?.map((one) => one[0]!.toUpperCase() + one.slice(1) + ending) ?? null);
  }
  return (likely ?? alike(plain, dictionary.suggest(plain))).map((one) => one + ending);
}

/** Hunspell also offers words that share but a few letters. */
function alike(word: string, suggestions: readonly string[]): readonly string[] {
  return suggestions.filter((one) => one[0]?.toLowerCase() === word[0]).slice(0, mostSuggestions);
}

/** The first few different words that stand the test; null where none does. */
function someOf(words: Iterable<string>, has: Has): readonly string[] | null {
  const found = new Set<string>();
  for (const word of words) {
    if (has(word)) found.add(word);
    if (found.size === mostSuggestions) break;
  }
  return found.size > 0 ? [...found] : null;
}
