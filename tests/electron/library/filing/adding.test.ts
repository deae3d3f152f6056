import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { openFolder } from '../open-folder.ts';

describe('a copy of an article', () => {
  it('stands beside it, byte for byte, under a free name', async () => {
    const bytes = Buffer.from('\uFEFF글\r\n끝');
    const { call, folder, idOf } = await openFolder({ 'sub/a.md': bytes, 'sub/A 2.md': '' });
    const { id } = await call('document.duplicate', { id: await idOf('sub/a.md') });
    expect(await idOf('sub/a 3.md')).toBe(id);
    expect(readFileSync(join(folder, 'sub', 'a 3.md'))).toEqual(bytes);
  });
});

describe('a file from outside', () => {
  const add = (
    page: Awaited<ReturnType<typeof openFolder>>,
    name: string,
    bytes: Uint8Array | string,
    folder = '',
  ) => page.call('document.add', { name, folder, base64: Buffer.from(bytes).toString('base64') });

  it('comes in byte for byte, never over another', async () => {
    const page = await openFolder({ '운임.md': '여기 글', 'sub/x.md': '' });
    const bytes = iconv.encode('밖의 글\r\n', 'cp949');
    expect(await add(page, `${'운임'.normalize('NFD')}.md`, bytes)).toMatchObject({ path: '운임 2.md' });
    expect(readFileSync(join(page.folder, '운임 2.md'))).toEqual(bytes);
    expect(page.text('운임.md')).toBe('여기 글');
    expect(await add(page, 'y.txt', '글', 'sub')).toMatchObject({ path: 'sub/y.txt' });
  });

  it.each([
    ['표.xlsx', '글', 'error.add.kind'],
    ['.md', '글', null],
    ['그림.md', new Uint8Array([0, 1, 2]), 'error.file.binary'],
    ['깨진.md', new Uint8Array([0x61, 0xff, 0xff]), 'error.file.encoding'],
  ])('named %j is taken only as an article', async (name, bytes, key) => {
    const page = await openFolder({});
    if (key === null) expect(await add(page, name, bytes)).toMatchObject({ path: 'untitled.md' });
    else await expect(add(page, name, bytes)).rejects.toMatchObject({ key });
    expect(readdirSync(page.folder)).toHaveLength(key === null ? 1 : 0);
  });

  it('stays in the library, whatever its name and folder say', async () => {
    const page = await openFolder({ 'a.md': '' });
    expect(await add(page, '../../밖.md', '글')).toMatchObject({ path: '밖.md' });
    await expect(add(page, 'b.md', '글', '..')).rejects.toMatchObject({ key: 'error.folder.missing' });
    const outside = folderWith();
    symlinkSync(outside, join(page.folder, 'link'));
    await expect(add(page, 'b.md', '글', 'link')).rejects.toMatchObject({ key: 'error.folder.missing' });
    expect(readdirSync(outside)).toEqual([]);
  });
});
