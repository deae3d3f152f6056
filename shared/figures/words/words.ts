import { bareNoun, isParticle } from './particles.ts';

/** A word as it stands in a text, and the form under which it is compared. */
export interface Word {
  /** Lower case, without particle or plural; empty for a word that never tells two things apart. */
  readonly form: string;
  readonly raw: string;
  readonly from: number;
  readonly to: number;
}

const wordShape = /\d+(?:[.,]\d+)*|[A-Za-zÀ-ɏ]+(?:[&'’][A-Za-zÀ-ɏ]+)*|[가-힣]+|%/g;

/** Words that carry no meaning of their own in a label: articles, prepositions, `부문`, `관련`. */
const fillers = new Set(
  (
    'the a an of in for by to on at from with and or our its their this these such net provided used approximately about ' +
    'less plus other-than primarily certain overall respective total respectively attributable ' +
    '및 관련 부문 사업 서비스 최근 기준 등 의 약 총 전체 규모 수준 대략 이 그 해당 각각 지난'
  ).split(' '),
);

function compared(raw: string): string {
  if (/^[가-힣]/.test(raw)) {
    if (isParticle(raw)) return '';
    const bare = bareNoun(raw);
    return fillers.has(bare) ? '' : bare;
  }
  const lower = raw.toLowerCase().replace(/['’]s$/, '');
  return fillers.has(lower) ? '' : singular(lower);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.length > 3 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

/** The words of a text in order. Linear. */
export function words(text: string): readonly Word[] {
  const out: Word[] = [];
  for (const match of text.matchAll(wordShape)) {
    out.push({ form: compared(match[0]), raw: match[0], from: match.index, to: match.index + match[0].length });
  }
  return out;
}
