import { message } from '../../i18n/index.ts';
import { type Check, meets, sayAlike } from '../check.ts';
import { type Fact, type Rung, sentenceOf, subjectKey } from '../fact.ts';
import { movedSince } from '../gazetteer/cues.ts';
import { printedDigits, sizeOf, tellingDigits } from '../printed.ts';
import { comparable } from '../quantity.ts';
import { mayBeSame, periodKey } from '../reader/period.ts';
import { slippedBy } from '../slip.ts';
import { compareValues, signedReadings } from '../value.ts';
import type { FactRelation } from './among-facts.ts';

/**
 * The same metric of the same subject at the same time has one value: facts with equal keys must overlap.
 * Facts with an open slot are compared only where both leave it open.
 */
export const sameFact: FactRelation = {
  keyOf(fact) {
    const { subject, kind, window, basis, period } = fact;
    return takesPart(fact)
      ? [subjectKey(subject), kind, window, basis, period && periodKey(period)].join('|')
      : null;
  },
  check: compareBucket,
};

function takesPart(fact: Fact): boolean {
  const { quantity, passage } = fact;
  return (
    fact.sure &&
    isNamed(fact) &&
    !(fact.kind === 'growth' && fact.subject.metric?.nature === 'price') &&
    fact.subject.metric?.id !== 'upside' &&
    (quantity.role !== 'to' || fact.period !== null || fact.subject.metric?.id === 'target-price') &&
    !fact.period?.same &&
    !movedSince.test(passage.run.text.slice(quantity.span.to, quantity.span.to + 40)) &&
    fact.scenario !== 'hypothetical' &&
    quantity.role !== 'from' &&
    quantity.readings.length > 0
  );
}

/** Whether a known metric or entity, or a label, says what it is about; bare words of a sentence do not. */
function isNamed({ subject, rung, kind }: Fact): boolean {
  if (subject.metric !== null || rung === 'label' || rung === 'table' || rung === 'pragma') return true;
  return kind === 'growth' && subject.about.some((word) => word.startsWith('@'));
}

/** A fact with more values than this has a side that was not understood, and its values do not clash. */
const mostValues = 2;

/** Facts of one key fall into groups that agree; each group is told against the largest one. */
function compareBucket(bucket: readonly Fact[]): readonly Check<Fact>[] {
  const closed = bucket.filter((fact) => !isOpen(fact));
  if (closed.length < 2) return [];
  const checks: Check<Fact>[] = [];
  const groups: Fact[][] = [];
  for (const fact of closed) {
    const group = groupOf(fact, groups);
    if (group) group.push(fact);
    else groups.push([fact]);
  }
  for (const group of groups) {
    if (group.length > 1) checks.push(toCheck(group[0]!, group.slice(1), 'holds'));
  }
  const bySize = groups
    .slice(0, 24)
    .sort((a, b) => b.length - a.length || authority(b[0]!) - authority(a[0]!));
  for (const [i, minor] of bySize.entries()) {
    const rivals = bySize.filter(
      (group) => group !== minor && mayBeOne(group[0]!, minor[0]!) && ![...group, ...minor].every(isLoose),
    );
    if (rivals.length >= mostValues) continue;
    const major = rivals.find((group) => bySize.indexOf(group) < i && !allTabled(group, minor));
    if (major && isPlausible(minor[0]!, major[0]!))
      checks.push(
        toCheck(
          minor[0]!,
          [...major, ...minor.slice(1)],
          compareValues(signedReadings(minor[0]!.quantity), signedReadings(major[0]!.quantity)),
        ),
      );
  }
  return checks;
}

/** So many groups are searched for the one of a fact. */
const mostSearched = 12;

function groupOf(fact: Fact, groups: readonly Fact[][]): Fact[] | undefined {
  for (let i = 0; i < groups.length && i < mostSearched; i++) {
    const first = groups[i]![0]!;
    if (mayBeOne(first, fact) && agrees(first, fact)) return groups[i];
  }
  return undefined;
}

/** Tables that differ tell of different things: dates, segments, bases that their captions hold. */
const allTabled = (...groups: readonly (readonly Fact[])[]) =>
  groups.flat().every((fact) => fact.rung === 'table');

const agrees = (a: Fact, b: Fact) =>
  compareValues(signedReadings(a.quantity), signedReadings(b.quantity)) === 'holds';

