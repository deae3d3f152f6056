import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import { Interval } from '../interval.ts';
import { keptBy, keptByMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { comparable, type Quantity, type Reading } from '../quantity.ts';
import { Rational } from '../rational.ts';
import { sayLike } from '../wording.ts';
import { labelledPrice } from './price-label.ts';
import { isPriceBehind } from './target-upside.ts';

/** A current price, stated or worked out as target ÷ (1 + upside). */
interface Base {
  readonly members: readonly Figure[];
  readonly model: Quantity;
  /** Target prices are quoted exactly, so only the upside is taken loosely. */
  readonly value: { readonly strict: Interval; readonly lax: Interval };
  readonly derivation: string;
  /** Whose price it is; empty for the article's own. */
  readonly owner: string;
  /** Under whose heading or name it stands; empty where nothing says. */
  readonly place: string;
}

type Owner = Pick<Base, 'owner' | 'place'>;

/** Words of another base than the current price: an entry price, last year's price. */
const otherBase =
  /(?:이전|기존|직전|종전)\s*(?:TP|목표)|진입|매수가|매입가|편입|공모가|전년|작년|연초|저점|고점|\bentry\b|\bIPO\b/i;

/** Every target and its upside implies a current price; all of them, and the stated one, must be one price. */
export function impliedBase(blocks: readonly BoundBlock[]): readonly Check<Figure>[] {
  const told = [...blocks.flatMap(basesIn), ...blocks.flatMap(sideBySide), ...loneUpside(blocks)];
  const implied = told.find(({ members }) => members.length > 1);
  if (!implied) return [];
  const bases = [...told, ...blocks.flatMap(statedIn).slice(0, 4)].filter(({ model }) =>
    comparable(model.unit, implied.model.unit),
  );
  return bases.length < 2 || bases.length > mostBases ? [] : checkBases(bases);
}

/** A text with more targets than this compares shares. */
const mostBases = 200;

/** Brokers and scenarios have targets for one share, and companies for as many: then most of them agree on no price. */
function ofOneShare(bases: readonly Base[]): boolean {
  const places = new Set(bases.flatMap(({ place }) => (place === '' ? [] : place)));
  if (new Set(bases.map(({ owner }) => owner)).size === 1 && places.size < 2) return true;
  const agreeing = bases.map(
    ({ value }) => bases.filter((other) => !other.value.lax.disjoint(value.lax)).length,
  );
  return Math.max(...agreeing) * 2 > bases.length && bases.length > 2;
}

/** Prices that differ by half or more are of different shares. */
function alike(bases: readonly Base[]): boolean {
  const prices = bases.map(({ value }) => value.strict.middle()?.toNumber() ?? 0);
  return Math.max(...prices) < Math.min(...prices) * 1.5;
}

const checkBases = keptByMembers((bases: readonly Base[]): readonly Check<Figure>[] => {
  if (!alike(bases) || !ofOneShare(bases)) return [];
  const meet = (tier: 'strict' | 'lax') =>
    bases.reduce<Interval | null>(
      (common, { value }) => common?.intersect(value[tier]) ?? null,
      Interval.all,
    );
  const verdict = meet('strict') ? 'holds' : meet('lax') ? 'holds' : 'apart';
  const members = [...new Set(bases.flatMap((base) => base.members))];
  const said = bases.map(({ value, model }) => sayLike(model, value.strict.middle() ?? Rational.zero));
  return [
    {
      relation: 'figures/implied-base',
      members,
      verdict,
      declared: true,
      derivation: bases.map((base) => base.derivation),
      message: message('figures.impliedBase', { bases: [...new Set(said)].join(', ') }),
    },
  ];
});

/** Targets with the upside beside them: in one item or sentence, or in one row of a table. */
const basesIn = keptBy(({ read, bound }: BoundBlock): readonly Base[] => {
  const out: Base[] = [];
  for (const { run, figures } of read.passages) {
    if (run.kind === 'cell' || otherBase.test(run.text)) continue;
    for (const [i, figure] of figures.entries()) {
      const target = bound[figure.index];
      const upside = figures[i + 1];
      if (target?.subject.metric?.id !== 'target-price' || target.kind !== 'level' || !upside) continue;
      if (isEarlier(target) || isPriceBehind(run.text, figures[i - 1], figure)) continue;
      const gap = run.text.slice(figure.quantity.span.to, upside.quantity.span.from);
      const behind = run.text.slice(upside.quantity.span.to, upside.quantity.span.to + 6);
      const base = figures[i + 2];
      if (base && isMoney(upside) && isUpside(base) && isBaseOf(run.text, upside, base)) {
        const owner = ownerOf(target);
        const { quantity } = upside;
        out.push(...basesOf(figure, base, owner), ...statedBase(quantity, upside, owner));
      }
      if (/^\s*대비/.test(run.text.slice(figure.quantity.span.to, figure.quantity.span.to + 6))) continue;
      if (
        isUpside(upside, bound[upside.index]) &&
        gap.length < 24 &&
        !/목표|→/.test(gap) &&
        figure.quantity.role !== 'to' &&
        !revised.test(behind)
      )
        out.push(...basesOf(figure, upside, ownerOf(target)));
    }
  }
  for (const table of read.tables) {
    for (const row of table.rows) {
      const targets = table.columns.filter(
        (column) => bound[row.cells[column.index]?.index ?? -1]?.subject.metric?.id === 'target-price',
      );
      const upsides = table.columns.filter((column) =>
        /현재\s*가?\s*대비|상승\s*여력|upside|괴리/i.test(column.label),
      );
      const [target, upside] = [
        targets[0] && row.cells[targets[0].index],
        upsides[0] && row.cells[upsides[0].index],
      ];
      const fact = target && bound[target.index];
      if (targets.length === 1 && upsides.length === 1 && fact && upside && target !== upside)
        out.push(...basesOf(target, upside, ownerOf(fact)));
    }
  }
  return out;
});

/** Terms and scenarios own nothing: `단기`, `강세`. */
const ofAll =
  /^(?:단기|중기|장기|강세|약세|낙관|비관|중립|기본|보수|시나리오|bull|bear|base|short|medium|long|term)/i;

/** `33,000원으로 13.8% 올린다`: by how much the target itself was changed. */
const revised = /상향|하향|인상|조정|올[리린려렸]|내[리린려렸]|낮[추춘췄]|높[이인였]/;

const ownWords = (words: readonly string[]) =>
  words.filter((word) => !ofAll.test(word) && !word.startsWith('#')).join(' ');

/** Whose share it is by the words beside it, else by what it stands under. */
const placeOf = ({ setting }: Fact) => ownWords(setting?.split(' ') ?? []);
const ownerOf = (fact: Fact): Owner => ({ owner: namedOwner(fact), place: placeOf(fact) });
const namedOwner = ({ subject }: Fact) => ownWords(subject.about);

const isMoney = ({ quantity }: Figure) => quantity.unit.kind === 'money';

/** `현재 $300 대비 15% 상승`: the price that an upside is measured from. */
function isBaseOf(text: string, base: Figure, upside: Figure): boolean {
  return /^\s*대비\s*(?:약\s*)?$/.test(text.slice(base.quantity.span.to, upside.quantity.span.from));
}

function statedBase(model: Quantity, figure: Figure, owner: Owner): readonly Base[] {
  const [reading] = model.readings;
  if (!reading) return [];
  const value = { strict: reading.strict, lax: reading.strict };
  return [{ members: [figure], model, value, derivation: model.raw, ...owner }];
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
const sideBySide = keptBy(({ facts, read }: BoundBlock): readonly Base[] => {
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
  return [...basesOf(target.figure, upside.figure, owner), ...statedBase(price.quantity, price, owner)];
});

/** `직전 보고서의 목표주가는 44,000원`, `62만 원(기존 55만 원, +12.7%)`: a target that holds no more. */
const isEarlier = ({ passage: { run }, quantity: { span } }: Pick<Fact, 'passage' | 'quantity'>): boolean =>
  earlier.test(run.text.slice(Math.max(0, span.from - 24), span.from));
const earlier = /(?:기존|종전|당초|직전|이전)(?:[^.,;()]{0,20})$/;

const targetsIn = keptBy(({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter(
    (fact) =>
      fact.subject.metric?.id === 'target-price' &&
      fact.kind === 'level' &&
      !isEarlier(fact) &&
      fact.quantity.unit.kind === 'money',
  ),
);

const upsidesIn = keptBy(({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter((fact) => fact.subject.metric?.id === 'upside' && fact.quantity.unit.kind === 'percent'),
);

/** `목표주가 80,600원` and `상승 여력 40%` said apart: one target and one upside in the whole article. */
function loneUpside(blocks: readonly BoundBlock[]): readonly Base[] {
  const targets = blocks.flatMap(targetsIn);
  const upsides = blocks.flatMap(upsidesIn);
  const distinct = new Set(targets.map((fact) => fact.quantity.raw));
  const [target, upside] = [targets[0], upsides[0]];
  return distinct.size === 1 && upsides.length === 1 && target && upside ? lone([upside, target]) : [];
}

const lone = keptByMembers((facts: readonly Fact[]): readonly Base[] => {
  const [upside, target] = facts as [Fact, Fact];
  const value = baseOf(target.quantity.readings[0], upside.quantity.readings[0]);
  if (!value) return [];
  const derivation = sayBase(target.quantity, upside.quantity, value.strict);
  return [
    {
      members: [upside.figure, target.figure],
      model: target.quantity,
      value,
      derivation,
      owner: namedOwner(target),
      place: '',
    },
  ];
});

function basesOf(target: Figure, upside: Figure, owner: Owner): readonly Base[] {
  const [t, u] = [target.quantity, upside.quantity];
  const pairs: (readonly [Reading | undefined, Reading | undefined])[] =
    t.range && u.range
      ? [
          [t.range.from, u.range.from],
          [t.range.to, u.range.to],
        ]
      : [[t.readings[0], u.readings[0]]];
  return pairs.flatMap(([price, rise]) => {
    const value = baseOf(price, rise);
    return value
      ? [{ members: [target, upside], model: t, value, derivation: sayBase(t, u, value.strict), ...owner }]
      : [];
  });
}

function baseOf(price: Reading | undefined, rise: Reading | undefined): Base['value'] | null {
  if (!price || !rise) return null;
  const one = Interval.point(Rational.one);
  const strict = price.strict.div(rise.strict.add(one));
  const lax = price.strict.div(rise.lax.add(one));
  return strict && lax ? { strict, lax } : null;
}

function sayBase(target: Quantity, upside: Quantity, base: Interval): string {
  const middle = base.middle();
  return `${target.raw} ÷ (1 + ${upside.raw}) = ${middle ? sayLike(target, middle) : '?'}`;
}

/** The current price, where the text states it. */
const statedIn = keptBy(({ facts }: BoundBlock): readonly Base[] =>
  facts
    .filter(isCurrentPrice)
    .flatMap((fact) => statedBase(fact.quantity, fact.figure, { owner: '', place: placeOf(fact) })),
);

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
