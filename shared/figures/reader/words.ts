import type { Span } from '../../span.ts';
import { Interval } from '../interval.ts';
import type { Reading, Unit } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { hangulNumber } from './hangul-number.ts';
import { matchesOf } from './matches.ts';
import { currencySuffix } from './money.ts';
import type { Stated } from './precision.ts';

/**
 * A figure that is written in words. `stated` can be qualified (약 절반, 두 배 이상); `reading` is complete;
 * with neither, the text names a size without a value (수백억). `unit` is null where the words do not say it.
 */
export interface WordFigure {
  readonly span: Span;
  readonly unit: Unit | null;
  readonly stated: Stated | null;
  readonly reading: Reading | null;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Found = Partial<Omit<WordFigure, 'span'>>;

const percent: Unit = { kind: 'percent' };
const fraction: Unit = { kind: 'fraction' };
const multiple: Unit = { kind: 'multiple' };
const hundredth = Rational.of(1, 100);

const numbers: Readonly<Record<string, number>> = {
  ...{ 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10 },
  ...{
    일: 1,
    이: 2,
    삼: 3,
    사: 4,
    오: 5,
    육: 6,
    칠: 7,
    팔: 8,
    구: 9,
    십: 10,
    백: 100,
    천: 1000,
    만: 10_000,
    백만: 1_000_000,
  },
  ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
  ...{ half: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, tenth: 10 },
  ...{ twice: 2, double: 2, doubl: 2, tripl: 3, triple: 3, quadrupl: 4, quadruple: 4 },
};
const scales: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

const number = (word: string | undefined) =>
  /^\d+$/.test(word ?? '') ? Number(word) : numbers[(word ?? '').toLowerCase()];
const parts = '(?<part>초반|초중반|중반|중후반|후반)';
const counter = '(?:원|달러|%|퍼센트|개월|개|명|배|건|곳|년|주|톤|대|달|가지|종)';

/** 배 where it is the multiple and not 배당, 배터리 or 배럴. */
const times =
  '배(?![가-힣])|배(?=로|의|를|가|나|에|까지|이상|이하|넘|증가|성장|늘|확대|상승|급증|정도|가량|였|입|다|인|보다|가까)';

const forms: readonly (readonly [RegExp, (groups: Groups) => Found | null])[] = [
  [/절반|반토막|(?<![가-힣])반으로/g, () => share(1, 2)],
  [/과반(?:수)?/g, () => ({ unit: fraction, reading: between(Rational.of(1, 2), Rational.one, true) })],
  [
    /(?<![\d.,가-힣])(?<whole>\d{1,4}|백만|[삼사오육칠팔구십백천만])분의 ?(?<part>\d{1,3}|[일이삼사오육칠팔구])/g,
    ({ whole, part }) => share(number(part), number(whole)),
  ],
  [
    new RegExp(
      `(?<![가-힣])(?<n>한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|이|삼) ?(?:${times})|(?<![가-힣])(?:갑절|곱절)`,
      'g',
    ),
    ({ n }) => ({ unit: multiple, stated: whole(n === undefined ? 2 : number(n)!) }),
  ],
  [
    new RegExp(`(?<![가-힣])(?<n>[한두세]) ?자릿수(?: ?${parts})?`, 'g'),
    ({ n, part }) => ({ unit: percent, reading: digitsReading(number(n)!, part) }),
  ],
  // 수백억 원, 몇 %, 십여 개, 천억 단위: no value
  [/(?<![가-힣])수(?:[십백천][만억조]?|[만억조])/g, () => ({})],
  [
    new RegExp(
      `(?<![가-힣])(?:몇|한두|두세|두서너|서너|너댓|대여섯|예닐곱) ?[십백천만억]{0,2} ?(?=${counter})`,
      'g',
    ),
    () => ({}),
  ],
  [new RegExp(`(?<![가-힣])[십백천만수]{1,3}여(?= ?${counter})`, 'g'), () => ({})],
  [/(?<![가-힣\d])[십백천]?[만억조](?: ?원| ?달러)? ?(?:단위|대(?![가-힣])|대(?=의|로|를|에))/g, () => ({})],
  // 이천칠백만원
  [
    new RegExp(
      `(?<![가-힣\\d.,])(?<n>[일이삼사오육칠팔구십백천만억조]{2,20})(?<space> ?)(?=${currencySuffix})`,
      'g',
    ),
    ({ n, space }) => hangulAmount(n!, space !== ''),
  ],
  [
    /(?<![A-Za-z-])(?<!first |second |latter |other |back |last |this |1st |2nd )(?:(?:one|a)[- ])?half(?= of (?!(?:19|20)\d\d|fiscal)| (?:the|its|their|that|as)\b|[.,;)]|$)/gi,
    () => share(1, 2),
  ],
  [
    /(?<![A-Za-z-])(?<n>an?|one|two|three|four|nine)[- ](?<part>third|quarter|fourth|fifth|tenth)(?:s(?= of\b|[.,;)]|$)|(?= of (?!(?:19|20)\d\d|fiscal)))/gi,
    ({ n, part }) => share(number(n), number(part)),
  ],
  [
    /(?<![A-Za-z-])(?:(?<n>twice|double|triple|quadruple)(?= the| that| what| its)|(?<verb>doubl|tripl|quadrupl)(?:ed|ing)|(?<fold>two|three|four|five|ten)-?fold)(?![A-Za-z])/gi,
    ({ n, verb, fold }) => ({ unit: multiple, stated: whole(number(n ?? verb ?? fold)!) }),
  ],
  [/(?<![A-Za-z])halv(?:ed|ing)(?![A-Za-z])/gi, () => share(1, 2)],
  [
    /(?<![A-Za-z-])(?:(?<part>low-to-mid|mid-to-high|low|mid|high|upper)[- ])?(?<n>single|double|triple)[- ]digits?(?![A-Za-z])/gi,
    ({ part, n }) => ({
      unit: percent,
      reading: digitsReading({ s: 1, d: 2, t: 3 }[n![0]!.toLowerCase()]!, part?.toLowerCase()),
    }),
  ],
  [
    /(?<![A-Za-z-])(?<part>low|mid|high|upper)(?:er)?[- ](?:(?<tens>[1-9])0(?:s|(?=%| percent))|(?<teens>teens))(?: ?%| percent)?(?![A-Za-z])/gi,
    ({ part, tens }) => ({ unit: percent, reading: decadeReading(Number(tens ?? 1), part!.toLowerCase()) }),
  ],
  [
    /(?<![A-Za-z])(?:(?:tens|hundreds|thousands|millions|billions) of (?:thousands |millions |billions )?(?:of )?|(?:several|a few|a couple of|multiple) (?:hundred |thousand )?(?:thousand|million|billion|trillion|hundred|percent(?:age points?)?|basis points)(?![A-Za-z]))/gi,
    () => ({}),
  ],
  [
    /(?<![A-Za-z-])(?<n>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?: (?<hundred>hundred))?[ -](?:(?<scale>thousand|million|billion|trillion)|(?=percent|basis point))(?![A-RT-Za-rt-z])/gi,
    ({ n, hundred, scale }) => {
      const place = Rational.power10((hundred ? 2 : 0) + (scale ? scales[scale.toLowerCase()]! : 0));
      return { stated: { value: Rational.of(number(n)!).mul(place), place, roundPlace: place } };
    },
  ],
];

