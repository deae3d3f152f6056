import type { BoundBlock } from '../bind/bind-article.ts';
import type { Check } from '../check.ts';
import type { Fact } from '../fact.ts';
import { groupBy } from '../group.ts';
import { keptBy, keptByMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';

/** A relation among facts wherever they stand: facts that share a key are held against one another. */
export interface FactRelation {
  /** Null for a fact that takes no part. */
  keyOf(fact: Fact): string | null;
  /** Facts of one key, in the order of the text. Pure: only groups that an edit touches are checked again. */
  check(group: readonly Fact[]): readonly Check<Fact>[];
}

/** The relation worked out on an article's blocks; linear in its facts where `check` is. */
export function amongFacts({
  keyOf,
  check,
}: FactRelation): (blocks: readonly BoundBlock[]) => readonly Check<Figure>[] {
  const keyed = keptBy((facts: readonly Fact[]) =>
    facts.flatMap((fact) => {
      const key = keyOf(fact);
      return key === null ? [] : [{ key, fact }];
    }),
  );
  const checkGroup = keptByMembers((group: readonly Fact[]): readonly Check<Figure>[] =>
    check(group).map((one) => ({ ...one, members: one.members.map(({ figure }) => figure) })),
  );
  const checkAll = keptByMembers((lists: readonly (readonly Fact[])[]): readonly Check<Figure>[] => {
    const groups = groupBy(lists.flatMap(keyed), ({ key }) => key);
    return [...groups.values()].flatMap((group) => checkGroup(group.map(({ fact }) => fact)));
  });
  return (blocks) => checkAll(blocks.map(({ facts }) => facts));
}
