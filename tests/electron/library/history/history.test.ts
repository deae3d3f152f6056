import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHistory } from '../../../../electron/library/history/history.ts';
import type { Failure } from '../../../../shared/errors.ts';
import { folderWith } from '../../temporary-folder.ts';
import { testHost } from '../../test-host.ts';

const minute = 60_000;

/** A history with a clock of its own over a folder that holds a.md. */
function historyOf(files: Readonly<Record<string, string>> = { 'a.md': '처음' }) {
  const root = folderWith(files);
  const failures: Failure[] = [];
  const logged: string[] = [];
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') };
  const open = () =>
    createHistory({
      log: (_level, text) => logged.push(text),
      onFailure: (failure) => failures.push(failure),
      now: () => clock.now,
    });
  const file = (shown: string) => ({ root, shown, path: join(root, shown) });
  const folder = () => join(root, '.tickmark', 'history');
  const bytes = (text: string) => Buffer.from(text);
  return { root, failures, logged, clock, open, file, folder, bytes };
}

/** The versions of an article as `cause: text`, the newest first. */
async function told(
  history: ReturnType<typeof createHistory>,
  file: ReturnType<ReturnType<typeof historyOf>['file']>,
) {
  const { versions } = await history.list(file, null);
  return Promise.all(
    versions.map(async ({ id, cause, name }) => {
      const text = (await history.read(file, id)).toString();
      return `${cause}: ${text}${name === null ? '' : ` (${name})`}`;
    }),
  );
}

describe('a save', () => {
  it('keeps what it wrote, and what stood there before where nobody had kept that', async () => {
    const { open, file, bytes, clock } = historyOf();
    const history = open();
    await history.saved(file('a.md'), bytes('처음'), bytes('둘째'));
    clock.now += 2 * minute;
    await history.saved(file('a.md'), bytes('둘째'), bytes('셋째'));
    expect(await told(history, file('a.md'))).toEqual(['saved: 셋째', 'saved: 둘째', 'found: 처음']);
  });

  it('keeps what another program wrote in between', async () => {
    const { open, file, bytes, clock } = historyOf();
    const history = open();
    await history.saved(file('a.md'), bytes('처음'), bytes('둘째'));
    clock.now += 2 * minute;
    await history.saved(file('a.md'), bytes('동료의 글'), bytes('합친 글'));
    expect(await told(history, file('a.md'))).toEqual([
      'saved: 합친 글',
      'found: 동료의 글',
      'saved: 둘째',
      'found: 처음',
    ]);
  });

  it('keeps nothing new where the bytes are those of the newest version', async () => {
    const { open, file, bytes } = historyOf();
    const history = open();
    await history.saved(file('a.md'), bytes('처음'), bytes('둘째'));
    await history.saved(file('a.md'), bytes('둘째'), bytes('둘째'));
    expect(await told(history, file('a.md'))).toEqual(['saved: 둘째', 'found: 처음']);
  });

  it('leaves files that any program can read, and no temporary ones', async () => {
    const { open, file, bytes, folder } = historyOf();
    await open().saved(file('a.md'), bytes('처음'), bytes('둘째'));
    const [id] = readdirSync(folder()).filter((name) => !name.startsWith('.'));
    const names = readdirSync(join(folder(), id!)).sort();
    expect(names).toEqual([
      expect.stringMatching(/^20260302T090000000Z-found-[0-9a-f]{32}\.md$/),
      expect.stringMatching(/^20260302T090000001Z-saved-[0-9a-f]{32}\.md$/),
      'document.json',
    ]);
    expect(readFileSync(join(folder(), id!, names[1]!), 'utf8')).toBe('둘째');
  });
});

