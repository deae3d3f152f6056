import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { articleStatus } from '../../../shared/article/metadata.ts';
import { setStatus } from '../../../shared/article/set-status.ts';
import { statuses } from '../../../shared/article/status.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { applyEdits } from '../../../shared/span.ts';

const set = (text: string, status: (typeof statuses)[number] = 'approved') =>
  applyEdits(text, setStatus(readArticle(text), status));

describe('setting the status', () => {
  it.each([
    ['a word', '---\ntitle: x\nstatus: draft # 곧\ntags: [a]\n---\n본문', 'status: approved # 곧'],
    ['a quoted word', '---\nstatus: "draft"\n---\n', 'status: approved\n'],
    ['nothing', '---\nstatus:\n---\n', 'status: approved\n'],
    ['no such key', '---\n# 메모\ntitle: x\n---\n본문', 'title: x\nstatus: approved\n---\n본문'],
    ['an indented map', '---\n  title: x\n---\n', '  title: x\n  status: approved\n---\n'],
    ['a map in braces', '---\n{ title: x, n: 1 }\n---\n', '{ title: x, n: 1 , status: approved}'],
    ['an empty map in braces', '---\n{}\n---\n', '{status: approved}'],
    ['nothing between the fences', '---\n---\n본문', '---\nstatus: approved\n---\n본문'],
    ['Windows line ends', '---\r\ntitle: x\r\n---\r\n', 'title: x\r\nstatus: approved\r\n---\r\n'],
    ['a value of several lines before', '---\nnote: |\n  하나\n\n---\n', '  하나\n\nstatus: approved\n---'],
  ])('works where the front matter holds %s', (_, text, expected) => {
    const after = set(text);
    expect(after).toContain(expected);
    expect(articleStatus(readArticle(after))).toBe('approved');
  });

  it('adds front matter above an article that has none', () => {
    expect(set('# 제목\n\n본문\n', 'draft')).toBe('---\nstatus: draft\n---\n\n# 제목\n\n본문\n');
    expect(set('첫 줄\r\n둘째 줄\r\n', 'draft')).toBe(
      '---\r\nstatus: draft\r\n---\r\n\r\n첫 줄\r\n둘째 줄\r\n',
    );
    expect(set('', 'draft')).toBe('---\nstatus: draft\n---\n');
  });

  it('adds it above TITLE in the text form, which keeps its title and body', () => {
    const text = 'TITLE:\n제목\n\nCONTENT:\n본문\n';
    const after = readArticle(set(text, 'review'));
    expect(after.form).toBe('title-content');
    expect(after.title?.value).toBe('제목');
    expect(after.text.slice(after.body.from)).toBe('본문\n');
    expect(after.text.endsWith(text)).toBe(true);
    expect(set(after.text, 'approved')).toBe(after.text.replace('review', 'approved'));
  });

  it.each(['---\na: [1\n---\n', '---\n- a\n---\n', '---\n글\n---\n'])(
    'refuses front matter that cannot hold it: %j',
    (text) => {
      expect(() => set(text)).toThrow(TickmarkError);
    },
  );

  it('touches no other character, and changing back gives the same text', () => {
    const line = fc.constantFrom(
      'title: "가: 나"',
      'tags: [a, b]',
      '# 메모',
      'date: 2026-11-22',
      'note: >-',
      '  이어서',
      '',
    );
    const text = fc
      .tuple(
        fc.array(line, { maxLength: 6 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(...statuses),
      )
      .map(([lines, end, status]) => ['---', ...lines, `status: ${status}`, '---', '# 본문', ''].join(end));
    fc.assert(
      fc.property(text, fc.constantFrom(...statuses), (source, status) => {
        const article = readArticle(source);
        const was = articleStatus(article);
        fc.pre(was !== null);
        const after = applyEdits(source, setStatus(article, status));
        expect(articleStatus(readArticle(after))).toBe(status);
        expect(applyEdits(after, setStatus(readArticle(after), was!))).toBe(source);
      }),
      { numRuns: 300 },
    );
  });
});
