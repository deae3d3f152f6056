import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../open-folder.ts';

describe('a legacy file', () => {
  const text = '목표가 15만원\n';

  it('stays CP949 until the writer wants it otherwise, then is UTF-8', async () => {
    const { call, folder, idOf } = await openFolder({ 'a.md': iconv.encode(text, 'cp949') });
    const id = await idOf('a.md');
    const { version, encoding } = await call('document.open', { id });
    expect(encoding).toBe('cp949');
    const typed = `${text}📌 메모`;
    await expect(call('document.save', { id, text: typed, base: version })).rejects.toMatchObject({
      key: 'error.save.unencodable',
      data: { characters: '📌', line: 2, encoding: 'CP949' },
    });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(iconv.encode(text, 'cp949'));
    await call('document.convert', { id, text: typed, base: version });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(typed);
    expect((await call('document.open', { id })).encoding).toBe('utf-8');
  });

  it('is still CP949 after a conversion that failed', async () => {
    const { call, folder, idOf } = await openFolder({ 'a.md': iconv.encode(text, 'cp949') });
    const id = await idOf('a.md');
    const { version } = await call('document.open', { id });
    await expect(call('document.convert', { id, text: '다른 글', base: 'other' })).rejects.toMatchObject({
      key: 'error.save.conflict',
    });
    await call('document.save', { id, text: `${text}둘째\n`, base: version });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(iconv.encode(`${text}둘째\n`, 'cp949'));
  });
});
