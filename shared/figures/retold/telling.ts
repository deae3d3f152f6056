import { overlap } from '../../span.ts';
import { timeWords } from '../gazetteer/cues.ts';
import { keptBy } from '../keep.ts';
import type { Said } from '../misprints/stated.ts';
import { tellsNothing } from '../name/plain-words.ts';
import { type NamingWord, wordsIn, wordsOf } from '../named/words.ts';
import type { Sentence } from '../passage.ts';
import { clauseStart } from '../prose/clause.ts';

/** The words by which a sentence tells what a figure is. */
export interface Telling {
  /** Its nearest nouns: between the figure before and it, or what that one is told of where none stand there. */
  readonly name: readonly NamingWord[];
  /** What opens the line with a colon: `주택·건축: 매출 5,210억 / 원가율 93.1%`. */
  readonly label: readonly NamingWord[];
  /** The other nouns of its sentence before it, and those behind it up to the next figure. */
  readonly beside: readonly NamingWord[];
  /** Everything that its passage and the lines above say. */
  readonly around: readonly NamingWord[];
}

/** `늘었다`, `올랐고`, `벌어졌던`: a verb, which names nothing. */
const verbEnding =
  /(?:[다요죠까며]|[었았였했됐]고|하게|되게|[었았였했됐]던|어서|아서|해서|지만|는데|니까|으니|[가-힣]면|인데|라서|이라|이고|라는|으로만)$/;

/** Words that lead on or point back, and ones that say who speaks. */
const leading =
  /^(?:그런데|그래서|그래도|그러면|그러나|그리고|다만|또|또는|즉|결국|총|다|제가|저는|나는|내가|우리|여기|위|여전히|이미|아직|거의|약|무려|각각|모두|현재|지금|올해|이번|당시|최근|같은|것|건|쓴|산|판|놓고|에서|이후|이전|정도|기준|대비|사이|동안|때문)$/;

function isNoun(text: string, { figures, periods }: Sentence, word: NamingWord): boolean {
  const raw = text.slice(word.from, word.to);
  return (
    !figures.some(({ quantity }) => overlap(quantity.span, word)) &&
    !periods.some(({ span }) => overlap(span, word)) &&
    !word.forms.some((form) => timeWords.has(form) || tellsNothing(form)) &&
    !(/^[가-힣]{2,}$/.test(raw) && verbEnding.test(raw)) &&
    !word.forms.some((form) => leading.test(form)) &&
    !/^\d+$/.test(raw)
  );
}

const opensWith = /^[^:：\n]{1,24}[:：]\s/;

/** How a figure is told. */
export const tellingOf = keptBy(({ placed, sentence, at, figure }: Said): Telling => {
  const { passage, headings, group, divider, parent } = placed;
  const { text } = passage.run;
  const nouns = wordsOf(sentence).filter((word) => isNoun(text, sentence, word));
  const { from, to } = figure.quantity.span;
  const between = (start: number, end: number) =>
    nouns.filter((word) => word.from >= start && word.to <= end);
  let name: readonly NamingWord[] = [];
  let since = from;
  for (let i = at; i >= 0 && name.length === 0; i--) {
    since = clauseStart(sentence, i);
    name = between(since, sentence.figures[i]!.quantity.span.from);
  }
  const next = sentence.figures[at + 1]?.quantity.span.from ?? sentence.to;
  const colon = opensWith.exec(text.slice(0, from))?.[0].length ?? 0;
  const own = wordsIn(passage);
  return {
    name,
    label: own.filter((word) => word.to <= colon),
    beside: [...between(sentence.from, since), ...between(to, next)],
    around: [
      ...own,
      ...[...headings, group, divider, parent].flatMap((label) => (label ? wordsIn(label) : [])),
    ],
  };
});

/** Whether two words are one name, or one the short form of the other: 국고 and 국고채. */
const isWord = (a: NamingWord, b: NamingWord): boolean =>
  a.forms.some((one) =>
    b.forms.some((other) => one === other || isShortFor(one, other) || isShortFor(other, one)),
  );

const isShortFor = (short: string, long: string): boolean =>
  short.length >= 2 &&
  long.length > short.length &&
  /^[가-힣]+$/.test(short) &&
  (long.endsWith(short) || long.startsWith(short));

/** Whether a word is one of some words. */
export const among = (word: NamingWord, words: readonly NamingWord[]): boolean =>
  words.some((other) => isWord(word, other));
