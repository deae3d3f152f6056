import { lstatSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Library } from '../../shared/contract.ts';
import { openLibrary } from './open-library.ts';
import { folderWith } from './temporary-folder.ts';
import { testHost } from './test-host.ts';

const article = `---
title: 2분기 실적
status: review
tickers: [NVDA, '005930']
---
# 본문
`;

/** How long the background may take on a busy machine. */
const soon = { timeout: 5000 };

describe('a session', () => {
  it('starts with nothing open', async () => {
    const session = await testHost().call('session.start', {});
    expect(session).toMatchObject({
      host: 'desktop',
      version: '1.2.3',
      library: null,
      open: null,
      recent: [],
    });
    expect(session.languages).toEqual(['ko-KR']);
  });

  it('starts with the library that was asked for, each article with what it says of itself', async () => {
    const { library, folder } = await openLibrary({
      'a.md': article,
      'sub/b.txt': 'TITLE:\n제목\n\nCONTENT:\n글',
      'c.png': '',
    });
    expect(library).toMatchObject({ name: basename(folder), path: folder, files: ['c.png'], notices: [] });
    expect(library.articles).toMatchObject([
      { path: 'a.md', title: '2분기 실적', status: 'review', tickers: ['NVDA', '005930'], unreadable: null },
      { path: 'sub/b.txt', title: '제목', status: null, tickers: [] },
    ]);
  });

  it('starts with the file that was asked for, in its folder', async () => {
    const folder = folderWith({ 'a.md': '', 'b.md': '' });
    const { host, call } = testHost();
    await host.openPath(join(folder, 'b.md'));
    const session = await call('session.start', {});
    expect(session.library!.path).toBe(folder);
    expect(session.library!.articles.find(({ id }) => id === session.open)!.path).toBe('b.md');
  });

  it('that has begun is told of a file in the open library, and of one elsewhere with its folder', async () => {
    const { host, folder, events, idOf } = await openLibrary({ 'sub/a.md': '' });
    await host.openPath(join(folder, 'sub', 'a.md'));
    expect(events.at(-1)).toEqual({ name: 'document.show', data: { id: idOf('sub/a.md') } });
    const other = folderWith({ 'b.md': '' });
    await host.openPath(join(other, 'b.md'));
    const told = events.filter(({ name }) => name === 'library.changed').at(-1)!.data as Library;
    expect(told.path).toBe(other);
    expect(events.at(-1)).toEqual({ name: 'document.show', data: { id: told.articles[0]!.id } });
  });
});

