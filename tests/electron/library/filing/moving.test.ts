import { lstatSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { openFolder } from '../open-folder.ts';

describe('moving an article to another folder', () => {
  it('keeps every link leading where it led', async () => {
    const { move, text } = await openFolder({
      'a.md': '[b](./b.md) ![표](img/표.png)',
      'b.md': '[a](./a.md)',
      'img/표.png': '',
      '해운/c.md': '[a](../a.md)',
    });
    expect(await move('a.md', { folder: '해운' })).toMatchObject({ path: '해운/a.md' });
    expect(text('해운/a.md')).toBe('[b](../b.md) ![표](../img/표.png)');
    expect(text('b.md')).toBe('[a](./해운/a.md)');
    expect(text('해운/c.md')).toBe('[a](./a.md)');
    await move('해운/a.md', { folder: '' });
    expect(text('a.md')).toBe('[b](./b.md) ![표](./img/표.png)');
  });

  it('finds a folder whose name is decomposed on disk', async () => {
    const { folder, move } = await openFolder({ 'a.md': '', [`${'해운'.normalize('NFD')}/b.md`]: '' });
    await move('a.md', { folder: '해운' });
    expect(readdirSync(join(folder, '해운'.normalize('NFD'))).sort()).toEqual(['a.md', 'b.md']);
  });

  it('never over another file', async () => {
    const { move, text } = await openFolder({ 'a.md': '하나', 'sub/A.md': '둘' });
    await expect(move('a.md', { folder: 'sub' })).rejects.toMatchObject({
      key: 'error.name.taken',
      data: { name: 'A.md' },
    });
    expect([text('a.md'), text('sub/A.md')]).toEqual(['하나', '둘']);
  });

  it.each(['..', '../..', 'sub/..', '/tmp', '/', '.', '.git', 'sub/', 'link', 'a.md', 'sub\\..\\..'])(
    'goes to no folder %j',
    async (target) => {
      const outside = folderWith();
      const { folder, list, move } = await openFolder({ 'a.md': '', 'sub/b.md': '', '.git/config': '' });
      symlinkSync(outside, join(folder, 'link'));
      await expect(move('a.md', { folder: target })).rejects.toMatchObject({
        key: expect.stringMatching(/^error\.folder\.missing$|^error\.library\./),
      });
      expect((await list()).map(({ path }) => path)).toEqual(['a.md', 'sub/b.md']);
      expect(readdirSync(outside)).toEqual([]);
    },
  );

  it('leaves a link alone, whose way would break', async () => {
    const { folder, move } = await openFolder({ 'a.md': '', 'sub/b.md': '' });
    symlinkSync('a.md', join(folder, 'link.md'));
    await expect(move('link.md', { folder: 'sub' })).rejects.toMatchObject({ key: 'error.folder.link' });
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
  });
});

describe('a new folder', () => {
  it('takes an article, and its links follow', async () => {
    const { call, folder, move, text } = await openFolder({ 'a.md': '[b](b.md)', 'b.md': '[a](a.md)' });
    expect(await call('library.makeFolder', { parent: '', name: '해운' })).toEqual({ path: '해운' });
    expect(await call('library.makeFolder', { parent: '해운', name: '2026년' })).toEqual({
      path: '해운/2026년',
    });
    await move('a.md', { folder: '해운/2026년' });
    expect(text('해운/2026년/a.md')).toBe('[b](../../b.md)');
    expect(text('b.md')).toBe('[a](해운/2026년/a.md)');
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['b.md', '해운']));
  });

  it.each([
    ['..', 'error.name.edges', 'folder'],
    ['a/b', 'error.name.characters', 'a b'],
    ['.git', 'error.name.edges', 'git'],
    ['CON', 'error.name.reserved', 'CON_'],
    ['', 'error.name.empty', 'folder'],
    ['SUB', 'error.name.taken', 'SUB 2'],
    ['가'.repeat(86), 'error.name.long', '가'.repeat(85)],
  ])('cannot be called %j, and a name is proposed', async (name, key, suggestion) => {
    const { call, folder } = await openFolder({ 'sub/a.md': '' });
    await expect(call('library.makeFolder', { parent: '', name })).rejects.toMatchObject({
      key,
      data: { suggestion },
    });
    expect(readdirSync(folder)).toEqual(['sub']);
  });

  it.each(['..', 'sub/../..', '/tmp', 'link'])('is made in no folder %j', async (parent) => {
    const outside = folderWith();
    const { call, folder } = await openFolder({ 'sub/a.md': '' });
    symlinkSync(outside, join(folder, 'link'));
    await expect(call('library.makeFolder', { parent, name: 'x' })).rejects.toMatchObject({
      key: 'error.folder.missing',
    });
    expect(readdirSync(outside)).toEqual([]);
  });
});
