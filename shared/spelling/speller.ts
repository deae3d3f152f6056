import { bareNoun } from '../figures/words/particles.ts';
import * as english from './english.ts';
import type { Dictionary } from './hunspell.ts';
import * as korean from './korean.ts';
import type { Has, SpellingLanguage } from './words.ts';

/** Judges the words of one language. The same word is looked up once. */
export interface Speller {
  /** False also for what may be a name. */
  isWrong(word: string): boolean;
  /**
   * What a wrong word may have been meant to be, the likeliest first; empty where nobody can say. Null where that would
   * take the dictionary some tenths of a second to find out, and `thorough` does not ask for it.
   */
  suggest(word: string, thorough: boolean): readonly string[] | null;
}

/** Suggestions beyond these help nobody. */
const mostSuggestions = 4;
/** Words whose verdict is kept; some megabytes. */
const mostKept = 50_000;

/** What is known of a wrong word. */
interface Wrong {
  /** One slip away from it. */
  readonly likely: readonly string[];
  /** Asks the dictionary, where nothing is. */
  readonly search: (() => readonly string[]) | null;
}

/** `known`: words beside the dictionary's, Latin ones in lower case. */
export function createSpeller(
  language: SpellingLanguage,
  dictionary: Dictionary,
  known: ReadonlySet<string>,
): Speller {
  const judge = language === 'ko' ? judgeKorean : judgeEnglish;
  const verdicts = new Map<string, Wrong | null>();
  const searched = new Map<string, readonly string[]>();

  function verdictOn(word: string): Wrong | null {
    const before = verdicts.get(word);
    if (before !== undefined) return before;
    if (verdicts.size >= mostKept) verdicts.clear();
    const verdict = judge(word, dictionary, known);
    verdicts.set(word, verdict);
    return verdict;
  }

  return {
    isWrong: (word) => verdictOn(word) !== null,
    suggest(word, thorough) {
      const { likely, search } = verdictOn(word) ?? { likely: [], search: null };
      if (search === null) return likely;
      if (!thorough) return null;
      const found = searched.get(word) ?? search();
      if (searched.size >= mostKept) searched.clear();
      searched.set(word, found);
      return found;
    },
  };
}

/**
 * No list has every company, product and loanword of the day, so a Korean word that nobody knows is taken for a name
 * unless it is one slip away from a word.
 */
function judgeKorean(word: string, dictionary: Dictionary, known: ReadonlySet<string>): Wrong | null {
  const has: Has = (one) => known.has(one) || known.has(bareNoun(one)) || dictionary.has(one);
  if (has(word) || korean.isCompound(word, has)) return null;
  const likely = someOf(korean.likelySlips(word), has);
  return likely.length > 0 ? { likely, search: null } : null;
}

/** So is a capitalised English word; one in lower case is none. */
function judgeEnglish(word: string, dictionary: Dictionary, known: ReadonlySet<string>): Wrong | null {
  const plain = word.replaceAll('’', "'").replace(/'s$/, '');
  const has: Has = (one) => known.has(one.toLowerCase()) || dictionary.has(one);
  const lower = plain.toLowerCase();
  if (plain.length < 4 || has(plain) || english.isDerived(lower, has)) return null;
  const ending = word.slice(plain.length);
  const likely = someOf(english.likelySlips(lower), dictionary.has);
  if (plain !== lower) {
    if (plain.length < 5 || likely.length === 0) return null;
    return { likely: likely.map((one) => one[0]!.toUpperCase() + one.slice(1) + ending), search: null };
  }
  if (likely.length > 0) return { likely: likely.map((one) => one + ending), search: null };
  return { likely, search: () => alike(plain, dictionary.suggest(plain)).map((one) => one + ending) };
}

/** Hunspell also offers words that share but a few letters. */
function alike(word: string, suggestions: readonly string[]): readonly string[] {
  return suggestions.filter((one) => one[0]?.toLowerCase() === word[0]).slice(0, mostSuggestions);
}

/** The first few different words that stand the test. */
function someOf(words: Iterable<string>, has: Has): readonly string[] {
  const found = new Set<string>();
  for (const word of words) {
    if (has(word)) found.add(word);
    if (found.size === mostSuggestions) break;
  }
  return [...found];
}
