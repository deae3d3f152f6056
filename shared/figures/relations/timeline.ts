import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { PlacedPassage } from '../bind/outline.ts';
import type { BlockFigures } from '../block-figures.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import { groupBy } from '../group.ts';
import { Interval } from '../interval.ts';
import { keptBy } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { Rational } from '../rational.ts';
import type { Period } from '../reader/period.ts';
import type { Stretches } from '../stretches.ts';

/** A label that names a horizon and says how long it is: `단기 (3~6개월)`, `Long term (1–3 years)`. */
interface Horizon {
  readonly rank: number;
  readonly figure: Figure;
  /** In months. */
  readonly length: Interval;
  /** Names what it stands beside. */
  readonly siblings: string;
}

const horizons =
  /(?<![가-힣A-Za-z])(?:(단기)|(중기)|(장기)|(short[- ]term)|(medium[- ]term|mid[- ]term)|(long[- ]term))[^\d()]{0,8}\(\s*(?:약\s*)?$/i;
const monthsIn: Readonly<Record<string, Rational>> = {
  year: Rational.of(12),
  quarter: Rational.of(3),
  month: Rational.one,
  week: Rational.of(7 * 12, 365),
  day: Rational.of(12, 365),
};

/** What a text may only say of a time that is over. */
const over = /^[^.,;\d]{0,12}(?:기록했|달성했|거뒀|거두었|집계됐|집계되었|올렸|벌어들였|마감했)/;
const overInEnglish = /\b(?:reported|posted|recorded|booked|delivered)\b[^.;\d]{0,40}$/i;

/**
 * Time runs one way: a short term ends before a medium one and that before a long one, and nothing was achieved in a year
 * that had not begun on the article's day. `day` is `2026-11-22`, or null where the article does not say.
 */
export function timeline(blocks: Stretches, day: string | null): readonly Check<Figure>[] {
  return [...horizonsInOrder(blocks), ...(day ? achievedTooEarly(blocks, day) : [])];
}

function horizonsInOrder(blocks: Stretches): readonly Check<Figure>[] {
  const groups = groupBy(blocks.gather(horizonsIn), ({ siblings }) => siblings);
  return [...groups.values()].flatMap((group) => {
    const ordered = group.toSorted((a, b) => a.rank - b.rank);
    const one = new Set(ordered.map(({ rank }) => rank)).size === ordered.length;
    return one ? ordered.slice(1).map((later, i) => judgeOrder(ordered[i]!, later)) : [];
  });
}

const horizonsIn = ({ read, prose }: BoundBlock): readonly Horizon[] =>
  flatMap(prose, (placed) => {
    const horizon = horizonOf(placed);
    return horizon ? [{ ...horizon, siblings: siblingsOf(placed, read) }] : [];
  });

function horizonOf({ passage: { run, figures } }: PlacedPassage): Omit<Horizon, 'siblings'> | null {
  const [figure] = figures;
  const unit = figure?.quantity.unit;
  if (!figure || unit?.kind !== 'duration' || run.text.length > 60) return null;
  const named = horizons.exec(run.text.slice(0, figure.quantity.span.from));
  const [reading] = figure.quantity.readings;
  const months = monthsIn[unit.unit];
  if (!named || !reading || !months) return null;
  const { range } = figure.quantity;
  const ends = range ? [range.from.point, range.to.point] : [reading.point, reading.point];
  const open = figure.quantity.bound === 'atLeast' || figure.quantity.bound === 'moreThan';
  if (!ends[0] || !ends[1] || !['exact', 'atLeast', 'moreThan'].includes(figure.quantity.bound)) return null;
  const [from, to] = [ends[0].mul(months), ends[1].mul(months)];
  const rank = named.slice(1).findIndex((part) => part !== undefined) % 3;
  return {
    rank,
    figure,
    length: open ? Interval.atLeast(from) : Interval.closed(from, to),
  };
}

/** What stands beside each other: items of a list, headings under one heading, labels under one heading. */
function siblingsOf({ passage: { run }, headings }: PlacedPassage, block: BlockFigures): string {
  const above = headings.filter(({ run: heading }) => run.kind !== 'heading' || heading !== run).at(-1);
  const place = above ? `${above.run.text}` : '';
  if (run.kind === 'item') return `item|${nameOf(block)}|${run.item.list}`;
  return `${run.kind}|${run.kind === 'heading' ? run.level : 0}|${place}`;
}

let blocksNamed = 0;
/** A name that no other block has. */
const nameOf = keptBy((_: BlockFigures) => ++blocksNamed);

function judgeOrder(earlier: Horizon, later: Horizon): Check<Figure> {
  const [a, b] = [earlier.length, later.length];
  const against = endsAfter(a, b) || (a.lo !== null && b.lo !== null && a.lo.value.compare(b.lo.value) > 0);
  return {
    relation: 'figures/timeline',
    members: [later.figure, earlier.figure],
    verdict: against ? 'apart' : 'holds',
    declared: false,
    derivation: [`${earlier.figure.quantity.raw} ${against ? '>' : '≤'} ${later.figure.quantity.raw}`],
    message: message('figures.horizon', {
      earlier: earlier.figure.quantity.raw,
      later: later.figure.quantity.raw,
    }),
  };
}

function endsAfter(a: Interval, b: Interval): boolean {
  if (b.hi === null) return false;
  return a.hi === null || a.hi.value.compare(b.hi.value) > 0;
}

function achievedTooEarly(blocks: Stretches, day: string): readonly Check<Figure>[] {
  const [year, month] = day.split('-').map(Number);
  if (!year) return [];
  const now = year * 12 + (month ?? 12);
  const ahead = blocks.gather(datedIn).filter(({ period }) => (startOf(period!) ?? 0) > now);
  return flatMap(ahead, ({ figure, period, passage, quantity: { span, raw } }) => {
    if (passage.run.kind === 'cell') return [];
    const { text } = passage.run;
    const behind = text.slice(span.to, span.to + 24).replace(/^(?:을|를)\s*/, '');
    if (!over.test(behind) && !overInEnglish.test(text.slice(Math.max(0, span.from - 60), span.from)))
      return [];
    return [
      {
        relation: 'figures/timeline' as const,
        members: [figure],
        verdict: 'apart' as const,
        declared: false,
        derivation: [`${day} < ${period!.raw}`],
        message: message('figures.achievedTooEarly', { period: period!.raw, day, stated: raw }),
      },
    ];
  });
}

/** Amounts that are told as those of a time. */
const datedIn = ({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter(
    ({ period, rung, scenario, subject }) =>
      period !== null &&
      rung !== 'pragma' &&
      scenario === 'stated' &&
      period.status !== 'estimate' &&
      (subject.metric?.nature === 'flow' || subject.metric?.nature === 'stock'),
  );

/** The first month of a period, counted from year 0; null where it is not named outright. Fiscal years begin elsewhere. */
function startOf({
  kind,
  year,
  quarter,
  half,
  month,
  fiscal,
  relative,
  until,
  trailing,
}: Period): number | null {
  if (year === null || fiscal || relative || until || trailing) return null;
  if (kind === 'year') return year * 12 + 1;
  if (kind === 'quarter' && quarter) return year * 12 + quarter * 3 - 2;
  if (kind === 'half' && half) return year * 12 + half * 6 - 5;
  return kind === 'month' && month ? year * 12 + month : null;
}
