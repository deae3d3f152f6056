import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import { once } from '../../once.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import { type Check, equals, sayEquation } from '../check.ts';
import type { Fact } from '../fact.ts';
import type { Metric } from '../gazetteer/metrics.ts';
import { groupBy } from '../group.ts';
import { keptByMembers } from '../keep.ts';
import type { Figure, Passage } from '../passage.ts';
import { closesBracket } from '../prose/brackets.ts';
import { comparable } from '../quantity.ts';
import type { Stretches } from '../stretches.ts';
import { compareValues, quotient, roughly, type Value } from '../value.ts';
import { sayValue } from '../wording.ts';

/** A share and a part of a metric that the sentence names but gives no amount for. */
interface OfMetric {
  readonly metric: Metric;
  readonly share: Figure;
  readonly part: Figure;
}

/** More amounts of one metric than this, and any share would fit one of them. */
const mostWholes = 200;

/**
 * A part said as a percentage and as an amount: `매출의 14%인 1,120억 원`, `목표 2조 5,000억 원의 52%`, `이 가운데
 * 35%가 중국`. The whole may be any figure of the metric that the sentence names; none of them fitting is a clash.
 */
export function partOf(blocks: Stretches): readonly Check<Figure>[] {
  const amounts = once(() => groupBy(blocks.gather(amountsIn), ({ subject }) => subject.metric));
  return blocks
    .gather(sharesIn)
    .flatMap((one) =>
      'verdict' in one ? [one] : checkOfMetric(one, amounts().get(one.metric)?.slice(0, mostWholes) ?? []),
    );
}