const authorities: readonly Rung[] = ['sentence', 'list', 'label', 'table', 'pragma'];

/** A table is more likely right than a list, and a list than a sentence. */
function authority({ rung }: Pick<Fact, 'rung'>): number {
  return authorities.indexOf(rung);
}

function mayBeOne(a: Fact, b: Fact): boolean {
  // Targets of one list are of different times or views.
  if (a.subject.metric?.id === 'target-price' && a.block === b.block) return false;
  if (a.scenario !== b.scenario && a.period === null) return false;
  return sameUnit(a, b) && samePeriod(a, b) && sameScope(a, b) && apart(a, b);
}

/** `ETH(+0.11%)`: neither of what nor over what stretch it is a change is said. */
const isLoose = ({ subject, rung, window }: Fact) =>
  subject.metric === null && rung === 'sentence' && window === null;

/** A bare flow of a sentence is of one time or another, of one base or another, unless the sentence itself says. */
function isOpen({ subject, kind, rung, dated, window, period }: Fact): boolean {
  if (subject.about.length > 0 || subject.metric?.nature !== 'flow' || authority({ rung }) >= 2) return false;
  return period === null ? kind === 'level' : !dated || (kind === 'growth' && window === null);
}

function sameUnit(a: Fact, b: Fact): boolean {
  const [x, y] = [a.quantity.unit, b.quantity.unit];
  return x.kind === y.kind && x.kind !== 'duration' && comparable(x, y);
}

/**
 * Two figures of one sentence are two facts: what tells them apart is just not understood. So it is with two sentences of
 * one passage, unless each says whose metric it tells and of when.
 */
function apart(a: Fact, b: Fact): boolean {
  return a.passage !== b.passage || (isWhole(a) && isWhole(b) && sentenceOf(a) !== sentenceOf(b));
}

const isWhole = ({ subject, period, dated }: Fact) =>
  subject.metric !== null && subject.about.length > 0 && period !== null && dated;

function samePeriod(a: Fact, b: Fact): boolean {
  if (a.period && b.period) return mayBeSame(a.period, b.period);
  // What stands at a moment and is told without one stands so on the day of the article.
  const isOfToday = a.period === b.period && a.subject.metric?.nature === 'stock';
  return a.kind === 'growth' || isOfToday || authority(a) >= 2 || authority(b) >= 2;
}

function sameScope(a: Fact, b: Fact): boolean {
  if (a.setting && b.setting && a.setting !== b.setting) return false;
  if (isBare(a) && isBare(b) && a.opener !== b.opener) return false;
  if (a.scope === b.scope) return true;
  return a.subject.about.length > 0 && (a.scope === null || b.scope === null);
}

/** `영업이익률은 5.2%`: only what stands around it tells whose. */
const isBare = (fact: Fact) => fact.subject.about.length === 0 && authority(fact) < 2;

function toCheck(stated: Fact, others: readonly Fact[], verdict: Check<Fact>['verdict']): Check<Fact> {
  const other = others[0]!;
  const slipped = verdict === 'apart' && isSlip(stated, other);
  return {
    relation: slipped ? 'figures/scale' : 'figures/same-fact',
    members: [stated, ...others],
    verdict,
    declared: true,
    derivation: [
      sayAlike(stated.quantity, meets(verdict, stated.quantity.bound, other.quantity.bound), other.quantity),
    ],
    message: message(slipped ? 'figures.scale' : 'figures.sameFact', {
      stated: stated.quantity.raw,
      other: other.quantity.raw,
    }),
  };
}

/** What differs more is another thing, unless the pen slipped. */
const farthest = 4;

function isPlausible(a: Fact, b: Fact): boolean {
  const ratio = sizeOf(a.quantity) / sizeOf(b.quantity);
  if (!(ratio > farthest || ratio < 1 / farthest)) return true;
  return isSlip(a, b) || isMistyped(printedDigits(a.quantity), printedDigits(b.quantity));
}

/** Digits that changed places, or one too many: `1.9` for 9.1, `610` for 60. */
function isMistyped(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === long.length) return [...short].sort().join('') === [...long].sort().join('');
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

/** The same digits, a power of ten apart: 억 for 조, million for billion, a point that moved. */
function isSlip({ quantity: a }: Fact, { quantity: b }: Fact): boolean {
  return tellingDigits(a) > 1 && tellingDigits(b) > 1 && slippedBy(a, b) !== null;
}
