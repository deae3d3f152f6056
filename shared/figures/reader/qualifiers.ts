import type { Bound } from '../quantity.ts';
import type { Rational } from '../rational.ts';
import { bandParts, wholeBand } from './band-parts.ts';
import { after, before } from './neighbours.ts';
import { type Qualifier, unqualified } from './precision.ts';

/** A qualifier and how far it reaches from the number. */
export interface Qualified {
  readonly qualifier: Qualifier;
  /** Where the words begin (left of a number) or end (right of it). */
  readonly at: number;
}

/** A word with its effect on a bound; the first that matches wins. */
type BoundWord = readonly [bound: Bound | 'about', pattern: string];

const leftWords: readonly BoundWord[] = [
  ['atLeast', '최소한?|적어도|at least|no less than|not less than|(?:a )?minimum of|(?<![^\\s(])≥'],
  [
    'atMost',
    '(?<!(?:역대|사상|분기|창사|연간|업계|세계|국내|시장|이래|기준) ?)최대|많아야|많게는|기껏해야|(?<!\\badd(?:s|ed|ing)? )up to|at most|no more than|not more than|(?:a )?maximum of|as much as|as many as|(?<![^\\s(])≤',
  ],
  ['moreThan', 'more than|greater than|in excess of|over|above|upwards of|(?<![^\\s(])>'],
  ['lessThan', 'less than|fewer than|under|below|lower than|smaller than|(?<![^\\s(])<'],
  ['near', '거의|nearly|almost|just under|close to|just below'],
  [
    'about',
    '약|대략|얼추|(?<![\\d%] ?)~|≈|around|about|approximately|approx\\.?|roughly|circa|ca\\.|c\\.|some|an estimated|an average of about',
  ],
];
const adverb =
  '(?:처음 |훌쩍 |크게 |살짝 |조금 |소폭 |약간 |이미 |다시 |간신히 |겨우 |가볍게 |가뿐히 |거뜬히 |여유 있게 )?';
const rightWords: readonly BoundWord[] = [
  ['atLeast', '이상(?! ?징후)|or more|or higher|or above|and above|and over'],
  ['moreThan', '초과(?![가-힣]| ?달성)|초과(?=의|인|로)'],
  ['atMost', '이하|이내|or less|or lower|or below|or fewer'],
  ['lessThan', '미만'],
  ['about', '내외|안팎|정도|가량|수준|전후|남짓|쯤|or so'],
];
/**
 * Verbs: what they say of a number holds, but they are no part of its expression. `10% 상회` tells by how much
 * something was exceeded, so that behind a ratio some verbs need a particle: `particle` is its pattern's `?` or nothing.
 */
const rightVerbs = (particle: '?' | ''): readonly BoundWord[] => [
  [
    'moreThan',
    `(?:을|를|이|가)? ?${adverb}(?:넘|돌파|뛰어넘)|(?:을|를|이|가)${particle} ?${adverb}(?:웃도|웃돌|상회|초과(?!수익|이익|공급|수요|세수| ?달성))`,
  ],
  ['lessThan', `(?:을|를|에|이|가)${particle} ?${adverb}(?:밑도|밑돌|하회|못 ?미치|못 ?미친|미달)`],
  ['near', '(?:에|을|를)? ?(?:육박|근접|가까이|가까운|가깝)'],
];
const verbWords = rightVerbs('?');

/** Verbs before a number, as `rightVerbs` are behind one. */
const verbLeftOf = /(?<![A-Za-z])(?:exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing))[ \n]$/i;
/** How far left or right of a number its words may reach. */
const reach = 26;
const alternatives = (words: readonly BoundWord[]) =>
  words.map(([, pattern], index) => `(?<w${index}>${pattern})`).join('|');
const leftOf = new RegExp(
  `(?<![A-Za-z])(?<![가-힣](?=[가-힣]))(?:${alternatives(leftWords)})[ \\n]?(?:a |an |the )?$`,
  'i',
);
const rightOf = new RegExp(`[ ]?(?:의 )?(?:${alternatives(rightWords)})`, 'y');
const verbsRightOf = new RegExp(`[ ]?(?:${alternatives(verbWords)})`, 'y');
const verbsRightOfRatio = new RegExp(`[ ]?(?:${alternatives(rightVerbs(''))})`, 'y');
const plus = /\+(?![\d$])/y;
const bands =
  / ?(?:대(?![가-힣])|대(?=의|로|를|에|가|이|는|를|까지|인|였|중|후|초|보다|진입|성장|수준|매출|점유)|(?:원대|대)? ?(?<part>초반|초중반|중반|중후반|후반)대?)/y;

/** `8,200선`, `1,400원선`: a mark that something holds, crosses or loses, or else the stretch up to the next one; not `3선 의원`. */
const marks = new RegExp(
  `(?<=\\d{3}|[원%러])선(?=$|[\\s,.)]|[을이은의도](?![가-힣])|에서|까지|으로)(?=[가-힣]{0,2} ?${adverb}(?:(?<over>넘|돌파|뛰어넘|웃도|웃돌|상회|회복|되찾|지키|지켰|지켜|사수|안착|위)|(?<under>아래|밑|하회|붕괴|무너|내주|내줬|내준|깨|이탈|반납))(?<not>[가-힣]{0,3}지[는도]? ?(?:못|않)|에 ?실패)?|)`,
  'y',
);

