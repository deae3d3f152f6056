import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../../electron/library/journal/journal.ts';
import { faultyDisk } from '../../faulty-disk.ts';
import { folderWith, placeBeside } from '../../temporary-folder.ts';
import { testHost } from '../../test-host.ts';
import { asGone, leftBehind, places, writing } from './writing.ts';

describe('recovery', () => {
  it('gives a page that starts anew the unsaved text with the version it was made from', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '# 글\n\n쓰던 문장', base: version });
    expect(await call('library.recover', {})).toEqual([{ id, text: '# 글\n\n쓰던 문장', base: version }]);
  });

  it('tells what it was made from where the file has changed since and the history still has it', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    const saved = await call('document.save', { id, text: '# 글\n\n저장한 문장', base: version });
    await call('document.journal', { id, text: '# 글\n\n쓰던 문장', base: saved.version });
    expect(await call('library.recover', {})).toEqual([
      { id, text: '# 글\n\n쓰던 문장', base: saved.version },
    ]);
    writeFileSync(join(folder, 'a.md'), '# 글\n\n동료의 문장');
    await expect.poll(async () => (await call('history.list', { id })).versions.length).toBeGreaterThan(1);
    expect(await call('library.recover', {})).toMatchObject([
      { text: '# 글\n\n쓰던 문장', base: saved.version, original: '# 글\n\n저장한 문장' },
    ]);
  });

  it('keeps quiet about a text that stands on disk by now', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '# 글\n\n저장된 문장', base: version });
    writeFileSync(join(folder, 'a.md'), '# 글\r\n\r\n저장된 문장');
    expect(await call('library.recover', {})).toEqual([]);
    expect(await leftBehind(journalFolder, folder)).toEqual([]);
  });

  it('writes an article again that was deleted meanwhile: its text has no other place', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '남은 문장', base: version });
    rmSync(join(folder, 'a.md'));
    const [recovered] = await call('library.recover', {});
    expect(recovered).toMatchObject({ id, text: '남은 문장' });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('남은 문장');
  });

  it('keeps a text that finds no room on the disk for the next start, and the log says so', async () => {
    const { folder, journalFolder } = places();
    const before = await writing(folder, journalFolder);
    await before.call('document.journal', { id: before.id, text: '남은 문장', base: before.version });
    rmSync(join(folder, 'a.md'));
    asGone(journalFolder);
    const full = faultyDisk({ call: 'open', code: 'ENOSPC', path: /a\.md$/ });
    const { host, call, logged } = testHost({ journalFolder }, full.disk);
    await host.openPath(folder);
    expect(await call('library.recover', {})).toEqual([]);
    expect(full.struck()).toBeGreaterThan(0);
    expect(logged.filter((line) => /^error: .*a\.md/.test(line))).toHaveLength(1);
    expect((await leftBehind(journalFolder, folder)).map(({ text }) => text)).toEqual(['남은 문장']);
  });

  it('says nothing of texts that belong to another library', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '쓰던 글', base: version });
    const other = testHost({ journalFolder });
    await other.host.openPath(folderWith({ 'c.md': '' }));
    expect(await other.call('library.recover', {})).toEqual([]);
    expect(await leftBehind(journalFolder, folder)).toHaveLength(1);
  });

  it('starts with a damaged journal, and deletes none of it', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '쓰던 글', base: version });
    const damaged = ['', '{"format":1', '{"format":99}', '[]'];
    damaged.forEach((content, at) => void writeFileSync(join(journalFolder, `${at}.json`), content));
    expect(await leftBehind(journalFolder, folder)).toHaveLength(1);
    expect(readdirSync(journalFolder)).toHaveLength(damaged.length + 1);
  });

  it('says in the log that no text can be read back, except where none was ever kept', async () => {
    const folder = folderWith({ 'not-a-folder': '' });
    const logged: string[] = [];
    const left = (name: string) =>
      openJournal(join(folder, name), (level) => void logged.push(level)).left(folder);
    expect(await left('none')).toEqual([]);
    expect(logged).toEqual([]);
    expect(await left('not-a-folder')).toEqual([]);
    expect(logged).toContain('error');
  });

  it('gives back both texts where two hosts crashed, the older as an article beside', async () => {
    const { folder, journalFolder } = places();
    const lost: { readonly text: string; readonly version: string }[] = [];
    for (const text of ['첫 창의 글', '둘째 창의 글']) {
      const { call, id, version } = await writing(folder, journalFolder);
      await call('document.journal', { id, text, base: version });
      lost.push({ text, version });
    }
    for (const name of readdirSync(journalFolder)) {
      const entry = JSON.parse(readFileSync(join(journalFolder, name), 'utf8')) as { owner: object };
      // As if another program had their process id by now.
      entry.owner = { ...entry.owner, started: '01234567-1' };
      writeFileSync(join(journalFolder, name), JSON.stringify({ ...entry, at: 1 }));
    }
    const { call, id } = await writing(folder, journalFolder);
    const recovered = await call('library.recover', {});
    expect(recovered.map(({ text }) => text).sort()).toEqual(lost.map(({ text }) => text).sort());
    const beside = recovered.find((one) => one.id !== id)!;
    expect(readFileSync(join(folder, 'a 2.md'), 'utf8')).toBe(beside.text);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('# 글\n\n첫 문장.\n');
    // Once the page keeps them itself, nothing of the crashed runs is left to come back a second time.
    const { text, base } = recovered.find((one) => one.id === id)!;
    await call('document.journal', { id, text, base });
    expect((await leftBehind(journalFolder, folder)).map((entry) => entry.text)).toEqual([text]);
  });

  it('gives back both the result so far of an interrupted merge and the writer’s own text', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    writeFileSync(join(folder, 'a.md'), '남의 글');
    const { version: theirs } = await call('document.open', { id });
    const draft = (page: string) => ({ page, revision: 1 });
    await call('document.journal', { id, text: '내 글', base: version, draft: draft('1-1-1') });
    await call('document.journal', { id, text: '합치던 글', base: theirs, draft: draft('1-1-1-merge') });
    const found = await call('library.recover', {});
    const texts = await Promise.all(
      found.map(async ({ id: one, text, base }) => {
        const opened = await call('document.open', { id: one });
        return { path: opened.path, text, clash: opened.version !== base };
      }),
    );
    expect(texts.sort((a, b) => a.path.localeCompare(b.path))).toEqual([
      { path: 'a 2.md', text: '내 글', clash: false },
      { path: 'a.md', text: '합치던 글', clash: false },
    ]);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('남의 글');
  });
});

