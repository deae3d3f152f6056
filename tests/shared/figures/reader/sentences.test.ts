import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../shared/figures/prose/sentences.ts';

const sentences = (text: string) => sentencesOf(text, [], [], []).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  it.each([
    ['매출은 2.5조 원이다. 이익은 늘었다.', ['매출은 2.5조 원이다.', ' 이익은 늘었다.']],
    ['Sales vs. 2018 rose. Acme Inc. reported it.', ['Sales vs. 2018 rose.', ' Acme Inc. reported it.']],
    ['- 매출 5%\n- 이익 3%', ['- 매출 5%\n', '- 이익 3%']],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('cuts what has no full stop at its spaces, and loses nothing', () => {
    const text = '가나다라 '.repeat(1200).trim();
    const cut = sentences(text);
    expect(cut.join('')).toBe(text);
    expect(cut.length).toBeGreaterThan(2);
    for (const one of cut) {
      expect(one.length).toBeLessThanOrEqual(2000);
      expect(
        one
          .trim()
          .split(' ')
          .every((word) => word === '가나다라'),
      ).toBe(true);
    }
  });

  it('cuts even a word that is longer than any sentence', () => {
    const text = 'x'.repeat(4500);
    expect(sentences(text).map(({ length }) => length)).toEqual([2000, 2000, 500]);
  });
});
