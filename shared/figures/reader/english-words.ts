import { Rational } from '../rational.ts';
import {
  percentOfDecade,
  percentOfDigits,
  share,
  sizeOnly,
  statedValue,
  times,
  type WordForm,
} from './word-values.ts';

const cardinals: Readonly<Record<string, number>> = {
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
  },
  ...{ eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50 },
};
const parts: Readonly<Record<string, number>> = { third: 3, quarter: 4, fourth: 4, fifth: 5, tenth: 10 };
const powers: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };
const multiples: Readonly<Record<string, number>> = { twice: 2, doubl: 2, tripl: 3, quadrupl: 4 };
const digits: Readonly<Record<string, number>> = { single: 1, double: 2, triple: 3 };

const of = (table: Readonly<Record<string, number>>, word = '') => table[word.toLowerCase()];

/** Figures written in English words. Halves and quarters of a year are periods, not shares. */
export const englishWords: readonly WordForm[] = [
  [
    /(?<![A-Za-z-])(?<!first |second |latter |other |back |last |this |1st |2nd )(?:(?:one|a)[- ])?half(?= of (?!(?:19|20)\d\d|fiscal)| (?:the|its|their|that|as)\b|[.,;)]|$)/gi,
    () => share(1, 2),
  ],
  [
    /(?<![A-Za-z-])(?<n>an?|one|two|three|four|nine)[- ](?<part>third|quarter|fourth|fifth|tenth)(?:s(?= of\b|[.,;)]|$)|(?= of (?!(?:19|20)\d\d|fiscal)))/gi,
    ({ n, part }) => share(of(cardinals, n), of(parts, part)),
  ],
  // twice the, doubled, threefold
  [
    /(?<![A-Za-z-])(?:(?<n>twice|doubl|tripl|quadrupl)(?:e?(?= the| that| what| its)|ed|ing)|(?<fold>two|three|four|five|ten)-?fold)(?![A-Za-z])/gi,
    ({ n, fold }) => times(of(multiples, n) ?? of(cardinals, fold) ?? 2),
  ],
  [/(?<![A-Za-z])halv(?:ed|ing)(?![A-Za-z])/gi, () => share(1, 2)],
  // mid-single-digit, low double digits
  [
    /(?<![A-Za-z-])(?:(?<part>low-to-mid|mid-to-high|low|mid|high|upper)[- ])?(?<n>single|double|triple)[- ]digits?(?![A-Za-z])/gi,
    ({ n, part }) => percentOfDigits(of(digits, n) ?? 1, part?.toLowerCase()),
  ],
  // mid-30s, high teens, mid-40%
  [
    /(?<![A-Za-z-])(?<part>low|mid|high|upper)(?:er)?[- ](?:(?<tens>[1-9])0(?:s|(?=%| percent))|teens)(?: ?%| percent)?(?![A-Za-z])/gi,
    ({ part = '', tens }) => percentOfDecade(Number(tens ?? 1), part.toLowerCase()),
  ],
  [
    /(?<![A-Za-z])(?:(?:tens|hundreds|thousands|millions|billions) of (?:thousands |millions |billions )?(?:of )?|(?:several|a few|a couple of|multiple) (?:hundred |thousand )?(?:thousand|million|billion|trillion|hundred|percent(?:age points?)?|basis points)(?![A-Za-z]))/gi,
    () => sizeOnly,
  ],
  // five million, two hundred basis points, ten percent
  [
    /(?<![A-Za-z-])(?<n>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)(?<hundred> hundred)?[ -](?:(?<scale>thousand|million|billion|trillion)(?![A-Za-z])|(?=percent|basis point))/gi,
    ({ n, hundred, scale }) => {
      const place = Rational.power10((hundred ? 2 : 0) + (of(powers, scale) ?? 0));
      return statedValue(Rational.of(of(cardinals, n) ?? 1).mul(place), place);
    },
  ],
];
