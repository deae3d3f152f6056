import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { blogArticle } from '../../../shared/export/blog/blog-article.ts';
import { hazards } from '../markdown/hazards.ts';
import { payloads, places } from '../markdown/payloads.ts';
import { readingOfHtml } from './reading.ts';

const blog = (text: string) => blogArticle(readArticle(text), { locale: 'ko' });
const html = (text: string) => blog(text).html;
/** Without what a reader of the test can do without. */
const bare = (text: string) =>
  html(text)
    .replace(/ style="[^"]*"/g, '')
    .trim();

/** What each attribute may hold, wherever it stands. */
const attributes: Readonly<Record<string, RegExp>> = {
  style: /^[a-z-]+:[^;:()\\]+(?:;[a-z-]+:[^;:()\\]+)*$/,
  href: /^(?:https?:\/\/|mailto:)/i,
  align: /^(?:left|center|right)$/,
  border: /^1$/,
  cellpadding: /^\d+$/,
  cellspacing: /^0$/,
  colspan: /^\d+$/,
  rowspan: /^\d+$/,
  start: /^\d+$/,
};
const tags = new Set(
  'a blockquote br caption code em h2 h3 h4 h5 h6 hr li ol p pre s span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);

/** What an editor would drop or a browser might act upon. */
function strangers(markup: string): string[] {
  const of = (node: DefaultTreeAdapterTypes.ChildNode): string[] => {
    if (!('tagName' in node)) return node.nodeName === '#text' ? [] : [node.nodeName];
    const wrong = node.attrs.filter(({ name, value }) => !attributes[name]?.test(value));
    return [
      ...(tags.has(node.tagName) ? [] : [`<${node.tagName}>`]),
      ...wrong.map(({ name, value }) => `${name}="${value}"`),
      ...node.childNodes.flatMap(of),
    ];
  };
  return parseFragment(markup).childNodes.flatMap(of);
}

describe('an article for a blog’s editor', () => {
  it.each(hazards)('reads $source as the preview does', ({ source, html: expected }) => {
    expect(readingOfHtml(html(source).trim())).toBe(readingOfHtml(expected));
  });

  it('leaves the title to the editor’s own field, and begins below it', () => {
    expect(bare('---\ntitle: 제목\n---\n본문')).toBe('<p>본문</p>');
    expect(bare('# 제목\n\n본문')).toBe('<p>본문</p>');
    expect(bare('TITLE:\n제목\nCONTENT:\n본문')).toBe('<p>본문</p>');
    expect(bare('---\ntitle: 앞\n---\n# 뒤')).toBe('<h2><strong>뒤</strong></h2>');
    expect(bare('소개\n\n# 뒤')).toBe('<p>소개</p>\n<h2><strong>뒤</strong></h2>');
  });

  it('has headings that stay large and bold where an editor knows none', () => {
    expect(html('## 요약')).toMatch(
      /^<h2 style="[^"]*font-weight:bold;font-size:22px"><strong style="font-size:22px">요약</,
    );
  });

  it('has tables with their lines and alignment in each cell', () => {
    const table = html('| 회사 | 매출 |\n|---|--:|\n| KB | 1,234 |\n');
    expect(table).toMatch(
      /^<table style="[^"]*border-collapse:collapse[^"]*" border="1" cellpadding="8" cellspacing="0"><thead>/,
    );
    expect(table.match(/<t[hd] style="[^"]*border:1px solid [^"]*"/g)).toHaveLength(4);
    expect([...table.matchAll(/text-align:(\w+)[^>]*align="(\w+)"/g)].map((cell) => cell.slice(1))).toEqual([
      ['left', 'left'],
      ['right', 'right'],
      ['left', 'left'],
      ['right', 'right'],
    ]);
  });

  it('keeps lists, tasks, quotes, code and breaks', () => {
    expect(bare('3. 가\n   - 나\n4. 다')).toBe(
      '<ol start="3"><li>가<ul><li>나</li></ul></li><li>다</li></ol>',
    );
    expect(bare('- [x] 한 일\n- [ ] 할 일')).toBe('<ul><li>☑ 한 일</li><li>☐ 할 일</li></ul>');
    expect(bare('> 인용\n>\n> 둘')).toBe('<blockquote><p>인용</p><p>둘</p></blockquote>');
    expect(bare('```\na < b\n  c\n```')).toBe('<pre>a &#x3C; b\n  c</pre>');
    expect(bare('가\\\n나')).toBe('<p>가<br>나</p>');
    expect(bare('<details><summary>더</summary>\n\n속\n\n</details>')).toBe(
      '<p><strong>더</strong></p>\n<p>속</p>',
    );
  });

  it('links outwards only, and has notes as text at the end', () => {
    expect(bare('[가](https://a.kr) [나](b.md) [다](#라)\n\n## 라')).toMatch(
      /^<p><a href="https:\/\/a.kr">가<\/a> 나 다<\/p>/,
    );
    expect(bare('매출[^b]과 이익[^a]\n\n[^a]: 이익\n[^b]: 매출\n\n    더')).toBe(
      '<p>매출<sup>[1]</sup>과 이익<sup>[2]</sup></p>\n<hr>\n<p>[1] 매출</p>\n<p>더</p>\n<p>[2] 이익</p>',
    );
  });

  it('names its pictures where they go, and lists those to upload once', () => {
    const { html: written, pictures } = blog(
      '![추이](img/%EB%A7%A4%EC%B6%9C.png) ![](b.png) ![](b.png) ![먼](https://a.kr/x.png)',
    );
    expect(written).not.toContain('<img');
    expect(written.match(/\[그림: [^\]]*\]/g)).toEqual([
      '[그림: 추이 (img/매출.png)]',
      '[그림: b.png]',
      '[그림: b.png]',
      '[그림: 먼 (a.kr)]',
    ]);
    expect(pictures).toEqual(['img/매출.png', 'b.png']);
  });

  it('has the same words as plain text', () => {
    expect(blog('# 제목\n\n**30%**를 $200~220').text).toBe('30%를 $200~220\n');
  });

  it.each(places)(
    'holds nothing but plain elements with styles of their own, whatever the article says: %s',
    (_, put) => {
      for (const payload of payloads) expect(strangers(html(put(payload))), payload).toEqual([]);
    },
  );

  it('would be caught with anything else', () => {
    expect(
      strangers('<p class="a" style="background:url(x)">a</p><details></details><a href="b.md">b</a>'),
    ).toHaveLength(4);
  });
});
