import { leastLikeness, letterPairs, likeness } from './likeness.ts';

/** The anchors that a broken one most likely means, best first, three at most. */
export function nearestAnchors(anchors: ReadonlySet<string>, broken: string): readonly string[] {
  const wanted = letterPairs(broken);
  return [...anchors]
    .map((anchor) => ({ anchor, score: likeness(wanted, letterPairs(anchor)) }))
    .filter(({ score }) => score >= leastLikeness)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ anchor }) => anchor);
}
