import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computerTag } from '../../../../electron/library/files/owner.ts';
import { openJournal } from '../../../../electron/library/journal/journal.ts';
import { faultyDisk } from '../../faulty-disk.ts';
import { folderWith } from '../../temporary-folder.ts';
import { testHost } from '../../test-host.ts';

const log = () => {};

/** A page of a host that keeps its journal in `journalFolder`, with a.md open. */
async function writing(folder: string, journalFolder: string) {
  const { host, call } = testHost({ journalFolder });
  await host.openPath(folder);
  const { library } = await call('session.start', {});
  const { id } = library!.articles.find(({ path }) => path === 'a.md')!;
  const { version } = await call('document.open', { id });
  return { host, call, id, version };
}

/** What the next run, after this process is gone, finds in the journal. */
const leftBehind = (journalFolder: string, root: string) =>
  openJournal(journalFolder, log, () => false).left(root);

/** As if the process that keeps this journal had been killed. */
function asGone(journalFolder: string): void {
  for (const name of readdirSync(journalFolder)) {
    const path = join(journalFolder, name);
    const { owner, ...entry } = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...entry, owner: { ...owner, process: 99_999_999, run: 'gone' } }));
  }
}

function places() {
  const folder = folderWith({ 'a.md': '# 글\n\n첫 문장.\n', 'b.md': '다른 글' });
  return { folder, journalFolder: join(folderWith(), 'journal') };
}

describe('the journal', () => {
  it('holds the last text that was typed, and nothing of it lies in the library', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    const texts = Array.from({ length: 20 }, (_, at) => `# 글\n\n${'가'.repeat(at)}`);
    await Promise.all(texts.map((text) => call('document.journal', { id, text, base: version })));
    const left = await leftBehind(journalFolder, folder);
    expect(left.map(({ text, base, shown }) => ({ text, base, shown }))).toEqual([
      { text: texts.at(-1), base: version, shown: 'a.md' },
    ]);
    expect(readdirSync(folder).sort()).toEqual(['a.md', 'b.md']);
    expect(readdirSync(journalFolder)).toHaveLength(1);
  });

  it('forgets a text once the page says that it is saved, and when its tab is closed', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '쓰던 글', base: version });
    await call('document.journal', { id, text: null, base: version });
    expect(await leftBehind(journalFolder, folder)).toEqual([]);
    await call('document.journal', { id, text: '쓰던 글', base: version });
    await call('document.close', { id });
    expect(await leftBehind(journalFolder, folder)).toEqual([]);
  });

  it('forgets everything when the writer chose not to save', async () => {
    const { folder, journalFolder } = places();
    const { host, call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '쓰던 글', base: version });
    await host.forgetUnsaved();
    expect(await leftBehind(journalFolder, folder)).toEqual([]);
  });

  it('leaves alone what another running workbench keeps', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '쓰던 글', base: version });
    expect(await openJournal(journalFolder, log, () => true).left(folder)).toEqual([]);
  });
});

describe('a crash in the middle of keeping a text', () => {
  /** Lays down what a process that is gone was writing. */
  async function interrupted(change: (written: string) => string) {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '첫 문장', base: version });
    const [name] = readdirSync(journalFolder);
    const entry = JSON.parse(readFileSync(join(journalFolder, name!), 'utf8'));
    const written = JSON.stringify({ ...entry, text: '둘째 문장', at: entry.at + 500 });
    writeFileSync(
      join(journalFolder, `.~${computerTag()}-${(99_999_999).toString(16)}-0badcafe`),
      change(written),
    );
    const left = await leftBehind(journalFolder, folder);
    return { texts: left.map(({ text }) => text), files: readdirSync(journalFolder), name };
  }

  it('costs nothing of it where all of it was written', async () => {
    const { texts, files, name } = await interrupted((written) => written);
    expect(texts).toEqual(['둘째 문장']);
    expect(files).toEqual([name]);
  });

  it('costs the rest of it alone where it was not', async () => {
    const { texts, files, name } = await interrupted((written) => written.slice(0, -20));
    expect(texts).toEqual(['첫 문장']);
    expect(files).toEqual([name]);
  });
});

describe('an unsaved text of a library that was moved', () => {
  /** Leaves a text behind, as a host does that is gone, and moves the library. */
  async function moved({ copied = false } = {}) {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '쓰던 글', base: version });
    asGone(journalFolder);
    const to = `${folder}-moved`;
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
});

