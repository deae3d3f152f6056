import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detectLineEnd,
  dominantLineEnd,
  restoreLineEnds,
  toEditorText,
} from '../../../shared/article/line-ends.ts';

const messy = fc
  .array(fc.constantFrom('가', 'a', ' ', '\n', '\r', '\r\n', '\u2028'), { maxLength: 40 })
  .map((parts) => parts.join(''));

describe('line ends', () => {
  it.each([
    ['', 'lf'],
    ['한 줄', 'lf'],
    ['a\nb\n', 'lf'],
    ['a\r\nb', 'crlf'],
    ['a\rb\r', 'cr'],
    ['a\r\nb\n', 'mixed'],
    ['a\n\rb', 'mixed'],
  ])('of %j are %s', (text, expected) => {
    expect(detectLineEnd(text)).toBe(expected);
  });

  it('that most lines have is the one for new lines', () => {
    expect(dominantLineEnd('a\r\nb\r\nc\n')).toBe('\r\n');
    expect(dominantLineEnd('a\nb\nc\r\n')).toBe('\n');
    expect(dominantLineEnd('a\rb\rc\n')).toBe('\r');
    expect(dominantLineEnd('한 줄')).toBe('\n');
  });

  it('are all \\n in the editor', () => {
    expect(toEditorText('a\r\nb\rc\n\r\n')).toBe('a\nb\nc\n\n');
  });

  it('come back as they were where nothing was edited', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(restoreLineEnds(text, toEditorText(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('never change what the writer wrote', () => {
    fc.assert(
      fc.property(messy, messy, (original, edited) => {
        expect(toEditorText(restoreLineEnds(original, toEditorText(edited)))).toBe(toEditorText(edited));
      }),
      { numRuns: 500 },
    );
  });

  it('never run together to one where a line between goes', () => {
    expect(restoreLineEnds('가\r나\n다\n', '가\n\n다\n')).toBe('가\r\r다\n');
  });

  it('of lines that still stand come back when lines around them are added, removed and edited', () => {
    const original = '하나\r\n둘\n셋\r\n넷\n다섯\r\n';
    expect(restoreLineEnds(original, '하나\n새 줄\n둘\n셋\n넷\n다섯\n')).toBe(
      '하나\r\n새 줄\r\n둘\n셋\r\n넷\n다섯\r\n',
    );
    expect(restoreLineEnds(original, '하나\n셋\n넷\n다섯\n')).toBe('하나\r\n셋\r\n넷\n다섯\r\n');
    expect(restoreLineEnds(original, '하나\n둘째\n셋\n넷\n다섯\n')).toBe('하나\r\n둘째\n셋\r\n넷\n다섯\r\n');
    expect(restoreLineEnds(original, '다섯\n하나\n둘\n셋\n넷\n')).toBe('다섯\r\n하나\r\n둘\n셋\r\n넷\n');
  });

  it('are all the same in a file that had one kind', () => {
    expect(restoreLineEnds('a\r\nb', 'a\nb\nc\n')).toBe('a\r\nb\r\nc\r\n');
    expect(restoreLineEnds('a\rb', 'x\ny')).toBe('x\ry');
  });

  it('of a large file that was rewritten are restored without a table of all lines against all', () => {
    const original = Array.from({ length: 6000 }, (_, i) => `줄 ${i}${i % 2 ? '\r\n' : '\n'}`).join('');
    const edited = toEditorText(original).replaceAll('줄', '행');
    expect(restoreLineEnds(original, edited)).toBe(original.replaceAll('줄', '행'));
  });
});
