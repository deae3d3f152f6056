import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk } from '../../../../electron/library/files/disk.ts';
import { underFreeName } from '../../../../electron/library/folder/free-name.ts';
import { freeFileName } from '../../../../electron/library/folder/names.ts';
import { folderWith } from '../../temporary-folder.ts';

const choose = (taken: readonly string[]) => freeFileName('글.md', taken);
const make = async (path: string, name: string) => {
  await writeFile(path, '새 글', { flag: 'wx' });
  return name;
};

describe('something new in a folder', () => {
  it('has a name that is free there', async () => {
    const folder = folderWith({ '글.md': '옛 글' });
    expect(await underFreeName(disk, folder, choose, make)).toBe('글 2.md');
    expect(readFileSync(join(folder, '글.md'), 'utf8')).toBe('옛 글');
  });

  it('has another name where someone else is quicker', async () => {
    const folder = folderWith({ '글.md': '' });
    let rivals = 2;
    const name = await underFreeName(disk, folder, choose, async (path, free) => {
      if (rivals-- > 0) await writeFile(path, '남의 글');
      return make(path, free);
    });
    expect(name).toBe('글 4.md');
    expect(readFileSync(join(folder, '글 2.md'), 'utf8')).toBe('남의 글');
  });

  it('is not made where anything else goes wrong', async () => {
    const folder = folderWith({});
    const full = async () => {
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    };
    await expect(underFreeName(disk, folder, choose, full)).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(underFreeName(disk, join(folder, 'gone'), choose, make)).rejects.toMatchObject({
      key: 'error.library.missing',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});
