import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computerTag } from '../../../../electron/library/files/owner.ts';
import { openJournal } from '../../../../electron/library/journal/journal.ts';
import { leftBehind, places, writing } from './writing.ts';

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
    expect(
      await openJournal(
        journalFolder,
        () => {},
        () => true,
      ).left(folder),
    ).toEqual([]);
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
});