describe('the library', () => {
  it('is read again on request: ids stay, and what is new is there', async () => {
    const { call, folder, idOf, library } = await openLibrary({ 'a.md': '# 가' });
    writeFileSync(join(folder, 'b.md'), '# 나');
    writeFileSync(join(folder, 'a.md'), '# 다른 제목');
    const refreshed = await call('library.refresh', {});
    expect(refreshed.articles).toMatchObject([{ id: idOf('a.md'), title: '다른 제목' }, { title: '나' }]);
    expect(library.articles).toHaveLength(1);
  });

  it('counts each article’s errors and warnings in the background and tells the page', async () => {
    const rules = "severities:\n  '*': off\n  links/missing-article: warning\n";
    const { library, told } = await openLibrary({
      'tickmark.config.yaml': rules,
      'a.md': '# 글\n\n[없는 글](없음.md) [또](없음2.md)\n',
      'b.md': '# 글\n\n[있는 글](a.md)\n',
      'templates/c.md': '[없는 글](없음.md)\n',
    });
    await vi.waitFor(() => {
      const counts = Object.fromEntries(
        told(library)!.articles.map(({ path, problems }) => [path, problems]),
      );
      expect(counts).toEqual({ 'a.md': 2, 'b.md': 0, 'templates/c.md': null });
    }, soon);
  });

  it('leaves an article that would hold up every page to the page that opens it', async () => {
    const { library, told, call, idOf } = await openLibrary({
      'tickmark.config.yaml': "severities:\n  '*': off\n  links/missing-article: warning\n",
      'a.md': '[없는 글](없음.md)\n',
      'long.md': `[없는 글](없음.md)\n\n${'가나다 '.repeat(20_000)}\n`,
    });
    const counted = () => Object.fromEntries(told(library)!.articles.map((one) => [one.path, one.problems]));
    await vi.waitFor(() => expect(counted()).toEqual({ 'a.md': 1, 'long.md': null }), soon);
    await call('document.checked', { id: idOf('long.md'), problems: 1, errors: 1 });
    await vi.waitFor(() => expect(counted()).toEqual({ 'a.md': 1, 'long.md': 1 }), soon);
  });

  it('that the user chose is opened and remembered', async () => {
    const folder = folderWith({ 'a.md': '' });
    const { call } = testHost({ chooseFolder: async () => folder });
    expect(await call('library.choose', {})).toMatchObject({ path: folder });
    const { recent } = await call('session.start', {});
    expect(recent).toEqual([{ id: recent[0]!.id, name: basename(folder), path: folder }]);
    expect(await call('library.openRecent', { id: recent[0]!.id })).toMatchObject({ path: folder });
  });

  it('stays open when the user changed their mind, or when another cannot be opened', async () => {
    const { call, host, folder } = await openLibrary({ 'a.md': '' });
    expect(await call('library.choose', {})).toBeNull();
    await expect(host.openPath(join(folder, 'missing'))).rejects.toMatchObject({
      key: 'error.library.missing',
    });
    expect(await call('library.refresh', {})).toMatchObject({ path: folder });
  });

  it('is opened by a recent id only, never by a path', async () => {
    const { call, folder } = await openLibrary({ 'a.md': '' });
    await expect(call('library.openRecent', { id: folder })).rejects.toMatchObject({
      key: 'error.library.missing',
    });
  });

  it('that is not open cannot be read or written', async () => {
    const { call } = testHost();
    await expect(call('library.refresh', {})).rejects.toMatchObject({ key: 'error.library.none' });
    await expect(call('document.create', { name: 'a', text: '', folder: '' })).rejects.toMatchObject({
      key: 'error.library.none',
    });
  });
});

