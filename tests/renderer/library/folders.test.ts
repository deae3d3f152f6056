import { expect, it } from 'vitest';
import { foldersOf } from '../../../renderer/library/folders.ts';
import type { ArticleSummary } from '../../../shared/contract.ts';

const articles = (...paths: string[]) => paths.map((path) => ({ path }) as ArticleSummary);

it('the folders of a library are those on the way to its files, each once, the library first', () => {
  const library = {
    articles: articles('a.md', '해운/2편/b.md', '해운/10편/c.md', '반도체/d.md'),
    files: ['img/표/1.png'],
  };
  expect(foldersOf(library)).toEqual(['', '반도체', '해운', '해운/2편', '해운/10편', 'img', 'img/표']);
});
