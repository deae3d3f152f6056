import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import type { Check } from '../../check.ts';
import type { Figure, Passage } from '../../passage.ts';
import { comparable, type Quantity } from '../../quantity.ts';
import { Rational } from '../../rational.ts';

/** A loss that shrinks rises; what is said of a loss, a debt rating or a rank has no plain direction. */
const reversed = /적자|손실|흑자|순위|등급|[위등]\b|\bloss(?:es)?\b|\bdeficit\b|\brank|\brating|마이너스/i;

/** `120억 원에서 100억 원으로 증가`: what moves from one value to another goes the way that its verb says. */
export function direction({ run: { text }, sentences }: Passage): readonly Check<number>[] {
  return flatMap(sentences, (sentence) =>
    reversed.test(text.slice(sentence.from, sentence.to))
      ? []
      : flatMap(sentence.figures, (from, i) => {
          const to = sentence.figures[i + 1];
          return to && !isPairOfRanges(text, sentence.figures.slice(Math.max(0, i - 2), i))
            ? moved(text, from, to)
            : [];
        }),
  );
}

/** `1% to 2%, down from 2% to 3%`: two ranges rather than a movement. */
function isPairOfRanges(text: string, [a, b]: readonly Figure[]): boolean {
  if (a?.quantity.range || b?.quantity.range) return true;
  return (
    a !== undefined &&
    b !== undefined &&
    /^\s*to\s*$/.test(text.slice(a.quantity.span.to, b.quantity.span.from))
  );
}

function moved(text: string, from: Figure, to: Figure): readonly Check<number>[] {
  const [a, b] = [from.quantity, to.quantity];
  if (a.role !== 'from' || b.role !== 'to' || a.unit.kind !== b.unit.kind || !comparable(a.unit, b.unit))
    return [];
  if (a.unit.kind === 'duration' || a.sign !== 'none' || b.sign !== 'none') return [];
  const way = directionOf(text, from, to);
  const [x, y] = [a.readings[0], b.readings[0]];
  if (!way || !x?.point || !y?.point || a.readings.length > 1 || b.readings.length > 1) return [];
  const order = x.point.compare(y.point);
  if (order > 0 === (way === 'up') && isSizeOfMove(x.point, b)) return [];
  const rounded = !x.unitLastPlace.equals(y.unitLastPlace) && !x.lax.disjoint(y.lax);
  if (order === 0 || rounded) return [];
  return [
    {
      relation: 'figures/trend',
      members: [to.index, from.index],
      verdict: order < 0 === (way === 'up') ? 'holds' : 'apart',
      declared: true,
      derivation: [`${a.raw} ${order < 0 ? '<' : '>'} ${b.raw}`],
      message: message(way === 'up' ? 'figures.notUp' : 'figures.notDown', { from: a.raw, to: b.raw }),
    },
  ];
}

/** `142원 → 6원 인상`: without 로 a number far below the first one may be by how much it moved. */
function isSizeOfMove(start: Rational, { change, readings }: Quantity): boolean {
  return change?.role === 'by' && readings[0]!.point!.mul(Rational.of(2)).compare(start) < 0;
}

/** `improved` is none of them: a ratio of costs improves as it falls. */
const english =
  /\b(?:(rose|rises|grew|increased|climbed|jumped|expanded|rising|up)|(fell|falls|declined|decreased|dropped|shrank|slid|contracted|falling|down))\s+(?:\w+ly\s+)?from\s*$/i;

/** `세단 비중 100%에서 SUV 비중 66%까지`: from one thing to another. */
const namesAnother = /비중|점유율|비율/;

/** The verb behind the second value in Korean, before the first one in English. */
function directionOf(text: string, from: Figure, to: Figure): 'up' | 'down' | null {
  const gap = text.slice(from.quantity.span.to, to.quantity.span.from);
  if (gap.length > 24 || /[,;.]\s/.test(gap) || namesAnother.test(gap)) return null;
  const change = to.quantity.change?.direction;
  if (change === 'up' || change === 'down') return change;
  const start = from.quantity.span.from;
  const verb = /\bto\b/.test(gap) ? english.exec(text.slice(Math.max(0, start - 40), start)) : null;
  return verb ? (verb[1] ? 'up' : 'down') : null;
}
