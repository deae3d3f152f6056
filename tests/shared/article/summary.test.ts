import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { articleDate, articleStatus, articleTickers } from '../../../shared/article/metadata.ts';
import { readSummary } from '../../../shared/article/summary.ts';

const full = (text: string) => {
  const article = readArticle(text);
  return {
    title: article.title?.value ?? null,
    status: articleStatus(article),
    tickers: articleTickers(article),
    date: articleDate(article),
  };
};

it('tells of an article what a list shows', () => {
  const text =
    '---\ntitle: 배당 확대\nstatus: draft\ntickers: [A]\nauthor: [김하늘, Lee]\ndate: 2026-03-09\n---\n글\n';
  expect(readSummary(text)).toEqual({
    title: '배당 확대',
    status: 'draft',
    tickers: ['A'],
    author: '김하늘, Lee',
    date: '2026-03-09',
  });
  expect(readSummary('글\n')).toEqual({ title: null, status: null, tickers: [], author: null, date: null });
});

it('agrees with a full reading of every sample article', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'articles');
  for (const name of readdirSync(folder).filter((one) => /\.(md|txt)$/.test(one))) {
    const text = readFileSync(join(folder, name), 'utf8');
    expect(readSummary(text)).toMatchObject(full(text));
  }
});

it('agrees with a full reading on the title of any text', () => {
  const piece = fc.constantFrom(
    ...[
      '# ',
      '## ',
      '===',
      '---',
      '\n',
      '\n\n',
      '\r\n',
      '  ',
      '\t',
      '제목',
      'title',
      ' 3분기 ',
      '**',
      '`',
      '<!--',
    ],
    ...[
      '-->',
      '```',
      '> ',
      '- ',
      '[a](b)',
      'www.a.kr',
      'a@b.kr',
      '&amp;',
      '$1~2',
      'TITLE:',
      '\nCONTENT:',
      '#',
      '\\',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const text = pieces.join('');
      expect(readSummary(text)).toMatchObject(full(text));
    }),
    { numRuns: 1000 },
  );
});