const amountsIn = ({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter(
    ({ kind, subject, quantity }) =>
      kind === 'level' && subject.metric?.nature === 'flow' && quantity.readings.length > 0,
  );

/** Shares whose whole is still to be found, and those that their own passage settles. */
const sharesIn = ({ read: { passages } }: BoundBlock): readonly (OfMetric | Check<Figure>)[] => {
  const told = passages.filter(({ run, figures }) => run.kind !== 'cell' && figures.length > 1);
  return [...flatMap(told, ofMetric), ...flatMap(told, partsIn)];
};

function checkOfMetric({ share, part }: OfMetric, amounts: readonly Fact[]): readonly Check<Figure>[] {
  const own = flatMap(amounts, ({ figure }) =>
    comparable(figure.quantity.unit, part.quantity.unit) && figure !== part ? [figure] : [],
  );
  return judgeShare([share, part, ...own]);
}

/** The parts of what the same passage says. */
const partsIn = (passage: Passage): readonly Check<Figure>[] =>
  passage.figures.length > 2
    ? [...ofAmount(passage), ...ofThat(passage), ...ofWhatWasSaid(passage), ...ofEnglishAmount(passage)]
    : [];

const isShare = ({ quantity }: Figure) =>
  quantity.unit.kind === 'percent' && quantity.readings.length > 0 && quantity.change === null;
const isAmount = ({ quantity }: Figure) =>
  ['money', 'count', 'shares', 'measure'].includes(quantity.unit.kind) &&
  quantity.readings.length > 0 &&
  quantity.change === null;

/** `매출의 14%인 1,120억 원`: a metric, its percentage, and the amount right behind. */
const ofMetric = ({ run, figures, terms }: Passage): readonly OfMetric[] =>
  flatMap(figures, (share, i) => {
    const part = figures[i + 1];
    if (!part || !isShare(share) || !isAmount(part)) return [];
    const { from, to } = share.quantity.span;
    const gap = run.text.slice(to, part.quantity.span.from);
    if (!/^\s*(?:인|\(|수준인|에 해당하는|=|인\s*약)\s*$/.test(gap)) return [];
    const named = terms.findLast((term) => term.to <= from && from - term.to < 4);
    if (!named?.metric) return [];
    const link = run.text.slice(named.to - 1, from).replace(/^[^의\s]/, '');
    return /^의\s*(?:약\s*)?$|^\s*of\s*$/.test(link) ? [{ metric: named.metric, share, part }] : [];
  });

/** `1조 3,000억 원 (연간 목표 2조 5,000억 원의 52%)`, `4조 5,000억 원은 순이익 2,250억 원의 20배`. */
function ofAmount(passage: Passage): readonly Check<Figure>[] {
  const { text } = passage.run;
  return flatMap(passage.figures, (part, i) => {
    const [whole, ratio] = [passage.figures[i + 1], passage.figures[i + 2]];
    if (!whole || !ratio || !isAmount(part) || !isAmount(whole)) return [];
    if (ratio.quantity.unit.kind !== 'percent' && ratio.quantity.unit.kind !== 'multiple') return [];
    const link = text.slice(whole.quantity.span.to, ratio.quantity.span.from);
    const lead = text.slice(part.quantity.span.to, whole.quantity.span.from);
    if (!/^\s*의\s*(?:약\s*)?$/.test(link) || lead.length > 40 || /[.;]\s|[과와,]\s/.test(lead)) return [];
    if (closesBracket(lead)) return [];
    if (!comparable(part.quantity.unit, whole.quantity.unit) || ratio.quantity.change?.role === 'by')
      return [];
    return judgeShare([ratio, part, whole]);
  });
}

/** `2,000만 원의 14%인 280만 원`: an amount, a percentage of it, and what that comes to. */
function ofThat(passage: Passage): readonly Check<Figure>[] {
  const { text } = passage.run;
  return flatMap(passage.figures, (whole, i) => {
    const [share, part] = [passage.figures[i + 1], passage.figures[i + 2]];
    if (!share || !part || !isAmount(whole) || !isShare(share) || !isAmount(part)) return [];
    const of = text.slice(whole.quantity.span.to, share.quantity.span.from);
    const is = text.slice(share.quantity.span.to, part.quantity.span.from);
    if (!/^\s*의\s*(?:약\s*)?$/.test(of) || !/^(?:인|에\s*해당하는|에\s*달하는)\s*(?:약\s*)?$/.test(is))
      return [];
    if (!comparable(part.quantity.unit, whole.quantity.unit)) return [];
    return judgeShare([share, part, whole]);
  });
}

/** `매출은 8,000억 원이다. 이 가운데 35%가 중국에서 나온다. 중국 매출만 3,400억 원`. */
function ofWhatWasSaid(passage: Passage): readonly Check<Figure>[] {
  const { text } = passage.run;
  return flatMap(passage.figures, (share, i) => {
    const whole = passage.figures[i - 1];
    const part = passage.figures[i + 1];
    if (!whole || !part || !isShare(share) || !isAmount(whole) || !isAmount(part)) return [];
    const lead = text.slice(whole.quantity.span.to, share.quantity.span.from);
    if (
      !/(?:이\s*가운데|이\s*중|그\s*중|그\s*가운데|of which|of that),?\s*(?:약\s*)?$/i.test(lead) ||
      !comparable(whole.quantity.unit, part.quantity.unit)
    )
      return [];
    const [named] = passage.terms.filter(
      (term) => term.from >= share.quantity.span.to && term.forms.length > 0 && !/^[a-z]/.test(term.raw),
    );
    const again =
      named &&
      passage.terms.some(
        (term) =>
          term !== named &&
          term.from > named.to &&
          term.to <= part.quantity.span.from &&
          term.forms.some((form) => named.forms.includes(form)),
      );
    return again ? judgeShare([share, part, whole]) : [];
  });
}

const isAs = /^\s*(?:,\s*|\()?(?:or|i\.e\.|representing|equal to|which (?:is|was)|about|\s)*$/i;
const ofWhole = /^\s+of\s+(?:(?!and\b|or\b)[\w’'-]+\s+){0,5}$/i;

/** `$120 million, or 30% of revenue of $400 million`, `35% of the $800 million, or $280 million`. */
function ofEnglishAmount({ run: { text }, figures }: Passage): readonly Check<Figure>[] {
  return flatMap(figures, (a, i) => {
    const [b, c] = [figures[i + 1], figures[i + 2]];
    if (!b || !c || !isAmount(c)) return [];
    const gap = (left: Figure, right: Figure) => text.slice(left.quantity.span.to, right.quantity.span.from);
    const [share, part, whole] =
      isAmount(a) && isShare(b) && isAs.test(gap(a, b)) && ofWhole.test(gap(b, c))
        ? [b, a, c]
        : isShare(a) && isAmount(b) && ofWhole.test(gap(a, b)) && isAs.test(gap(b, c))
          ? [a, c, b]
          : [];
    if (!share || part!.quantity.unit.kind !== whole!.quantity.unit.kind) return [];
    return comparable(part!.quantity.unit, whole!.quantity.unit) ? judgeShare([share, part!, whole!]) : [];
  });
}

/** A share, the part that it is said of, and the wholes that it may be of. */
const judgeShare = keptByMembers((figures: readonly Figure[]): readonly Check<Figure>[] => {
  const [share, part, ...wholes] = figures as [Figure, Figure, ...Figure[]];
  const worked = flatMap(wholes, (whole) => {
    const value = quotient(part.quantity.readings[0]!, whole.quantity.readings[0]!);
    return value ? [{ whole, value }] : [];
  });
  const stated = share.quantity.readings.map(roughly);
  const fitting = worked.find(({ value }) => compareValues(stated, [value]) !== 'apart');
  const told = fitting ?? nearest(share, worked);
  if (!told) return [];
  const said = sayValue(share.quantity, told.value);
  return [
    {
      relation: 'figures/share',
      members: [part, share, told.whole],
      verdict: fitting ? 'holds' : 'apart',
      declared: true,
      derivation: [
        sayEquation(
          `${part.quantity.raw} ÷ ${told.whole.quantity.raw}`,
          said,
          equals(fitting ? 'holds' : 'apart'),
          share.quantity.raw,
        ),
      ],
      message: message('figures.share', { stated: share.quantity.raw, expected: said }),
    },
  ];
});

function nearest<T extends { readonly value: Value }>(share: Figure, worked: readonly T[]): T | null {
  const stated = share.quantity.readings[0]!.point?.toNumber() ?? 0;
  const distance = ({ value }: T) =>
    Math.abs(Math.log((value.strict.middle()?.toNumber() || 1e-9) / (stated || 1e-9)));
  const [best] = worked.toSorted((a, b) => distance(a) - distance(b));
  return best && distance(best) < 1 ? best : null;
}
