import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { openFolder } from '../open-folder.ts';

const config = (folder: string) => readFileSync(join(folder, 'tickmark.config.yaml'), 'utf8');

describe('choosing who publishes a library', () => {
  it('writes it into the settings, which every page is told, and makes them where there are none', async () => {
    const { call, events, folder } = await openFolder({ 'a.md': '하나' });
    await call('library.setProfile', { profile: 'blog' });
    await call('library.addWord', { word: '가온' });
    await call('library.setProfile', { profile: 'research' });
    expect(config(folder)).toBe('profile: research\nwords:\n  - 가온\n');
    expect(events.at(-1)).toMatchObject({
      name: 'library.changed',
      data: { config: { profile: 'research', words: ['가온'] } },
    });
  });

  it('leaves a broken file alone, and says what to write', async () => {
    const { call, folder } = await openFolder({ 'a.md': '하나', 'tickmark.config.yaml': 'words: [\n' });
    await expect(call('library.setProfile', { profile: 'blog' })).rejects.toMatchObject({
      key: 'error.library.profile',
      data: { path: 'tickmark.config.yaml', profile: 'blog' },
    });
    expect(config(folder)).toBe('words: [\n');
  });
});

describe("adding a word to the library's own", () => {
  it('writes it into the settings, which every page is told, and makes them where there are none', async () => {
    const { call, events, folder } = await openFolder({ 'a.md': '하나' });
    await call('library.addWord', { word: '미르에너텍' });
    expect(config(folder)).toBe('words:\n  - 미르에너텍\n');
    expect(events.at(-1)).toMatchObject({
      name: 'library.changed',
      data: { config: { words: ['미르에너텍'] } },
    });
  });

  it('loses neither of two words that come at once, and changes nothing else', async () => {
    const { call, folder } = await openFolder({
      'a.md': '하나',
      'tickmark.config.yaml': new Uint8Array(Buffer.from('\ufeff# 설정\r\nwords: [a] # 이름\r\n')),
    });
    await Promise.all([call('library.addWord', { word: '가온' }), call('library.addWord', { word: '누리' })]);
    expect(config(folder)).toBe('\ufeff# 설정\r\nwords: [a, 가온, 누리] # 이름\r\n');
  });

  it('leaves a broken file, and one that a link leads out of the library, alone', async () => {
    const broken = await openFolder({ 'a.md': '하나', 'tickmark.config.yaml': 'words: [\n' });
    await expect(broken.call('library.addWord', { word: '가온' })).rejects.toMatchObject({
      key: 'error.library.words',
    });
    expect(config(broken.folder)).toBe('words: [\n');
    const outside = folderWith({ 'theirs.yaml': 'words: []\n' });
    const linked = await openFolder({ 'a.md': '하나' });
    symlinkSync(join(outside, 'theirs.yaml'), join(linked.folder, 'tickmark.config.yaml'));
    await expect(linked.call('library.addWord', { word: '가온' })).rejects.toMatchObject({
      key: 'error.library.outside',
    });
    expect(readFileSync(join(outside, 'theirs.yaml'), 'utf8')).toBe('words: []\n');
  });

  it.each(['', '두 말', 'a: b', 'x\ny', 'a'.repeat(61)])('refuses what is no word: %j', async (word) => {
    const { call, folder } = await openFolder({ 'a.md': '하나' });
    await expect(call('library.addWord', { word })).rejects.toThrow();
    expect(existsSync(join(folder, 'tickmark.config.yaml'))).toBe(false);
  });
});
