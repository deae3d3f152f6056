import { message } from '../../i18n/index.ts';
import type { PlacedFigures } from '../bind/outline.ts';
import { type Check, equals } from '../check.ts';
import type { Fact } from '../fact.ts';
import type { Figure, Passage } from '../passage.ts';
import { comparable } from '../quantity.ts';
import { compareValues, product, quotient, type Value } from '../value.ts';
import { sayValue } from '../wording.ts';

interface Whole {
  readonly id: number;
  readonly figure: Figure;
}

/**
 * A part said as a percentage and as an amount: `매출의 14%인 1,120억 원`, `목표 2조 5,000억 원의 52%`, `이 가운데
 * 35%가 중국`. The whole may be any figure of the metric that the sentence names; none of them fitting is a clash.
 */
export function partOf(blocks: readonly PlacedFigures[], facts: readonly Fact[]): readonly Check<number>[] {
  const byMetric = new Map<string, Whole[]>();
  for (const { id, figure, subject, kind, quantity } of facts) {
    if (kind !== 'level' || subject.metric?.nature !== 'flow' || quantity.readings.length === 0) continue;
    const list = byMetric.get(subject.metric.id);
    if (list) list.push({ id, figure });
    else byMetric.set(subject.metric.id, [{ id, figure }]);
  }
  return blocks.flatMap(({ read, first }) =>
    read.passages.flatMap((passage) =>
      passage.run.kind === 'cell'
        ? []
        : [
            ...ofMetric(passage, first, byMetric),
            ...ofAmount(passage, first),
            ...ofThat(passage, first),
            ...ofWhatWasSaid(passage, first),
            ...equations(passage, first),
          ],
    ),
  );
}

const isShare = ({ quantity }: Figure) =>
  quantity.unit.kind === 'percent' && quantity.readings.length > 0 && quantity.change === null;
const isAmount = ({ quantity }: Figure) =>
  ['money', 'count', 'shares', 'measure'].includes(quantity.unit.kind) &&
  quantity.readings.length > 0 &&
  quantity.change === null;

