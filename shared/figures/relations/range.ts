import { message } from '../../i18n/index.ts';
import type { PlacedFigures } from '../bind/outline.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import { comparable } from '../quantity.ts';
import { compareValues } from '../value.ts';

const rangeWords = /범위|밴드|최저\s*[~∼-]\s*최고|\brange\b/i;
const middleWords = /평균|중간값|중앙값|컨센서스|\b(?:average|mean|median|midpoint)\b/i;

/** A mean lies inside the range that it is the mean of: items of one list about one metric. */
export function rangeHolds(
  blocks: readonly PlacedFigures[],
  facts: readonly Fact[],
): readonly Check<number>[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return blocks.flatMap(({ read, first }) => {
    const items = read.passages.filter(({ run, figures }) => run.kind !== 'cell' && figures.length > 0);
    return items.flatMap((item) => {
      const range = item.figures.find(({ quantity }) => quantity.range !== null);
      const fact = range && byId.get(first + range.index);
      if (!range || !fact?.subject.metric || !rangeWords.test(item.run.text)) return [];
      return items.flatMap((other) => {
        const mean = other.figures[0]!;
        const told = byId.get(first + mean.index);
        if (
          other === item ||
          !middleWords.test(other.run.text) ||
          told?.subject.metric !== fact.subject.metric
        )
          return [];
        if (mean.quantity.range || !comparable(mean.quantity.unit, range.quantity.unit)) return [];
        const verdict = compareValues(mean.quantity.readings, range.quantity.readings);
        return [
          {
            relation: 'figures/range' as const,
            members: [first + mean.index, first + range.index],
            verdict,
            declared: true,
            derivation: [`${mean.quantity.raw} ${verdict === 'holds' ? '∈' : '∉'} ${range.quantity.raw}`],
            message: message('figures.range', { value: mean.quantity.raw, range: range.quantity.raw }),
          },
        ];
      });
    });
  });
}
