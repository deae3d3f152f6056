import { flatMap } from '../../flat-map.ts';
import type { BoundBlock } from '../bind/bind-article.ts';
import { type Check, placeCheck } from '../check.ts';
import type { Fact } from '../fact.ts';
import { listAt } from '../group.ts';
import { keptByMembers } from '../keep.ts';
import type { Figure } from '../passage.ts';
import type { Stretches } from '../stretches.ts';

interface Keyed {
  readonly key: string;
  readonly fact: Fact;
}

/** A relation among facts wherever they stand: facts that share a key are held against one another. */
export interface FactRelation {
  /** Null for a fact that takes no part. */
  keyOf(fact: Fact): string | null;
  /** Two facts or more of one key, in the order of the text. Pure: only groups that an edit touches are checked again. */
  check(group: readonly Fact[]): readonly Check<Fact>[];
}

/** The relation worked out on an article's blocks; linear in its facts where `check` is. */
export function amongFacts({ keyOf, check }: FactRelation): (blocks: Stretches) => readonly Check<Figure>[] {
  const keyed = ({ facts }: BoundBlock) =>
    flatMap(facts, (fact) => {
      const key = keyOf(fact);
      return key === null ? [] : [{ key, fact }];
    });
  const checkGroup = keptByMembers((group: readonly Fact[]): readonly Check<Figure>[] =>
    check(group).map((one) => placeCheck(one, ({ figure }) => figure)),
  );
  const checkAll = keptByMembers((all: readonly Keyed[]): readonly Check<Figure>[] => {
    const groups = new Map<string, Fact[]>();
    for (const { key, fact } of all) listAt(groups, key).push(fact);
    return Array.from(groups.values()).flatMap((group) => (group.length > 1 ? checkGroup(group) : []));
  });
  return (blocks) => checkAll(blocks.gather(keyed));
}
