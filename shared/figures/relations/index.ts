import type { PlacedFigures } from '../bind/outline.ts';
import { type Check, placeCheck } from '../check.ts';
import type { Fact } from '../fact.ts';
import { restated } from '../restate/restated.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { impliedBase } from './implied-base.ts';
import { checksInside } from './local.ts';
import { partOf } from './part-of.ts';
import { periodConversion } from './period.ts';
import { rangeHolds } from './range.ts';
import { ratios } from './ratio.ts';
import { sameFact } from './same-fact.ts';
import { segments } from './segments.ts';
import { sharesWithin } from './shares.ts';
import { risingShare } from './trend.ts';

/**
 * Every relation worked out on an article; members are named by their place among its figures. `implied` are the forms of
 * the article's own subject.
 */
export function relate(
  blocks: readonly PlacedFigures[],
  facts: readonly Fact[],
  implied: ReadonlySet<string>,
  vocabulary: Vocabulary,
): readonly Check<number>[] {
  const inside = blocks.flatMap(({ read, first }) =>
    checksInside(read).map((check) => placeCheck(check, (index) => first + index)),
  );
  const settled = new Set(
    inside.flatMap(({ verdict, members }) => (verdict === 'holds' ? [members[0]!] : [])),
  );
  return [
    ...inside,
    ...restated(blocks, settled, implied, vocabulary),
    ...sharesWithin(blocks, facts),
    ...impliedBase(blocks, facts),
    ...partOf(blocks, facts),
    ...segments(blocks, facts),
    ...rangeHolds(blocks, facts),
    ...[...sameFact(facts), ...periodConversion(facts), ...ratios(facts), ...risingShare(facts)].map(
      (check) => placeCheck(check, (fact) => fact.id),
    ),
  ];
}