describe('unsaved text', () => {
  it('is kept after ten minutes of editing, and again after ten more', async () => {
    const { open, file, bytes, clock } = historyOf();
    const history = open();
    for (let at = 0; at <= 21; at += 3) {
      await history.edited(file('a.md'), async () => bytes(`${at}분`));
      clock.now += 3 * minute;
    }
    expect(await told(history, file('a.md'))).toEqual(['auto: 12분']);
    await history.edited(file('a.md'), async () => bytes('24분'));
    expect(await told(history, file('a.md'))).toEqual(['auto: 24분', 'auto: 12분']);
  });

  it('is not kept where it was saved within the ten minutes', async () => {
    const { open, file, bytes, clock } = historyOf();
    const history = open();
    await history.edited(file('a.md'), async () => bytes('시작'));
    clock.now += 8 * minute;
    await history.saved(file('a.md'), bytes('처음'), bytes('저장'));
    clock.now += 8 * minute;
    await history.edited(file('a.md'), async () => bytes('계속'));
    expect(await told(history, file('a.md'))).toEqual(['saved: 저장', 'found: 처음']);
  });
});

describe('a name', () => {
  it('is given, changed and taken away, and is there for the next run', async () => {
    const { open, file, bytes } = historyOf();
    const history = open();
    await history.saved(file('a.md'), bytes('처음'), bytes('둘째'));
    const [newest] = (await history.list(file('a.md'), null)).versions;
    await history.name(file('a.md'), newest!.id, '데스크 전달본');
    expect(await told(open(), file('a.md'))).toEqual(['saved: 둘째 (데스크 전달본)', 'found: 처음']);
    await history.name(file('a.md'), newest!.id, null);
    expect(await told(open(), file('a.md'))).toEqual(['saved: 둘째', 'found: 처음']);
  });

  it('is given to the text as it stands, without a second copy of what was just saved', async () => {
    const { open, file, bytes } = historyOf();
    const history = open();
    await history.saved(file('a.md'), bytes('처음'), bytes('둘째'));
    await history.keep(file('a.md'), bytes('둘째'), '마감 전');
    await history.keep(file('a.md'), bytes('셋째'), '마감 후');
    expect(await told(history, file('a.md'))).toEqual([
      'auto: 셋째 (마감 후)',
      'saved: 둘째 (마감 전)',
      'found: 처음',
    ]);
  });
});

describe('a history follows its article', () => {
  it('when the app renames it or its folder', async () => {
    const { open, file, bytes } = historyOf({ '초고/a.md': '처음', '초고/ab.md': '다른 글' });
    const history = open();
    await history.saved(file('초고/a.md'), bytes('처음'), bytes('둘째'));
    await history.saved(file('초고/ab.md'), bytes('다른 글'), bytes('고침'));
    await history.renamed(file('').root, '초고/a.md', '초고/반도체.md');
    await history.renamed(file('').root, '초고', '원고');
    expect(await told(open(), file('원고/반도체.md'))).toEqual(['saved: 둘째', 'found: 처음']);
    expect(await told(open(), file('원고/ab.md'))).toEqual(['saved: 고침', 'found: 다른 글']);
    expect(await told(open(), file('초고/a.md'))).toEqual([]);
  });

  it('when another program renames it, by its content', async () => {
    const { root, open, file, bytes } = historyOf();
    await open().saved(file('a.md'), bytes('처음'), bytes('둘째'));
    rmSync(join(root, 'a.md'));
    writeFileSync(join(root, 'b.md'), '둘째');
    const history = open();
    await history.list(file('b.md'), bytes('둘째'));
    expect(await told(history, file('b.md'))).toEqual(['saved: 둘째', 'found: 처음']);
  });

  it('but not where the old article is still there, or two could be meant', async () => {
    const { root, open, file, bytes } = historyOf({ 'a.md': '같음', 'c.md': '같음', 'd.md': '같음' });
    const history = open();
    await history.saved(file('a.md'), bytes('처음'), bytes('같음'));
    expect((await history.list(file('b.md'), bytes('같음'))).versions).toEqual([]);
    await history.saved(file('c.md'), bytes('처음'), bytes('같음'));
    rmSync(join(root, 'a.md'));
    rmSync(join(root, 'c.md'));
    expect((await history.list(file('b.md'), bytes('같음'))).versions).toEqual([]);
  });

  it('and a new article under an old name begins its own', async () => {
    const { root, open, file, bytes } = historyOf();
    const history = open();
    await history.saved(file('a.md'), bytes('처음'), bytes('둘째'));
    renameSync(join(root, 'a.md'), join(root, 'b.md'));
    await history.renamed(root, 'a.md', 'b.md');
    await history.saved(file('a.md'), bytes('새 글'), bytes('새 글 2'));
    expect(await told(history, file('a.md'))).toEqual(['saved: 새 글 2', 'found: 새 글']);
    expect(await told(history, file('b.md'))).toEqual(['saved: 둘째', 'found: 처음']);
  });
});

