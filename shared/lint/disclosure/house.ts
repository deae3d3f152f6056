import { z } from 'zod';
import type { LintConfig } from '../lint-config.ts';
import { option, optionsFor } from '../options.ts';
import type { Disclosure } from '../packs/pack.ts';
import type { ArticleReading, PlacedSentence } from '../text/article-reading.ts';
import { compact, normalise } from '../text/sentences.ts';

const words = z.string().trim().min(1).max(600).optional();

/** What a house may say of a duty that is met by a statement. */
export const houseOptions = z.strictObject({
  text: option(z.strictObject({ ko: words, en: words }).default({}), {
    ko: '이 고지로 쓰는 우리 문구(ko, en). 정해 두면 이 문구를 넣고, 글에 그대로 있으면 고지한 것으로 봅니다. {date}, {subject}, {payer}는 채워집니다.',
    en: 'The house’s own wording (ko, en): it is what is inserted, and an article that has it word for word has made the statement. {date}, {subject} and {payer} are filled in.',
  }),
});

/** The house's wording for a duty; undefined where it has none, or the law leaves no choice of words. */
export function houseText(
  { rule, inserts, exact }: Disclosure,
  language: 'ko' | 'en',
  config: LintConfig,
): string | undefined {
  if (exact || inserts.length === 0) return undefined;
  return optionsFor<z.infer<typeof houseOptions>>({ id: rule, options: houseOptions }, config).text[language];
}

const blank = /\{(?:date|subject|payer)\}/g;

/** The sentence with which the house's wording begins, where an article has it as it stands. */
export function houseStatement(text: string, { sentences }: ArticleReading): PlacedSentence | undefined {
  const pieces = text
    .split(blank)
    .map((piece) => compact(normalise(piece)))
    .filter((piece) => piece !== '');
  const all = sentences.map((sentence) => sentence.compact).join('');
  const first = pieces[0] === undefined ? -1 : all.indexOf(pieces[0]);
  let at = first;
  for (const piece of pieces) {
    at = at < 0 ? -1 : all.indexOf(piece, at);
    if (at < 0) return undefined;
    at += piece.length;
  }
  let end = 0;
  return sentences.find((sentence) => {
    end += sentence.compact.length;
    return end > first;
  });
}
