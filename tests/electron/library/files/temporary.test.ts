import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computerTag, ownerRuns, thisProcess } from '../../../../electron/library/files/owner.ts';
import { newTemporaryName, temporaryName } from '../../../../electron/library/files/temporary-name.ts';
import { folderWith } from '../../temporary-folder.ts';
import { testHost } from '../../test-host.ts';

/** A process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid!;
}

const named = (process: number) => newTemporaryName().replace(/-[0-9a-f]+-/, `-${process.toString(16)}-`);
const day = 24 * 60 * 60 * 1000;

describe('a temporary file of a save', () => {
  it('goes when the library is opened and the process that wrote it is gone', async () => {
    const name = named(await endedProcess());
    const folder = folderWith({ 'a.md': '글', [name]: '새 글', [`아래/${name}`]: '새 글' });
    await testHost().host.openPath(folder);
    expect(readdirSync(folder).sort()).toEqual(['a.md', '아래']);
    expect(readdirSync(join(folder, '아래'))).toEqual([]);
  });

  it('stays while its process may be writing it, be it here or on another computer', async () => {
    const elsewhere = `.~${computerTag() === 'ffff' ? '0000' : 'ffff'}-1-01234567`;
    const names = [newTemporaryName(), elsewhere, '.~01234567'];
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, '새 글'])));
    await testHost().host.openPath(folder);
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
  });

  it('goes after an hour where nobody here can say whose it is', async () => {
    const folder = folderWith({ '.~01234567': '새 글' });
    const old = new Date(Date.now() - day);
    utimesSync(join(folder, '.~01234567'), old, old);
    await testHost().host.openPath(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is told from hidden files and folders of others, which stay', async () => {
    const folder = folderWith({ '.~lock.a.md#': '', '.~0123456': '', '.~01234567x': '', '.~89abcdef/a': '' });
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), 0, 0);
    await testHost().host.openPath(folder);
    expect(readdirSync(folder).sort()).toEqual(['.~0123456', '.~01234567x', '.~89abcdef', '.~lock.a.md#']);
    expect(existsSync(join(folder, '.~89abcdef', 'a'))).toBe(true);
  });

  it('has a name that is known again and leaves room beside the longest', () => {
    const name = newTemporaryName();
    expect(name).toMatch(temporaryName);
    expect(name.length).toBeLessThan(32);
  });
});

describe('the owner of what lies on disk', () => {
  it('runs while its process does', async () => {
    expect(ownerRuns(thisProcess(), Date.now())).toBe(true);
    expect(ownerRuns({ process: await endedProcess() }, Date.now())).toBe(false);
  });

  it('is not another program that got the same process id later', () => {
    const before = new Date(Date.now() - 365 * day).getTime();
    expect(ownerRuns({ process: process.pid }, before)).toBe(false);
    if (process.platform === 'linux') {
      expect(ownerRuns({ process: process.pid, started: '01234567-1' }, Date.now())).toBe(false);
    }
  });
});
