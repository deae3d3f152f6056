import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { compatMarkdown } from '../../../shared/export/source/compat.ts';
import { parseElsewhere } from '../../../shared/markdown/elsewhere.ts';
import { noLabels } from '../../../shared/markdown/known-labels.ts';
import { renderBlock } from '../../../shared/markdown/render.ts';
import { hazards } from '../markdown/hazards.ts';
import { payloads, places } from '../markdown/payloads.ts';
import { violations } from '../markdown/violations.ts';
import { readingOfHtml } from './reading.ts';

const compat = (text: string) => compatMarkdown(readArticle(text));

/** What GitHub makes of it, with the HTML in it live. */
const elsewhere = (markdown: string) =>
  toHtml(toHast(parseElsewhere(markdown, noLabels), { allowDangerousHtml: true }) as Nodes as never, {
    allowDangerousHtml: true,
  });
const preview = (text: string) =>
  readArticle(text)
    .blocks.map(({ block }) => renderBlock(block))
    .join('\n');
const words = (html: string) => readingOfHtml(html).replace(/\s+/g, ' ').trim();

describe('Markdown for other programs', () => {
  it('is needed: plainly read, most of the strings come out otherwise', () => {
    const wrong = hazards.filter(({ source, html }) => words(elsewhere(source)) !== words(html));
    expect(wrong.length).toBeGreaterThan(20);
  });

  it.each(hazards)('makes GitHub read $source as the preview does', ({ source, html }) => {
    expect(words(elsewhere(compat(source)))).toBe(words(html));
    expect(elsewhere(compat(source)).match(/href="[^"]*"/g)).toEqual(html.match(/href="[^"]*"/g));
  });

  it.each([
    ['**상황**: 매출은 30~35%다.', '**상황**: 매출은 30~35%다.'],
    ['30~35%, 마진은 50~60%', '30\\~35%, 마진은 50\\~60%'],
    ['**30%**를 *곧* ~~철회~~', '<strong>30%</strong>를 *곧* ~~철회~~'],
    ['단기 $220, 중기 $270', '단기 \\$220, 중기 \\$270'],
    ['단기 $220, `$270`', '단기 $220, `$270`'],
    ['이미 \\~쓴 \\$것~ 하나', '이미 \\~쓴 \\$것~ 하나'],
    [
      '| $1~2 | $3~4 |\n|---|---|\n| **5%**의 | 6~7~8 |',
      '| $1~2 | $3~4 |\n|---|---|\n| <strong>5%</strong>의 | 6\\~7\\~8 |',
    ],
    ['자료는 https://dart.fss.or.kr/에서', '자료는 <https://dart.fss.or.kr/>에서'],
    ['https://a.kr/~b 와 https://a.kr/~c', 'https://a.kr/~b 와 https://a.kr/~c'],
    ['www.sec.gov를', '[www\\.sec\\.gov](<http://www.sec.gov>)를'],
  ])('writes only what would be read otherwise otherwise: %j', (source, expected) => {
    expect(compat(source)).toBe(expected);
  });

  it('has the title as a heading once, and neither front matter nor comments', () => {
    expect(compat('---\ntitle: 목표가 $250~280, *상향*\nmemo: 비밀\n---\n본문\n')).toBe(
      '# 목표가 \\$250\\~280, \\*상향\\*\n\n본문\n',
    );
    expect(compat('# 제목\n\n본문\n')).toBe('# 제목\n\n본문\n');
    expect(compat('TITLE:\r\n제목\r\nCONTENT:\r\n본문\r\n')).toBe('# 제목\r\n\r\n본문\r\n');
    expect(compat('가\n\n<!-- 메모 -->\n\n나<!-- 둘 -->\n')).toBe('가\n\n나\n');
  });

  it('keeps notes, references, lists, code and plain HTML as they stand', () => {
    const text =
      '# 제목\n\n가[^1] [나][다]<br>\n\n3. 셋\n   - [x] 넷\n\n```js\n**30%**를 1~2, 3~4 $5 $6\n```\n\n<details><summary>더</summary>\n\n속\n\n</details>\n\n[^1]: 각주\n\n[다]: https://a.kr\n';
    expect(compat(text)).toBe(text);
  });

  it('leads to pictures of other machines, and follows no address that the preview does not', () => {
    expect(compat('![추이](a.png) ![먼 *곳*](https://a.kr/x.png)')).toBe(
      '![추이](a.png) [먼 곳](<https://a.kr/x.png>)',
    );
    expect(compat('[가 **나**](javascript:alert(1)) <javascript:alert(1)>')).toBe(
      '가 **나** javascript\\:alert\\(1\\)',
    );
    expect(compat('[가][나]\n\n[나]: javascript:alert(1)')).not.toContain('javascript');
  });

  it('gives of the sample library what the preview shows', () => {
    for (const name of readdirSync(library).filter((one) => /\.(?:md|txt)$/.test(one))) {
      const text = readFileSync(join(library, name), 'utf8');
      const { blocks } = readArticle(compat(text));
      const body = blocks.map(({ block }) => renderBlock(block)).join('\n');
      const title = /^<h1[^>]*>.*<\/h1>\s*/;
      expect(words(body.replace(title, '')), name).toBe(words(preview(text).replace(title, '')));
    }
  });

  it('is needed: with their HTML live, the payloads do harm', () => {
    expect(payloads.filter((payload) => violations(elsewhere(payload)).length > 0).length).toBeGreaterThan(
      50,
    );
  });

  it.each(places)('is harmless with its HTML live: %s', (_, put) => {
    for (const payload of payloads) {
      const found = violations(elsewhere(compat(put(payload)))).filter((one) => !known.test(one));
      expect(found, payload).toEqual([]);
    }
  });

  it('reads alike whatever is written', () => {
    const piece = fc.constantFrom(
      ...'가나 30% ~ ~~ * ** _ __ $ ( ) " . ` [ ] < > \\ | - 1. :'.split(' '),
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `글 ${pieces.join('')}`;
        expect(words(elsewhere(compat(text)))).toBe(words(preview(text)));
      }),
      { numRuns: 200 },
    );
  });
});

const library = join(import.meta.dirname, '..', '..', '..', 'articles');

/** What the printer of this test does with notes and alignment, which is not the article's. */
const known =
  /user-content|id="footnote-label"|data-footnote|aria-|<section>|class="(?:sr-only|data-footnote|footnotes|task-list-item|contains-task-list|language-)|align=/;
