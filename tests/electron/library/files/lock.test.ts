import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk } from '../../../../electron/library/files/disk.ts';
import { lockOf, withLock } from '../../../../electron/library/files/lock.ts';
import { computerTag } from '../../../../electron/library/files/owner.ts';
import { faultyDisk } from '../../faulty-disk.ts';
import { folderWith } from '../../temporary-folder.ts';
import { testHost } from '../../test-host.ts';

const patience = 10_000;

function place() {
  const folder = folderWith({ 'a.md': '글' });
  const target = join(folder, 'a.md');
  return { folder, target, lock: lockOf(target) };
}

describe('the lock of a file', () => {
  it('stands beside it while a task runs, and is gone afterwards, also when the task fails', async () => {
    const { folder, target, lock } = place();
    await withLock(disk, target, patience, async () => {
      expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ process: process.pid });
    });
    const failing = withLock(disk, target, patience, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('lets one task run at a time', async () => {
    const { target } = place();
    let running = 0;
    let most = 0;
    const task = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(disk, target, patience, task)));
    expect(most).toBe(1);
  });

  const gone = { computer: computerTag(), process: 2 ** 30 };
  // Only Linux tells two programs of one process id apart at once.
  const another = { ...gone, process: process.pid, started: 'x' };
  it.each([
    ['of a program that is gone', gone],
    ['of a program whose process id another one has', process.platform === 'linux' ? another : gone],
  ])('%s holds nobody up', async (_whose, holder) => {
    const { folder, target, lock } = place();
    writeFileSync(lock, JSON.stringify(holder));
    expect(await withLock(disk, target, patience, async () => 'done')).toBe('done');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('of another computer is respected for a minute, then no longer', async () => {
    const { folder, target, lock } = place();
    writeFileSync(lock, JSON.stringify({ computer: 'else', process: 1 }));
    await expect(withLock(disk, target, 50, async () => {})).rejects.toMatchObject({ code: 'EBUSY' });
    expect(readdirSync(folder)).toContain(lock.slice(folder.length + 1));
    const old = new Date(Date.now() - 61_000);
    utimesSync(lock, old, old);
    expect(await withLock(disk, target, patience, async () => 'done')).toBe('done');
  });

  it('that a crash left is swept when the library is opened', async () => {
    const { folder, lock } = place();
    writeFileSync(lock, JSON.stringify({ computer: computerTag(), process: 2 ** 30 }));
    await testHost().host.openPath(folder);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('says from its first moment whose it is', async () => {
    const { target, lock } = place();
    const seen: unknown[] = [];
    const watching: typeof disk = {
      ...disk,
      async link(from, to) {
        await disk.link(from, to);
        seen.push(JSON.parse(readFileSync(lock, 'utf8')));
      },
      async open(path, ...rest) {
        if (path === lock) seen.push('made before it says whose it is');
        return disk.open(path, ...rest);
      },
    };
    await withLock(watching, target, patience, async () => {});
    expect(seen).toEqual([expect.objectContaining({ computer: computerTag(), process: process.pid })]);
  });

  it.each(['EPERM', 'ENOTSUP', 'ENOSYS'])('works where files cannot be linked (%s)', async (code) => {
    const { folder, target, lock } = place();
    const faulty = faultyDisk({ call: 'link', code });
    await withLock(faulty.disk, target, patience, async () => {
      expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ process: process.pid });
      await expect(withLock(faulty.disk, target, 30, async () => {})).rejects.toMatchObject({
        code: 'EBUSY',
      });
    });
    expect(faulty.struck()).toBeGreaterThan(1);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('is done without where the folder takes no new file', async () => {
    const { folder, target } = place();
    const faulty = faultyDisk({ call: 'open', code: 'EROFS' });
    expect(await withLock(faulty.disk, target, patience, async () => 'done')).toBe('done');
    expect(faulty.struck()).toBe(1);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('that cannot be written leaves no file and no lock behind', async () => {
    const { folder, target } = place();
    const faulty = faultyDisk({ call: 'writeFile', code: 'ENOSPC' });
    await expect(withLock(faulty.disk, target, patience, async () => {})).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(await withLock(disk, target, patience, async () => 'done')).toBe('done');
  });
});
