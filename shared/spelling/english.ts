import type { Has } from './words.ts';

/** British spellings and their American ones: the dictionary is American, and both are right. */
const british: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|ing|er|ation|ations)$/, 'iz$1'],
  [/ys(e|es|ed|ing)$/, 'yz$1'],
  [/our(?=$|s$|ed$|ing$|ite|able|ful)/, 'or'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/tre(s?)$/, 'ter$1'],
  [/mme(s?)$/, 'm$1'],
  [/ence(s?)$/, 'ense$1'],
  [/tt(ed|ing)$/, 't$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ae/, 'e'],
];
/** Put before any word: unvested, noncash, postretirement. */
const prefixes =
  /^(?:un|non|re|pre|post|anti|de|dis|over|under|inter|intra|sub|super|co|multi|mis|micro|macro|out|up|down)(?=[a-z]{4})/;

/** Whether a word in lower case is right though the dictionary does not have it as it stands. */
export function isDerived(word: string, has: Has): boolean {
  const known = (one: string) =>
    has(one) || british.some(([from, to]) => from.test(one) && has(one.replace(from, to)));
  if (known(word)) return true;
  const root = word.replace(prefixes, '');
  return (root !== word && known(root)) || (/[a-z]{3}s$/.test(word) && known(word.slice(0, -1)));
}

const vowels = [...'aeiou'];

/**
 * The words that one in lower case was probably meant to be: two letters that changed places, a letter doubled or not,
 * a vowel missing, too many or taken for another. The first letter is seldom wrong.
 */
export function* likelySlips(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at += 1) {
    const head = word.slice(0, at);
    const rest = word.slice(at);
    const [letter, next] = rest;
    if (letter && next && letter !== next) yield head + next + letter + rest.slice(2);
    if (letter === head.at(-1)) yield head + rest.slice(1);
    else yield head + head.at(-1) + rest;
    const isVowel = letter !== undefined && vowels.includes(letter);
    for (const vowel of vowels) {
      if (isVowel && vowel !== letter) yield head + vowel + rest.slice(1);
      yield head + vowel + rest;
    }
    if (isVowel) yield head + rest.slice(1);
  }
}
