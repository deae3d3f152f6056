import { flatMap } from '../../flat-map.ts';
import type { BoundArticle, BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import { claimed } from '../claims/claimed.ts';
import { unexplained } from '../explained/explained.ts';
import { type Fact, sameSubject } from '../fact.ts';
import { misprints } from '../misprints/misprints.ts';
import { namedCells } from '../named/named-cells.ts';
import type { Figure } from '../passage.ts';
import { mayBeSame } from '../reader/period.ts';
import { restated } from '../restate/restated.ts';
import { withoutSaidAgain } from '../restate/said-again.ts';
import { retold } from '../retold/retold.ts';
import { type Stretches, stretchesOf } from '../stretches.ts';
import { turned } from '../turned/turned.ts';
import { amongFacts } from './among-facts.ts';
import { withoutAnswered, withoutOtherRatios } from './beside.ts';
import { impliedBase } from './implied-base.ts';
import { checksInside } from './local.ts';
import { missingBase } from './missing-base.ts';
import { oneValue } from './one-value.ts';
import { partOf } from './part-of.ts';
import { lostScale } from './peers.ts';
import { periodConversion } from './period.ts';
import { rangeHolds } from './range.ts';
import { rank } from './rank.ts';
import { rateChange } from './rate-change.ts';
import { ratios } from './ratio.ts';
import { sameFact } from './same-fact.ts';
import { segments } from './segments.ts';
import { withoutOtherCells, withoutTurned, withoutTwofold } from './settled.ts';
import { sharesWithin } from './shares.ts';
import { changeSinceBase } from './since-base.ts';
import { targetUpside } from './target-upside.ts';
import { timeline } from './timeline.ts';
import { risingShare } from './trend.ts';

const factRelations = [sameFact, periodConversion, ratios].map(amongFacts);
const scaleRelation = amongFacts(lostScale);

/**
 * Every relation worked out on an article. After an edit only what the edit reaches is worked out again: relations
 * inside a block are kept beside it, what the others gather beside stretches of blocks, relations among facts beside the
 * group of facts that share a key. `day` is the article's own, null where it does not say.
 */
export function relate(article: BoundArticle, day: string | null): readonly Check<Figure>[] {
  const blocks = stretchesOf(article);
  const direct = restated(blocks, article.implied);
  const restatements = withoutAnswered(
    withoutDeclared([...direct, ...claimed(blocks, direct)], blocks),
    blocks,
  );
  const prices = impliedBase(blocks);
  const checks = [
    ...withoutOtherRatios(withoutTurned(blocks.gather(insideOf), restatements), blocks),
    ...restatements,
    ...withoutAnswered(
      withoutSaidAgain(withoutDeclared(namedCells(blocks, restatements, article.implied), blocks), blocks),
      blocks,
    ),
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
    ...withoutOtherCells(
      flatMap(factRelations, (relation) => relation(blocks)),
      restatements,
      blocks,
    ),
    ...oneValue(blocks),
    ...risingShare(blocks),
    ...scaleRelation(blocks),
  ];
  const slips = withoutDeclared(misprints(blocks, checks, article.implied), blocks);
  const declared = new Set(blocks.gather(declaredIn).map(({ figure }) => figure));
  const undeclared = ({ members }: Check<Figure>) => !members.some((figure) => declared.has(figure));
  const again = retold(blocks, [...checks, ...slips]).filter(undeclared);
  const all = [...checks, ...slips, ...again];
  return unexplained([...all, ...turned(blocks, all).filter(undeclared)], blocks);
}

const insideOf = ({ read }: BoundBlock) => withoutTwofold(read, checksInside(read));

/** What the writer declares to be another fact than any cell of the table it was held against restates none of them. */
function withoutDeclared(checks: readonly Check<Figure>[], blocks: Stretches): readonly Check<Figure>[] {
  const declared = new Map(blocks.gather(declaredIn).map((fact) => [fact.figure, fact]));
  if (declared.size === 0) return checks;
  const tabled = new Map(blocks.gather(tabledIn).map((fact) => [fact.figure, fact]));
  return checks.filter(({ members: [stated, ...others] }) => {
    const own = declared.get(stated!);
    const cells = flatMap(others, (other) => tabled.get(other) ?? []);
    return !own || cells.length === 0 || cells.some((cell) => canBe(own, cell));
  });
}

const canBe = (own: Fact, cell: Fact): boolean =>
  sameSubject(own.subject, cell.subject) &&
  !(own.period && cell.period && !mayBeSame(own.period, cell.period));

const declaredIn = ({ facts }: BoundBlock): readonly Fact[] => facts.filter(({ rung }) => rung === 'pragma');
const tabledIn = ({ read, facts }: BoundBlock): readonly Fact[] => (read.tables.length > 0 ? facts : []);
