import { matchesOf } from '../../matches.ts';
import type { Span } from '../../span.ts';
import { englishWords } from './english-words.ts';
import { koreanWords } from './korean-words.ts';
import type { WordForm, WordValue } from './word-values.ts';

/** A figure that is written in words. */
export interface WordFigure extends WordValue {
  readonly span: Span;
}

/** What one of the words must hold: a text without it has none. */
const languages: readonly { readonly hint: RegExp; readonly forms: readonly WordForm[] }[] = [
  // A scale right behind a digit is a number's (`5,880억`), as most are.
  {
    hint: /[반배릿몇여]|분의|갑절|곱절|서너|너댓|예닐곱|한두|두세|(?<!\d)[십백천만억조]/,
    forms: koreanWords,
  },
  {
    hint: /hal[fv]|third|quarter|fourth|fifth|tenth|twice|doubl|tripl|quadrupl|fold|digit|low|mid|high|upper|tens|undred|thousand|illion|percent|basis/i,
    forms: englishWords,
  },
];

/** The figures of a text that are written in words, in order and apart. */
export function readWordFigures(text: string): readonly WordFigure[] {
  const found: WordFigure[] = [];
  for (const { hint, forms } of languages) {
    if (!hint.test(text)) continue;
    for (const [form, read] of forms) {
      for (const match of matchesOf(form, text)) {
        const value = read(match.groups ?? {});
        const span = { from: match.index, to: match.index + match[0].trimEnd().length };
        if (value) found.push({ span, unit: value.unit, stated: value.stated, reading: value.reading });
      }
    }
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  let reached = 0;
  return found.filter(({ span }) => {
    const apart = span.from >= reached;
    if (apart) reached = span.to;
    return apart;
  });
}
