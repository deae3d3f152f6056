import { message } from '../../i18n/index.ts';
import { type Check, equals } from '../check.ts';
import { type Fact, subjectKey } from '../fact.ts';
import { tellingDigits } from '../printed.ts';
import { comparable } from '../quantity.ts';
import { Rational } from '../rational.ts';
import type { FactRelation } from './among-facts.ts';

const tenThousand = Rational.power10(4);

/**
 * An amount without a scale word, ten thousand times smaller than every other amount of its metric, has lost one: revenue
 * of `3,232원` in a year beside `4,100억 원`. In English one scale word may serve several amounts, so only 원 tells. Round
 * amounts (`매출 1,000원을 올릴 때마다`) are examples and say nothing.
 */
export const lostScale: FactRelation = {
  keyOf({ quantity, subject, kind, scenario }) {
    const amount = kind === 'level' && quantity.unit.kind === 'money' && quantity.unit.per === null;
    if (!amount || !quantity.readings[0]?.point || scenario === 'hypothetical') return null;
    return subject.metric?.nature === 'flow' || subject.metric?.nature === 'stock'
      ? subjectKey(subject)
      : null;
  },
  check: judge,
};

function judge(group: readonly Fact[]): readonly Check<Fact>[] {
  const bare = group.filter(
    ({ quantity, rung, period, passage }) =>
      !quantity.scaled &&
      /\d원$/.test(quantity.raw) &&
      rung !== 'table' &&
      rung !== 'pragma' &&
      period !== null &&
      quantity.per === null &&
      !perPiece.test(passage.run.text) &&
      tellingDigits(quantity) > 2,
  );
  const peers = group.filter(({ quantity }) => quantity.scaled);
  if (bare.length !== 1 || peers.length === 0) return [];
  const [fact] = bare as [Fact];
  const size = pointOf(fact).mul(tenThousand);
  const fits = peers.every(
    (peer) => comparable(peer.quantity.unit, fact.quantity.unit) && size.compare(pointOf(peer)) < 0,
  );
  if (!fits) return [];
  const [other] = peers as [Fact, ...Fact[]];
  return [
    {
      relation: 'figures/scale',
      members: [fact, other],
      verdict: 'apart',
      declared: false,
      derivation: [`${fact.quantity.raw} ${equals('apart')} ${other.quantity.raw}`],
      message: message('figures.lostScale', { stated: fact.quantity.raw, other: other.quantity.raw }),
    },
  ];
}

/** `장당 순매출 14,400원`, `객단가`: what one piece or one customer brings. */
const perPiece = /[가-힣A-Za-z]당\s|단가|1인|ARPU/;

const pointOf = ({ quantity }: Fact): Rational => quantity.readings[0]!.point!.abs();
