import fc from 'fast-check';
import { expect, it } from 'vitest';
import { difference } from '../../../renderer/documents/difference.ts';
import { applyEdits } from '../../../shared/span.ts';

it('is the stretch that differs, and nothing where nothing does', () => {
  expect(difference('매출 10억 원', '매출 12억 원')).toEqual([{ from: 4, to: 5, insert: '2' }]);
  expect(difference('같은 글', '같은 글')).toEqual([]);
  expect(difference('', '새 글')).toEqual([{ from: 0, to: 0, insert: '새 글' }]);
  expect(difference('aa', 'aaa')).toEqual([{ from: 2, to: 2, insert: 'a' }]);
});

it('makes the one text of the other', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '가', '\n', '😀') });
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyEdits(before, difference(before, after))).toBe(after);
    }),
  );
});
