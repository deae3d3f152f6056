import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TickmarkError } from '../../shared/errors.ts';
import { folderWith } from '../electron/temporary-folder.ts';
import { startInProcess } from './in-process.ts';
import { mountMemory, whyNoMounts } from './mounted.ts';
import { type Page, startPage } from './page.ts';
import { report } from './scale.ts';

const why = whyNoMounts(['mount']);
if (why) report(`not tested: a full and a read-only disk (${why})`);

const korean = '매출은 2,500억 원이다.\n';

/** A page with a.md open and another text typed into it. */
async function typing(
  library: string,
  text: string,
  config = folderWith(),
): Promise<Page & { text(): string }> {
  const { bridge } = await startInProcess(library, config);
  const page = await startPage(bridge);
  const { session } = await page.open('a.md');
  session.type(text);
  return { ...page, text: () => session.text() };
}

/** What the writer is told after a save that failed. */
async function refusal(page: Page): Promise<TickmarkError> {
  const tab = page.documents.active()!;
  expect(await tab.save()).toBe(false);
  const saving = tab.saving.get();
  if (saving.kind !== 'failed') throw new Error('the save did not fail');
  return saving.error;
}

function expectHelp(error: TickmarkError, key: TickmarkError['key'], ko: RegExp, en: RegExp): void {
  expect(error).toBeInstanceOf(TickmarkError);
  expect(error.key).toBe(key);
  expect(error.say('ko')).toMatch(ko);
  expect(error.say('en')).toMatch(en);
}

describe.skipIf(why !== null)('a full disk', () => {
  it('keeps the old file and the text, and the save goes through once there is room', async () => {
    const { folder } = mountMemory('96k');
    const old = korean.repeat(1500);
    const longer = korean.repeat(2200);
    writeFileSync(join(folder, 'a.md'), old);
    const page = await typing(folder, longer);
    expectHelp(
      await refusal(page),
      'error.save.full',
      /가득.*그대로.*공간을 비우고/,
      /full.*still in the editor.*Free some space/,
    );
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(old);
    expect(readdirSync(folder)).toEqual(['a.md']);
    expect(page.text()).toBe(longer);

    const shorter = korean.repeat(800);
    page.documents.active()!.session.apply([{ from: 0, to: longer.length, insert: shorter }]);
    expect(await page.documents.active()!.save()).toBe(true);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(shorter);
  });

  it('for the journal as well leaves the save of the article alone', async () => {
    const { folder: config } = mountMemory('16k');
    writeFileSync(join(config, 'filler'), Buffer.alloc(12 * 1024));
    const library = folderWith({ 'a.md': korean });
    const text = korean.repeat(500);
    const page = await typing(library, text, config);
    const tab = page.documents.active()!;
    const { version } = tab.disk.get();
    await expect(
      page.client.call('document.journal', { id: tab.id, text, base: version! }),
    ).rejects.toThrow();
    expect(await tab.save()).toBe(true);
    expect(readFileSync(join(library, 'a.md'), 'utf8')).toBe(text);
  });
});

describe.skipIf(why !== null)('a disk that became read-only', () => {
  it('keeps the old file and the text, and says what to do', async () => {
    const { folder, remount } = mountMemory('1m');
    writeFileSync(join(folder, 'a.md'), korean);
    const page = await typing(folder, '새 글');
    remount('ro');
    expectHelp(
      await refusal(page),
      'error.save.permission',
      /권한을 바꾸고.*다른 이름/,
      /Change the permission.*another name/,
    );
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(korean);
    expect(page.text()).toBe('새 글');
    remount('rw');
    expect(await page.documents.active()!.save()).toBe(true);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('새 글');
  });
});

describe('a folder that was removed', () => {
  it('keeps the text, says so, and takes the text at its old place once the folder is back', async () => {
    const library = folderWith({ 'a.md': korean });
    const page = await typing(library, '새 글');
    rmSync(library, { recursive: true });
    const error = await refusal(page);
    expectHelp(error, 'error.file.missing', /옮기거나 지우지 않았는지/, /moved or deleted/);
    expect(page.text()).toBe('새 글');
    mkdirSync(library);
    writeFileSync(join(library, 'a.md'), korean);
    expect(await page.documents.active()!.save()).toBe(true);
    expect(readFileSync(join(library, 'a.md'), 'utf8')).toBe('새 글');
  });

  it('and moved elsewhere is not written into by its old name', async () => {
    const place = folderWith({ 'library/a.md': korean });
    const page = await typing(join(place, 'library'), '새 글');
    renameSync(join(place, 'library'), join(place, '옮긴 곳'));
    expect((await refusal(page)).key).toBe('error.file.missing');
    expect(readdirSync(place)).toEqual(['옮긴 곳']);
    expect(readFileSync(join(place, '옮긴 곳', 'a.md'), 'utf8')).toBe(korean);
  });
});

describe('a name of the full 255 bytes', () => {
  it.each([
    ['composed', `${'각'.repeat(84)}.md`],
    ['decomposed', `${'각'.normalize('NFD').repeat(28)}.md`],
  ])('in Hangul, %s, is opened and saved', async (_form, name) => {
    const library = folderWith({ [name]: korean });
    const { bridge } = await startInProcess(library, folderWith());
    const page = await startPage(bridge);
    const { session, save } = await page.open(name.normalize('NFC'));
    session.type('새 글');
    expect(await save()).toBe(true);
    expect(readdirSync(library)).toContain(name);
    expect(readFileSync(join(library, name), 'utf8')).toBe('새 글');
  });
});

const noUsers =
  process.platform === 'linux' && process.getuid?.() === 0 ? null : 'only root may become another user';
if (noUsers) report(`not tested: folders of another user (${noUsers})`);

describe.skipIf(noUsers !== null)('a folder that takes no new file', () => {
  /** Saves as a user who owns nothing here. */
  function saveAsNobody(fileMode: number) {
    const place = folderWith({ 'library/a.md': korean });
    for (let at = place; at.startsWith('/tmp/'); at = join(at, '..')) chmodSync(at, 0o755);
    const library = join(place, 'library');
    chmodSync(join(library, 'a.md'), fileMode);
    chmodSync(library, 0o555);
    const config = join(place, 'config');
    mkdirSync(config, { mode: 0o777 });
    chmodSync(config, 0o777);
    const ran = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'save-once.ts'), library, config, 'a.md', '새 글'],
      {
        uid: 65534,
        gid: 65534,
        encoding: 'utf8',
        env: { PATH: process.env.PATH, TMPDIR: config, HOME: config },
      },
    );
    return {
      said: ran.stdout.trim(),
      error: ran.stderr,
      holds: readFileSync(join(library, 'a.md'), 'utf8'),
      names: readdirSync(library),
    };
  }

  it('has its file written in place where that may be written', () => {
    expect(saveAsNobody(0o666)).toMatchObject({ said: 'saved', holds: '새 글', names: ['a.md'] });
  });

  it('keeps its file where that may not be written either', () => {
    expect(saveAsNobody(0o444)).toMatchObject({
      said: 'error.save.permission',
      holds: korean,
      names: ['a.md'],
    });
  });
});
