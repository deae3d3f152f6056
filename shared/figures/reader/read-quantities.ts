import type { Span } from '../../span.ts';
import type { Quantity } from '../quantity.ts';
import { type Amount, readAmount } from './amount.ts';
import { fromAmounts, fromWords, type Place } from './build.ts';
import type { ReadContext } from './context.ts';
import { findLookAlikes } from './look-alikes.ts';
import { endOfDigits } from './numeral.ts';
import { readRange } from './range.ts';
import { readPeriods } from './read-periods.ts';
import { readWordFigures, type WordFigure } from './words.ts';

/** A stretch that is not searched for digits: a period, a look-alike, or a figure in words. */
interface Stop {
  readonly from: number;
  readonly to: number;
  readonly word: WordFigure | null;
}

/** Every figure has one of these: a text without them is done. */
const hint =
  /[\d절과반분배릿몇여억조만천백]|half|third|quarter|fifth|tenth|twice|doubl|tripl|fold|digit|teens|illion|ousand|percent|hundred|few|several/i;

/**
 * The figures that a text states, in order, none overlapping. The text is a run's (`runs.ts`): half-width, composed,
 * plain spaces. What only looks like a figure is left out: periods, names, ordinals, addresses, enumeration. Linear
 * in the length of the text.
 */
export function readQuantities(text: string, context: ReadContext = {}): readonly Quantity[] {
  if (!hint.test(text)) return [];
  const quantities: Quantity[] = [];
  let floor = 0;
  const place = (): Place => ({ text, floor, last: quantities.at(-1) ?? null });
  const pass = (stop: Stop) => {
    if (stop.word && stop.from >= floor) quantities.push(fromWords(stop.word, place()));
    floor = Math.max(floor, stop.to, quantities.at(-1)?.span.to ?? 0);
  };

  const stops = findStops(text, context);
  const digit = /\d/g;
  let next = 0;
  for (let match = digit.exec(text); match; match = digit.exec(text)) {
    const { index } = match;
    while (next < stops.length && stops[next]!.from <= index) pass(stops[next++]!);
    if (index < floor) {
      digit.lastIndex = floor;
      continue;
    }
    const at =
      text[index - 1] === '.' && index - 1 >= floor && !/[\w)]/.test(text[index - 2] ?? '')
        ? index - 1
        : index;
    const amount = readAmount(text, at, floor, context.cell === true);
    if (!amount) {
      digit.lastIndex = endOfDigits(text, index);
      continue;
    }
    const range = readRange(text, amount, floor, context.cell === true);
    if (!range && (isCode(text, amount) || (context.cell !== true && isNumbered(text, amount)))) {
      digit.lastIndex = endOfDigits(text, amount.to);
      continue;
    }
    const quantity = fromAmounts(amount, range, place());
    quantities.push(quantity);
    floor = quantity.span.to;
    digit.lastIndex = Math.max(floor, index + 1);
  }
  while (next < stops.length) pass(stops[next++]!);
  return quantities;
}

/** Bare digits that a dash, slash or colon ties to more of them: 1-1, 3/4, 19:0, 3-for-1. */
function isCode(text: string, { numeral, unit, currency, to }: Amount): boolean {
  return (
    numeral.bare && !unit && currency === null && /^(?: ?[-–/:~] ?|-for-)\d/.test(text.slice(to, to + 6))
  );
}

/** What may stand before or behind so long a number where it is a figure nonetheless. */
const valued =
  /(?:가|가격|지수|피|닥|주가|종가|시가|고가|저가|현재가|목표가|점|평단|단가|금액|수|량|액|익|출|산|비트코인|BTC|[=≈≒×x*+→>~:]|->)\s*(?:은|는|이|가|를|을|약|에)?\s*[(~]?\s*$/i;
const valuedBehind =
  /^\s*(?:에서|에|으로|로|까지|선|대|을|를|보다|대비|이다|였|[-+×x*÷/=→~)]|->|이상|이하|돌파|상회|하회|터치)/;

/** `11011 사업보고서`, `문서 20260331`: five digits and more without separator or unit number something. */
function isNumbered(text: string, { numeral, unit, currency, sign, from, to }: Amount): boolean {
  if (!numeral.bare || unit || currency !== null || sign !== 'none') return false;
  if (!/^\d{5,}$/.test(text.slice(numeral.from, numeral.to))) return false;
  return !valued.test(text.slice(Math.max(0, from - 16), from)) && !valuedBehind.test(text.slice(to, to + 8));
}

const stopAt = ({ from, to }: Span, word: WordFigure | null): Stop => ({ from, to, word });

/** The stops in order, apart; of two that overlap, the later one is dropped, but its digits stay hidden. */
function findStops(text: string, { periods, heading = false }: ReadContext): readonly Stop[] {
  const all: Stop[] = [
    ...(periods ?? readPeriods(text)).map(({ span }) => stopAt(span, null)),
    ...findLookAlikes(text, heading).map((span) => stopAt(span, null)),
    ...readWordFigures(text).map((word) => stopAt(word.span, word)),
  ];
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  const out: Stop[] = [];
  for (const stop of all) {
    const last = out.at(-1);
    if (last && stop.from < last.to) out[out.length - 1] = { ...last, to: Math.max(last.to, stop.to) };
    else out.push(stop);
  }
  return out;
}
