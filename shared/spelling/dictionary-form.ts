import { bareNoun } from '../figures/words/particles.ts';

/** A word as it is put into a dictionary, so that it is known in all its forms: without particle or `'s`. */
export function dictionaryForm(word: string): string {
  return bareNoun(word.normalize('NFC')).replace(/['’]s$/, '');
}
