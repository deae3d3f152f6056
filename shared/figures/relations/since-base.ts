import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import { type Check, equals, sayEquation } from '../check.ts';
import type { Fact } from '../fact.ts';
import { keptBy, keptByMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { comparable } from '../quantity.ts';
import type { Stretches } from '../stretches.ts';
import { compareValues, growth, negative, signedReadings, type Value } from '../value.ts';
import { sayValue } from '../wording.ts';

/** `매출은 지난해 3분기(4조 8,534억 원)보다 1.4% 줄었다`: what the change is measured from stands right before it. */
const sinceBase = /^\s*\)?\s*(?:에서|보다|대비|에\s*비해|(?:과|와)\s*비교(?:해|하면))\s*(?:약\s*)?$/;
const wholes = /^(?:연결|전체|총)$/;
/** What it came to is of the size of what it came from: beyond, something else was told. */
const farthest = 2;

/** A base, and the change that its sentence measures from it. */
interface Since {
  readonly base: Fact;
  readonly change: Figure;
}

/** How far back the value may be told that the metric came to. */
const mostTold = 40;

/**
 * A change whose sentence gives the base only; what the metric came to was told before. It clashes where no value that
 * the article told of the metric fits, and only one could be meant.
 */
export function changeSinceBase(blocks: Stretches): readonly Check<Figure>[] {
  if (blocks.gather(sinceIn).length === 0) return [];
  const told = new Map<string, Fact[]>();
  const checks: Check<Figure>[] = [];
  for (const { fact, key, change } of blocks.gather(stepsIn)) {
    const before = told.get(key);
    if (change) checks.push(...judgerOf(change)([fact, ...(before ?? [])]));
    else if (!before) told.set(key, [fact]);
    else if (before.length < mostTold) before.push(fact);
  }
  return checks;
}

/** What a metric came to, or, with the change measured from it, what it started from. */
interface Step {
  readonly fact: Fact;
  readonly key: string;
  readonly change: Figure | null;
}

/** In the order of the text. */
const stepsIn = (block: BoundBlock): readonly Step[] => {
  const changes = new Map(sinceIn(block).map(({ base, change }) => [base, change]));
  return flatMap(block.facts, (fact): readonly Step[] => {
    const change = changes.get(fact) ?? null;
    return change || isTold(fact) ? [{ fact, key: keyOf(fact), change }] : [];
  });
};

const keyOf = ({ subject }: Fact) =>
  [subject.metric?.id, ...subject.about.filter((word) => !wholes.test(word))].join(' ');

const sinceIn = ({ read, bound }: BoundBlock): readonly Since[] =>
  flatMap(read.passages, ({ run, figures }) =>
    run.kind === 'cell'
      ? []
      : flatMap(figures, (figure, i): readonly Since[] => {
          const [base, change] = [bound[figure.index], figures[i + 1]];
          if (!base || !change || !isBase(run.text, figure, change)) return [];
          const [before, behind] = [i - 1, i + 2].map((at) => bound[figures[at]?.index ?? -1] ?? null);
          if (modifies.test(run.text.slice(change.quantity.span.to, change.quantity.span.to + 10))) return [];
          return goesOn(base, before ?? null, behind ?? null) ? [] : [{ base, change }];
        }),
  );

/** `560억 원보다 87.5% 많은 1,050억 원`: what it came to stands right behind the change. */
const modifies = /^\s*(?:많은|적은|높은|낮은|큰|작은|늘어난|늘린|줄어든|줄인|오른|내린)\s*(?:약\s*)?[\d$]/;

function isBase(text: string, base: Figure, { quantity }: Figure): boolean {
  return (
    base.quantity.unit.kind === 'money' &&
    base.quantity.readings.length > 0 &&
    quantity.unit.kind === 'percent' &&
    quantity.readings.length > 0 &&
    quantity.role === null &&
    quantity.change?.role !== 'to' &&
    (quantity.change !== null || /^\s*,/.test(text.slice(quantity.span.to, quantity.span.to + 3))) &&
    sinceBase.test(text.slice(base.quantity.span.to, quantity.span.from))
  );
}

/** The text itself says what it came to: an amount of the same metric stands beside base and change. */
function goesOn(base: Fact, before: Fact | null, behind: Fact | null): boolean {
  const same = (fact: Fact | null): fact is Fact =>
    fact?.kind === 'level' && fact.quantity.unit.kind === 'money' && keyOf(fact) === keyOf(base);
  return (same(behind) && behind.rung === 'list') || (same(before) && before.quantity.role === 'to');
}

function isTold({ kind, subject, quantity, scenario, period, rung }: Fact): boolean {
  return (
    kind === 'level' &&
    rung !== 'table' &&
    subject.metric?.nature === 'flow' &&
    quantity.unit.kind === 'money' &&
    quantity.role !== 'from' &&
    quantity.bound === 'exact' &&
    scenario !== 'hypothetical' &&
    !period?.same
  );
}

function isFar(to: Value, from: Value): boolean {
  const ratio = (to.strict.middle()?.toNumber() ?? 0) / (from.strict.middle()?.toNumber() || 1);
  return ratio > farthest || ratio < 1 / farthest;
}

const judgerOf = keptBy((change: Figure) =>
  keptByMembers(([base, ...told]: readonly Fact[]): readonly Check<Figure>[] => judge(change, base!, told)),
);

function judge(change: Figure, base: Fact, told: readonly Fact[]): readonly Check<Figure>[] {
  const { quantity } = change;
  const from = base.quantity.readings[0]!;
  const stated = signedReadings(quantity);
  const candidates = flatMap(told, (fact) => {
    const [to] = fact.quantity.readings;
    const value = to && comparable(fact.quantity.unit, base.quantity.unit) ? growth(to, from) : null;
    return value ? [{ fact, value, far: isFar(to!, from) }] : [];
  });
  const fits = ({ value }: { readonly value: Value }) =>
    compareValues(stated, quantity.change ? [value] : [value, negative(value)]) !== 'apart';
  const fitting = candidates.find(fits);
  const last = candidates.at(-1);
  const near = candidates.filter(({ fact }) => fact.passage === base.passage);
  const lone = new Set(candidates.map(({ fact }) => fact.quantity.raw)).size === 1;
  const meant = fitting ?? ((near.length === 1 && near[0] === last) || lone ? last : undefined);
  if (!meant || (!fitting && meant.far)) return [];
  const expected = sayValue(quantity, meant.value);
  const verdict = fitting ? 'holds' : 'apart';
  const { raw } = meant.fact.quantity;
  return [
    {
      relation: 'figures/growth',
      members: [change, meant.fact.figure, base.figure],
      verdict,
      declared: true,
      derivation: [sayEquation(`${raw} ÷ ${base.quantity.raw} − 1`, expected, equals(verdict), quantity.raw)],
      message: message('figures.growth', { stated: quantity.raw, expected }),
    },
  ];
}
