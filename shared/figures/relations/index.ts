import type { BoundArticle, BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import { type Fact, sameSubject } from '../fact.ts';
import { keptBy } from '../keep.ts';
import type { Figure } from '../passage.ts';
import { periodKey } from '../reader/period.ts';
import { restated } from '../restate/restated.ts';
import { amongFacts } from './among-facts.ts';
import { impliedBase } from './implied-base.ts';
import { checksInside } from './local.ts';
import { missingBase } from './missing-base.ts';
import { partOf } from './part-of.ts';
import { lostScale } from './peers.ts';
import { periodConversion } from './period.ts';
import { rangeHolds } from './range.ts';
import { rank } from './rank.ts';
import { rateChange } from './rate-change.ts';
import { ratios } from './ratio.ts';
import { sameFact } from './same-fact.ts';
import { segments } from './segments.ts';
import { sharesWithin } from './shares.ts';
import { changeSinceBase } from './since-base.ts';
import { targetUpside } from './target-upside.ts';
import { timeline } from './timeline.ts';
import { risingShare } from './trend.ts';

const factRelations = [sameFact, periodConversion, ratios].map(amongFacts);
const scaleRelation = amongFacts(lostScale);

/**
 * Every relation worked out on an article. After an edit only what the edit reaches is worked out again: relations inside
 * a block are kept beside it, relations among facts beside the group of facts that share a key. `day` is the article's
 * own, null where it does not say.
 */
export function relate({ blocks: all, implied }: BoundArticle, day: string | null): readonly Check<Figure>[] {
  const blocks = all.filter(({ read }) => read.figures.length > 0);
  const restatements = withoutDeclared(restated(all, implied), blocks);
  const prices = impliedBase(blocks);
  return [
    ...blocks.flatMap(({ read }) => checksInside(read)),
    ...restatements,
    ...blocks.flatMap(sharesWithin),
    ...prices,
    ...blocks.flatMap(targetUpside),
    ...changeSinceBase(blocks),
    ...missingBase(blocks, prices),
    ...partOf(blocks),
    ...segments(blocks),
    ...blocks.flatMap(rangeHolds),
    ...blocks.flatMap(rateChange),
    ...rank(blocks, restatements),
    ...timeline(blocks, day),
    ...factRelations.flatMap((relation) => relation(blocks)),
    ...risingShare(blocks),
    ...scaleRelation(blocks),
  ];
}

/** What the writer declares to be another fact than the table's does not restate the table. */
function withoutDeclared(
  checks: readonly Check<Figure>[],
  blocks: readonly BoundBlock[],
): readonly Check<Figure>[] {
  const declared = new Map(blocks.flatMap(declaredIn).map((fact) => [fact.figure, fact]));
  if (declared.size === 0) return checks;
  const tabled = new Map(
    blocks
      .flatMap(({ read, facts }) => (read.tables.length > 0 ? facts : []))
      .map((fact) => [fact.figure, fact]),
  );
  return checks.filter(({ members: [stated, cell] }) => {
    const own = declared.get(stated!);
    const other = cell && tabled.get(cell);
    if (!own || !other) return true;
    const elsewhen = own.period && other.period && periodKey(own.period) !== periodKey(other.period);
    return sameSubject(own.subject, other.subject) && !elsewhen;
  });
}

const declaredIn = keptBy(({ facts }: BoundBlock): readonly Fact[] =>
  facts.filter(({ rung }) => rung === 'pragma'),
);
