import type { Finding } from '../../shared/finding.ts';
import { type Message, message } from '../../shared/i18n/index.ts';
import { dictionaryForm } from '../../shared/spelling/dictionary-form.ts';
import type { Services } from '../workbench/services.ts';
import type { WordPlace } from './learn.ts';

/** A dictionary that a word can be put into, so that it is not reported again. */
export interface WordOffer {
  readonly word: string;
  readonly place: WordPlace;
  readonly title: Message;
}

/** Where the word of a finding about spelling can go; nowhere for any other finding. */
export function wordOffers(
  { ruleId, message: { data } }: Finding,
  { library }: Services,
): readonly WordOffer[] {
  if (ruleId !== 'spelling/word' || typeof data?.word !== 'string') return [];
  const word = data.word;
  const shown = { word: dictionaryForm(word) };
  const own: WordOffer = { word, place: 'own', title: message('spelling.add.own', shown) };
  if (library.get() === null) return [own];
  return [own, { word, place: 'library', title: message('spelling.add.library', shown) }];
}
