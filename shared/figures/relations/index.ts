import type { PlacedFigures } from '../bind/outline.ts';
import { type Check, placeCheck } from '../check.ts';
import type { Fact } from '../fact.ts';
import { restated } from '../restate/restated.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { impliedBase } from './implied-base.ts';
import { checksInside } from './local.ts';
import { missingBase } from './missing-base.ts';
import { partOf } from './part-of.ts';
import { lostScale } from './peers.ts';
import { periodConversion } from './period.ts';
import { rangeHolds } from './range.ts';
import { rank } from './rank.ts';
import { ratios } from './ratio.ts';
import { sameFact } from './same-fact.ts';
import { segments } from './segments.ts';
import { sharesWithin } from './shares.ts';
import { timeline } from './timeline.ts';
import { risingShare } from './trend.ts';

/**
 * Every relation worked out on an article; members are named by their place among its figures. `implied` are the forms of
 * the article's own subject; `day` is the article's own, null where it does not say.
 */
export function relate(
  blocks: readonly PlacedFigures[],
  facts: readonly Fact[],
  implied: ReadonlySet<string>,
  vocabulary: Vocabulary,
  day: string | null,
): readonly Check<number>[] {
  const inside = blocks.flatMap(({ read, first }) =>
    checksInside(read).map((check) => placeCheck(check, (index) => first + index)),
  );
  const settled = new Set(
    inside.flatMap(({ verdict, members }) => (verdict === 'holds' ? [members[0]!] : [])),
  );
  const restatements = restated(blocks, settled, implied, vocabulary);
  const prices = impliedBase(blocks, facts);
  return [
    ...inside,
    ...restatements,
    ...sharesWithin(blocks, facts),
    ...prices,
    ...missingBase(blocks, facts, prices),
    ...partOf(blocks, facts),
    ...segments(blocks, facts),
    ...rangeHolds(blocks, facts),
    ...rank(blocks, restatements),
    ...timeline(blocks, facts, day),
    ...[sameFact, periodConversion, ratios, risingShare, lostScale].flatMap((relation) =>
      relation(facts).map((check) => placeCheck(check, (fact) => fact.id)),
    ),
  ];
}