describe('a document', () => {
  it('is opened, saved and listed anew', async () => {
    const { call, idOf, folder, library, told } = await openLibrary({ 'a.md': '# 가\r\n글\r\n' });
    const opened = await call('document.open', { id: idOf('a.md') });
    expect(opened).toMatchObject({ path: 'a.md', text: '# 가\r\n글\r\n', lineEnd: 'crlf', readOnly: false });
    const { version } = await call('document.save', {
      id: opened.id,
      text: '# 나\n글\n',
      base: opened.version,
    });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('# 나\r\n글\r\n');
    expect(version).not.toBe(opened.version);
    await vi.waitFor(() => {
      expect(told(library)!.articles[0]!.title).toBe('나');
    }, soon);
  });

  it('keeps its encoding while it holds nothing that needs one', async () => {
    const { call, idOf, folder } = await openLibrary({ 'a.md': '' });
    writeFileSync(join(folder, 'a.md'), Buffer.from([0xb0, 0xa1]));
    const { id, version, encoding } = await call('document.open', { id: idOf('a.md') });
    expect(encoding).toBe('cp949');
    const cleared = await call('document.save', { id, text: '', base: version });
    await call('document.save', { id, text: '나', base: cleared.version });
    expect(readFileSync(join(folder, 'a.md'))).toEqual(Buffer.from([0xb3, 0xaa]));
  });

  it('that two saves reach at once takes them in turn: the later one meets a conflict, none is torn', async () => {
    const { call, idOf, folder } = await openLibrary({ 'a.md': '옛 글\n' });
    const { id, version } = await call('document.open', { id: idOf('a.md') });
    const texts = ['하나\n', '둘\n'];
    const results = await Promise.allSettled(
      texts.map((text) => call('document.save', { id, text, base: version })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const won = results.findIndex(({ status }) => status === 'fulfilled');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(texts[won]);
    expect(readdirSync(folder).filter((name) => name !== '.tickmark')).toEqual(['a.md']);
  });

  it('of an earlier library can still be saved after another was opened', async () => {
    const { call, host, idOf, folder } = await openLibrary({ 'a.md': '옛 글\n' });
    const { id, version } = await call('document.open', { id: idOf('a.md') });
    await host.openPath(folderWith());
    await call('document.save', { id, text: '새 글\n', base: version });
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('새 글\n');
  });

  it.skipIf(process.platform === 'win32')('behind a link is saved where the link leads', async () => {
    const folder = folderWith({ 'real/a.md': '옛 글\n' });
    symlinkSync(join('real', 'a.md'), join(folder, 'link.md'));
    const { host, call } = testHost();
    await host.openPath(folder);
    const { library } = await call('session.start', {});
    const link = library!.articles.find(({ path }) => path === 'link.md')!;
    const { version } = await call('document.open', { id: link.id });
    await call('document.save', { id: link.id, text: '새 글\n', base: version });
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real', 'a.md'), 'utf8')).toBe('새 글\n');
  });

  it.skipIf(process.platform === 'win32')(
    'whose file became a link out of the library is not read or written',
    async () => {
      const outside = folderWith({ 'secret.md': '비밀\n' });
      const { call, idOf, folder } = await openLibrary({ 'a.md': '글\n' });
      const { id, version } = await call('document.open', { id: idOf('a.md') });
      rmSync(join(folder, 'a.md'));
      symlinkSync(join(outside, 'secret.md'), join(folder, 'a.md'));
      await expect(call('document.open', { id })).rejects.toMatchObject({ key: 'error.library.outside' });
      await expect(call('document.save', { id, text: '', base: version })).rejects.toMatchObject({
        key: 'error.library.outside',
      });
      expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('비밀\n');
    },
  );

  it('that is created has a safe name of its own and appears in the list', async () => {
    const { call, folder } = await openLibrary({ 'CON_.md': '' });
    const created = await call('document.create', { name: 'con', text: '# 새 글\n', folder: '' });
    expect(created).toMatchObject({ path: 'con_ 2.md', text: '# 새 글\n', encoding: 'utf-8', bom: false });
    expect(readdirSync(folder).sort()).toEqual(['CON_.md', 'con_ 2.md']);
    const { articles } = await call('library.refresh', {});
    expect(articles.find(({ id }) => id === created.id)).toMatchObject({ title: '새 글' });
  });

  it('is created in the folder that it is wanted in, and in no other place', async () => {
    const { call, folder } = await openLibrary({ '2026/1분기/a.md': '' });
    const create = (wanted: string) =>
      call('document.create', { name: 'a', text: '# 새 글\n', folder: wanted });
    expect(await create('2026/1분기')).toMatchObject({ path: '2026/1분기/a 2.md' });
    expect(readdirSync(join(folder, '2026', '1분기')).sort()).toEqual(['a 2.md', 'a.md']);
    for (const wrong of ['2025', '..', '2026/..', '.tickmark']) {
      await expect(create(wrong)).rejects.toMatchObject({ key: 'error.folder.missing' });
    }
    const { articles } = await call('library.refresh', {});
    expect(articles.map(({ path }) => path).sort()).toEqual(['2026/1분기/a 2.md', '2026/1분기/a.md']);
  });

  it('is known by the id that the host gave, and by no other', async () => {
    const { call } = await openLibrary({ 'a.md': '' });
    await expect(call('document.open', { id: 'a-md' })).rejects.toMatchObject({
      key: 'error.document.unknown',
    });
  });
});

describe('an export', () => {
  const png = Buffer.from('89504e470d0a1a0a', 'hex');

  it('in the browser is a download with its pictures inside', async () => {
    const { call, idOf, folder } = await openLibrary({ 'sub/a.md': '' });
    writeFileSync(join(folder, '표.png'), png);
    const text = '# 목표가 $250\n\n![표](../표.png) ![밖](../../밖.png)\n';
    const result = await call('document.export', { id: idOf('sub/a.md'), text, format: 'html' });
    if (result.outcome !== 'download') throw new Error(result.outcome);
    expect(result).toMatchObject({ name: '목표가 $250.html', mediaType: 'text/html' });
    const html = Buffer.from(result.base64, 'base64').toString('utf8');
    expect(html).toContain(`src="data:image/png;base64,${png.toString('base64')}"`);
    expect(html).not.toContain('src=".');
  });

  it('on the desktop is written where the user wants it', async () => {
    const target = join(folderWith(), '내보낸 글.html');
    const suggested = vi.fn(async () => target);
    const { call, idOf, folder } = await openLibrary({ 'a.md': '' }, { chooseExportTarget: suggested });
    const result = await call('document.export', { id: idOf('a.md'), text: '# 제목', format: 'html' });
    expect(result).toEqual({ outcome: 'saved', path: target, missing: [] });
    expect(suggested).toHaveBeenCalledWith({ name: '제목.html', folder, format: 'html' });
    expect(readFileSync(target, 'utf8')).toContain('제목</h1>');
    await call('document.export', { id: idOf('a.md'), text: '# 다른 제목', format: 'html' });
    expect(readFileSync(target, 'utf8')).toContain('다른 제목</h1>');
  });

  it('in the text form keeps the line ends, the mark and the encoding of the file', async () => {
    const files = { 'a.txt': Buffer.from('\uFEFFTITLE:\r\n제목\r\nCONTENT:\r\n본문\r\n') };
    const target = join(folderWith(), '낸 글.txt');
    const { call, idOf } = await openLibrary(files, { chooseExportTarget: async () => target });
    const text = 'TITLE:\n제목\nCONTENT:\n본문\n더\n';
    await call('document.export', { id: idOf('a.txt'), text, format: 'text-form' });
    expect(readFileSync(target, 'utf8')).toBe('\uFEFFTITLE:\r\n제목\r\nCONTENT:\r\n본문\r\n더\r\n');
  });

  it('never goes over the article itself', async () => {
    const { call, idOf, folder } = await openLibrary(
      { 'a.txt': 'TITLE:\n제목\nCONTENT:\n본문\n' },
      { chooseExportTarget: async ({ folder }) => join(folder, 'a.txt') },
    );
    const exported = call('document.export', { id: idOf('a.txt'), text: '# 다른 글', format: 'txt' });
    await expect(exported).rejects.toMatchObject({ key: 'error.export.overArticle' });
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toContain('본문');
  });

  it('for a blog is HTML and plain text for the clipboard, with the pictures to upload', async () => {
    const { call, idOf } = await openLibrary({ 'a.md': '' });
    const made = await call('document.forClipboard', {
      id: idOf('a.md'),
      text: '# 제목\n\n**30%**를 ![](a.png)',
    });
    expect(made.html).toContain('<strong>30%</strong>를');
    expect(made).toMatchObject({ text: '30%를 [그림: a.png]\n', pictures: ['a.png'] });
  });

  it('that the user gave up is no failure, and nothing is printed for it', async () => {
    const printPdf = vi.fn(async () => new Uint8Array());
    const { call, idOf } = await openLibrary(
      { 'a.md': '' },
      { chooseExportTarget: async () => null, printPdf },
    );
    const result = await call('document.export', { id: idOf('a.md'), text: '', format: 'pdf' });
    expect(result).toEqual({ outcome: 'cancelled' });
    expect(printPdf).not.toHaveBeenCalled();
  });

  it('to PDF prints the page that the HTML export is', async () => {
    const printed: string[] = [];
    const printPdf = async (html: string) => {
      printed.push(html);
      return Buffer.from('%PDF');
    };
    const { call, idOf } = await openLibrary({ 'a.md': '' }, { printPdf });
    const result = await call('document.export', { id: idOf('a.md'), text: '# 제목', format: 'pdf' });
    expect(result).toMatchObject({ outcome: 'download', name: '제목.pdf', base64: 'JVBERg==' });
    expect(printed.join()).toContain('제목</h1>');
  });
});

describe('the rest of the contract', () => {
  it('changes settings, keeps them and tells every page', async () => {
    const { call, events } = testHost();
    expect(await call('settings.change', { fontSize: 18 })).toMatchObject({ fontSize: 18, autosave: true });
    expect(events).toMatchObject([{ name: 'settings.changed', data: { fontSize: 18 } }]);
    expect((await call('session.start', {})).settings.fontSize).toBe(18);
  });

  it('hands on only addresses that may leave the workbench', async () => {
    const openExternal = vi.fn(async () => {});
    const { call } = testHost({ openExternal });
    await call('link.open', { url: 'https://example.com' });
    await expect(call('link.open', { url: 'file:///etc/passwd' })).rejects.toMatchObject({
      key: 'error.link.refused',
    });
    expect(openExternal.mock.calls).toEqual([['https://example.com/']]);
  });

  it('serves a picture of a known article and of no other', async () => {
    const { host, idOf } = await openLibrary({ 'a.md': '', 'b.png': 'picture' });
    expect(await host.asset(idOf('a.md'), 'b.png')).toMatchObject({ mediaType: 'image/png' });
    expect(await host.asset('unknown', 'b.png')).toBeNull();
  });
});
