import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { anchorOf } from '../../../../shared/review/anchor.ts';
import { openFolder } from '../open-folder.ts';

const article = '# 실적\n\n삼성전자의 영업이익률은 8%에 그쳤다고 회사가 밝혔다.\n';
const anchor = anchorOf(article, { from: article.indexOf('8%'), to: article.indexOf('8%') + 2 })!;

/** A desk with an open library, at which somebody sits. */
async function desk(files: Record<string, string | Uint8Array> = { 'a.md': article }, name = '김지수') {
  const page = await openFolder(files);
  await page.call('settings.change', { reviewer: name });
  return { ...page, ...voiceOf(page) };
}

/** The same library at another desk: another program, another machine. */
async function deskBeside(folder: string, name: string) {
  const page = await openFolder({});
  await page.host.openPath(folder);
  await page.call('settings.change', { reviewer: name });
  return { ...page, ...voiceOf(page) };
}

function voiceOf({ call, idOf }: Pick<Awaited<ReturnType<typeof openFolder>>, 'call' | 'idOf'>) {
  return {
    comment: async (text: string, path = 'a.md') =>
      (await call('review.comment', { id: await idOf(path), anchor, text })).thread,
    reply: async (thread: string, text: string, path = 'a.md') =>
      call('review.add', { id: await idOf(path), thread, said: { kind: 'reply', text } }),
    read: async (path = 'a.md') => call('review.read', { id: await idOf(path) }),
    said: async (path = 'a.md') =>
      (await call('review.read', { id: await idOf(path) })).threads.map(({ comments }) =>
        comments.map(({ by, text }) => `${by}: ${text}`),
      ),
  };
}

/** The folder of the only article that was talked about. */
function folderOf(library: string): string {
  const reviews = join(library, '.tickmark', 'reviews');
  const [name, ...more] = readdirSync(reviews).filter((one) => /^[0-9a-f]{16}$/.test(one));
  expect(more).toEqual([]);
  return join(reviews, name!);
}

const fileOf = (library: string, thread: string) => join(folderOf(library), `${thread}.jsonl`);

describe('what is said about an article', () => {
  it('is there for whoever opens the library, and the article keeps its bytes', async () => {
    const { folder, comment, reply, text } = await desk();
    const thread = await comment('출처가 어디인가요?');
    await reply(thread, '공시입니다.');
    const other = await deskBeside(folder, '박서준');
    expect(await other.said()).toEqual([['김지수: 출처가 어디인가요?', '김지수: 공시입니다.']]);
    expect((await other.read()).threads[0]).toMatchObject({ id: thread, anchor, resolved: null });
    expect(text('a.md')).toBe(article);
  });

  it('is resolved, opened again and taken back, by its author only', async () => {
    const { folder, call, idOf, comment, reply, read } = await desk();
    const thread = await comment('출처가 어디인가요?');
    await reply(thread, '찾았습니다.');
    const id = await idOf('a.md');
    await call('review.add', { id, thread, said: { kind: 'resolve' } });
    expect((await read()).threads[0]!.resolved).toMatchObject({ by: '김지수' });
    await call('review.add', { id, thread, said: { kind: 'reopen' } });
    const [first] = (await read()).threads[0]!.comments;
    const other = await deskBeside(folder, '박서준');
    const foreign = { kind: 'remove', comment: first!.id } as const;
    await expect(
      other.call('review.add', { id: await other.idOf('a.md'), thread, said: foreign }),
    ).rejects.toMatchObject({ key: 'error.review.unknown' });
    await call('review.add', { id, thread, said: foreign });
    expect((await read()).threads[0]).toMatchObject({
      resolved: null,
      comments: [{ text: null }, { text: '찾았습니다.' }],
    });
  });

  it('may be a suggestion without words, and nothing at all may not', async () => {
    const { call, idOf, read } = await desk();
    const id = await idOf('a.md');
    const { thread } = await call('review.comment', { id, anchor, text: '', instead: '9%' });
    await call('review.add', { id, thread, said: { kind: 'resolve', outcome: 'rejected' } });
    expect((await read()).threads).toMatchObject([{ instead: '9%', resolved: { outcome: 'rejected' } }]);
    await expect(call('review.comment', { id, anchor, text: ' ' })).rejects.toMatchObject({
      key: 'error.contract.payload',
    });
  });

  it('is said by nobody who has no name, and to no thread that is not there', async () => {
    const { call, idOf, comment } = await desk(undefined, ' \n');
    await expect(comment('누구?')).rejects.toMatchObject({ key: 'error.review.nameless' });
    await call('settings.change', { reviewer: '김지수' });
    const said = { kind: 'reply', text: '네' } as const;
    await expect(
      call('review.add', { id: await idOf('a.md'), thread: '0'.repeat(16), said }),
    ).rejects.toMatchObject({ key: 'error.review.unknown' });
  });

  it('loses no word where two desks write at once', async () => {
    const one = await desk();
    const other = await deskBeside(one.folder, '박서준');
    const thread = await one.comment('시작');
    const numbers = [...Array(12).keys()];
    await Promise.all(
      numbers.flatMap((n) => [one.reply(thread, `하나 ${n}`), other.reply(thread, `둘 ${n}`)]),
    );
    const said = (await one.said())[0]!;
    expect(said).toHaveLength(25);
    expect(new Set(said)).toEqual(
      new Set(['김지수: 시작', ...numbers.flatMap((n) => [`김지수: 하나 ${n}`, `박서준: 둘 ${n}`])]),
    );
    expect((await one.read()).problems).toEqual([]);
    expect(readdirSync(folderOf(one.folder)).sort()).toEqual([`${thread}.jsonl`, 'document.json'].sort());
  });

  it('is one conversation where two desks began it for the same article at once', async () => {
    const one = await desk();
    const other = await deskBeside(one.folder, '박서준');
    await Promise.all([one.comment('여기'), other.comment('저기')]);
    expect((await one.said()).flat().sort()).toEqual(['김지수: 여기', '박서준: 저기']);
  });
});

