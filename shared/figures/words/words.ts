import { matchesOf } from '../../matches.ts';
import { keptByText } from '../keep.ts';
import { bareNoun, isParticle } from './particles.ts';

/** A word as it stands in a text. */
export interface Word {
  /**
   * What it is compared by: lower case, singular, and for a Korean word also without its particle. Both forms are
   * kept, because `최고가` may be a noun or `최고` with a particle. Empty for a word that never tells things apart.
   */
  readonly forms: readonly string[];
  readonly from: number;
  readonly to: number;
}

const wordShape = /\d+(?:[.,]\d+)*|[A-Za-zÀ-ɏ]+(?:[&'’][A-Za-zÀ-ɏ]+)*|[가-힣]+|%/g;

/** Words without meaning of their own in a label: articles, prepositions, `부문`, `관련`. */
const fillers = new Set(
  (
    'the a an of in for by to on at from with and or our its their this these such net provided used about ' +
    'approximately less plus certain overall total attributable as per ' +
    '및 관련 부문 사업 사업부 서비스 최근 기준 등 의 약 총 규모 수준 대략 이 그 해당 각각 지난'
  ).split(' '),
);

/** Words of text come again and again; these many different ones are a few megabytes. */
const mostWords = 20_000;

/** What a word is compared by; behind a Latin letter, a digit or `%` a particle is no word. */
const formsOf = keptByText(mostWords, (raw) => comparedForms(raw, false));
const formsBehind = keptByText(mostWords, (raw) => comparedForms(raw, true));

function comparedForms(raw: string, attached: boolean): readonly string[] {
  if (/^[가-힣]/.test(raw)) {
    if ((attached && isParticle(raw)) || fillers.has(raw)) return [];
    const bare = bareNoun(raw);
    if (fillers.has(bare)) return [];
    return bare === raw ? [raw] : [raw, bare];
  }
  if (raw === 'PER') return ['PER'];
  const lower = raw.toLowerCase().replace(/['’]s$/, '');
  return fillers.has(lower) ? [] : [singular(lower.replace(/,/g, ''))];
}

function singular(word: string): string {
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words of a text in order. Linear. */
export function words(text: string): readonly Word[] {
  return matchesOf(wordShape, text).map(({ 0: raw, index }) => ({
    forms:
      index > 0 && text[index - 1] !== ' ' && attaches.test(text[index - 1]!)
        ? formsBehind(raw)
        : isOfMargin(text, raw, index)
          ? netOnly
          : formsOf(raw),
    from: index,
    to: index + raw.length,
  }));
}

const attaches = /[A-Za-z\d)%]/;

const netOnly = ['net'];

/** `net margin`: elsewhere `net` tells nothing apart, but a bare margin may be of any profit. */
const isOfMargin = (text: string, raw: string, from: number): boolean =>
  raw.length === 3 &&
  raw.toLowerCase() === 'net' &&
  /^\s+(?:(?:profit|income)\s+)?margin/i.test(text.slice(from + 3, from + 24));