describe('an unsaved text of a library that was moved', () => {
  /** Leaves a text behind, as a host does that is gone, and moves the library. */
  async function moved({ copied = false } = {}) {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '쓰던 글', base: version });
    asGone(journalFolder);
    const to = placeBeside(folder, 'moved');
    if (copied) {
      cpSync(folder, to, { recursive: true });
      rmSync(folder, { recursive: true });
    } else renameSync(folder, to);
    const host = testHost({ journalFolder });
    await host.host.openPath(to);
    return { ...host, to, folder };
  }

  it('comes back where the folder stands now, also where the article changed meanwhile', async () => {
    const { call, to } = await moved();
    writeFileSync(join(to, 'a.md'), '남의 글');
    const [found] = await call('library.recover', {});
    expect(found).toMatchObject({ text: '쓰던 글' });
    expect((await call('document.open', { id: found!.id })).path).toBe('a.md');
  });

  it('comes back on another disk where the article is the same', async () => {
    const { call } = await moved({ copied: true });
    expect(await call('library.recover', {})).toMatchObject([{ text: '쓰던 글' }]);
  });

  it('waits where the article there is another one, or the library still stands', async () => {
    const { call, to } = await moved({ copied: true });
    writeFileSync(join(to, 'a.md'), '남의 글');
    expect(await call('library.recover', {})).toEqual([]);
    const other = await moved({ copied: true });
    mkdirSync(other.folder);
    expect(await other.call('library.recover', {})).toEqual([]);
  });

  it('comes back also where a folder of the library is opened, or the folder around it', async () => {
    const outer = folderWith({ 'lib/sub/a.md': '# 글\n' });
    const journalFolder = join(folderWith(), 'journal');
    const before = testHost({ journalFolder });
    await before.host.openPath(join(outer, 'lib'));
    const { library } = await before.call('session.start', {});
    const { id } = library!.articles[0]!;
    const { version } = await before.call('document.open', { id });
    await before.call('document.journal', { id, text: '쓰던 글', base: version });
    asGone(journalFolder);
    for (const [folder, path] of [
      ['lib/sub', 'a.md'],
      ['', 'lib/sub/a.md'],
    ] as const) {
      const { host, call } = testHost({ journalFolder });
      await host.openPath(join(outer, folder));
      const [found] = await call('library.recover', {});
      expect(found).toMatchObject({ text: '쓰던 글', base: version });
      expect((await call('document.open', { id: found!.id })).path).toBe(path);
    }
  });
});