describe('an article that goes elsewhere', () => {
  it('takes what is said about it along, renamed and moved in the workbench', async () => {
    const { comment, move, said } = await desk({ 'a.md': article, 'b/c.md': '다른 글' });
    await comment('여기');
    await move('a.md', { name: '실적.md', folder: 'b' });
    expect(await said('b/실적.md')).toEqual([['김지수: 여기']]);
    expect(await said('b/c.md')).toEqual([]);
  });

  it('is known again by its text, renamed by another program', async () => {
    const { folder, comment, said } = await desk({ 'a.md': article, 'c.md': '# 다른 글\n' });
    await comment('여기');
    renameSync(join(folder, 'a.md'), join(folder, 'z.md'));
    expect(await said('c.md')).toEqual([]);
    expect(await said('z.md')).toEqual([['김지수: 여기']]);
  });

  it('leaves what is said with the original where it was only copied', async () => {
    const { call, idOf, list, comment, said } = await desk();
    await comment('여기');
    const copy = await call('document.duplicate', { id: await idOf('a.md') });
    const { path } = (await list()).find(({ id }) => id === copy.id)!;
    expect(await said(path)).toEqual([]);
    expect(await said('a.md')).toEqual([['김지수: 여기']]);
  });
});

describe('files that others touched', () => {
  it('lose only the lines that are broken, which are told', async () => {
    const { folder, comment, reply, read, said } = await desk();
    const thread = await comment('하나');
    appendFileSync(fileOf(folder, thread), '{"v":1,"kind":"reply","text":"반만 쓰');
    await reply(thread, '둘');
    expect(await said()).toEqual([['김지수: 하나', '김지수: 둘']]);
    expect((await read()).problems).toMatchObject([
      { key: 'error.review.broken', data: { count: 1, line: 2 } },
    ]);
  });

  it('are kept as a newer Tickmark wrote them', async () => {
    const { folder, comment, reply, read } = await desk();
    const thread = await comment('하나');
    const newer = '{"v":1,"kind":"applaud","by":"새 버전"}\n';
    appendFileSync(fileOf(folder, thread), newer);
    await reply(thread, '둘');
    expect(await read()).toMatchObject({ newer: 1, problems: [] });
    expect(readFileSync(fileOf(folder, thread), 'utf8')).toContain(newer);
  });

  it.each([
    ' (박서준의 충돌된 사본 2026-12-01).jsonl',
    '.sync-conflict-20261201-101010-ABCDEFG.jsonl',
    '-DESK-PC.jsonl',
  ])('are read together with what a cloud folder put beside them: %s', async (suffix) => {
    const { folder, comment, reply, said } = await desk();
    const thread = await comment('하나');
    const before = readFileSync(fileOf(folder, thread), 'utf8');
    await reply(thread, '여기서');
    const there = before.replace(/"id":"[0-9a-f]+"/, '"id":"00000000000000aa"').replace('하나', '저기서');
    writeFileSync(fileOf(folder, thread).replace('.jsonl', suffix), before + there);
    expect((await said())[0]!.toSorted()).toEqual(['김지수: 여기서', '김지수: 저기서', '김지수: 하나']);
  });

  it('are told to the pages, also where the first comment of all comes from outside', async () => {
    const here = await desk();
    const told = () => here.events.filter(({ name }) => name === 'review.changed').length;
    const there = await deskBeside(here.folder, '박서준');
    const thread = await there.comment('하나');
    await vi.waitFor(() => expect(told()).toBeGreaterThan(0), { timeout: 5000 });
    const before = told();
    await there.reply(thread, '둘');
    await vi.waitFor(() => expect(told()).toBeGreaterThan(before), { timeout: 5000 });
    await Promise.all([here.host.close(), there.host.close()]);
  });

  it('are told again after their folder went and came back, as when Git changes branches', async () => {
    const here = await desk();
    await here.comment('하나');
    const reviews = join(here.folder, '.tickmark', 'reviews');
    const told = () => here.events.filter(({ name }) => name === 'review.changed').length;
    const tells = async (act: () => void) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      const before = told();
      act();
      await vi.waitFor(() => expect(told()).toBeGreaterThan(before), { timeout: 5000 });
    };
    await tells(() => renameSync(reviews, `${here.folder}-away`));
    await tells(() => renameSync(`${here.folder}-away`, reviews));
    await tells(() => appendFileSync(join(folderOf(here.folder), '00000000000000bb.jsonl'), '\n'));
    await here.host.close();
  });

  it.skipIf(process.platform === 'win32')(
    'are not read through links, and nothing is written through them',
    async () => {
      const { folder, comment, reply, read } = await desk({ 'a.md': article });
      const thread = await comment('하나');
      const secret = join(folder, 'secret.txt');
      writeFileSync(secret, '비밀\n');
      rmSync(fileOf(folder, thread));
      symlinkSync(secret, fileOf(folder, thread));
      expect(await read()).toMatchObject({ threads: [], problems: [{ key: 'error.sidecar.file' }] });
      await expect(reply(thread, '둘')).rejects.toThrow();
      expect(readFileSync(secret, 'utf8')).toBe('비밀\n');
    },
  );

  it('are passed over where they are far too large or named like none of ours', async () => {
    const { folder, comment, read, said } = await desk();
    await comment('하나');
    const line =
      '{"v":1,"id":"00000000000000aa","n":1,"at":"2026-12-01T00:00:00.000Z","by":"X","kind":"reply","text":"끼움"}\n';
    writeFileSync(join(folderOf(folder), '00000000000000aa.jsonl'), line + ' '.repeat(1024 * 1024));
    writeFileSync(join(folderOf(folder), 'notes.jsonl'), line);
    mkdirSync(join(folderOf(folder), '00000000000000bb.jsonl'));
    expect(await said()).toEqual([['김지수: 하나']]);
    expect((await read()).problems.map(({ key }) => key)).toEqual([
      'error.sidecar.file',
      'error.sidecar.file',
    ]);
  });

  it('do not fill the memory, however many and large they are', async () => {
    const { folder, comment, read } = await desk();
    await comment('하나');
    const filled = `${'{"v":2,"kind":"open"}\n'.repeat(100)}${' '.repeat(1020 * 1024)}`;
    for (let n = 0; n < 40; n++) {
      writeFileSync(join(folderOf(folder), `${String(n).padStart(16, 'f')}.jsonl`), filled);
    }
    const { newer, problems } = await read();
    expect(newer).toBeLessThan(40 * 100);
    expect(problems).toMatchObject([{ key: 'error.review.tooMuch' }]);
  });

  it('cannot claim an article outside the library, nor a thread a place outside its folder', async () => {
    const { folder, call, idOf, comment, read, said } = await desk({ 'a.md': article, 'b.md': article });
    await comment('하나');
    writeFileSync(join(folderOf(folder), 'document.json'), '{"format":1,"path":"../../a.md"}');
    expect(await said()).toEqual([]);
    expect((await read()).problems).toMatchObject([{ key: 'error.review.damaged' }]);
    const said2 = { kind: 'reply', text: '둘' } as const;
    await expect(
      call('review.add', { id: await idOf('b.md'), thread: '../../../evil' as string, said: said2 }),
    ).rejects.toMatchObject({ key: 'error.contract.payload' });
    expect(existsSync(join(folder, 'evil.jsonl'))).toBe(false);
  });
});

describe('a name to begin with', () => {
  it('is what Git or the system calls the writer, in one line', async () => {
    const { call } = await desk();
    const { name } = await call('review.suggestName', {});
    expect(name).toMatch(/^\S.*$|^$/u);
  });
});
