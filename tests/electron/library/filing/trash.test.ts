import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { openFolder } from '../open-folder.ts';

describe('the trash', () => {
  it('takes an article as freedesktop.org lays it out, and gives it back under its own id', async () => {
    const trashFolder = join(folderWith(), 'Trash');
    const { call, folder, idOf, list } = await openFolder({ '운임 메모.md': '글' }, { trashFolder });
    const id = await idOf('운임 메모.md');
    const { token, place } = await call('document.trash', { id });
    expect(place).toBe('system');
    expect(await list()).toEqual([]);
    expect(readFileSync(join(trashFolder, 'files', '운임 메모.md'), 'utf8')).toBe('글');
    const note = readFileSync(join(trashFolder, 'info', '운임 메모.md.trashinfo'), 'utf8');
    const path = join(folder, '운임 메모.md').split('/').map(encodeURIComponent).join('/');
    expect(note).toMatch(/^\[Trash Info\]\nPath=.+\nDeletionDate=\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\n$/);
    expect(note).toContain(`Path=${path}\n`);

    expect(await call('document.restore', { token })).toEqual({ id, path: '운임 메모.md' });
    expect(readFileSync(join(folder, '운임 메모.md'), 'utf8')).toBe('글');
    expect(readdirSync(join(trashFolder, 'info'))).toEqual([]);
    await expect(call('document.restore', { token })).rejects.toMatchObject({ key: 'error.trash.gone' });
  });

  it('keeps two articles of one name apart', async () => {
    const trashFolder = join(folderWith(), 'Trash');
    const { call, idOf, text } = await openFolder({ 'a.md': '하나', 'sub/a.md': '둘' }, { trashFolder });
    const ids = [await idOf('a.md'), await idOf('sub/a.md')];
    const tokens = [];
    for (const id of ids) tokens.push((await call('document.trash', { id })).token);
    for (const token of tokens) await call('document.restore', { token });
    expect([text('a.md'), text('sub/a.md')]).toEqual(['하나', '둘']);
  });

  it('is the library’s own where the system’s cannot be reached', async () => {
    const trashFolder = join(folderWith({ file: '' }), 'file', 'Trash');
    const { call, folder, idOf } = await openFolder({ 'a.md': '글' }, { trashFolder });
    expect((await call('document.trash', { id: await idOf('a.md') })).place).toBe('library');
    expect(readFileSync(join(folder, '.tickmark', 'trash', 'files', 'a.md'), 'utf8')).toBe('글');
  });

  it('is never a folder that a link in the library leads to', async () => {
    const outside = folderWith();
    const { call, folder, idOf } = await openFolder({ 'a.md': '글' }, { trashFolder: null });
    symlinkSync(outside, join(folder, '.tickmark'));
    await expect(call('document.trash', { id: await idOf('a.md') })).rejects.toMatchObject({
      key: 'error.sidecar.folder',
    });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('글');
  });

  it('of the system takes it where there is one, and the bytes still come back', async () => {
    const bytes = iconv.encode('한글', 'cp949');
    const bin = folderWith();
    const trashItem = async (path: string) => renameSync(path, join(bin, 'taken'));
    const { call, folder, idOf } = await openFolder({ 'a.md': bytes }, { trashItem });
    const { token } = await call('document.trash', { id: await idOf('a.md') });
    expect(existsSync(join(folder, 'a.md'))).toBe(false);
    await call('document.restore', { token });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(bytes);
  });

  it('gives back beside a file that took the name meanwhile', async () => {
    const { call, folder, idOf, text } = await openFolder({ 'a.md': '옛 글' });
    const id = await idOf('a.md');
    const { token } = await call('document.trash', { id });
    writeFileSync(join(folder, 'a.md'), '새 글');
    expect(await call('document.restore', { token })).toEqual({ id, path: 'a 2.md' });
    expect([text('a.md'), text('a 2.md')]).toEqual(['새 글', '옛 글']);
  });

  it.skipIf(process.getuid?.() === 0)('says so where the folder lets nothing go', async () => {
    const { call, folder, idOf } = await openFolder({ 'a.md': '글' });
    const id = await idOf('a.md');
    chmodSync(folder, 0o555);
    await expect(call('document.trash', { id })).rejects.toMatchObject({ key: 'error.trash.permission' });
    chmodSync(folder, 0o755);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('글');
  });
});
