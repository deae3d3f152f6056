import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { block } from '../../../shared/markdown/block.ts';
import { isTooComplex } from '../../../shared/markdown/complexity.ts';
import { renderBlock } from '../../../shared/markdown/render.ts';

const hostile: readonly (readonly [name: string, text: string])[] = [
  ['5,000 quotes in one another', `${'> '.repeat(5000)}a`],
  ['5,000 lists on one line', `${'- '.repeat(5000)}a`],
  ['numbered lists on one line', `${'1. '.repeat(2000)}a`],
  ['quotes and lists in turns', `${'> - '.repeat(2000)}a`],
  ['emphasis that never closes', '*a_'.repeat(5000)],
  ['emphasis that closes thousands deep', '**a *b '.repeat(2000) + 'c* d**'.repeat(2000)],
  ['one long run of stars', `${'*'.repeat(8000)}a${'*'.repeat(8000)}`],
  ['stars over many lines', '*a _b *c\n'.repeat(2000)],
  ['stars over many table-like lines', '*a|_b *c\n'.repeat(4000)],
  ['brackets', '['.repeat(50_000)],
  ['links in links', '[a]('.repeat(20_000)],
  ['comments that never close', 'a <!-- '.repeat(8000)],
  [
    'a list that steps in 300 times',
    Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
  ],
  ['a block of more than 100,000 characters', '가나다라 마바사\n'.repeat(20_000)],
];

const costly: readonly (readonly [name: string, text: string])[] = [
  ['5,000 open tags', '<div>'.repeat(5000)],
  ['5,000 open tags among words', `a ${'<b>'.repeat(5000)}`],
  ['backticks', '`a``'.repeat(5000)],
  ['ampersands', '&amp;'.repeat(10_000)],
  ['1,000 rows of a table', `|a|b|\n|-|-|\n${'|1|2|\n'.repeat(1000)}`],
  ['1,000 definitions', Array.from({ length: 1000 }, (_, i) => `[a${i}]: b\n`).join('')],
];

describe('text made to cost time', () => {
  it.each(hostile)('%s is shown as it stands', (_, text) => {
    const made = block(text);
    expect(made.tooComplex).toBe(true);
    expect(renderBlock(made, { lines: true })).toMatch(
      /^<pre[^>]* class="too-complex"|^<pre class="too-complex"/,
    );
    expect(made.root.children).toMatchObject([{ type: 'code', value: text }]);
  });

  it.each([...hostile, ...costly])('%s leaves the rest of the article as it is', (_, text) => {
    const { blocks } = readArticle(`# 앞\n\n${text}\n\n# 뒤\n`);
    const html = blocks.map(({ block }) => renderBlock(block)).join('\n');
    expect(html).toContain('앞</h1>');
    expect(html).toContain('뒤</h1>');
  });

  it.each(costly)('%s is read as Markdown all the same', (_, text) => {
    expect(block(text).tooComplex).toBe(false);
  });
});

describe('everyday text', () => {
  it.each([
    ['a long list with bold words', '- **매출**은 _크게_ 늘었다 **30%**\n'.repeat(600)],
    ['a paragraph with many bold words', '**30%**를 '.repeat(200)],
    ['a large table', `|**항목**|값|\n|-|-|\n${'|**매출**|30~35%|\n'.repeat(1200)}`],
    ['lists ten deep', Array.from({ length: 10 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    [
      'a long rule, and a long line below a heading',
      `${'-'.repeat(120)}\n\n${'* '.repeat(60)}\n\n제목\n${'='.repeat(90)}`,
    ],
    ['a rule of stars and a sum', '* * * * * * * * * * *\n\n1 - 2 - 3 - 4 + 5 + 6 - 7'],
    ['a long piece of code', `\`\`\`\n${'const a = b * c * d[e];\n'.repeat(300)}\`\`\``],
  ])('%s is not too complex', (_, text) => {
    expect(isTooComplex(text)).toBe(false);
  });
});
