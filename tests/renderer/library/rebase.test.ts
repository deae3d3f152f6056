import { describe, expect, it } from 'vitest';
import { rebase } from '../../../renderer/library/rebase.ts';
import { applyEdits } from '../../../shared/span.ts';

const before = '[가](a.md) 글 [나](a.md)';
const edits = [
  { from: 4, to: 8, insert: 'b.md' },
  { from: 16, to: 20, insert: 'b.md' },
];
const rebased = (now: string) => applyEdits(now, rebase(edits, before, now));

describe('edits of a text that was typed on meanwhile', () => {
  it.each([
    [before, '[가](b.md) 글 [나](b.md)'],
    [`앞 ${before}`, '앞 [가](b.md) 글 [나](b.md)'],
    [`${before} 뒤`, '[가](b.md) 글 [나](b.md) 뒤'],
    ['[가](a.md) 긴 글 [나](a.md)', '[가](b.md) 긴 글 [나](b.md)'],
    ['[가](a.md) [나](a.md)', '[가](b.md) [나](b.md)'],
  ])('stand where they stood: %j', (now, expected) => expect(rebased(now)).toBe(expected));

  it.each([
    ['[가](a.md) 글 [나](x.md)', '[가](b.md) 글 [나](x.md)'],
    ['[가](.md) 글 [나](a.md)', '[가](.md) 글 [나](b.md)'],
    ['', ''],
  ])('leave alone what was typed over: %j', (now, expected) => expect(rebased(now)).toBe(expected));
});
