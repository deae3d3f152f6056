import type { PlacedFigures } from '../bind/outline.ts';
import { type Check, placeCheck } from '../check.ts';
import { type Fact, sameSubject } from '../fact.ts';
import { periodKey } from '../reader/period.ts';
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
  const restatements = withoutDeclared(restated(blocks, settled, implied, vocabulary), facts);
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

/** What the writer declares to be another fact than the table's does not restate the table. */
function withoutDeclared(checks: readonly Check<number>[], facts: readonly Fact[]): readonly Check<number>[] {
  const declared = new Map(facts.flatMap((fact) => (fact.rung === 'pragma' ? [[fact.id, fact]] : [])));
  if (declared.size === 0) return checks;
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return checks.filter(({ members: [stated, cell] }) => {
    const [own, other] = [declared.get(stated!), byId.get(cell ?? -1)];
    if (!own || !other) return true;
    const elsewhen = own.period && other.period && periodKey(own.period) !== periodKey(other.period);
    return sameSubject(own.subject, other.subject) && !elsewhen;
  });
}