describe('two processes on one library', () => {
  it('see each other’s versions, also where both began at once', async () => {
    const { open, file, bytes, clock } = historyOf();
    const [one, other] = [open(), open()];
    await Promise.all([
      one.saved(file('a.md'), bytes('처음'), bytes('하나')),
      other.saved(file('a.md'), bytes('처음'), bytes('둘')),
    ]);
    clock.now += 2 * minute;
    await one.saved(file('a.md'), bytes('둘'), bytes('셋'));
    const texts = new Set(['처음', '하나', '둘', '셋']);
    for (const history of [one, other]) {
      const found = await told(history, file('a.md'));
      expect(new Set(found.map((line) => line.replace(/^\w+: /, '')))).toEqual(texts);
    }
  });

  it('follow each other’s renames', async () => {
    const { root, open, file, bytes } = historyOf();
    const [one, other] = [open(), open()];
    await one.saved(file('a.md'), bytes('처음'), bytes('둘째'));
    expect(await told(other, file('a.md'))).toHaveLength(2);
    renameSync(join(root, 'a.md'), join(root, 'b.md'));
    await one.renamed(root, 'a.md', 'b.md');
    expect(await told(other, file('b.md'))).toHaveLength(2);
    await other.saved(file('a.md'), bytes('새 글'), bytes('새 글 2'));
    expect(await told(one, file('b.md'))).toHaveLength(2);
  });
});

describe('what others put in the way', () => {
  it('a link for a folder is not followed; the writer is told once, and nothing is written outside', async () => {
    const { root, open, file, bytes, failures } = historyOf();
    const outside = folderWith();
    mkdirSync(join(root, '.tickmark'));
    symlinkSync(outside, join(root, '.tickmark', 'history'));
    const history = open();
    await history.saved(file('a.md'), bytes('처음'), bytes('둘째'));
    await history.saved(file('a.md'), bytes('둘째'), bytes('셋째'));
    expect(failures).toEqual([
      { key: 'error.sidecar.folder', data: { path: join(root, '.tickmark', 'history') } },
    ]);
    expect(readdirSync(outside)).toEqual([]);
    await expect(history.list(file('a.md'), null)).rejects.toMatchObject({ key: 'error.sidecar.folder' });
  });

  it('a version that is a link, or whose bytes were changed, is refused', async () => {
    const { root, open, file, bytes, folder } = historyOf({ 'a.md': '처음', 'secret.txt': '비밀' });
    const history = open();
    await history.saved(file('a.md'), bytes('처음'), bytes('둘째'));
    const [id] = readdirSync(folder()).filter((name) => !name.startsWith('.'));
    const [found, saved] = readdirSync(join(folder(), id!)).sort();
    rmSync(join(folder(), id!, found!));
    symlinkSync(join(root, 'secret.txt'), join(folder(), id!, found!));
    writeFileSync(join(folder(), id!, saved!), '바꿔치기');
    const { versions, problems } = await history.list(file('a.md'), null);
    expect(problems).toEqual([{ key: 'error.sidecar.file', data: { path: join(folder(), id!, found!) } }]);
    expect(versions).toHaveLength(1);
    await expect(history.read(file('a.md'), versions[0]!.id)).rejects.toMatchObject({
      key: 'error.history.damaged',
    });
    await expect(history.read(file('a.md'), '../../../secret')).rejects.toMatchObject({
      key: 'error.history.unknown',
    });
  });

  it.each([
    ['no JSON', '{'],
    ['another format', '{"format":2,"path":"a.md"}'],
    ['a path that leads out', '{"format":1,"path":"../../etc/passwd"}'],
    ['a giant', JSON.stringify({ format: 1, path: 'a.md', more: 'x'.repeat(20_000) })],
  ])(
    'data that is %s is named and left as it is, and the article begins a new history',
    async (_what, content) => {
      const { open, file, bytes, folder, failures } = historyOf();
      mkdirSync(join(folder(), '0123456789abcdef'), { recursive: true });
      const data = join(folder(), '0123456789abcdef', 'document.json');
      writeFileSync(data, content);
      const history = open();
      await history.saved(file('a.md'), bytes('처음'), bytes('둘째'));
      const { versions, problems } = await history.list(file('a.md'), null);
      expect(versions.map(({ cause }) => cause)).toEqual(['saved', 'found']);
      expect(problems).toEqual([
        { key: expect.stringMatching(/^error\.(history|sidecar)\./), data: { path: data } },
      ]);
      expect(readFileSync(data, 'utf8')).toBe(content);
      expect(failures).toEqual([]);
    },
  );

  it.skipIf(process.getuid?.() === 0)(
    'a folder that may not be written is told, and nothing throws',
    async () => {
      const { root, open, file, bytes, failures } = historyOf();
      chmodSync(root, 0o500);
      await open().saved(file('a.md'), bytes('처음'), bytes('둘째'));
      chmodSync(root, 0o700);
      expect(failures).toEqual([{ key: 'error.history.failed', data: { reason: 'EACCES' } }]);
    },
  );
});

