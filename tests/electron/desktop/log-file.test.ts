import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openLog } from '../../../electron/desktop/log-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'tickmark-log-'));
const file = join(folder, 'logs', 'tickmark.log');
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

it('writes each entry with its time and level', () => {
  const log = openLog(join(folder, 'logs'));
  log('warning', '요청이 약속과 다릅니다');
  log('error', 'EIO');
  expect(readFileSync(file, 'utf8')).toMatch(
    /^\d{4}-\S+Z warning 요청이 약속과 다릅니다\n\d{4}-\S+Z error EIO\n$/,
  );
});

it('starts anew when it has grown large, and keeps the old one', () => {
  writeFileSync(file, 'x'.repeat(2 * 1024 * 1024));
  openLog(join(folder, 'logs'))('info', 'anew');
  expect(readFileSync(file, 'utf8')).toMatch(/^\S+ info anew\n$/);
  expect(readFileSync(`${file}.old`, 'utf8')).toHaveLength(2 * 1024 * 1024);
});

it('never stops the work: a folder that cannot be made is only said on the console', () => {
  const log = openLog(join(file, 'not a folder'));
  expect(() => log('error', 'EIO')).not.toThrow();
  expect(console.error).toHaveBeenCalledWith('error: EIO');
});
