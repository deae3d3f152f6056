import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import { type Check, roughlyEquals, sayEquation } from '../check.ts';
import type { Fact } from '../fact.ts';
import { identities } from '../gazetteer/identities.ts';
import { keptBy } from '../keep.ts';
import type { Figure, Passage } from '../passage.ts';
import { comparable } from '../quantity.ts';
import { periodKey } from '../reader/period.ts';
import { compareValues, quotient, roughly } from '../value.ts';
import { sayValue } from '../wording.ts';
import type { FactRelation } from './among-facts.ts';

/**
 * The identities of tables (a margin is a profit over sales, PER a price over EPS) for facts said in prose and lists: of
 * one subject, in one period, or side by side in one passage where no period is said.
 */
export const ratios: FactRelation = {
  keyOf({ kind, sure, subject, scenario, figure, quantity, period, passage, scope }) {
    if (kind !== 'level' || !sure || subject.metric === null || scenario === 'hypothetical') return null;
    if (isOutset(figure, passage) || quantity.bound !== 'exact' || quantity.readings.length === 0)
      return null;
    // `영업이익은 3.3배로 늘었고`: how many times what it was.
    if (quantity.unit.kind === 'multiple' && quantity.change) return null;
    if (aimed.test(passage.run.text.slice(0, quantity.span.from))) return null;
    const when = period ? periodKey(period) : `@${nameOf(passage)}`;
    return [subject.about.join(' '), scope, when].join('|');
  },
  check: inGroup,
};

/** `목표 PER 12.5배`: what somebody holds to be right is not what the price makes. */
const aimed =
  /(?:목표|적정|타[깃겟]|target|fair)\s*(?:PER|PBR|PSR|P\/[EBS]|배수|멀티플|multiple)[^\d.]{0,12}$/i;

let passagesNamed = 0;
/** A name that no other passage has. */
const nameOf = keptBy((_: Passage) => ++passagesNamed);

/** `5,000억 원 → 영업이익률 12%` comes to no other amount, and so is the value itself. */
function isOutset(figure: Figure, { figures }: Passage): boolean {
  if (figure.quantity.role !== 'from') return false;
  const next = figures[figures.indexOf(figure) + 1];
  return !next || comparable(figure.quantity.unit, next.quantity.unit);
}

const isRatio = ({ quantity: { unit } }: Fact) =>
  ['percent', 'multiple', 'fraction', 'plain'].includes(unit.kind);

function inGroup(group: readonly Fact[]): readonly Check<Fact>[] {
  if (group.length < 3) return [];
  const only = (id: string): Fact | null => {
    const named = group.filter((fact) => fact.subject.metric!.id === id);
    return new Set(named.map((fact) => fact.quantity.raw)).size === 1 ? named[0]! : null;
  };
  return flatMap(identities, ({ ratio, of, per }) => {
    const [stated, whole] = [only(ratio), only(per)];
    const parts = flatMap(of, (id) => only(id) ?? []);
    if (!stated || !whole || parts.length === 0 || !isRatio(stated)) return [];
    const tabled = [stated, whole, ...parts].every((fact) => fact.rung === 'table');
    if (tabled) return [];
    const worked = flatMap(parts, (part) => {
      if (!comparable(part.quantity.unit, whole.quantity.unit)) return [];
      const value = quotient(part.quantity.readings[0]!, whole.quantity.readings[0]!);
      return value ? [{ part, value }] : [];
    });
    const readings = stated.quantity.readings.map(roughly);
    const told = worked.find(({ value }) => compareValues(readings, [value]) !== 'apart') ?? worked[0];
    if (!told) return [];
    const said = sayValue(stated.quantity, told.value);
    const verdict = compareValues(readings, [told.value]);
    return [
      {
        relation: 'figures/product' as const,
        members: [stated, told.part, whole],
        verdict: verdict === 'loose' ? 'holds' : verdict,
        declared: true,
        derivation: [
          sayEquation(
            `${told.part.quantity.raw} ÷ ${whole.quantity.raw}`,
            said,
            roughlyEquals(verdict),
            stated.quantity.raw,
          ),
        ],
        message: message('figures.ratio', { stated: stated.quantity.raw, expected: said }),
      },
    ];
  });
}
