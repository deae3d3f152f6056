import type { Message } from '../i18n/index.ts';
import { once } from '../once.ts';
import type { Span } from '../span.ts';
import type { RelationId } from './check.ts';
import { type Binding, type Fact, subjectKey } from './fact.ts';
import type { End } from './interval.ts';
import { nameOf } from './name/name.ts';
import type { Quantity, Unit } from './quantity.ts';
import { Rational } from './rational.ts';
import { periodKey } from './reader/period.ts';
import { plainNumber } from './wording.ts';

/** What a figure is about, in parts; a part that the text leaves open is null. */
export interface FactParts {
  /** Its words as they are compared: without order and particles. */
  readonly about: string | null;
  /** The same for people: in the writer's words and their order. Null where the metric says it all. */
  readonly name: string | null;
  readonly metric: string | null;
  readonly kind: Binding['kind'];
  readonly period: string | null;
  readonly window: string | null;
  readonly scenario: Binding['scenario'];
}

/** A relation that a figure took part in. */
export interface LedgerCheck {
  readonly relation: RelationId;
  readonly holds: boolean;
  readonly derivation: readonly string[];
  readonly message: Message;
  /** All figures in it: one list for all of them, because many may share one check. */
  readonly places: readonly Span[];
}

/** The other figures of a check that a figure took part in. */
export function othersIn({ places }: LedgerCheck, own: Span): readonly Span[] {
  return places.filter(({ from }) => from !== own.from);
}

/** One figure of the article, as it was read. It may say its fields only when they are asked for: it is no plain data. */
export interface LedgerEntry {
  readonly span: Span;
  readonly raw: string;
  readonly quantity: Quantity;
  /** The value that was read, in plain digits and canonical units: `12,000,000,000 KRW`. */
  readonly reading: string;
  /** What it is about as one string, equal for equal facts; null where it is not bound. */
  readonly key: string | null;
  readonly parts: FactParts | null;
  /** `tick`: agrees with every check it took part in. `single`: bound, but nothing to hold it against. */
  readonly state: 'tick' | 'conflict' | 'single' | 'unbound';
  readonly checks: readonly LedgerCheck[];
}

/** What a bound figure is about, part by part. */
export function partsOf(binding: Fact): FactParts {
  const name = once(() => nameOf(binding));
  return {
    about: binding.subject.about.map((word) => word.replace(/^[@#]/, '')).join(' ') || null,
    // Most figures are never looked at, so most names are never made.
    get name() {
      return name();
    },
    metric: binding.subject.metric?.id ?? null,
    kind: binding.kind,
    period: binding.period ? periodKey(binding.period) : null,
    window: binding.window,
    scenario: binding.scenario,
  };
}

/** `aws · revenue | growth | 2025Q3 | YOY`: what a figure is about as one string. */
export function keyOf(binding: Binding): string {
  const parts = [
    subjectKey(binding.subject),
    binding.kind,
    binding.period && periodKey(binding.period),
    binding.window,
    binding.scenario === 'stated' ? null : binding.scenario,
  ];
  return parts.filter((part) => part).join(' | ');
}

/** The state of a figure that took part in these checks. */
export function stateOf(bound: boolean, checks: readonly LedgerCheck[]): LedgerEntry['state'] {
  if (checks.length === 0) return bound ? 'single' : 'unbound';
  return checks.every(({ holds }) => holds) ? 'tick' : 'conflict';
}

/** An entry that took part in these checks only. */
export function withChecks(
  { span, raw, quantity, reading, key, parts }: LedgerEntry,
  checks: readonly LedgerCheck[],
): LedgerEntry {
  return { span, raw, quantity, reading, key, parts, state: stateOf(key !== null, checks), checks };
}

/** A quantity's value in plain digits and canonical units. */
export function sayReading({ readings, unit }: Quantity): string {
  const value = readings[0];
  if (!value) return '?';
  const factor = Rational.of(unit.kind === 'percent' || unit.kind === 'percentPoint' ? 100 : 1);
  const say = (end: End | null) => (end ? plainNumber(end.value.mul(factor)) : '∞');
  const { lo, hi } = value.strict;
  const text = value.point ? plainNumber(value.point.mul(factor)) : `${lo ? say(lo) : '-∞'} ~ ${say(hi)}`;
  return `${text} ${nameOfUnit(unit)}`.trim();
}

function nameOfUnit(unit: Unit): string {
  switch (unit.kind) {
    case 'money':
      return `${unit.currency ?? ''}${unit.per ? `/${unit.per}` : ''}`;
    case 'exchange':
      return `${unit.quote}/${unit.base}`;
    case 'percent':
      return '%';
    case 'percentPoint':
      return '%p';
    case 'multiple':
      return '×';
    case 'count':
      return unit.noun;
    case 'measure':
      return unit.symbol;
    case 'duration':
      return unit.unit;
    default:
      return '';
  }
}

/** What the figures engine did with an article's figures: read ≥ bound ≥ checked. */
export interface FigureCounts {
  readonly read: number;
  readonly bound: number;
  readonly checked: number;
  readonly conflicts: number;
}

/** How many figures of a ledger were read, bound, checked and in conflict. */
export function countFigures(ledger: readonly LedgerEntry[]): FigureCounts {
  const counts = { tick: 0, conflict: 0, single: 0, unbound: 0 };
  for (const { state } of ledger) counts[state] += 1;
  return {
    read: ledger.length,
    bound: ledger.length - counts.unbound,
    checked: counts.tick + counts.conflict,
    conflicts: counts.conflict,
  };
}
