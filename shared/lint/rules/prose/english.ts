import { z } from 'zod';
import { message } from '../../../i18n/index.ts';
import { matchesOf } from '../../../matches.ts';
import { option } from '../../options.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsOf } from '../../text/allowed.ts';
import { replaced } from '../replacement.ts';

const doubledWord = /\b([a-z]{2,20})([ \t]{1,4})\1\b/gi;
/** Words that English doubles on purpose. */
const doubles = new Set(['had', 'that', 'is', 'bye', 'ha', 'no', 'very', 'so', 'blah']);

export const englishDoubledWord: BlockRule = {
  id: 'prose/doubled-word',
  severity: 'warning',
  scope: 'block',
  needs: ['english'],
  hint: doubledWord,
  docs: {
    title: { ko: '겹쳐 쓴 영어 단어', en: 'Doubled word' },
    why: {
      ko: '같은 영어 단어를 두 번 이어 썼습니다.',
      en: 'The same word twice in a row is usually a slip. “That that” and “had had” are left alone.',
    },
    examples: [
      { wrong: 'Margins in ⟦the the⟧ second half', right: 'Margins in the second half', fixed: true },
    ],
  },
  check(block, { config }) {
    return [...wordsOf(block, config).matchAll(doubledWord)].flatMap(({ index, 0: wrong, 1: word }) =>
      doubles.has(word!.toLowerCase()) || /^[A-Z]{2,}$/.test(word!)
        ? []
        : [replaced(index, wrong, word!, message('lint.prose.doubledWord', { word: word! }))],
    );
  },
};