const hint =
  /절반|반토막|반으로|과반|분의|배|자릿수|두세|서너|한두|수[십백천만억조]|몇|여|단위|[억조만]대|[십백천만억조]|half|hal[v]|third|quarter|fifth|tenth|twice|doubl|tripl|quadrupl|fold|digit|low|mid|high|upper|teens|tens|several|few|couple|multiple|hundred|thousand|million|billion|trillion|percent|basis/i;

/** The figures of a text that are written in words, in order and apart. */
export function readWordFigures(text: string): readonly WordFigure[] {
  if (!hint.test(text)) return [];
  const found: WordFigure[] = [];
  for (const [form, read] of forms) {
    for (const match of matchesOf(form, text)) {
      const parts = read(match.groups ?? {});
      const span = { from: match.index, to: match.index + match[0].trimEnd().length };
      if (parts) found.push({ span, unit: null, stated: null, reading: null, ...parts });
    }
  }
  found.sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  let reached = 0;
  return found.filter(({ span }) => {
    const apart = span.from >= reached;
    if (apart) reached = span.to;
    return apart;
  });
}

/** A share in words is rough: a tenth of the whole for halves, in proportion for less. */
function share(part: number | undefined, whole: number | undefined): Found | null {
  if (!part || !whole) return null;
  const value = Rational.of(part, whole);
  const place = Rational.min(value.div(Rational.of(5)), Rational.of(1, 10));
  return { unit: fraction, stated: { value, place, roundPlace: place.mul(Rational.of(2)) } };
}

