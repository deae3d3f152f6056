import {
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
import { folderWith } from '../electron/temporary-folder.ts';
import { startInProcess } from './in-process.ts';
import { type Page, startPage } from './page.ts';

const secret = '# 비밀\n';

/** A library beside a folder that is nobody's business, and a page on it. */
async function beside(files: Readonly<Record<string, string>>, prepare: (place: string) => void = () => {}) {
  const place = folderWith({
    'outside/secret.md': secret,
    'outside/secret.png': 'png',
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`library/${name}`, text])),
  });
  prepare(place);
  const library = join(place, 'library');
  const config = join(place, 'config');
  const { bridge } = await startInProcess(library, config);
  const page = await startPage(bridge);
  const untouched = () => {
    expect(readdirSync(join(place, 'outside')).sort()).toEqual(['secret.md', 'secret.png']);
    expect(readFileSync(join(place, 'outside', 'secret.md'), 'utf8')).toBe(secret);
  };
  return { place, library, config, page, untouched };
}

async function saveFails(page: Page, text: string): Promise<string> {
  const tab = page.documents.active()!;
  tab.session.apply([{ from: 0, to: tab.session.text().length, insert: text }]);
  expect(await tab.save()).toBe(false);
  expect(tab.session.text()).toBe(text);
  const saving = tab.saving.get();
  return saving.kind === 'failed' ? saving.error.key : saving.kind;
}

describe('a name that leads out of the library', () => {
  it.each([
    '../outside/new',
    '..\\..\\outside\\new',
    '/etc/new',
    'C:\\new',
    '....//new',
    'a/../../outside/new',
  ])('makes an article inside (%s)', async (name) => {
    const { library, page, untouched } = await beside({ 'a.md': '' });
    await page.documents.create(name, '글', '');
    expect(readdirSync(library).filter((one) => one.endsWith('.md'))).toHaveLength(2);
    untouched();
  });

  it.each(['../outside/secret.md', '%2e%2e%2fsecret', '..', ''])('is no document (%s)', async (id) => {
    const { page } = await beside({ 'a.md': '' });
    for (const call of ['document.open', 'document.close'] as const) {
      await expect(page.client.call(call, { id })).rejects.toMatchObject({ key: 'error.contract.payload' });
    }
  });
});

describe.skipIf(process.platform === 'win32')('a link that leads out of the library', () => {
  it('is not listed', async () => {
    const { page, untouched } = await beside({ 'a.md': '' }, (place) => {
      symlinkSync(join(place, 'outside', 'secret.md'), join(place, 'library', 'link.md'));
      symlinkSync(join(place, 'outside'), join(place, 'library', 'folder'));
    });
    const { articles } = await page.client.call('library.refresh', {});
    expect(articles.map(({ path }) => path)).toEqual(['a.md']);
    untouched();
  });

  it('put in the place of an open article is not written through', async () => {
    const { place, library, page, untouched } = await beside({ 'a.md': secret });
    await page.open('a.md');
    rmSync(join(library, 'a.md'));
    symlinkSync(join(place, 'outside', 'secret.md'), join(library, 'a.md'));
    expect(await saveFails(page, '덮어쓸 글')).toBe('error.library.outside');
    untouched();
  });

  it('put in the place of its folder is not written through, nor is the file made anew there', async () => {
    const { place, library, page, untouched } = await beside({ '아래/secret.md': secret });
    await page.open('아래/secret.md');
    renameSync(join(library, '아래'), join(library, '위'));
    symlinkSync(join(place, 'outside'), join(library, '아래'));
    expect(await saveFails(page, '덮어쓸 글')).toBe('error.library.outside');
    expect(await page.documents.active()!.saveAnew()).toBe(false);
    untouched();
  });
});

describe('a hostile sidecar', () => {
  it.skipIf(process.platform === 'win32')(
    'that is a link for the folder of sidecars takes nothing out',
    async () => {
      const { library, page, untouched } = await beside({ 'a.md': '글' }, (place) => {
        symlinkSync(join(place, 'outside'), join(place, 'library', '.tickmark'));
      });
      const tab = await page.open('a.md');
      tab.session.type('새 글');
      expect(await tab.save()).toBe(true);
      await page.client.call('history.list', { id: tab.id }).catch(() => {});
      expect(readFileSync(join(library, 'a.md'), 'utf8')).toBe('새 글');
      untouched();
    },
  );

  it.each([
    ['a path out of the library', '{"format":1,"path":"../outside/secret.md"}'],
    ['no JSON', '{'],
    ['something of another kind', '[[[[]]]]'],
    ['a key of the language', '{"__proto__":{"path":"a.md"},"format":1}'],
  ])('with %s stops nothing', async (_what, data) => {
    const { library, page, untouched } = await beside({ 'a.md': '글' }, (place) => {
      const folder = join(place, 'library', '.tickmark', 'history', '0123456789abcdef');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'document.json'), data);
    });
    const tab = await page.open('a.md');
    tab.session.type('새 글');
    expect(await tab.save()).toBe(true);
    expect((await page.client.call('history.list', { id: tab.id })).versions.length).toBeGreaterThanOrEqual(
      0,
    );
    expect(readFileSync(join(library, 'a.md'), 'utf8')).toBe('새 글');
    untouched();
  });
});

describe('a hostile journal', () => {
  it('writes no article outside the library that it names', async () => {
    const { place, library, config, page, untouched } = await beside({ 'a.md': '글' });
    mkdirSync(join(config, 'journal'), { recursive: true });
    const at = (path: string) => ({
      format: 1,
      path,
      shown: 'x.md',
      root: library,
      base: '0',
      at: 1,
      text: '심은 글',
      owner: { process: 2 ** 30, run: 'gone' },
    });
    for (const [index, path] of [
      join(place, 'outside', 'new.md'),
      `${library}/../outside/new.md`,
      join(place, 'outside', 'secret.md'),
    ].entries()) {
      writeFileSync(join(config, 'journal', `${index}.json`), JSON.stringify(at(path)));
    }
    expect(await page.client.call('library.recover', {})).toEqual([]);
    untouched();
  });
});
