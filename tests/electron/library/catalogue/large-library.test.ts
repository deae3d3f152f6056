import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { readEach } from '../../../../electron/library/catalogue/read-each.ts';
import { type Disk, disk } from '../../../../electron/library/files/disk.ts';
import type { ArticlesChange } from '../../../../shared/contract.ts';
import { type Files, openLibrary } from '../../open-library.ts';
import { folderWith } from '../../temporary-folder.ts';
import { testHost } from '../../test-host.ts';

const soon = { timeout: 5000 };

async function open(files: Files) {
  const page = await openLibrary(files);
  const changes = () =>
    page.events.filter(({ name }) => name === 'library.articles').map(({ data }) => data as ArticlesChange);
  return { ...page, changes };
}

describe('a page with a library open', () => {
  const files = { 'a.md': '# 가\n', 'b.md': '# 나\n', 'tickmark.config.yaml': "severities:\n  '*': off\n" };

  it('is told of the articles that changed, not of those that did not', async () => {
    const { folder, changes, host, events, idOf } = await open(files);
    await vi.waitFor(() => expect(changes().flatMap(({ put }) => put)).toHaveLength(2), soon);
    const known = changes().length;
    const whole = () => events.filter(({ name }) => name === 'library.changed').length;
    const before = whole();
    writeFileSync(join(folder, 'b.md'), '# 다른 제목\n');
    const later = () =>
      changes()
        .slice(known)
        .flatMap(({ put }) => put);
    await vi.waitFor(() => expect(later().at(-1)).toMatchObject({ title: '다른 제목' }), soon);
    expect(new Set(later().map(({ id }) => id))).toEqual(new Set([idOf('b.md')]));
    expect(whole()).toBe(before);
    await host.close();
  });

  it('is told which are gone, and of all of it where more than articles changed', async () => {
    const { folder, changes, host, told, library, idOf } = await open(files);
    rmSync(join(folder, 'a.md'));
    await vi.waitFor(() => expect(changes().flatMap(({ removed }) => removed)).toEqual([idOf('a.md')]), soon);
    writeFileSync(join(folder, 'chart.png'), '');
    await vi.waitFor(() => expect(told(library)!.files).toContain('chart.png'), soon);
    expect(told(library)!.articles.map(({ path }) => path)).toEqual(['b.md']);
    await host.close();
  });

  it('counts an open article by what the page says, and by its own check once it is closed', async () => {
    const { call, host, told, library, idOf } = await open({
      'tickmark.config.yaml': "severities:\n  '*': off\n  links/missing-article: warning\n",
      'a.md': '# 글\n\n[없는 글](없음.md)\n',
    });
    const problems = () => told(library)!.articles[0]!.problems;
    await vi.waitFor(() => expect(problems()).toBe(1), soon);
    const { id, version } = await call('document.open', { id: idOf('a.md') });
    await call('document.save', { id, text: '# 글\n\n[가](가.md) [나](나.md)\n', base: version });
    await call('document.checked', { id, problems: 7, errors: 1 });
    await vi.waitFor(() => expect(problems()).toBe(7), soon);
    await call('document.save', { id, text: '# 글\n', base: (await call('document.open', { id })).version });
    await call('document.close', { id });
    await vi.waitFor(() => expect(problems()).toBe(0), soon);
    await host.close();
  });

  it('sees an article counted anew when what it links to appears or goes', async () => {
    const { folder, host, told, library } = await open({
      'tickmark.config.yaml': "severities:\n  '*': off\n  links/missing-article: warning\n",
      'a.md': '# 글\n\n[운임](%ED%95%B4%EC%9A%B4%20운임.md)\n',
      '해운 운임.md': '# 운임\n',
    });
    const problems = () => told(library)!.articles.find(({ path }) => path === 'a.md')!.problems;
    await vi.waitFor(() => expect(problems()).toBe(0), soon);
    renameSync(join(folder, '해운 운임.md'), join(folder, '항공 운임.md'));
    await vi.waitFor(() => expect(problems()).toBe(1), soon);
    renameSync(join(folder, '항공 운임.md'), join(folder, '해운 운임.md'));
    await vi.waitFor(() => expect(problems()).toBe(0), soon);
    await host.close();
  });

  it('sees an article counted anew when the heading that it links to is reworded, and is told the headings', async () => {
    const { call, folder, host, told, library, idOf } = await open({
      'tickmark.config.yaml': "severities:\n  '*': off\n  links/missing-anchor-elsewhere: warning\n",
      'a.md': '# 글\n\n[전망](운임/해운.md#운임-전망)\n',
      '운임/해운.md': `---\ntitle: 해운\n---\n${'첫 문단이 길다.\n\n'.repeat(500)}## 운임 전망\n`,
    });
    const problems = () => told(library)!.articles.find(({ path }) => path === 'a.md')!.problems;
    const target = join(folder, '운임', '해운.md');
    await vi.waitFor(() => expect(problems()).toBe(0), soon);
    const ids = [idOf('운임/해운.md'), 'nobody'];
    expect(await call('library.anchors', { ids })).toEqual([{ id: ids[0], anchors: ['운임-전망'] }]);
    writeFileSync(target, '# 해운\n\n## 운임 예상\n');
    await vi.waitFor(() => expect(problems()).toBe(1), soon);
    expect(await call('library.anchors', { ids })).toEqual([{ id: ids[0], anchors: ['해운', '운임-예상'] }]);
    writeFileSync(target, '# 해운 시황\n\n## 운임 전망\n');
    await vi.waitFor(() => expect(problems()).toBe(0), soon);
    await host.close();
  });
});