/** `10.0% below the $1.70 of 2015`: the figure before says by how much; the one behind is no bound. */
const compares =
  /(?:(?:\d|%|percent|illion|cents?|points?)[ \n](?:above|below|over|under)|(?:%|percent)[ \n](?:more|less|fewer|greater|lower|smaller) than)[ \n](?:the |a |an )?$/i;

/** What stands before a number, as far left as `floor`: `최소 약 `, `more than `. */
export function qualifierBefore(text: string, at: number, floor: number): Qualified {
  let result: Qualified = { qualifier: unqualified, at };
  if (before(text, at, floor) === 'none') return result;
  for (let turn = 0; turn < 2; turn++) {
    const left = text.slice(Math.max(floor, result.at - reach), result.at);
    const match = leftOf.exec(left);
    const word = match && boundOf(leftWords, match.groups);
    if (!match || !word) break;
    const start = result.at - (left.length - match.index);
    if (compares.test(text.slice(Math.max(0, start - reach), start + match[0].length))) break;
    result = { qualifier: merged(result.qualifier, word), at: result.at - (left.length - match.index) };
  }
  const exceeds = verbLeftOf.test(text.slice(Math.max(floor, result.at - reach), result.at));
  return exceeds ? { ...result, qualifier: merged(result.qualifier, 'moreThan') } : result;
}

/** What is known of a number whose right side is read. */
export interface NumberRead {
  /** Where it ends. */
  readonly to: number;
  /** The place that 대 runs to, and that an `odd` number (3,000여 명) runs to as well. */
  readonly step: () => Rational;
  readonly odd: boolean;
  /** A percentage or a difference of two. */
  readonly ratio: boolean;
}

/** What stands after a number: 이상, 내외, +, 대, 초반. */
export function qualifierAfter(text: string, { to: at, step, odd, ratio }: NumberRead): Qualified {
  // Behind most numbers stands the end of a cell, or a sign that begins none of these words.
  const next = odd ? null : after(text, at);
  if (next === 'none') return { qualifier: unqualified, at };
  plus.lastIndex = at;
  if (plus.test(text)) return { qualifier: { ...unqualified, bound: 'atLeast' }, at: at + 1 };
  if (next === 'sign' && text[at] !== ' ') return { qualifier: unqualified, at };
  marks.lastIndex = at;
  const mark = odd ? null : marks.exec(text)?.groups;
  if (mark) return { qualifier: markOf(mark, step), at: at + 1 };
  const band = odd ? { part: null, at } : bandAfter(text, at);
  let qualifier: Qualifier = band
    ? { ...unqualified, bound: 'band', band: { step: step(), ...(bandParts[band.part ?? ''] ?? wholeBand) } }
    : unqualified;
  let end = band?.at ?? at;
  for (let turn = 0; turn < 2; turn++) {
    rightOf.lastIndex = end;
    const word = boundOf(rightWords, rightOf.exec(text)?.groups);
    if (!word) break;
    qualifier = merged(qualifier, word);
    end = rightOf.lastIndex;
  }
  const verbs = ratio ? verbsRightOfRatio : verbsRightOf;
  verbs.lastIndex = end;
  const verb = boundOf(verbWords, verbs.exec(text)?.groups);
  return { qualifier: verb ? merged(qualifier, verb) : qualifier, at: end };
}

/** `8,200선을 넘지 못했다` is below it. */
function markOf(
  { over, under, not }: Readonly<Record<string, string | undefined>>,
  step: () => Rational,
): Qualifier {
  if (over !== undefined || under !== undefined)
    return { ...unqualified, bound: (over !== undefined) === (not === undefined) ? 'atLeast' : 'lessThan' };
  return { ...unqualified, bound: 'band', band: { step: step(), ...wholeBand } };
}

/** `대`, `초반`, or one behind the other: `30%대 후반`. */
function bandAfter(text: string, at: number): { readonly part: string | null; readonly at: number } | null {
  bands.lastIndex = at;
  const first = bands.exec(text);
  if (!first) return null;
  const end = bands.lastIndex;
  const part = first.groups?.part;
  if (part !== undefined) return { part, at: end };
  bands.lastIndex = end;
  const finer = bands.exec(text)?.groups?.part;
  return finer === undefined ? { part: null, at: end } : { part: finer, at: bands.lastIndex };
}

/** Both: the words on either side of one number. */
export function combined(left: Qualifier, right: Qualifier): Qualifier {
  if (left === unqualified) return right;
  return {
    bound: right.bound !== 'exact' ? right.bound : left.bound,
    band: right.band ?? left.band,
    hedged: left.hedged || right.hedged,
  };
}

function boundOf(words: readonly BoundWord[], groups: Readonly<Record<string, string>> | undefined) {
  return groups && words.find((_, index) => groups[`w${index}`] !== undefined)?.[0];
}

/** A bound that is already there stays: in `최대 40% 이상` nothing is gained by the second. */
function merged(qualifier: Qualifier, word: Bound | 'about'): Qualifier {
  if (word === 'about') return { ...qualifier, hedged: true };
  return qualifier.bound === 'exact' ? { ...qualifier, bound: word } : qualifier;
}
