import { flatMap } from '../../flat-map.ts';
import { message } from '../../i18n/index.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import type { Figure } from '../passage.ts';
import { comparable } from '../quantity.ts';
import { mayBeSame } from '../reader/period.ts';
import { compareValues } from '../value.ts';

const rangeWords = /범위|밴드|최저\s*[~∼-]\s*최고|\brange\b/i;
const middleWords = /평균|중간값|중앙값|컨센서스|\b(?:average|mean|median|midpoint)\b/i;

/** A mean lies inside the range that it is the mean of: items of one list about one metric. */
export const rangeHolds = ({ read, bound }: BoundBlock): readonly Check<Figure>[] => {
  const items = read.passages.filter(({ run, figures }) => run.kind !== 'cell' && figures.length > 0);
  const means = items.filter(({ run }) => middleWords.test(run.text));
  if (means.length === 0) return [];
  return flatMap(items, (item) => {
    const range = item.figures.find(({ quantity }) => quantity.range !== null);
    const whole = range && bound[range.index];
    if (!range || !whole?.subject.metric || !rangeWords.test(item.run.text)) return [];
    return flatMap(means, (other) => {
      const mean = other.figures[0]!;
      const own = bound[mean.index];
      if (other === item || !own || !isMeanOf(own, whole)) return [];
      if (mean.quantity.range || !comparable(mean.quantity.unit, range.quantity.unit)) return [];
      const verdict = compareValues(mean.quantity.readings, range.quantity.readings);
      return [
        {
          relation: 'figures/range' as const,
          members: [mean, range],
          verdict,
          declared: true,
          derivation: [`${mean.quantity.raw} ${verdict === 'holds' ? '∈' : '∉'} ${range.quantity.raw}`],
          message: message('figures.range', { value: mean.quantity.raw, range: range.quantity.raw }),
        },
      ];
    });
  });
};

/** `Peer average P/E` and `average revenue per store` are means of something else, and so is another year's. */
function isMeanOf({ subject, period }: Fact, whole: Fact): boolean {
  if (subject.metric !== whole.subject.metric) return false;
  const known = new Set(whole.subject.about);
  if (!subject.about.every((word) => known.has(word) || middleWords.test(word))) return false;
  return !period || !whole.period || mayBeSame(period, whole.period);
}
