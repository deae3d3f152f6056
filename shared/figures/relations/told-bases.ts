import type { BoundBlock } from '../bind/bind-article.ts';
import type { Fact } from '../fact.ts';
import { keptByMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import type { Quantity } from '../quantity.ts';
import type { Stretches } from '../stretches.ts';
import { type Base, basesOf, impliedBy, namedOwner, ownerOf, placeOf, statedBase } from './price-base.ts';
import { labelledPrice } from './price-label.ts';
import { isPriceBehind } from './target-upside.ts';

/** Words of another base than the current price: an entry price, last year's price. */
const otherBase =
  /(?:이전|기존|직전|종전)\s*(?:TP|목표)|진입|매수가|매입가|편입|공모가|전년|작년|연초|저점|고점|\bentry\b|\bIPO\b/i;

/** `33,000원으로 13.8% 올린다`: by how much the target itself was changed. */
const revised = /상향|하향|인상|조정|올[리린려렸]|내[리린려렸]|낮[추춘췄]|높[이인였]/;

/** Targets with the upside beside them: in one item or sentence, or in one row of a table. */
export const basesIn = (block: BoundBlock): readonly Base[] => [
  ...besideInText(block),
  ...besideInRows(block),
];

function besideInText({ read, bound }: BoundBlock): readonly Base[] {
  const out: Base[] = [];
  for (const { run, figures } of read.passages) {
    if (run.kind === 'cell' || otherBase.test(run.text)) continue;
    for (const [i, figure] of figures.entries()) {
      const target = bound[figure.index];
      const upside = figures[i + 1];
      if (target?.subject.metric?.id !== 'target-price' || target.kind !== 'level' || !upside) continue;
      if (isEarlier(target) || isPriceBehind(run.text, figures[i - 1], figure)) continue;
      const owner = ownerOf(target);
      const base = figures[i + 2];
      if (base && isMoney(upside) && isUpside(base) && isBaseOf(run.text, upside, base))
        out.push(...basesOf(figure, base, owner), ...statedBase(upside, owner));
      if (isUpside(upside, bound[upside.index]) && isBeside(run.text, figure, upside))
        out.push(...basesOf(figure, upside, owner));
    }
  }
  return out;
}

/** Whether a percentage behind a target says how far that is above the price, not how the target was changed. */
function isBeside(text: string, { quantity: target }: Figure, { quantity: upside }: Figure): boolean {
  const gap = text.slice(target.span.to, upside.span.from);
  return (
    gap.length < 24 &&
    !/목표|→|^\s*대비/.test(gap) &&
    target.role !== 'to' &&
    !revised.test(text.slice(upside.span.to, upside.span.to + 6))
  );
}

function besideInRows({ read, bound }: BoundBlock): readonly Base[] {
  const out: Base[] = [];
  for (const { printed: table } of read.tables) {
    const upsides = table.columns.filter(({ label }) => upsideLabel.test(label));
    if (upsides.length !== 1) continue;
    for (const { cells } of table.rows) {
      const targets = table.columns.filter(
        ({ index }) => bound[cells[index]?.index ?? -1]?.subject.metric?.id === 'target-price',
      );
      const [target, upside] = [targets[0] && cells[targets[0].index], cells[upsides[0]!.index]];
      const fact = target && bound[target.index];
      if (targets.length === 1 && fact && upside && target !== upside)
        out.push(...basesOf(target, upside, ownerOf(fact)));
    }
  }
  return out;
}

const upsideLabel = /현재\s*가?\s*대비|상승\s*여력|upside|괴리/i;

const isMoney = ({ quantity }: Figure) => quantity.unit.kind === 'money';

/** `현재 $300 대비 15% 상승`: the price that an upside is measured from. */
function isBaseOf(text: string, base: Figure, upside: Figure): boolean {
  return /^\s*대비\s*(?:약\s*)?$/.test(text.slice(base.quantity.span.to, upside.quantity.span.from));
}

function isUpside({ quantity }: Figure, fact?: Fact | null): boolean {
  if (quantity.unit.kind !== 'percent') return false;
  const named = fact?.subject.metric?.id === 'upside';
  return named || quantity.change?.direction === 'up' || quantity.sign === 'plus';
}

/**
 * One target, one current price and one upside in one block, such as the head of a broker's note. The price may carry
 * its day, which tells it apart from nothing here.
 */
export const sideBySide = ({ facts, read }: BoundBlock): readonly Base[] => {
  const only = (id: string, unit: Quantity['unit']['kind']): Fact | null => {
    const all = facts.filter(
      ({ subject, quantity, kind, scenario }) =>
        subject.metric?.id === id &&
        quantity.unit.kind === unit &&
        quantity.role !== 'from' &&
        scenario !== 'hypothetical' &&
        (kind === 'level' || id === 'upside'),
    );
    return new Set(all.map(({ quantity }) => quantity.raw)).size === 1 ? all[0]! : null;
  };
  const [target, upside] = [only('target-price', 'money'), only('upside', 'percent')];
  if (!target || !upside || isEarlier(target)) return [];
  const known = only('price', 'money');
  const price = known ? (known.sure ? known.figure : null) : labelledPrice(target.passage);
  if (!price || !read.figures.includes(price)) return [];
  const owner = { owner: '', place: placeOf(target) };
  return [...basesOf(target.figure, upside.figure, owner), ...statedBase(price, owner)];
};

/** `직전 보고서의 목표주가는 44,000원`, `62만 원(기존 55만 원, +12.7%)`: a target that holds no more. */
const isEarlier = ({ passage: { run }, quantity: { span } }: Pick<Fact, 'passage' | 'quantity'>): boolean =>
  earlier.test(run.text.slice(Math.max(0, span.from - 24), span.from));
const earlier = /(?:기존|종전|당초|직전|이전)(?:[^.,;()]{0,20})$/;

const targetsIn = ({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter(
    (fact) =>
      fact.subject.metric?.id === 'target-price' &&
      fact.kind === 'level' &&
      !isEarlier(fact) &&
      fact.quantity.unit.kind === 'money',
  );

const upsidesIn = ({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter((fact) => fact.subject.metric?.id === 'upside' && fact.quantity.unit.kind === 'percent');

/** `목표주가 80,600원` and `상승 여력 40%` said apart: one target and one upside in the whole article. */
export function loneUpside(blocks: Stretches): readonly Base[] {
  const targets = blocks.gather(targetsIn);
  const upsides = blocks.gather(upsidesIn);
  const distinct = new Set(targets.map((fact) => fact.quantity.raw));
  const [target, upside] = [targets[0], upsides[0]];
  return distinct.size === 1 && upsides.length === 1 && target && upside ? lone([upside, target]) : [];
}

const lone = keptByMembers((facts: readonly Fact[]): readonly Base[] => {
  const [upside, target] = facts as [Fact, Fact];
  const implied = impliedBy(target.quantity, upside.quantity);
  if (!implied) return [];
  const members = [upside.figure, target.figure];
  return [{ members, ...implied, owner: namedOwner(target), place: '' }];
});

/** The current price, where the text states it. */
export const statedIn = ({ facts }: BoundBlock): readonly Base[] =>
  facts
    .filter(isCurrentPrice)
    .flatMap((fact) => statedBase(fact.figure, { owner: '', place: placeOf(fact) }));

function isCurrentPrice({ subject, kind, period, quantity, scenario }: Fact): boolean {
  return (
    subject.metric?.id === 'price' &&
    subject.about.length === 0 &&
    kind === 'level' &&
    period === null &&
    quantity.unit.kind === 'money' &&
    scenario !== 'hypothetical' &&
    quantity.role === null &&
    quantity.bound === 'exact'
  );
}
