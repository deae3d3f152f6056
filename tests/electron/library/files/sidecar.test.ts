import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSidecar } from '../../../../electron/library/files/sidecar.ts';
import { faultyDisk } from '../../faulty-disk.ts';
import { folderWith } from '../../temporary-folder.ts';

describe('a file of ours', () => {
  it('is put in place also where a virus scanner holds the old one for a moment', async () => {
    const folder = folderWith({ 'a.json': 'old' });
    const { disk, struck } = faultyDisk({ call: 'rename', code: 'EPERM', when: (n) => n <= 3 });
    await writeSidecar(folder, 'a.json', 'new', { on: disk });
    expect(struck()).toBe(3);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  it.each([
    ['rename', 'EPERM'],
    ['sync', 'EIO'],
    ['writeFile', 'ENOSPC'],
  ] as const)(
    'stays what it was where %s goes on failing, and nothing lies beside it',
    async (call, code) => {
      const folder = folderWith({ 'a.json': 'old' });
      const { disk, struck } = faultyDisk({ call, code });
      await expect(writeSidecar(folder, 'a.json', 'new', { on: disk })).rejects.toMatchObject({ code });
      expect(struck()).toBeGreaterThan(0);
      expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['a.json']);
    },
  );

  it('is on disk with its name once the folder was to be synced, and not before', async () => {
    const folder = folderWith();
    const { disk, struck } = faultyDisk({ call: 'open', code: 'EIO', path: new RegExp(`^${folder}$`) });
    await writeSidecar(folder, 'a.json', '1', { on: disk, confirm: false });
    expect(struck()).toBe(0);
    await writeSidecar(folder, 'a.json', '2', { on: disk });
    expect(struck()).toBe(1);
  });
});
