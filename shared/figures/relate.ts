import { flatMap } from '../flat-map.ts';
import type { BoundArticle, BoundBlock } from './bind/bind-article.ts';
import type { Check } from './check.ts';
import { claimed } from './claims/claimed.ts';
import { withoutAnswered, withoutOtherRatios } from './explained/beside.ts';
import { isUndeclared, withoutDeclared } from './explained/declared.ts';
import { unexplained } from './explained/explained.ts';
import { withoutTurned, withoutTwofold } from './explained/growths.ts';
import { withoutOtherCells } from './explained/other-cells.ts';
import { withoutOtherTimes } from './explained/other-times.ts';
import { withoutSaidAgain } from './explained/said-again.ts';
import { misprints } from './misprints/misprints.ts';
import { namedCells } from './named/named-cells.ts';
import { toldRanges } from './named/ranges.ts';
import type { Figure } from './passage.ts';
import { amongFacts } from './relations/among-facts.ts';
import { impliedBase } from './relations/implied-base.ts';
import { checksInside } from './relations/local.ts';
import { missingBase } from './relations/missing-base.ts';
import { oneValue } from './relations/one-value.ts';
import { partOf } from './relations/part-of.ts';
import { lostScale } from './relations/peers.ts';
import { periodConversion } from './relations/period.ts';
import { rangeHolds } from './relations/range.ts';
import { rank } from './relations/rank.ts';
import { rateChange } from './relations/rate-change.ts';
import { ratios } from './relations/ratio.ts';
import { sameFact } from './relations/same-fact.ts';
import { segments } from './relations/segments.ts';
import { sharesWithin } from './relations/shares.ts';
import { changeSinceBase } from './relations/since-base.ts';
import { targetUpside } from './relations/target-upside.ts';
import { timeline } from './relations/timeline.ts';
import { risingShare } from './relations/trend.ts';
import { restated } from './restate/restated.ts';
import { retold } from './retold/retold.ts';
import { type Stretches, stretchesOf } from './stretches.ts';
import { turned } from './turned/turned.ts';

const factRelations = [sameFact, periodConversion, ratios].map(amongFacts);
const scaleRelation = amongFacts(lostScale);

/**
 * Every relation worked out on an article. After an edit only what the edit reaches is worked out again: relations
 * inside a block are kept beside it, what the others gather beside stretches of blocks, relations among facts beside the
 * group of facts that share a key. `day` is the article's own, null where it does not say. `README.md` tells what each
 * room asks, and why in this order.
 */
export function relate(article: BoundArticle, day: string | null): readonly Check<Figure>[] {
  const blocks = stretchesOf(article);
  const { implied } = article;
  const direct = restated(blocks, implied);
  const restatements = withoutAnswered(
    withoutDeclared([...direct, ...claimed(blocks, direct)], blocks),
    blocks,
  );
  const named = withoutDeclared(
    [...namedCells(blocks, restatements, implied), ...toldRanges(blocks, restatements)],
    blocks,
  );
  const checks = [
    ...withoutOtherRatios(withoutTurned(blocks.gather(insideOf), restatements), blocks),
    ...restatements,
    ...withoutAnswered(withoutSaidAgain(named, blocks), blocks),
    ...acrossBlocks(blocks, restatements, day),
  ];
  const slips = withoutDeclared(misprints(blocks, checks, implied), blocks);
  const again = retold(blocks, [...checks, ...slips]).filter(isUndeclared(blocks));
  const all = [...checks, ...slips, ...again];
  return unexplained([...all, ...turned(blocks, all).filter(isUndeclared(blocks))], blocks);
}

const insideOf = ({ read }: BoundBlock) => withoutTwofold(read, checksInside(read));

/** The relations of figures that may stand anywhere in the article. */
function acrossBlocks(
  blocks: Stretches,
  restatements: readonly Check<Figure>[],
  day: string | null,
): readonly Check<Figure>[] {
  const prices = impliedBase(blocks);
  const amongAllFacts = flatMap(factRelations, (relation) => relation(blocks));
  return [
    ...blocks.gather(sharesWithin),
    ...prices,
    ...blocks.gather(targetUpside),
    ...changeSinceBase(blocks),
    ...missingBase(blocks, prices),
    ...partOf(blocks),
    ...segments(blocks),
    ...blocks.gather(rangeHolds),
    ...blocks.gather(rateChange),
    ...rank(blocks, restatements),
    ...timeline(blocks, day),
    ...withoutOtherTimes(withoutOtherCells(amongAllFacts, restatements, blocks), blocks),
    ...oneValue(blocks),
    ...risingShare(blocks),
    ...scaleRelation(blocks),
  ];
}