/** `매출의 14%인 1,120억 원`: a metric, its percentage, and the amount right behind. */
function ofMetric(
  passage: Passage,
  first: number,
  wholes: ReadonlyMap<string, readonly Whole[]>,
): readonly Check<number>[] {
  const { text } = passage.run;
  return passage.figures.flatMap((share, i) => {
    const part = passage.figures[i + 1];
    if (!part || !isShare(share) || !isAmount(part)) return [];
    const gap = text.slice(share.quantity.span.to, part.quantity.span.from);
    if (!/^\s*(?:인|\(|수준인|에 해당하는|=|인\s*약)\s*$/.test(gap)) return [];
    const metric = passage.terms.findLast(
      (term) => term.to <= share.quantity.span.from && share.quantity.span.from - term.to < 4,
    );
    if (
      !metric?.metric ||
      !/^의\s*(?:약\s*)?$|^\s*of\s*$/.test(
        text.slice(metric.to - 1, share.quantity.span.from).replace(/^[^의\s]/, ''),
      )
    )
      return [];
    const own = (wholes.get(metric.metric.id) ?? []).filter(
      ({ figure }) => comparable(figure.quantity.unit, part.quantity.unit) && figure !== part,
    );
    return judgeShare(share, part, own, first);
  });
}

/** `1조 3,000억 원 (연간 목표 2조 5,000억 원의 52%)`, `4조 5,000억 원은 순이익 2,250억 원의 20배`. */
function ofAmount(passage: Passage, first: number): readonly Check<number>[] {
  const { text } = passage.run;
  return passage.figures.flatMap((part, i) => {
    const [whole, ratio] = [passage.figures[i + 1], passage.figures[i + 2]];
    if (!whole || !ratio || !isAmount(part) || !isAmount(whole)) return [];
    if (ratio.quantity.unit.kind !== 'percent' && ratio.quantity.unit.kind !== 'multiple') return [];
    const link = text.slice(whole.quantity.span.to, ratio.quantity.span.from);
    const lead = text.slice(part.quantity.span.to, whole.quantity.span.from);
    if (!/^\s*의\s*(?:약\s*)?$/.test(link) || lead.length > 40 || /[.;]\s|[과와,]\s/.test(lead)) return [];
    if (!comparable(part.quantity.unit, whole.quantity.unit) || ratio.quantity.change?.role === 'by')
      return [];
    return judgeShare(ratio, part, [{ id: first + whole.index, figure: whole }], first);
  });
}

/** `2,000만 원의 14%인 280만 원`: an amount, a percentage of it, and what that comes to. */
function ofThat(passage: Passage, first: number): readonly Check<number>[] {
  const { text } = passage.run;
  return passage.figures.flatMap((whole, i) => {
    const [share, part] = [passage.figures[i + 1], passage.figures[i + 2]];
    if (!share || !part || !isAmount(whole) || !isShare(share) || !isAmount(part)) return [];
    const of = text.slice(whole.quantity.span.to, share.quantity.span.from);
    const is = text.slice(share.quantity.span.to, part.quantity.span.from);
    if (!/^\s*의\s*(?:약\s*)?$/.test(of) || !/^(?:인|에\s*해당하는|에\s*달하는)\s*(?:약\s*)?$/.test(is))
      return [];
    if (!comparable(part.quantity.unit, whole.quantity.unit)) return [];
    return judgeShare(share, part, [{ id: first + whole.index, figure: whole }], first);
  });
}

/** `매출은 8,000억 원이다. 이 가운데 35%가 중국에서 나온다. 중국 매출만 3,400억 원`. */
function ofWhatWasSaid(passage: Passage, first: number): readonly Check<number>[] {
  const { text } = passage.run;
  return passage.figures.flatMap((share, i) => {
    const whole = passage.figures[i - 1];
    const part = passage.figures[i + 1];
    if (!whole || !part || !isShare(share) || !isAmount(whole) || !isAmount(part)) return [];
    const lead = text.slice(whole.quantity.span.to, share.quantity.span.from);
    if (
      !/(?:이\s*가운데|이\s*중|그\s*중|그\s*가운데|of which|of that)\s*(?:약\s*)?$/i.test(lead) ||
      !comparable(whole.quantity.unit, part.quantity.unit)
    )
      return [];
    const [named] = passage.terms.filter(
      (term) => term.from >= share.quantity.span.to && term.forms.length > 0,
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
    return again ? judgeShare(share, part, [{ id: first + whole.index, figure: whole }], first) : [];
  });
}

function judgeShare(
  share: Figure,
  part: Figure,
  wholes: readonly Whole[],
  first: number,
): readonly Check<number>[] {
  const worked = wholes.flatMap((whole) => {
    const value = quotient(part.quantity.readings[0]!, whole.figure.quantity.readings[0]!);
    return value ? [{ whole, value }] : [];
  });
  const fitting = worked.find(({ value }) => compareValues(share.quantity.readings, [value]) !== 'apart');
  const told = fitting ?? nearest(share, worked);
  if (!told) return [];
  const said = sayValue(share.quantity, told.value);
  return [
    {
      relation: 'figures/share',
      members: [first + part.index, first + share.index, told.whole.id],
      verdict: fitting ? 'holds' : 'apart',
      declared: true,
      derivation: [
        `${part.quantity.raw} ÷ ${told.whole.figure.quantity.raw} = ${said} ${equals(fitting ? 'holds' : 'apart')} ${share.quantity.raw}`,
      ],
      message: message('figures.share', { stated: share.quantity.raw, expected: said }),
    },
  ];
}

function nearest<T extends { readonly value: Value }>(share: Figure, worked: readonly T[]): T | null {
  const stated = share.quantity.readings[0]!.point?.toNumber() ?? 0;
  const distance = ({ value }: T) =>
    Math.abs(Math.log((value.strict.middle()?.toNumber() || 1e-9) / (stated || 1e-9)));
  const [best] = worked.toSorted((a, b) => distance(a) - distance(b));
  return best && distance(best) < 1 ? best : null;
}

/** `46만 2,000대 × $41,000 ≈ $189억`: an equation that the text writes out. */
function equations(passage: Passage, first: number): readonly Check<number>[] {
  const { text } = passage.run;
  return passage.figures.flatMap((a, i) => {
    const [b, c] = [passage.figures[i + 1], passage.figures[i + 2]];
    const [x, y, z] = [a, b, c].map((figure) => figure?.quantity.readings[0]);
    if (!b || !c || !x || !y || !z) return [];
    const cross = text.slice(a.quantity.span.to, b.quantity.span.from);
    const sign = text.slice(b.quantity.span.to, c.quantity.span.from);
    if (!/^\s*[×x✕*]\s*$/.test(cross) || !/^\s*[=≈]\s*$/.test(sign)) return [];
    const worked = product(x, y);
    const said = sayValue(c.quantity, worked);
    const verdict = compareValues(c.quantity.readings, [worked]);
    return [
      {
        relation: 'figures/product' as const,
        members: [c, a, b].map((figure) => first + figure.index),
        verdict,
        declared: true,
        derivation: [`${a.quantity.raw} × ${b.quantity.raw} = ${said} ${equals(verdict)} ${c.quantity.raw}`],
        message: message('figures.product', { stated: c.quantity.raw, expected: said }),
      },
    ];
  });
}
