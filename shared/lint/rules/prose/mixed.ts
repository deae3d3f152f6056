import { beside } from '../../../beside.ts';
import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { matchesOf } from '../../../matches.ts';
import type { Span } from '../../../span.ts';
import { optionsFor } from '../../options.ts';
import type { ArticleRule, Report } from '../../rule.ts';
import type { ArticleReading } from '../../text/article-reading.ts';
import type { BlockReading } from '../../text/block-reading.ts';
import { lineAt } from '../../text/lines.ts';
import { literally } from '../../text/literally.ts';
import { ownWordsIn } from '../../text/own-words.ts';
import { withDollarSign, withDollarWord } from '../../words/dollars.ts';
import { addCommas, dropCommas, withComma, withoutComma } from '../../words/large-numbers.ts';
import type { NumberStyle } from '../../words/number-slips.ts';
import { spacedCompounds, wordVariants } from '../../words/variants.ts';
import { numberStyle } from './number-style.ts';

/** One spelling of a thing: a pattern that finds it, and how to rewrite a place of it in another spelling. */
interface Form {
  readonly pattern: RegExp;
  /** What its places all hold: a text without it, as nearly every text is, need not be searched by a pattern. */
  readonly holds: string;
  /** The text of a place of the other form, written in this form. */
  write(other: string): string;
  /** Cells are short of room and may write it otherwise than the text does. */
  readonly outsideTables?: boolean;
}

const word = (text: string): Form => ({
  pattern: new RegExp(
    text.startsWith('%')
      ? `${text}(?![가-힣A-Za-z])|${text}(?=[은는이가을를의로])`
      : `(?<![가-힣A-Za-z])${text}`,
    'g',
  ),
  holds: text,
  write: () => text,
});

const words: readonly (readonly Form[])[] = [
  ...spacedCompounds.map((spaced) => [word(spaced), word(spaced.replaceAll(' ', ''))]),
  ...wordVariants.map((forms) => forms.map(word)),
];

/** `1,000억` and `1000억`. */
const commas: readonly Form[] = [
  { pattern: withComma, holds: ',', write: addCommas },
  { pattern: withoutComma, holds: '', write: dropCommas },
];

/** `$13억` and `13억 달러`. */
const dollars: readonly Form[] = [withDollarSign, withDollarWord].map((form) => ({
  ...form,
  outsideTables: true,
}));

interface Place extends Span {
  readonly text: string;
}

/** Two spellings of one thing in one article: the rarer one is told, and can be changed in all its places. */
export const mixedSpelling: ArticleRule = {
  id: 'prose/mixed-spelling',
  severity: 'info',
  scope: 'article',
  needs: ['korean'],
  docs: {
    title: { ko: '섞인 표기', en: 'Mixed spellings' },
    why: {
      ko: '어느 쪽도 틀리지 않지만 한 글 안에서는 하나로 씁니다. 적게 쓴 쪽을 알리고, 한 번에 맞출 수 있습니다. 인용 단락과 웹 문서의 제목은 남의 글이므로 세지 않습니다.',
      en: 'Either spelling is right, but one article should use one. The rarer one is shown and can be unified at once. Block quotations and titles of pages on the web are somebody else’s and do not count.',
    },
    examples: [
      {
        wrong: '매출은 1,000억 원, 비용은 2,500억 원, 이익은 ⟦1500⟧억 원이다.',
        right: '매출은 1,000억 원, 비용은 2,500억 원, 이익은 1,500억 원이다.',
        fixed: true,
        config: { profile: 'blog' },
      },
      {
        wrong: '데이터센터와 데이터센터, 그리고 ⟦데이터 센터⟧.',
        right: '데이터센터와 데이터센터, 그리고 데이터센터.',
        fixed: true,
      },
      {
        wrong: '매출 2,500억 원, 비용 1,500억 원, 이익은 ⟦1000⟧억 원',
        right: '매출 2,500억 원\n\n[외국인 9000억 순매수](https://example.com/1)\n\n> 이익 1000억 원',
        config: { profile: 'blog' },
      },
      {
        wrong: '매출은 12억 달러, 비용은 9억 달러이고 ⟦$3억이⟧ 남았다.',
        right: '매출은 12억 달러, 비용은 9억 달러이고 3억 달러가 남았다.',
        fixed: true,
      },
      {
        wrong: '0.5%p 올랐고 0.2%p 내렸고 ⟦0.3%포인트⟧ 남았다.'.replace('⟦0.3', '0.3⟦'),
        right: '0.5%p 올랐고 0.2%p 내렸고 0.3%p 남았다.',
        fixed: true,
      },
    ],
  },
  // Where the commas follow a style, prose/number-style tells of those that do not.
  check(reading, { config }) {
    const places = placesOf(reading);
    return [
      ...words.flatMap((forms) => mixed(forms, places, 'lint.prose.mixed')),
      // One place of each says nothing of how the article writes.
      ...mixed(dollars, places, 'lint.prose.mixedDollars', 2),
      ...(optionsFor<NumberStyle>(numberStyle, config).commas === 'any'
        ? mixed(commas, places, 'lint.prose.mixedCommas')
        : []),
    ];
  },
};

