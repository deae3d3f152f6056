import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appendSidecar, writeSidecar } from '../../../../electron/library/files/sidecar.ts';
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

describe('lines at the end of a file of ours', () => {
  const most = 1000;

  it('begin the file, and each stands below the one before, whatever a crash left', async () => {
    const folder = folderWith();
    await appendSidecar(folder, 'a.jsonl', '1\n', most);
    writeFileSync(join(folder, 'a.jsonl'), '1\nhalf');
    await appendSidecar(folder, 'a.jsonl', '2\n', most);
    expect(readFileSync(join(folder, 'a.jsonl'), 'utf8')).toBe('1\nhalf\n2\n');
    expect(readdirSync(folder)).toEqual(['a.jsonl']);
  });

  it.each([
    ['writeFile', 'ENOSPC'],
    ['sync', 'EIO'],
  ] as const)('are not there by half where %s fails', async (call, code) => {
    const folder = folderWith({ 'a.jsonl': '1\n' });
    const { disk, struck } = faultyDisk({ call, code, path: /a\.jsonl$/ });
    await expect(appendSidecar(folder, 'a.jsonl', '2\n', most, disk)).rejects.toMatchObject({ code });
    expect(struck()).toBe(1);
    expect(readFileSync(join(folder, 'a.jsonl'), 'utf8')).toBe('1\n');
  });

  it('are refused where the file would be larger than it may be read', async () => {
    const folder = folderWith({ 'a.jsonl': 'x'.repeat(999) });
    await expect(appendSidecar(folder, 'a.jsonl', '2\n', most)).rejects.toMatchObject({
      key: 'error.sidecar.file',
    });
  });
});
