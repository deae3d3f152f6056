import { describe, expect, it } from 'vitest';
import { inOrderOf, insertTab, removeTab, tabBeside } from '../../../renderer/documents/tab-order.ts';

/** `a [b] c`: the tabs by their names, with the one in front in brackets. */
function order(written: string) {
  const tabs = written.split(' ').filter(Boolean);
  const front = tabs.find((tab) => tab.startsWith('['));
  return {
    tabs: tabs.map((tab) => ({ id: tab.replace(/[[\]]/g, '') })),
    active: front?.slice(1, -1) ?? null,
  };
}

describe('a new tab', () => {
  it.each([
    ['a [b] c', 'a [b] x c'],
    ['a b [c]', 'a b [c] x'],
    ['a b', 'a b x'],
    ['', 'x'],
  ])('among %j makes %j', (before, after) => {
    expect(insertTab(order(before), { id: 'x' })).toEqual(order(after));
  });
});

describe('a tab that goes', () => {
  it.each([
    ['a [x] c', 'a [c]'],
    ['a b [x]', 'a [b]'],
    ['[x]', ''],
    ['x [b] c', '[b] c'],
    ['a [b]', 'a [b]'],
  ])('from %j leaves %j', (before, after) => {
    expect(removeTab(order(before), 'x')).toEqual(order(after));
  });
});

it.each([
  ['[a] b c', 1, 'b'],
  ['a b [c]', 1, 'a'],
  ['[a] b c', -1, 'c'],
  ['[a]', 1, 'a'],
] as const)('in %j the tab %i further on is %s', (written, by, id) => {
  expect(tabBeside(order(written), by)).toBe(id);
});

it('tabs stand in the order asked for, those that nobody asked for behind', () => {
  const { tabs } = order('n a m c b');
  expect(inOrderOf(tabs, ['c', 'gone', 'b', 'a']).map(({ id }) => id)).toEqual(['c', 'b', 'a', 'n', 'm']);
});
