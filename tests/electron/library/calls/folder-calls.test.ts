import { readdirSync, readFileSync, symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { openFolder } from '../open-folder.ts';

describe('every call on a file', () => {
  it.each(['document.move', 'document.duplicate', 'document.trash', 'document.convert'] as const)(
    '%s refuses one that has become a link out of the library',
    async (name) => {
      const outside = folderWith({ 'secret.md': '비밀' });
      const { call, folder, idOf } = await openFolder({ 'a.md': '안' });
      const id = await idOf('a.md');
      unlinkSync(join(folder, 'a.md'));
      symlinkSync(join(outside, 'secret.md'), join(folder, 'a.md'));
      const args = { id, name: 'b', folder: null, follow: true, open: [], text: '', base: '' };
      await expect(call(name, args as never)).rejects.toMatchObject({ key: 'error.library.outside' });
      expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('비밀');
      expect(readdirSync(folder)).toEqual(['a.md']);
    },
  );

  it.each([
    'document.linked',
    'document.move',
    'document.duplicate',
    'document.trash',
    'document.convert',
  ] as const)('%s knows no id that it did not give', async (name) => {
    const { call } = await openFolder({ 'a.md': '' });
    const args = { id: 'etc-passwd', name: 'b', folder: null, follow: true, open: [], text: '', base: '' };
    await expect(call(name, args as never)).rejects.toMatchObject({ key: 'error.document.unknown' });
  });
});

describe('what links to an article', () => {
  it('is told with its number of links, from the texts in hand where there are some', async () => {
    const { call, idOf } = await openFolder({
      'a.md': '# 가\n[b](b.md) [없음](x.md) [나](a.md)',
      'b.md': '# 나\n[a](a.md) [a](./a.md#1)',
      'c.md': '글',
    });
    const open_ = [{ id: await idOf('c.md'), text: '[새 링크](a.md)' }];
    const found = await call('document.linked', { id: await idOf('a.md'), open: open_ });
    expect(found.from).toMatchObject([
      { path: 'b.md', title: '나', links: 2 },
      { path: 'c.md', links: 1 },
    ]);
    expect(found.to).toBe(1);
  });
});