it('lists an article by its first lines, and says so where the rest turns out to be no text', async () => {
  const text = `---\ntitle: 긴 글\nauthor: 김하늘\ndate: 2026-03-09\n---\n${'가나다\n'.repeat(2000)}`;
  const broken = Buffer.concat([Buffer.from(text), Buffer.from([0, 0xff, 0xfe])]);
  const { told, library, host, folder } = await open({ 'a.md': text, 'b.md': broken });
  expect(statSync(join(folder, 'b.md')).size).toBeGreaterThan(8000);
  expect(library.articles[0]).toMatchObject({ title: '긴 글', author: '김하늘', date: '2026-03-09' });
  await vi.waitFor(() => {
    expect(told(library)!.articles[1]!.unreadable).toMatchObject({ key: 'error.file.binary' });
  }, soon);
  expect(told(library)!.articles[0]!.unreadable).toBeNull();
  await host.close();
});

it('is shown as far as it is read where the disk is slow, and says that more follows', async () => {
  const folder = folderWith({ 'a.md': 'x\n', 'b.md': 'y\n' });
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  const slow: Disk = {
    ...disk,
    open: async (path, ...more) => {
      if (String(path).endsWith('b.md')) await held;
      return disk.open(path, ...more);
    },
  };
  const page = testHost({}, slow);
  await page.host.openPath(folder);
  const { library } = await page.call('session.start', {});
  expect(library).toMatchObject({ reading: true, articles: [{ path: 'a.md' }] });
  release();
  await vi.waitFor(() => expect(page.told(library)).toMatchObject({ reading: false }), soon);
  expect(page.told(library)!.articles.map(({ path }) => path)).toEqual(['a.md', 'b.md']);
  await page.host.close();
});

describe('reading many files', () => {
  it('asks again, and waits, only for those that could not be read at once', async () => {
    const taken: string[] = [];
    const waited: number[] = [];
    const files = Array.from({ length: 300 }, (_, n) => n);
    await readEach(
      files,
      (n) => (n % 100 === 0 ? null : `now ${n}`),
      async (n) => {
        waited.push(n);
        return `later ${n}`;
      },
      (result) => taken.push(result),
    );
    expect(waited).toEqual([0, 100, 200]);
    expect(taken).toHaveLength(300);
    expect(taken.slice(-3)).toEqual(['later 0', 'later 100', 'later 200']);
  });

  it('lets others work in between', async () => {
    let others = 0;
    const busy = setInterval(() => (others += 1), 0);
    const files = Array.from({ length: 40 }, (_, n) => n);
    const spin = (n: number) => {
      for (const until = performance.now() + 1; performance.now() < until; );
      return n;
    };
    await readEach(
      files,
      spin,
      async (n) => n,
      () => {},
    );
    clearInterval(busy);
    expect(others).toBeGreaterThan(0);
  });
});