/** `fewest`: how often an article must write one of the forms for it to be the one that it writes. */
function mixed(
  forms: readonly Form[],
  placesBy: ReadonlyMap<Form, readonly Place[]>,
  says: 'lint.prose.mixed' | 'lint.prose.mixedCommas' | 'lint.prose.mixedDollars',
  fewest = 1,
): readonly Report[] {
  const used = forms
    .map((form) => ({ form, places: placesBy.get(form) ?? [] }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => b.places.length - a.places.length);
  const [most, ...rarer] = used;
  if (!most || most.places.length < fewest) return [];
  return rarer.flatMap(({ places }) => {
    const edits = places.map(({ from, to, text }) => ({ from, to, insert: most.form.write(text) }));
    const [first, ...others] = places;
    const data = {
      rare: first!.text,
      rareCount: places.length,
      usual: says === 'lint.prose.mixed' ? most.form.write(first!.text) : most.places[0]!.text,
      usualCount: most.places.length,
    };
    return [
      {
        message: message(says, data),
        span: { from: first!.from, to: first!.to },
        related: [
          ...others
            .slice(0, 5)
            .map(({ from, to }) => ({ span: { from, to }, message: message('lint.related.rare') })),
          { span: spanOf(most.places[0]!), message: message('lint.related.usual') },
        ],
        fixes: [{ title: message('lint.fix.unify', { usual: data.usual }), edits, safe: true as const }],
      },
    ];
  });
}

const spanOf = ({ from, to }: Place): Span => ({ from, to });

interface Used {
  readonly form: Form;
  readonly places: readonly Place[];
}

/** The forms that an article uses and their places; a block that did not change is not searched again. */
function placesOf({ blocks }: ArticleReading): ReadonlyMap<Form, readonly Place[]> {
  const all = new Map<Form, Place[]>();
  for (const { reading, from: by } of blocks) {
    for (const { form, places } of formsIn(reading)) {
      const known = all.get(form) ?? [];
      for (const { from, to, text } of places) known.push({ from: from + by, to: to + by, text });
      all.set(form, known);
    }
  }
  return all;
}

const amounts: readonly Form[] = [...commas, ...dollars];
const forms: readonly Form[] = [...words.flat(), ...amounts];
/** Few blocks have any of the words, and one search tells which. */
const anyWord = new RegExp(
  words
    .flat()
    .map(({ holds }) => literally(holds))
    .join('|'),
);

const formsIn = beside<BlockReading, readonly Used[]>().keeper((block) => {
  const prose = ownWordsIn(block);
  return flatMap(anyWord.test(prose) ? forms : amounts, (form) => {
    if (!prose.includes(form.holds)) return [];
    const places = matchesOf(form.pattern, prose)
      .map(({ index, 0: text }) => ({ from: index, to: index + text.length, text }))
      .filter(({ from }) => !form.outsideTables || lineAt(block.lines, from)?.kind !== 'row');
    return places.length > 0 ? [{ form, places }] : [];
  });
});
