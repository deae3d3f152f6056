import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, roughlyEquals, sayEquation } from '../../check.ts';
import { onlyConnects } from '../../gazetteer/connectives.ts';
import type { Figure, Passage, Sentence } from '../../passage.ts';
import { comparable } from '../../quantity.ts';
import { compareValues, difference, negative, quotient, sum, type Value, veryRoughly } from '../../value.ts';
import { sayValue } from '../../wording.ts';

/** What something came to, and by how much it rose or fell to it, as an amount and in percent. */
interface Rise {
  readonly level: Figure;
  readonly amount: Figure;
  readonly rate: Figure;
  readonly way: 'up' | 'down';
  /** The level is what it was set against, not what it came to: `$54.2 million, compared with $50.1 million, an increase of`. */
  readonly before: boolean;
}

/** `$9.4 million, or 15%`, `$9.4 million (15%)`, `15%, or $9.4 million,`: one change said twice. */
const sameChange = /^\s*(?:,?\s*or\s+|\(\s*|,\s*)(?:by\s+|about\s+|approximately\s+|nearly\s+|roughly\s+)?$/i;
/** `$102.6 billion was up`, `$296.5 billion, an increase of`. */
const risen =
  /^[\s,]*(?:(?:was|were|is|are|which|and|representing|reflecting)\s+)*(?:up|down|higher|lower|increas(?:ed|ing)|decreas(?:ed|ing)|declin(?:ed|ing)|an?\s+(?:increase|decrease|decline|rise|drop|gain)\s+of)\s*(?:by\s+)?(?:about\s+|approximately\s+|nearly\s+)?$/i;
/** `increased $74 million, or 5.5%, to $1,412 million`. */
const upTo =
  /^\s*\)?,?\s*(?:year[- ]over[- ]year\s+|yoy\s+|y\/y\s+)?to\s+(?:a\s+record\s+|about\s+|approximately\s+)?$/i;
/** A loss is said by its size, and rates rise by points or by percent. */
const unclear = /\b(?:loss|losses|deficit|negative|adjusted for|excluding|constant|organic|before|after)\b/i;
const annual =
  /\b(?:CAGR|compound|annuali[sz]ed|per\s+(?:year|annum)|a\s+year\b(?!\s+(?:ago|earlier|before)))/i;

/**
 * `Sales rose $74 million, or 5.5%, to $1,412 million`: the rise in percent is the amount over what was there before, the
 * new level less the amount. English only: Korean sentences give the base.
 */
export function risenBy({ run: { text }, sentences }: Passage): readonly Check<number>[] {
  return flatMap(sentences, (sentence) => {
    if (sentence.korean || sentence.figures.length < 3) return [];
    const said = text.slice(sentence.from, sentence.to);
    if (unclear.test(said) || annual.test(said)) return [];
    return risesIn(text, sentence).flatMap(judge);
  });
}

function risesIn(text: string, { figures }: Sentence): readonly Rise[] {
  return flatMap(figures, (first, i) => {
    const [second, third] = [figures[i + 1], figures[i + 2]];
    if (!second || !third) return [];
    const gaps = [gapOf(text, first, second), gapOf(text, second, third)];
    const behind = sameChange.test(gaps[1]!) && risen.test(gaps[0]!);
    const ahead = sameChange.test(gaps[0]!) && upTo.test(gaps[1]!);
    if (behind === ahead || !gaps.every(onlyConnects)) return [];
    const level = behind ? first : third;
    const [a, b] = behind ? [second, third] : [first, second];
    const [amount, rate] = a.quantity.unit.kind === 'percent' ? [b, a] : [a, b];
    const direction = a.quantity.change?.direction ?? wordBefore(gaps[0]!);
    if (direction !== 'up' && direction !== 'down') return [];
    // The base is told as well: `from-to.ts` works it out.
    const next = figures[i + 3];
    if (next && /^\s*,?\s*(?:from|compared|versus|vs)\b/i.test(gapOf(text, third, next))) return [];
    const previous = figures[i - 1];
    const before = behind && previous !== undefined && setAgainst.test(gapOf(text, previous, first));
    const rise: Rise = { level, amount, rate, way: direction, before };
    return isSound(rise) ? [rise] : [];
  });
}

const setAgainst = /\b(?:compared\s+(?:with|to)|as\s+against|against|versus|vs)\b/i;

const gapOf = (text: string, left: Figure, right: Figure) =>
  text.slice(left.quantity.span.to, right.quantity.span.from);

const wordBefore = (gap: string): 'up' | 'down' | null =>
  /\b(?:down|lower|decreas\w*|declin\w*|drop)\b/i.test(gap)
    ? 'down'
    : /\b(?:up|higher|increas\w*|rise|gain)\b/i.test(gap)
      ? 'up'
      : null;

function isSound({ level, amount, rate }: Rise): boolean {
  const [a, b] = [level.quantity, amount.quantity];
  const known = [level, amount, rate].every(
    ({ quantity }) => quantity.readings.length === 1 && quantity.bound === 'exact' && quantity.range === null,
  );
  return (
    known &&
    a.unit.kind === b.unit.kind &&
    (a.unit.kind === 'money' ||
      a.unit.kind === 'count' ||
      a.unit.kind === 'shares' ||
      a.unit.kind === 'measure') &&
    comparable(a.unit, b.unit) &&
    rate.quantity.unit.kind === 'percent' &&
    (a.readings[0]?.point?.sign() ?? 0) > 0
  );
}

function judge({ level, amount, rate, way, before }: Rise): readonly Check<number>[] {
  const [to, by] = [level.quantity.readings[0]!, amount.quantity.readings[0]!];
  const base: Value = before ? to : way === 'up' ? difference(to, by) : sum([to, by]);
  if ((base.strict.lo?.value.sign() ?? -1) <= 0) return [];
  const worked = quotient(by, base);
  if (!worked) return [];
  const stated = rate.quantity.readings.map(veryRoughly);
  const verdict = compareValues([...stated, ...stated.map(negative)], [worked]);
  const said = sayValue(rate.quantity, worked);
  const sign = way === 'up' ? '−' : '+';
  const from = before ? level.quantity.raw : `(${level.quantity.raw} ${sign} ${amount.quantity.raw})`;
  return [
    {
      relation: 'figures/growth',
      members: [rate.index, level.index, amount.index],
      verdict: verdict === 'loose' ? 'holds' : verdict,
      declared: true,
      derivation: [
        sayEquation(`${amount.quantity.raw} ÷ ${from}`, said, roughlyEquals(verdict), rate.quantity.raw),
      ],
      message: message('figures.growth', { stated: rate.quantity.raw, expected: said }),
    },
  ];
}