/** Pairs that spell-checkers pass and money makes expensive. `$1` is what a pattern keeps. */
const confusions: readonly (readonly [RegExp, string])[] = [
  [/\bprinciple (amount|repayment|payment|balance|investment)\b/g, 'principal $1'],
  [/\b(outstanding|loan|original) principle\b/g, '$1 principal'],
  [/\bloose (money|value|share|ground|market share|customers)\b/g, 'lose $1'],
  [/\bin regards to\b/g, 'with regard to'],
  [
    /\bit['’]s (own|balance sheet|board|business|customers|debt|dividend|guidance|margins?|market share|peers|revenue|rivals|share price|shareholders|shares)\b/g,
    'its $1',
  ],
  [
    /\b(?<=(?:better|fewer|greater|higher|larger|less|lower|more|smaller|worse) )then (expected|forecast|last year|a year (?:ago|earlier)|the previous|in \d{4}|\d)/g,
    'than $1',
  ],
  [/\bless (shares|stores|customers|units|employees|analysts|ships)\b/g, 'fewer $1'],
  [
    /(?<!\b(?:dollar|cash) )\bamount of (shares|stores|customers|employees|ships|analysts)\b/g,
    'number of $1',
  ],
  [/\bcompared to same (quarter|period)\b/g, 'compared with the same $1'],
  [/\b((?:[Cc]|[Ss]h|[Ww])ould) of(?= (?!course\b|all\b)[a-z])/g, '$1 have'],
  [/\bit['’]s self\b/g, 'itself'],
  [
    /\b([Ii])ts(?= (?:(?:expected|likely|unlikely|clear|unclear|possible|true) that|(?:hard|difficult|easy) to)\b)/g,
    "$1t's",
  ],
  [/\birregardless\b/g, 'regardless'],
  [/\bdividend yeild\b/g, 'dividend yield'],
  [/\byeild\b/g, 'yield'],
  [/\brevenu\b/g, 'revenue'],
  [/\bexpecially\b/g, 'especially'],
  [/\bguidence\b/g, 'guidance'],
  [/\bforcast(s|ed|ing)?\b/g, 'forecast$1'],
  [/\boccured\b/g, 'occurred'],
  [/\brecieve(d|s)?\b/g, 'receive$1'],
  [/\bseperate(ly|d)?\b/g, 'separate$1'],
];

/** All of them begin with a word: asked first, it spares a Korean text the rest. */
const confusion = new RegExp(`\\b(?:${confusions.map(([{ source }]) => source).join('|')})`);

export const englishConfusion: BlockRule = {
  id: 'prose/confused-word',
  severity: 'warning',
  scope: 'block',
  needs: ['english'],
  hint: confusion,
  docs: {
    title: { ko: '헷갈린 영어 단어', en: 'Confused word' },
    why: {
      ko: 'principal과 principle처럼 헷갈리기 쉬운 영어 단어와 흔한 오타입니다.',
      en: 'Words of finance that are easily confused, such as principal and principle, and a few common slips.',
    },
    examples: [
      { wrong: 'The ⟦principle amount⟧ is due.', right: 'The principal amount is due.', fixed: true },
      { wrong: 'It has ⟦less shares⟧ than in May.', right: 'It has fewer shares than in May.', fixed: true },
    ],
  },
  check(block, { config }) {
    const words = wordsOf(block, config);
    if (!/[a-z]{4}/.test(words)) return [];
    return confusions.flatMap(([pattern, replacement]) =>
      matchesOf(pattern, words).map((match) => {
        const right = replacement.replace('$1', match[1] ?? '');
        return replaced(
          match.index,
          match[0],
          right,
          message('lint.prose.confused', { wrong: match[0], right }),
        );
      }),
    );
  },
};

const wordy: Readonly<Record<string, string>> = {
  'in order to': 'to',
  'due to the fact that': 'because',
  'at this point in time': 'now',
  'in the event that': 'if',
  'a large number of': 'many',
  'the vast majority of': 'most',
  'with the exception of': 'except',
  'in close proximity to': 'near',
  'on a yearly basis': 'yearly',
  'on a quarterly basis': 'quarterly',
  'year-on-year growth rate': 'year-on-year growth',
  'going forward': '',
  'cpi index': 'CPI',
  'ppi index': 'PPI',
  'etf fund': 'ETF',
  'etf funds': 'ETFs',
  'ipo offering': 'IPO',
  'ipo offerings': 'IPOs',
  'nav value': 'NAV',
};
const wordyPattern = new RegExp(`\\b(?:${Object.keys(wordy).join('|')})\\b`, 'gi');

export const englishWordy: BlockRule = {
  id: 'prose/wordy',
  severity: 'info',
  scope: 'block',
  needs: ['english'],
  hint: wordyPattern,
  docs: {
    title: { ko: '군더더기 영어', en: 'Wordy English' },
    why: {
      ko: '더 짧게 쓸 수 있는 영어 표현입니다.',
      en: 'A shorter form says the same.',
    },
    examples: [
      { wrong: 'It sold ships ⟦in order to⟧ cut debt.', right: 'It sold ships to cut debt.', fixed: true },
      { wrong: 'Margins should widen ⟦going forward⟧.', right: 'Margins should widen.' },
    ],
  },
  check(block, { config }) {
    return [...wordsOf(block, config).matchAll(wordyPattern)].map(({ index, 0: wrong }) => {
      const plain = wordy[wrong.toLowerCase()] ?? '';
      const right = /^[A-Z]/.test(wrong) && plain ? plain[0]!.toUpperCase() + plain.slice(1) : plain;
      if (right !== '') return replaced(index, wrong, right, message('lint.prose.wordy', { wrong, right }));
      return {
        message: message('lint.prose.wordyDrop', { wrong }),
        span: { from: index, to: index + wrong.length },
      };
    });
  },
};

const mixedYear = /\b(yoy|y\/y|year-over-year|year over year|year-on-year|year on year)\b/gi;

const introduced = /\byear[ -](?:over|on)[ -]year \((?:yoy|y\/y)\)/i;

const yearOptions = z.strictObject({
  form: option(z.enum(['first', 'YoY', 'y/y', 'year-on-year', 'year-over-year']).default('first'), {
    ko: '쓰기로 한 표기. first이면 문단에서 먼저 쓴 것에 맞춥니다.',
    en: 'The form to use; first is the one that a paragraph uses first.',
  }),
});

/** One article, one way to say that something is compared with the year before. */
export const englishYear: BlockRule<z.infer<typeof yearOptions>> = {
  id: 'prose/year-on-year',
  severity: 'info',
  scope: 'block',
  needs: ['english'],
  options: yearOptions,
  hint: mixedYear,
  docs: {
    title: { ko: '영어의 전년 대비', en: 'Year on year' },
    why: {
      ko: '한 문단 안에서 YoY와 year-on-year를 섞어 쓰지 않습니다.',
      en: 'YoY, year-over-year and year-on-year in one paragraph look like three different measures.',
    },
    examples: [
      {
        wrong: 'Sales rose 5% YoY and costs fell 2% ⟦year-over-year⟧.',
        right: 'Sales rose 5% YoY and costs fell 2% YoY.',
        fixed: true,
      },
      {
        wrong: 'Sales rose 5% ⟦YoY⟧.',
        right: 'Sales rose 5% year-on-year.',
        fixed: true,
        options: { form: 'year-on-year' },
      },
    ],
  },
  check(block, { config }, { form }) {
    const words = wordsOf(block, config);
    // A paragraph that introduces the short form goes on with it.
    if (form === 'first' && introduced.test(words)) return [];
    const found = [...words.matchAll(mixedYear)];
    const wanted = form === 'first' ? found[0]?.[0] : form;
    if (wanted === undefined) return [];
    const says = form === 'first' ? 'lint.prose.yearOnYear' : 'lint.prose.yearForm';
    return found
      .filter((other) => key(other[0]) !== key(wanted))
      .map(({ index, 0: wrong }) => replaced(index, wrong, wanted, message(says, { wrong, right: wanted })));
  },
};

const key = (words: string) =>
  words
    .toLowerCase()
    .replaceAll(/[\s/-]/g, '')
    .replace('yy', 'yoy');
