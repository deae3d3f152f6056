import { expect, it, vi } from 'vitest';
import { exportArticle } from '../../../electron/export/export-article.ts';
import { readArticle } from '../../../shared/article/article.ts';

it('keeps particles with their words on paper, and a file to be edited free of what that takes', async () => {
  const printPdf = vi.fn((_html: string) => Promise.resolve(new Uint8Array()));
  const tools = {
    locale: 'ko',
    version: '1.2.3',
    form: { encoding: 'utf-8', bom: false },
    readPicture: async () => null,
    printPdf,
  } as const;
  const article = readArticle('이익률은 12%입니다.\n');
  const html = Buffer.from((await exportArticle(article, 'html', tools)).bytes).toString();
  expect(html).toContain('<p>이익률은 12%입니다.</p>');
  await exportArticle(article, 'pdf', tools);
  expect(printPdf.mock.calls[0]![0]).toContain('12<span class="unbroken">%입</span>니다.');
});
