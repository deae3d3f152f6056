import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { parseMarkdown } from '../../../shared/markdown/dialect.ts';
import { plainTree } from '../../../shared/markdown/plain-tree.ts';

const articles = join(import.meta.dirname, '../../../articles');
const blocks = readdirSync(articles)
  .filter((name) => /\.(md|txt)$/.test(name))
  .flatMap((name) => readArticle(readFileSync(join(articles, name), 'utf8')).blocks)
  .map(({ block }) => block.text);

/** The tree of the quick way, where there is one, must be the parser's. */
function expectSame(text: string): void {
  const tree = plainTree(text);
  if (tree !== null) expect(tree, JSON.stringify(text)).toEqual(parseMarkdown(text));
}

describe('the tree of a plain block', () => {
  it('is the parser’s for every block of the sample library, and most of them are plain', () => {
    for (const text of blocks) expectSame(text);
    const plain = blocks.filter((text) => plainTree(text) !== null).length;
    expect(plain / blocks.length).toBeGreaterThan(0.6);
  });

  it.each([
    '# 제목\n',
    '### **30%** 늘어난 매출\n\n',
    '매출은 20% 늘었다.\n\n\n',
    '**상황**: S&P 500과 R&D, 5~15% $200~220\r\n\r\n',
    '- 하나\n- **둘**은 셋\n\n',
    '3. 하나\r\n4. 둘\r\n',
    '1) 하나\n2) 둘',
    '| 항목 | 값 |\n|---|---:|\n| 매출 | **1조 원** |\n|  | - |\n\n',
    '|a|b|\n| :-: | :- |\n|가| 나  |',
    '📈 상승',
    '**Q1: 얼마인가?**\nA: 20%다.\n그렇다.\n',
    '**가**\n**나**\n다\n',
    '가\n- 나\n- 다\n\n',
    '**가**:\r\n- 나\r\n',
    '### 가\n1. 나\n2. 다\n### 라\n마\n',
    '## 가\n| a |\n|---|\n| b |\n## 나',
    '| a |\n|---|',
    '---\n\n',
    '가**나**다 **$5** “**가나** **“다”** 라',
    '*가 나* 다*라*마',
    '[글](글.md)은 [여기](./a_b/c.md#절)에\n',
    '- [금리 전망](금리-전망.md) – 2026\n- [https는 아닌 글](https://a.b/c_d?e=1)\n',
    '| [가](나.md) |\n|---|\n| *라* |',
    '• 가\n※ 나\n{{다}}',
    'a_b 5_000_000',
    '- [x](글.md)',
  ])('is made for %j', (text) => {
    expect(plainTree(text)).not.toBeNull();
    expectSame(text);
  });

  it.each([
    '',
    '\n글',
    '글  \n',
    '[글]',
    '[글](a b.md)',
    '[글](글.md "제목")',
    '![글](글.png)',
    '[a]: b',
    '[글][1]',
    '[글](<글.md>)',
    '[*글*](글.md)',
    'a _b_ c',
    '_가_',
    '가\n---',
    '가\r\n나',
    '- 가\n나',
    '| a |\n|---|\n나',
    '가\n| a |\n|---|',
    '가\n2. 나',
    '- 가\n1. 나',
    '- [ ] 할 일',
    '- 가\n\n- 나',
    '- 가\n* 나',
    '- - 가',
    '- 1. 가',
    '1. 가\n2) 나',
    '    가',
    '# 제목 #',
    '가 * 나 *',
    '*가 *나',
    '*가**나*',
    '***가***',
    '** 가**',
    '**“가”**는',
    '가 **나',
    '| a |\n|---|\n| b | c |',
    '| a |\n|---|\nb',
    'a@b.co',
    'https://a.b',
    '&amp;',
    '~~가~~',
    '> 가',
    '<b>가</b>',
    '2025.\n',
  ])('is left to the parser for %j', (text) => {
    expect(plainTree(text)).toBeNull();
  });

  const pieces = [
    '가',
    'a',
    '1',
    '5',
    ' ',
    '  ',
    '\n',
    '\n',
    '\r\n',
    '**',
    '**',
    '*',
    '-',
    '- ',
    '+ ',
    '# ',
    '|',
    '| ',
    ' |',
    '|---|',
    '---',
    ':',
    '.',
    '. ',
    '1. ',
    '2) ',
    '$',
    '%',
    '~',
    '&',
    '“',
    '”',
    '(',
    ')',
    '>',
    '!',
    '=',
    '📈',
    '\ufe0f',
    '\u3000',
    '\u200b',
    'www',
    '한',
    '`',
    '_',
    '[',
    ']',
    '](',
    '[가나](',
    '](나.md)',
    '://',
    '•',
    'www.',
    'a_b',
    ':--',
  ];

  it('is the parser’s or none, whatever is typed', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, expectSame), { numRuns: 3000 });
  });

  it('is the parser’s or none after an edit anywhere in a plain block', () => {
    const plain = blocks.filter((text) => text.length < 300);
    const edited = fc
      .tuple(fc.constantFrom(...plain), fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...pieces))
      .map(([text, at, cut, piece]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + piece + text.slice(from + cut);
      });
    fc.assert(fc.property(edited, expectSame), { numRuns: 1500 });
  });
});
