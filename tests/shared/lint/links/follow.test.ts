import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followMove } from '../../../../shared/lint/links/follow.ts';
import { linksOf } from '../../../../shared/lint/links/links-of.ts';
import { applyEdits } from '../../../../shared/span.ts';

const files = ['운임.md', '해운/운임.md', '해운/선복.md', 'img/표.png', 'a b.md', '새.md'];
const has = (path: string) => files.includes(path);

/** The text of the article at `own` after a file moved. */
const moved = (text: string, own: string, move: readonly [string, string]) =>
  applyEdits(text, followMove(text, own, { before: move[0], after: move[1] }, has));

describe('a link to a file that is renamed or moved', () => {
  it.each([
    ['[운임](./운임.md)', '[운임](./컨테이너 운임.md)'.replace(' ', '%20')],
    ['[운임](운임.md)', '[운임](컨테이너%20운임.md)'],
    ['[운임](<운임.md>)', '[운임](<컨테이너 운임.md>)'],
    ['[운임](/운임.md)', '[운임](/컨테이너%20운임.md)'],
    ['[운임](./운임.md#전망 "제목")', '[운임](./컨테이너%20운임.md#전망 "제목")'],
    ['[운임](./운임.md?v=1#a)', '[운임](./컨테이너%20운임.md?v=1#a)'],
    ['[운임](%EC%9A%B4%EC%9E%84.md)', `[운임](${encodeURI('컨테이너 운임.md')})`],
    ['[운임][1]\n\n[1]: ./운임.md', '[운임][1]\n\n[1]: ./컨테이너%20운임.md'],
    [`[운임](./${'운임'.normalize('NFD')}.md)`, '[운임](./컨테이너%20운임.md)'],
    ['첫 줄\r\n[운임](운임.md)\r\n끝', '첫 줄\r\n[운임](컨테이너%20운임.md)\r\n끝'],
  ])('%j follows as it was written', (text, expected) => {
    expect(moved(text, '새.md', ['운임.md', '컨테이너 운임.md'])).toBe(expected);
  });

  it.each([
    '[다른 폴더](./해운/운임.md)',
    '[웹](https://example.com/운임.md)',
    '`[코드](./운임.md)`',
    '```\n[코드](./운임.md)\n```',
    '<!-- [주석](./운임.md) -->',
    '[제목](#운임.md)',
    '운임.md 파일',
    '[비슷한 이름](./운임.md.bak)',
    '[밖](../운임.md)',
  ])('%j is another link and stays', (text) => {
    expect(moved(text, '새.md', ['운임.md', '컨테이너.md'])).toBe(text);
  });

  it('leads out of and into folders', () => {
    expect(moved('[a](../운임.md)', '해운/선복.md', ['운임.md', '해운/x.md'])).toBe('[a](./x.md)');
    expect(moved('[a](./운임.md)', '해운/선복.md', ['해운/운임.md', '운임 2.md'])).toBe(
      '[a](../운임%202.md)',
    );
  });

  it('is changed once for each place, and nothing else is', () => {
    const text = '[운임](운임.md) 글 [운임](./운임.md) 또 ![운임](운임.md)';
    const edits = followMove(text, '새.md', { before: '운임.md', after: 'x.md' }, has);
    expect(edits.map(({ from, to }) => text.slice(from, to))).toEqual(['운임.md', './운임.md', '운임.md']);
  });
});

describe('the links of a file that moves', () => {
  const move = ['운임.md', '해운/새 이름.md'] as const;

  it('still lead where they led', () => {
    const text = '![표](img/표.png) [선복](./해운/선복.md#1) [나](./운임.md) [a](<a b.md>)';
    const there = moved(text, '운임.md', move);
    expect(there).toBe('![표](../img/표.png) [선복](./선복.md#1) [나](./새%20이름.md) [a](<../a b.md>)');
    expect(linksOf(there, move[1]).map(({ target }) => target)).toEqual([
      'img/표.png',
      '해운/선복.md',
      '해운/새 이름.md',
      'a b.md',
    ]);
  });

  it('stay where they led nowhere', () => {
    const text = '[없는 글](./없는-글.md) [사이트](/posts/1)';
    expect(moved(text, '운임.md', move)).toBe(text);
  });

  it('come back byte for byte when the move is taken back', () => {
    const style = fc.constantFrom('', './', '/');
    const target = fc.constantFrom(...files);
    fc.assert(
      fc.property(fc.array(fc.tuple(style, target)), (links) => {
        const text = links.map(([start, path]) => `[글](${start}${path.replace(' ', '%20')})`).join('\n\n');
        const there = moved(text, '운임.md', move);
        const known = new Set([...files.filter((path) => path !== move[0]), move[1]]);
        const back = followMove(there, move[1], { before: move[1], after: move[0] }, (path) =>
          known.has(path),
        );
        expect(linksOf(applyEdits(there, back), move[0]).map(({ target }) => target)).toEqual(
          linksOf(text, move[0]).map(({ target }) => target),
        );
      }),
    );
  });
});
