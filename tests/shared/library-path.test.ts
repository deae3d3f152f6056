import { expect, it } from 'vitest';
import { baseName, folderOf } from '../../shared/library-path.ts';

it.each([
  ['a.md', '', 'a.md'],
  ['해운/b.md', '해운', 'b.md'],
  ['a/b/c.d.md', 'a/b', 'c.d.md'],
])('%s stands in %j and is called %s', (path, folder, name) => {
  expect([folderOf(path), baseName(path)]).toEqual([folder, name]);
});
