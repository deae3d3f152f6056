import { linkSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeExport } from '../../../electron/export/write-export.ts';
import type { TickmarkError } from '../../../shared/errors.ts';
import { type Fault, faultyDisk } from '../faulty-disk.ts';
import { folderWith } from '../temporary-folder.ts';

const bytes = Buffer.from('new');

async function refusal(folder: string, fault: Fault, name = '글.docx'): Promise<TickmarkError> {
  const { disk, struck } = faultyDisk(fault);
  const target = { path: join(folder, name), shown: name };
  const error: unknown = await writeExport(disk, target, bytes, join(folder, '글.md')).catch(
    (thrown) => thrown,
  );
  expect(struck()).toBeGreaterThan(0);
  return error as TickmarkError;
}

describe('writing an export', () => {
  it.each([
    ['a full disk', { call: 'writeFile', code: 'ENOSPC' }, 'error.export.full', /공간을 비우거나/],
    ['a used-up quota', { call: 'writeFile', code: 'EDQUOT' }, 'error.export.full', /공간을 비우거나/],
    ['a folder that takes no file', { call: 'open', code: 'EACCES' }, 'error.export.inUse', /다른 폴더로/],
    [
      'a name that is too long',
      { call: 'open', code: 'ENAMETOOLONG' },
      'error.export.longName',
      /더 짧은 이름/,
    ],
  ] as const)('on %s says what to do, and leaves nothing behind', async (_, fault, key, way) => {
    const folder = folderWith({ '글.md': '글' });
    const error = await refusal(folder, fault);
    expect(error.key).toBe(key);
    expect(error.say('ko')).toMatch(way);
    expect(error.say('en')).toMatch(/\. |; /);
    expect(readdirSync(folder)).toEqual(['글.md']);
  });

  it.each(['EBUSY', 'EPERM'])(
    'over a document that Word has open (%s) keeps it and says to close it',
    async (code) => {
      const folder = folderWith({ '글.md': '글', '글.docx': 'old' });
      const error = await refusal(folder, { call: 'access', code, path: /docx$/ });
      expect(error.key).toBe('error.export.inUse');
      expect(error.say('ko')).toMatch(/Word처럼.*닫고/);
      expect(readFileSync(join(folder, '글.docx'), 'utf8')).toBe('old');
      expect(readdirSync(folder).sort()).toEqual(['글.docx', '글.md']);
    },
  );

  it('never goes over the article, by whatever name', async () => {
    const folder = folderWith({ '글.txt': '글', '옆.docx': 'old' });
    linkSync(join(folder, '글.txt'), join(folder, '같은 글.txt'));
    const { disk } = faultyDisk({ call: 'chmod', code: 'EIO', when: () => false });
    const write = (name: string) =>
      writeExport(disk, { path: join(folder, name), shown: name }, bytes, join(folder, '글.txt'));
    for (const name of ['글.txt', '같은 글.txt']) {
      await expect(write(name)).rejects.toMatchObject({
        key: 'error.export.overArticle',
        data: { path: name },
      });
    }
    expect(readFileSync(join(folder, '글.txt'), 'utf8')).toBe('글');
    await write('옆.docx');
    expect(readFileSync(join(folder, '옆.docx'), 'utf8')).toBe('new');
  });
});
