import { Rational } from '../rational.ts';
import { hangulNumber } from './hangul-number.ts';
import { currencySuffix } from './money.ts';
import {
  majority,
  percentOfDigits,
  share,
  sizeOnly,
  statedValue,
  times,
  type WordForm,
  type WordValue,
} from './word-values.ts';

const native = ['한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];
const sino: Readonly<Record<string, number>> = { 이: 2, 삼: 3 };
const counter = '(?:원|달러|%|퍼센트|개월|개|명|배|건|곳|년|주|톤|대|달|가지|종)';
/** 배 where it is the multiple and not 배당, 배터리 or 배럴. */
const fold =
  '배(?![가-힣])|배(?=로|의|를|가|나|에|까지|이상|이하|넘|증가|성장|늘|확대|상승|급증|정도|가량|였|입|다|인|보다|가까)';

/** Figures written in Korean words. */
export const koreanWords: readonly WordForm[] = [
  [/절반|반토막|(?<![가-힣])반으로/g, () => share(1, 2)],
  [/과반(?:수)?/g, () => majority],
  // 3분의 1, 만분의 일
  [
    /(?<![\d.,가-힣])(?<whole>\d{1,4}|[이삼사오육칠팔구십백천만]{1,2})분의 ?(?<part>\d{1,3}|[일이삼사오육칠팔구])/g,
    ({ whole, part }) => share(numberOf(part), numberOf(whole)),
  ],
  // 두 배, 삼 배, 갑절
  [
    new RegExp(
      `(?<![가-힣])(?:(?<n>${[...native, ...Object.keys(sino)].join('|')}) ?(?:${fold})|갑절|곱절)`,
      'g',
    ),
    ({ n = '두' }) => times(sino[n] ?? native.indexOf(n) + 1),
  ],
  [
    /(?<![가-힣])(?<n>[한두세]) ?자릿수(?: ?(?<part>초반|초중반|중반|중후반|후반))?/g,
    ({ n, part }) => percentOfDigits(native.indexOf(n ?? '') + 1, part),
  ],
  // 수백억, 몇 %, 두세 배, 십여 개, 천억 단위
  [/(?<![가-힣])수(?:[십백천][만억조]?|[만억조])/g, () => sizeOnly],
  [
    new RegExp(
      `(?<![가-힣])(?:몇|한두|두세|두서너|서너|너댓|대여섯|예닐곱) ?[십백천만억]{0,2} ?(?=${counter})`,
      'g',
    ),
    () => sizeOnly,
  ],
  [new RegExp(`(?<![가-힣])[십백천만수]{1,3}여(?= ?${counter})`, 'g'), () => sizeOnly],
  [
    /(?<![가-힣\d])[십백천]?[만억조](?: ?원| ?달러)? ?(?:단위|대(?![가-힣])|대(?=의|로|를|에))/g,
    () => sizeOnly,
  ],
  // 이천칠백만원
  [
    new RegExp(`(?<![가-힣\\d.,])(?<n>[일이삼사오육칠팔구십백천만억조]{2,20}) ?(?=${currencySuffix})`, 'g'),
    ({ n = '' }) => writtenOut(n),
  ],
];

function numberOf(word = ''): number | undefined {
  return /^\d/.test(word) ? Number(word) : Number(hangulNumber(word)?.value ?? 0);
}

/** 구조 and 사조 are words: a lone scale of 조 behind one digit is not taken for a number. */
function writtenOut(word: string): WordValue | null {
  const read = /[백천만억]|조./.test(word) ? hangulNumber(word) : null;
  return read && statedValue(Rational.of(read.value), Rational.of(read.place));
}
