import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge3 } from '../../../shared/diff/merge3.ts';

const base = '제목\n\n첫째 문단\n\n둘째 문단\n\n셋째 문단\n';

describe('two sides of one text', () => {
  it('are put together where each changed its own paragraph', () => {
    const mine = base.replace('첫째', '내가 고친');
    const theirs = base.replace('셋째 문단\n', '셋째 문단\n\n동료의 문단\n').replace('제목', '새 제목');
    const both = '새 제목\n\n내가 고친 문단\n\n둘째 문단\n\n셋째 문단\n\n동료의 문단\n';
    expect(merge3(base, mine, theirs)).toEqual({ mine: both, theirs: both, clashes: 0 });
  });

  it('keep their own lines where both changed the same paragraph', () => {
    const mine = base.replace('둘째', '내').replace('제목', '내 제목');
    const theirs = base.replace('둘째', '동료의').replace('셋째', '새');
    expect(merge3(base, mine, theirs)).toEqual({
      mine: '내 제목\n\n첫째 문단\n\n내 문단\n\n새 문단\n',
      theirs: '내 제목\n\n첫째 문단\n\n동료의 문단\n\n새 문단\n',
      clashes: 1,
    });
  });

  it('clash where one side deletes what the other rewrites', () => {
    const merged = merge3(base, base.replace('둘째 문단\n\n', ''), base.replace('둘째', '동료의'));
    expect(merged?.clashes).toBe(1);
    expect(merged?.mine).not.toContain('동료의');
    expect(merged?.theirs).toContain('동료의');
  });

  it('clash where both add something at the same place', () => {
    expect(merge3(base, `${base}나\n`, `${base}너\n`)?.clashes).toBe(1);
  });

  it('agree where both made the same change', () => {
    const same = base.replace('둘째', '같은');
    expect(merge3(base, same, same)).toEqual({ mine: same, theirs: same, clashes: 0 });
  });

  it('of which one left the text alone are the other', () => {
    const text = fc
      .array(fc.constantFrom('가', '나', '', '다'), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const whole = { mine: after, theirs: after, clashes: 0 };
        expect(merge3(before, after, before)).toEqual(whole);
        expect(merge3(before, before, after)).toEqual(whole);
      }),
    );
  });

  it('lose no line that only one of them wrote', () => {
    const lines = fc.array(fc.constantFrom<string>('가', '나', '', '다'), { maxLength: 12 });
    const edit = fc.tuple(fc.nat(12), fc.nat(2));
    fc.assert(
      fc.property(lines, edit, edit, (before, [a, cutA], [b, cutB]) => {
        const mine = before.toSpliced(a, cutA, '내 줄').join('\n');
        const theirs = before.toSpliced(b, cutB, '동료의 줄').join('\n');
        const merged = merge3(before.join('\n'), mine, theirs)!;
        expect(merged.mine).toContain('내 줄');
        expect(merged.theirs).toContain('동료의 줄');
        if (merged.clashes === 0) expect(merged.mine).toBe(merged.theirs);
      }),
    );
  });

  it('are left alone where one has nothing in common with the text that it was made from', () => {
    const long = (word: string) => Array.from({ length: 2000 }, (_, i) => `${word}${i}`).join('\n');
    expect(merge3(long('가'), long('나'), long('가'))).toBeNull();
  });
});
