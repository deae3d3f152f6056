import { flatMap } from '../../../flat-map.ts';
import type { Figure, Sentence } from '../../passage.ts';
import { closesBracket } from '../../prose/brackets.ts';
import { comparable } from '../../quantity.ts';

/** A value, the one that it is set against, and by how much the sentence says that they differ. */
export interface Movement {
  readonly from: Figure;
  readonly to: Figure;
  readonly change: Figure;
}

/** `컨센서스 4,200억 원을 10% 웃돌았다`, `작년 말(600원)보다 5% 낮다`: the base stands right before the difference. */
const against =
  /^\s*\)?\s*(?:을|를|보다는?|대비(?:로는|해서|해)?|에\s*비해(?:서)?|(?:과|와)\s*비교(?:하면|해도|해서?))\s*(?:약|아직|여전히|무려|각각)?\s*$/;
/** With 을 or 를 only these verbs compare; others have an object: `배당금 300원을 20% 올렸다`. */
const exceeds =
  /^(?:포인트)?\s*(?:가량|정도|넘게|이상)?\s*(?:웃도|웃돌|상회|넘어|밑도|밑돌|하회|앞서|앞선|앞질|초과)/;
/** Another clause begins, unless it goes on with the same: `이는 컨센서스(4,900억 원)보다`. */
const border =
  /[가-힣](?:고|지만|으나|[는은인한큰던]데|으니|므로|면서)[\s,]+(?!이는|이것은|이\s)[가-힣\d]|[.;]\s/;
const metricTopic = /(?<!이)(?:은|는|이|가)\s/;
const reach = 90;

/**
 * Comparisons of a Korean sentence: what is compared is the last value before the base that stands outside of brackets
 * and in the same clause.
 */
export function comparisonsIn(text: string, { figures, korean, terms }: Sentence): readonly Movement[] {
  if (!korean) return [];
  return flatMap(figures, (change, i): readonly Movement[] => {
    const from = figures[i - 1];
    if (!from || change.quantity.change?.role !== 'by' || change.quantity.range) return [];
    const link = text.slice(from.quantity.span.to, change.quantity.span.from);
    if (!against.test(link)) return [];
    if (
      /^\s*\)?\s*[을를]/.test(link) &&
      !exceeds.test(text.slice(change.quantity.span.to, change.quantity.span.to + 14))
    )
      return [];
    const to = comparedWith(text, figures, i - 1);
    if (!to) return [];
    const between = text.slice(to.quantity.span.to, from.quantity.span.from);
    const named = terms.some(
      (term) =>
        term.metric !== null &&
        term.from >= to.quantity.span.to &&
        term.to <= from.quantity.span.from &&
        metricTopic.test(text.slice(term.to - 1, term.to + 3)),
    );
    return named || border.test(between) ? [] : [{ from, to, change }];
  });
}

function comparedWith(text: string, figures: readonly Figure[], at: number): Figure | null {
  const from = figures[at]!;
  for (let i = at - 1; i >= 0; i--) {
    const figure = figures[i]!;
    const between = text.slice(figure.quantity.span.to, from.quantity.span.from);
    if (between.length > reach) return null;
    if (closesBracket(between)) continue;
    const { unit, change, range } = figure.quantity;
    if (unit.kind === 'duration' || change?.role === 'by') continue;
    return unit.kind === from.quantity.unit.kind && comparable(unit, from.quantity.unit) && !range
      ? figure
      : null;
  }
  return null;
}
