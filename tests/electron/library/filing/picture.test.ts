import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Files, openLibrary } from '../../open-library.ts';
import { folderWith } from '../../temporary-folder.ts';

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.from('rest')]);

async function open(files: Files) {
  const { folder, call, idOf } = await openLibrary(files);
  const add = (path: string, name: string, bytes: Uint8Array = png) =>
    call('document.addPicture', { id: idOf(path), name, base64: Buffer.from(bytes).toString('base64') });
  return { folder, add };
}

describe('a picture for an article', () => {
  it('is stored beside it byte for byte, under its own name, and never over another', async () => {
    const { folder, add } = await open({ 'sub/운임.md': '글' });
    expect(await add('sub/운임.md', '운임 지수.png')).toEqual({ name: '운임 지수.png' });
    expect(await add('sub/운임.md', '운임 지수.PNG')).toEqual({ name: '운임 지수-2.png' });
    expect(readFileSync(join(folder, 'sub', '운임 지수-2.png'))).toEqual(png);
  });
  it.each(['', 'image.png', '스크린샷 2026-11-22.png'])(
    'has the name of its article where its own is %j',
    async (name) => {
      const { add } = await open({ '운임.md': '글' });
      expect(await add('운임.md', name)).toEqual({ name: '운임.png' });
    },
  );
  it('has the extension that its bytes tell, and is refused where they tell none', async () => {
    const { folder, add } = await open({ 'a.md': '글' });
    expect(await add('a.md', '차트.gif')).toEqual({ name: '차트.png' });
    await expect(add('a.md', 'x.png', Buffer.from('<svg onload="alert(1)">'))).rejects.toMatchObject({
      key: 'error.picture.kind',
    });
    expect(readdirSync(folder).sort()).toEqual(['a.md', '차트.png']);
  });
  it.each(['../밖.png', '/etc/밖.png', 'C:\\밖.png'])('does not leave its folder for %s', async (name) => {
    const { folder, add } = await open({ 'sub/a.md': '글' });
    const stored = await add('sub/a.md', name);
    expect(existsSync(join(folder, 'sub', stored.name))).toBe(true);
    expect(readdirSync(folder)).toEqual(['sub']);
  });
  it('is not stored beside a file outside the library, where the article has become a link to it', async () => {
    const outside = folderWith({ 'a.md': '밖' });
    const { folder, add } = await open({ 'b.md': '글' });
    rmSync(join(folder, 'b.md'));
    symlinkSync(join(outside, 'a.md'), join(folder, 'b.md'));
    await expect(add('b.md', '차트.png')).rejects.toMatchObject({
      key: 'error.library.outside',
    });
    expect(readdirSync(outside)).toEqual(['a.md']);
  });
});
