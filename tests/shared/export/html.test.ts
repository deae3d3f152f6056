import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { exportHtml, type HtmlExportOptions } from '../../../shared/export/html.ts';
import { stylesheet } from '../../../shared/export/stylesheet.ts';
import { hazards } from '../markdown/hazards.ts';

const png = 'data:image/png;base64,iVBORw0KGgo=';
const options: HtmlExportOptions = {
  locale: 'ko',
  resolveImage: (path) => (path === 'img/매출.png' ? png : null),
  generator: '1.2.3',
};
const toFile = (text: string, changed: Partial<HtmlExportOptions> = {}) =>
  exportHtml(readArticle(text), { ...options, ...changed });
const main = (html: string) => /<main class="article">\n([\s\S]*)\n<\/main>/.exec(html)?.[1];

describe('the exported file', () => {
  it.each(hazards)('reads $source as the preview does', ({ source, html }) => {
    expect(main(toFile(source))).toBe(`<p>${html}</p>`);
  });

  it('says its language, title and description', () => {
    const html = toFile('---\ntitle: 은행 <이자> & "이익"\ndescription: 한 줄 소개\nlang: en\n---\n본문');
    expect(html.startsWith('<!doctype html>\n<html lang="en">\n')).toBe(true);
    expect(html).toContain('<title>은행 &lt;이자&gt; &amp; &quot;이익&quot;</title>');
    expect(html).toContain('<meta name="description" content="한 줄 소개">');
    expect(html).toContain('<meta name="generator" content="Tickmark 1.2.3">');
    expect(toFile('본문', { locale: 'en' })).toContain('<html lang="en">');
    expect(toFile('본문')).not.toContain('name="description"');
  });

  it('shows the title once', () => {
    expect(main(toFile('TITLE:\n제목 & 부제\nCONTENT:\n본문'))).toBe('<h1>제목 &amp; 부제</h1>\n<p>본문</p>');
    expect(main(toFile('# 제목\n\n본문'))).toBe('<h1 id="article-제목">제목</h1>\n<p>본문</p>');
    expect(main(toFile('---\ntitle: 앞\n---\n소개\n\n# 뒤\n'))).toContain('<p>소개</p>');
    expect(main(toFile('---\ntitle: 앞\n---\n소개\n\n# 뒤\n'))).not.toContain('<h1>앞</h1>');
    expect(main(toFile('본문만'))).toBe('<p>본문만</p>');
  });

  it('holds its pictures inside, and says which it could not hold', () => {
    const html = main(
      toFile('![매출](img/%EB%A7%A4%EC%B6%9C.png) ![없음](no.png) ![먼 곳](https://a.kr/x.png)'),
    );
    expect(html).toContain(`<img src="${png}" alt="매출">`);
    expect(html).toContain('<span class="image-missing">없음 (no.png)</span>');
    expect(html).toContain('<span class="image-remote">먼 곳 (a.kr)</span>');
  });

  it('needs nothing from elsewhere and runs nothing', () => {
    const html = toFile(
      '# 제목\n\n![a](https://a.kr/x.png) [b](https://b.kr) <script src="//c.kr"></script>\n\n![d](no.png)',
    );
    expect(html).not.toMatch(/<script|<link|<iframe|@import|url\(/i);
    expect(html).not.toMatch(/<[^<>]*\ssrc="(?!data:)/);
    expect(html.match(/https?:\/\/[^"&<\s]+/g)?.filter((url) => !html.includes(`<a href="${url}`))).toEqual(
      [],
    );
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1];
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toContain('script-src');
    expect(html).not.toContain('data-line');
  });

  const noted = [
    '# 제목',
    '매출[^b]과 이익[^a].',
    '[^a]: 이익의 출처.\n\n    둘째 문단.',
    '가운데 문단[^b].',
    '[^b]: 매출의 출처.',
    '[^c]: 부르지 않은 각주.',
    '## 끝',
  ].join('\n\n');
  it.each([
    ['ko', '각주'],
    ['en', 'Notes'],
  ] as const)('puts notes below the article in the order of their calls: %s', (locale, label) => {
    const html = main(toFile(noted, { locale }))!;
    const [above, below] = html.split(
      `<section class="footnotes" role="doc-endnotes" aria-label="${label}">`,
    );
    expect(above).not.toMatch(/출처|부르지/);
    expect(above).toMatch(/가운데 문단.*<\/p>\n<h2 id="article-끝">끝<\/h2>\n$/s);
    expect(below?.match(/매출의 출처|이익의 출처|둘째 문단|부르지 않은/g)).toEqual([
      '매출의 출처',
      '이익의 출처',
      '둘째 문단',
      '부르지 않은',
    ]);
    const ids = (attribute: string) =>
      [...html.matchAll(new RegExp(`${attribute}="#?(note[^"]*)"`, 'g'))].map(([, id]) => id);
    expect(new Set(ids('href'))).toEqual(new Set(ids('id')));
  });

  it('leaves nothing where a note was', () => {
    expect(main(toFile('가[^1]\n\n> [^1]: 출처\n\n나'))).toMatch(
      /^<p>가.*<\/p>\n<p>나<\/p>\n<section [^>]*>\n<div class="footnote" id="note-1">/,
    );
    expect(main(toFile('가 없는 각주[^1]'))).toBe('<p>가 없는 각주[^1]</p>');
  });

  it('is the same to the byte each time, edited into place or read anew', () => {
    const text = '# 제목\n\n매출[^1] **30%**를\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: 각주\n';
    const before = readArticle(text.replace('30%', '20%'));
    expect(exportHtml(readArticle(text, before), options)).toBe(toFile(text));
    expect(toFile(text)).toBe(toFile(text));
  });

  it('leaves out the front matter and comments', () => {
    const html = toFile('---\nstatus: draft\ntitle: 제목\nmemo: 비밀\n---\n본문\n\n<!-- 편집자 메모 -->\n');
    expect(html).not.toContain('비밀');
    expect(html).not.toContain('편집자');
    expect(main(html)).toBe('<h1>제목</h1>\n<p>본문</p>');
  });
});

describe('the style sheet', () => {
  it('asks for nothing and styles the article only', () => {
    expect(stylesheet).not.toMatch(/@import|url\(|<\//);
    const selectors = stylesheet
      .replace(/@page \{(?:[^{}]|\{[^{}]*\})*\}/, '')
      .replace(/\{[^{}]*\}/g, '{}')
      .split(/[{}]/)
      .map((part) => part.trim())
      .filter((part) => part && !part.startsWith('@'));
    for (const selector of selectors) expect(selector).toMatch(/^(?:\.article|:root|body)/);
  });

  it('has braces that match', () => {
    expect(stylesheet.split('{').length).toBe(stylesheet.split('}').length);
  });
});
