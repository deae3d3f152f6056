import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../../shared/article/article.ts';
import { block } from '../../../shared/markdown/block.ts';
import { linkBlocks } from '../../../shared/markdown/link-blocks.ts';
import { renderBlock } from '../../../shared/markdown/render.ts';

const render = (article: Article) =>
  article.blocks
    .map(({ block }) => renderBlock(block))
    .filter((html) => html !== '')
    .join('\n');

/** The same article as one block that was never split. */
const renderWhole = (text: string) =>
  linkBlocks([{ block: block(text), from: 0 }])
    .map(({ block }) => renderBlock(block))
    .join('\n');

/** A code block that nothing closes may take in blank lines or not. */
const plain = (html: string) => html.replace(/\n+<\/code>/g, '</code>');

const lines = [
  ...[
    '',
    '',
    '',
    '',
    '# 제목',
    '매출[^a]은 **30%**를',
    '[연결][x]',
    '![그림][y]',
    '[x]',
    '[z] 없음',
    '[^b]',
    '문단',
  ],
  ...[
    '- 하나[^a]',
    '- 둘',
    '  이어서',
    '1. 셋 [x]',
    '> 인용 [y]',
    '```',
    '    code',
    '| a | b |',
    '|---|---|',
    '| [x] | [^b] |',
  ],
  ...[
    '[x]: https://a.kr "제목"',
    '[x]: https://b.kr',
    '[y]: b.png',
    '[^a]: 각주 [x]',
    '[^b]: 둘째',
    '    이어서',
    '<!-- 메모 -->',
  ],
  ...['> [z]: c.md', '- [^b]: 목록 속'],
];

describe('reading in blocks', () => {
  it('gives the HTML of the whole article', () => {
    const article = fc.array(fc.constantFrom(...lines), { maxLength: 16 });
    let linked = 0;
    fc.assert(
      fc.property(article, (chosen) => {
        const text = chosen.join('\n');
        const html = render(readArticle(text));
        if (/note-1|a\.kr/.test(html)) linked++;
        expect(plain(html)).toBe(plain(renderWhole(text)));
      }),
      { numRuns: 500 },
    );
    expect(linked).toBeGreaterThan(50);
  });

  it('reads references in one block that are defined in another, by the first definition', () => {
    const article = readArticle('[연결][k] 그리고 [없음][q]\n\n[k]: a.md "가"\n\n> [k]: b.md\n');
    expect(render(article)).toContain('<p><a title="가" href="a.md">연결</a> 그리고 [없음][q]</p>');
  });

  it('numbers notes through the article, in the order of their calls', () => {
    const html = render(readArticle('가[^z] 나[^a]\n\n다[^z]\n\n[^a]: 둘\n\n[^z]: 하나\n\n[^n]: 안 부름\n'));
    expect(html).toContain('<a href="#note-1" class="footnote-call" id="note-call-1">1</a>');
    expect(html).toContain('<p>다<sup><a href="#note-1" class="footnote-call">1</a></sup></p>');
    expect(html).toMatch(/id="note-2"><a href="#note-call-2" class="footnote-back">2<\/a><div>\n<p>둘<\/p>/);
    expect(html).toMatch(/<div class="footnote"><span>n<\/span>/);
  });

  it('keeps every block that an edit does not touch, with its tree', () => {
    const text = Array.from({ length: 40 }, (_, i) => `## 절 ${i}\n\n문단 ${i}\n\n`).join('');
    const before = readArticle(text);
    const trees = new Map(before.blocks.map(({ block }) => [block, block.root]));
    const after = readArticle(text.replace('문단 20', '문단 스물'), before);
    const kept = after.blocks.filter(({ block }) => trees.has(block));
    expect(kept).toHaveLength(79);
    for (const { block } of kept) expect(block.root).toBe(trees.get(block));
    expect(after.blocks.map(({ block }) => block.text).join('')).toBe(after.text);
  });

  it('changes blocks elsewhere where the edit changes what they refer to', () => {
    const before = readArticle('[a]\n\n[b]\n\n[a]: x.md\n\n[b]: y.md\n');
    const after = readArticle(before.text.replace('x.md', 'z.md'), before);
    expect(after.blocks.map(({ block }, i) => block === before.blocks[i]?.block)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(render(after)).toContain('<a href="z.md">a</a>');
  });

  it('reads an edited article as it reads it anew', () => {
    const pieces = [
      '가',
      '\n',
      '\n\n',
      '`',
      '```',
      '- ',
      '    ',
      '<!--',
      '-->',
      '[x]',
      '[^a]',
      '#',
      '---\n',
      '\r\n',
      'TITLE:',
      '',
    ];
    const edits = fc.array(fc.tuple(fc.nat(400), fc.nat(12), fc.constantFrom(...pieces)), {
      minLength: 1,
      maxLength: 8,
    });
    const start = fc.array(fc.constantFrom(...lines, '---', 'status: draft', 'CONTENT:'), { maxLength: 24 });
    const view = ({ form, body, title, frontMatter, blocks }: Article) => ({
      form,
      body,
      title,
      frontMatter,
      blocks: blocks.map(({ block, from }) => ({
        from,
        text: block.text,
        root: block.root,
        html: renderBlock(block),
      })),
    });
    fc.assert(
      fc.property(start, edits, (chosen, changes) => {
        let article = readArticle(chosen.join('\n'));
        for (const [at, length, insert] of changes) {
          const { text } = article;
          const from = Math.min(at, text.length);
          article = readArticle(text.slice(0, from) + insert + text.slice(from + length), article);
        }
        expect(view(article)).toEqual(view(readArticle(article.text)));
      }),
      { numRuns: 300 },
    );
  });
});