it('of a merge that a crash interrupted both the result so far and the writer’s own text come back', async () => {
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

describe('what a page has in hand', () => {
  it('is not given to another page, until the first is gone', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    const draft = { page: '17-4-2', revision: 1 };
    await call('document.journal', { id, text: '쓰던 글', base: version, draft });
    expect(await call('library.recover', { living: ['17-4'] })).toEqual([]);
    expect(await call('library.recover', { living: ['17-40', '7-4'] })).toMatchObject([{ text: '쓰던 글' }]);
    expect(await call('library.recover', {})).toMatchObject([{ text: '쓰던 글' }]);
  });
});

describe('a text that arrives late', () => {
  it('does not come back once its tab was closed, and another tab’s is kept', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    const draft = { page: 'p-1', revision: 3 };
    await call('document.journal', { id, text: '쓰던 글', base: version, draft });
    await call('document.close', { id, draft });
    await call('document.journal', { id, text: '쓰던 글', base: version, draft });
    expect(await leftBehind(journalFolder, folder)).toEqual([]);
    await call('document.journal', { id, text: '새 글', base: version, draft: { page: 'p-2', revision: 1 } });
    expect(await leftBehind(journalFolder, folder)).toMatchObject([{ text: '새 글' }]);
  });
});

describe('a save', () => {
  it('leaves nothing of its own text in the journal, so that no crash brings an older one back', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '어제의 글', base: version });
    await call('document.save', { id, text: '오늘의 글', base: version });
    expect(await leftBehind(journalFolder, folder)).toEqual([]);
  });

  it('that fails leaves its text in the journal', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '어제의 글', base: version });
    writeFileSync(join(folder, 'a.md'), '남의 글');
    await expect(call('document.save', { id, text: '오늘의 글', base: version })).rejects.toThrow();
    expect(await leftBehind(journalFolder, folder)).toMatchObject([{ text: '오늘의 글', base: version }]);
  });

  it('moves on what was typed while it was under way', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    const saving = call('document.save', { id, text: '글', base: version });
    const [saved] = await Promise.all([
      saving,
      call('document.journal', { id, text: '글귀', base: version }),
    ]);
    expect(await leftBehind(journalFolder, folder)).toMatchObject([{ text: '글귀', base: saved.version }]);
  });

  it('that the page has not heard of yet moves on what the page then sends', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    const saved = await call('document.save', { id, text: '글', base: version });
    await call('document.journal', { id, text: '글귀', base: version });
    expect(await leftBehind(journalFolder, folder)).toMatchObject([{ text: '글귀', base: saved.version }]);
  });

  it('that a crash cut short after the file was written is no conflict for what was typed meanwhile', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    const saving = call('document.save', { id, text: '글', base: version });
    await call('document.journal', { id, text: '글귀', base: version });
    const [name] = readdirSync(journalFolder);
    const crashed = readFileSync(join(journalFolder, name!));
    const { version: written } = await saving;
    writeFileSync(join(journalFolder, name!), crashed);
    expect(await call('library.recover', {})).toEqual([{ id, text: '글귀', base: written }]);
  });

  it('does not let a journal call that arrives late bring back older text', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    const draft = (revision: number) => ({ page: 'p', revision });
    await call('document.save', { id, text: '새 글', base: version, draft: draft(2) });
    await call('document.journal', { id, text: '새', base: version, draft: draft(1) });
    expect(await leftBehind(journalFolder, folder)).toEqual([]);
  });
});

describe('two pages of one host with one article', () => {
  it('keep their unsaved texts beside each other', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    for (const page of ['1', '2']) {
      await call('document.journal', { id, text: `글 ${page}`, base: version, draft: { page, revision: 1 } });
    }
    expect((await leftBehind(journalFolder, folder)).map(({ text }) => text)).toEqual(['글 1', '글 2']);
    await call('document.close', { id, draft: { page: '1', revision: 1 } });
    expect((await leftBehind(journalFolder, folder)).map(({ text }) => text)).toEqual(['글 2']);
  });
});

describe('two hosts with one article', () => {
  it('keep their unsaved texts beside each other, and neither forgets the other’s', async () => {
    const { folder, journalFolder } = places();
    const one = await writing(folder, journalFolder);
    const other = await writing(folder, journalFolder);
    await one.call('document.journal', { id: one.id, text: '첫 창의 글', base: one.version });
    await other.call('document.journal', { id: other.id, text: '둘째 창의 글', base: other.version });
    expect((await leftBehind(journalFolder, folder)).map(({ text }) => text)).toEqual([
      '첫 창의 글',
      '둘째 창의 글',
    ]);
    await other.call('document.journal', { id: other.id, text: null, base: other.version });
    expect((await leftBehind(journalFolder, folder)).map(({ text }) => text)).toEqual(['첫 창의 글']);
  });

  it('that both crashed give back both texts, the older as an article beside', async () => {
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
});

describe('recovery', () => {
  it('gives a page that starts anew the unsaved text with the version it was made from', async () => {
    const { folder, journalFolder } = places();
    const { call, id, version } = await writing(folder, journalFolder);
    await call('document.journal', { id, text: '# 글\n\n쓰던 문장', base: version });
    expect(await call('library.recover', {})).toEqual([{ id, text: '# 글\n\n쓰던 문장', base: version }]);
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
});
