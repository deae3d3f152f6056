import { expect, it } from 'vitest';
import { placesInTree } from '../../../renderer/ui/tree-moves.ts';

it('counts each row among its own siblings, as a screen reader says it', () => {
  const rows = [
    { key: 'a', kind: 'finding', expanded: true },
    { key: 'a/1', kind: 'related', parent: 'a' },
    { key: 'a/2', kind: 'fix', parent: 'a' },
    { key: 'b', kind: 'finding', expanded: null },
  ];
  expect(placesInTree(rows)).toEqual([
    { level: 1, position: 1, siblings: 2 },
    { level: 2, position: 1, siblings: 2 },
    { level: 2, position: 2, siblings: 2 },
    { level: 1, position: 2, siblings: 2 },
  ]);
});