/** 두 배 is said of 1.8 as well as of 2.2. */
function whole(value: number): Stated {
  return { value: Rational.of(value), place: Rational.of(2, 5), roundPlace: Rational.one };
}

function hangulAmount(word: string, spaced: boolean): Found | null {
  if (!/[백천만억]|조./.test(word) || (spaced && word.length < 2) || /^만[원엔]?$/.test(word)) return null;
  const read = hangulNumber(word);
  if (!read) return null;
  const place = Rational.of(read.place);
  return { stated: { value: Rational.of(read.value), place, roundPlace: place } };
}

const digitParts: Readonly<
  Record<string, readonly [strict: readonly [number, number], lax: readonly [number, number]]>
> = {
  초반: [
    [1, 4],
    [1, 5],
  ],
  low: [
    [1, 4],
    [1, 5],
  ],
  'low-to-mid': [
    [1, 7],
    [1, 8],
  ],
  'mid-to-high': [
    [4, 10],
    [3, 10],
  ],
  초중반: [
    [1, 7],
    [1, 8],
  ],
  중반: [
    [4, 7],
    [3, 8],
  ],
  mid: [
    [4, 7],
    [3, 8],
  ],
  중후반: [
    [4, 10],
    [3, 10],
  ],
  후반: [
    [7, 10],
    [5, 10],
  ],
  high: [
    [7, 10],
    [5, 10],
  ],
  upper: [
    [7, 10],
    [5, 10],
  ],
};

/** 한 자릿수 is [1, 10)%, 두 자릿수 [10, 100)%. Only of one digit do 초반 and 후반 name tenths; of two, the first is 10~30. */
function digitsReading(digits: number, part: string | undefined): Reading {
  const start = 10 ** (digits - 1);
  const [strict, lax] = digitParts[digits === 1 ? (part ?? '') : ''] ?? [
    [1, 10],
    [1, 10],
  ];
  const low = digits === 2 && (part === '초반' || part === 'low');
  return {
    ...between(
      hundredth.mul(Rational.of(start * strict[0])),
      hundredth.mul(Rational.of(low ? 20 : start * strict[1])),
      false,
    ),
    lax: Interval.closed(
      hundredth.mul(Rational.of(start * lax[0])),
      hundredth.mul(Rational.of(low ? 30 : start * lax[1])),
    ),
  };
}

function decadeReading(tens: number, part: string): Reading {
  const [strict, lax] = digitParts[part] ?? [
    [0, 10],
    [0, 10],
  ];
  const at = (tenth: number) => hundredth.mul(Rational.of(tens * 10 + (tenth === 1 ? 0 : tenth)));
  return { ...between(at(strict[0]), at(strict[1]), false), lax: Interval.closed(at(lax[0]), at(lax[1])) };
}

function between(from: Rational, to: Rational, open: boolean): Reading {
  const strict = Interval.between({ value: from, open }, { value: to, open: !open }) ?? Interval.point(from);
  return { strict, lax: Interval.closed(from, to), point: null, unitLastPlace: Rational.zero };
}