describe('over the contract', () => {
  async function page(files: Readonly<Record<string, string>>) {
    const folder = folderWith(files);
    const { host, call, events } = testHost();
    await host.openPath(folder);
    const { library } = await call('session.start', {});
    const { id } = library!.articles.find(({ path }) => path === 'a.md')!;
    return { folder, host, call, events, id, opened: await call('document.open', { id }) };
  }

  it('a saved article has its versions, in its own encoding and line ends', async () => {
    const { host, call, id, opened } = await page({ 'a.md': '\uFEFF목표가 250달러\r\n' });
    await call('document.save', { id, text: '목표가 260달러\n', base: opened.version });
    await host.close();
    const { versions } = await call('history.list', { id });
    const texts = await Promise.all(versions.map(({ id: version }) => call('history.read', { id, version })));
    expect(texts).toEqual([{ text: '목표가 260달러\r\n' }, { text: '목표가 250달러\r\n' }]);
  });

  it('what was saved by hand can be told from autosave, and stays beside it', async () => {
    const { host, call, id, opened } = await page({ 'a.md': '하나' });
    let base = opened.version;
    for (const [text, auto] of [
      ['둘', false],
      ['셋', true],
      ['넷', true],
      ['다섯', false],
      ['여섯', true],
    ] as const) {
      base = (await call('document.save', { id, text, base, auto })).version;
    }
    await host.close();
    const { versions } = await call('history.list', { id });
    const kept = await Promise.all(
      versions.map(async ({ id: version, cause }) => [
        cause,
        (await call('history.read', { id, version })).text,
      ]),
    );
    expect(kept).toEqual(
      expect.arrayContaining([
        ['auto', '여섯'],
        ['saved', '다섯'],
        ['saved', '둘'],
        ['found', '하나'],
      ]),
    );
  });

  it('a save succeeds where no history can be kept, and the page is told why', async () => {
    const { host, call, id, opened, folder, events } = await page({ 'a.md': '하나', '.tickmark': '파일' });
    await call('document.save', { id, text: '둘', base: opened.version });
    await host.close();
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('둘');
    expect(events.filter(({ name }) => name === 'history.failed')).toEqual([
      {
        name: 'history.failed',
        data: { key: 'error.sidecar.folder', data: { path: join(folder, '.tickmark') } },
      },
    ]);
  });

  it('a file that was deleted is written anew where it stood, and never over another', async () => {
    const { call, id, folder } = await page({ 'a.md': '하나\r\n둘\r\n' });
    rmSync(join(folder, 'a.md'));
    await call('document.save', { id, text: '하나\n셋\n', base: null });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('하나\r\n셋\r\n');
    await expect(call('document.save', { id, text: '넷', base: null })).rejects.toMatchObject({
      key: 'error.save.conflict',
    });
  });
});
