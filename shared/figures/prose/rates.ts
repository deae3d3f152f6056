/**
 * Whether words before a percentage told a rate last, and no change: `매출은 28% 늘고 재고 비중은 나래 36%`. A rate is no
 * growth of the row that it is told of.
 */
export function tellsRate(lead: string): boolean {
  const last = (words: RegExp) => Array.from(lead.matchAll(words)).at(-1)?.index ?? -1;
  return last(rates) > last(changes);
}

const rates = /(?:비중|점유율|이익률|마진|성향|회전율|가동률)(?:은|는|이|가|으로는|로는)?\s/g;
const changes = /증가|감소|성장|상승|하락|늘|줄|[YQM]o[YQM]/gi;
