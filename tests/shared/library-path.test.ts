import { expect, it } from 'vitest';
import { baseName, folderOf, meantName } from '../../shared/library-path.ts';

it.each([
  ['a.md', '', 'a.md'],
  ['해운/b.md', '해운', 'b.md'],
  ['a/b/c.d.md', 'a/b', 'c.d.md'],
])('%s stands in %j and is called %s', (path, folder, name) => {
  expect([folderOf(path), baseName(path)]).toEqual([folder, name]);
});

it.each([
  ['the whole of a name over its stem', 'a.txt', 'b.txt.txt', 'b.txt'],
  ['a name of another ending over its stem', 'a.txt', 'b.md.txt', 'b.md'],
  ['a stem', 'a.txt', 'b.txt', 'b.txt'],
  ['a whole name', 'a.txt', 'b.md', 'b.md'],
  ['no ending', 'a.txt', 'b', 'b'],
  ['a point in the stem', 'a.md', '2026.3.md', '2026.3.md'],
  ['the stem of a name with two endings', 'a.md.txt', 'b.md.txt', 'b.md.txt'],
  ['what is no article', 'a.csv', 'b.csv.csv', 'b.csv.csv'],
])('takes %s as it was meant', (_case, before, typed, meant) => {
  expect(meantName(typed, before)).toBe(meant);
});
