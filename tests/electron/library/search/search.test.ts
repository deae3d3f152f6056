import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBounded } from '../../../../electron/library/search/bounded.ts';
import type { CallArgs, FoundArticle } from '../../../../shared/contract.ts';
import { type Files, openLibrary } from '../../open-library.ts';

type Asked = Partial<Omit<CallArgs<'library.search'>, 'query'>>;

const plain = { matchCase: false, wholeWord: false, regex: false };

async function open(files: Files) {
  const page = await openLibrary(files);
  const { folder, idOf } = page;
  const pathOf = (id: string) => page.library.articles.find((one) => one.id === id)!.path;

  /** Asks on until nothing is left, as a page does. */
  async function search(query: string, some: Asked = {}): Promise<FoundArticle[]> {
    const found: FoundArticle[] = [];
    for (let from: number | null = 0; from !== null; ) {
      const args = { options: plain, replacement: null, buffers: [], room: 1000, ...some };
      const part: Awaited<ReturnType<typeof page.call<'library.search'>>> = await page.call(
        'library.search',
        {
          ...args,
          query,
          from,
        },
      );
      found.push(...part.articles);
      from = part.next;
    }
    return found;
  }
  const where = async (query: string, some?: Asked) =>
    (await search(query, some)).map(({ id, count }) => `${pathOf(id)} ${count}`).sort();
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return { ...page, folder, idOf, pathOf, search, where, read };
}

const files = {
  'a.md': '---\nstatus: draft\nticker: MSFT\ndate: 2026-02-03\n---\n# 클라우드\r\n\r\n매출 5,880억 원\r\n',
  'sub/b.md': '# 배당\n\n배당 5880억원, 매출과 매출\n[클라우드](../a.md)\n',
  'c.txt': 'TITLE:\n환율\n\nCONTENT:\n원/달러\n',
  'templates/t.md': '매출\n',
};

describe('a search of the library', () => {
  it('finds the articles and counts their hits, but not in templates', async () => {
    const { where } = await open(files);
    expect(await where('매출')).toEqual(['a.md 1', 'sub/b.md 2']);
    expect(await where('없는 말')).toEqual([]);
    expect(await where('figure:"5,880억 원"')).toEqual(['a.md 1', 'sub/b.md 1']);
  });

  it('says where each hit stands in the text as the editor has it', async () => {
    const { search } = await open(files);
    const [found] = await search('억 원', { options: { ...plain, wholeWord: false } });
    const text = files['a.md'].replaceAll('\r\n', '\n');
    const [hit] = found!.hits;
    expect(text.slice(hit!.from, hit!.to)).toBe('억 원');
    expect(hit).toMatchObject({ line: 8, before: '매출 5,880', text: '억 원', after: '' });
  });

  it('finds a figure however it is written, and offers to replace it as it was asked for only', async () => {
    const { search } = await open({
      'a.md': '매출은 25억 달러, 곧 **$2.5bn**이다. 목표는 $25bn이다.\n',
      'b.md': '(단위: 백만 달러)\n\n| 항목 | 2026년 |\n| --- | ---: |\n| 매출 | 2,500 |\n',
      'c.md': '비중은 25%이다.\n',
    });
    const found = await search('figure:$2.5bn', { replacement: '$2.6bn' });
    const hits = found.flatMap((one) => one.hits.map(({ text, insert = null }) => [text, insert]));
    expect(hits.sort()).toEqual([
      ['$2.5bn', '$2.6bn'],
      ['2,500', null],
      ['25억 달러', null],
    ]);
  });

  it('takes only articles that fit its filters, with words or without', async () => {
    const { where } = await open(files);
    expect(await where('매출 status:draft')).toEqual(['a.md 1']);
    expect(await where('ticker:msft date:2026-02')).toEqual(['a.md 0']);
    expect(await where('매출 date:<2026')).toEqual([]);
  });

  it('finds the links that lead to an article, however they are spelled', async () => {
    const { where } = await open({
      '해운 운임.md': '# 운임\n',
      'a.md': '[a](해운%20운임.md) `[b](해운%20운임.md)`\n',
      'sub/b.md': `[c](../${encodeURIComponent('해운 운임.md')}#표) [d](<../해운 운임.md>)\n`,
      'sub/c.md': '[e](해운%20운임.md)\n',
    });
    expect(await where('link:"해운 운임.md"')).toEqual(['a.md 1', 'sub/b.md 2']);
  });

  it('searches unsaved texts as they stand in the editor', async () => {
    const { where, idOf } = await open(files);
    const buffers = [{ id: idOf('a.md'), text: '환율 환율' }];
    expect(await where('환율', { buffers })).toEqual(['a.md 2', 'c.txt 1']);
    expect(await where('매출', { buffers })).toEqual(['sub/b.md 2']);
  });

  it('sees what was just written to disk, by this page or by another program', async () => {
    const { where, call, idOf, folder } = await open(files);
    const { id, version } = await call('document.open', { id: idOf('c.txt') });
    await call('document.save', { id, text: '선박\n', base: version });
    writeFileSync(join(folder, 'sub', 'b.md'), '선박 선박\n');
    await call('library.refresh', {});
    expect(await where('선박')).toEqual(['c.txt 1', 'sub/b.md 2']);
  });

  it('reads CP949 and decomposed Hangul', async () => {
    const { where, search } = await open({
      'cp949.md': Buffer.from([0xb8, 0xc5, 0xc3, 0xe2, 0x0a]),
      'nfd.md': '총매출'.normalize('NFD'),
    });
    expect(await where('매출')).toEqual(['cp949.md 1', 'nfd.md 1']);
    const nfd = (await search('매출')).flatMap(({ hits }) => hits).find(({ from }) => from > 0)!;
    expect('총매출'.normalize('NFD').slice(nfd.from, nfd.to)).toBe('매출'.normalize('NFD'));
  });

  it('lists hits as far as there is room, and counts the others', async () => {
    const { call } = await open({ 'a.md': '가 '.repeat(50), 'b.md': '가\n', 'c.md': '나\n' });
    const args = { query: '가', options: plain, replacement: null, buffers: [], from: 0, room: 1 };
    const { articles, unlisted } = await call('library.search', args);
    expect(articles).toHaveLength(1);
    expect(articles[0]!.hits).toHaveLength(1);
    expect(unlisted).toEqual({ articles: 1, hits: 50 });
  });

  it('goes through a library part by part', async () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`${n}.md`, `글 ${n} 배당`]));
    const { where } = await open(many);
    expect(await where('배당')).toHaveLength(200);
  });

  it('refuses a regular expression that is broken or takes too long, and goes on working', async () => {
    const { search, where } = await open({ 'a.md': `${'a'.repeat(60)}!\n` });
    const regex = { options: { ...plain, regex: true } };
    await expect(search('(', regex)).rejects.toMatchObject({ key: 'error.search.pattern' });
    await expect(search('(a+)+$', regex)).rejects.toMatchObject({ key: 'error.search.slow' });
    expect(await where('a{60}', regex)).toEqual(['a.md 1']);
  });
});

it('work that goes on for ever is stopped', () => {
  expect(runBounded(() => 42, 1000)).toEqual({ value: 42 });
  expect(runBounded(() => /(a+)+$/.test(`${'a'.repeat(60)}!`), 20)).toBeNull();
  expect(() =>
    runBounded(() => {
      throw new RangeError('broken');
    }, 1000),
  ).toThrow(RangeError);
});

describe('a replacement', () => {
  async function preview(replacement: string, query = '매출', regex = false) {
    const page = await open(files);
    const found = await page.search(query, { replacement, options: { ...plain, regex } });
    const articles = found.map(({ id, stamp, hits }) => ({
      id,
      stamp,
      edits: hits.map(({ from, to, insert }) => ({ from, to, insert: insert! })),
    }));
    return { ...page, found, articles };
  }

  it('is shown before it is made, groups of a regular expression filled in', async () => {
    const { found } = await preview('$1 억 KRW', '(5,?880)억 ?원', true);
    expect(found.flatMap(({ hits }) => hits.map(({ insert }) => insert)).sort()).toEqual([
      '5,880 억 KRW',
      '5880 억 KRW',
    ]);
  });

  it('changes what it was told to and nothing else, and is taken back byte by byte', async () => {
    const { articles, call, read } = await preview('매출액');
    const done = await call('library.replace', { articles });
    expect(done).toMatchObject({ failed: [] });
    expect(done.changed).toHaveLength(2);
    expect(read('a.md')).toBe(files['a.md'].replaceAll('매출', '매출액'));
    expect(read('sub/b.md')).toBe(files['sub/b.md'].replaceAll('매출', '매출액'));
    expect(await call('library.undoReplace', { undo: done.undo })).toMatchObject({ failed: [] });
    expect(read('a.md')).toBe(files['a.md']);
    expect(read('sub/b.md')).toBe(files['sub/b.md']);
    await expect(call('library.undoReplace', { undo: done.undo })).rejects.toMatchObject({
      key: 'error.search.noUndo',
    });
  });

  it('leaves an article that changed since as it is, names it, and does the others', async () => {
    const { articles, call, read, folder, idOf } = await preview('매출액');
    writeFileSync(join(folder, 'a.md'), '매출 매출 매출\n');
    const { changed, failed } = await call('library.replace', { articles });
    expect(changed).toEqual([idOf('sub/b.md')]);
    expect(failed).toEqual([
      { id: idOf('a.md'), failure: { key: 'error.search.changed', data: { path: 'a.md' } } },
    ]);
    expect(read('a.md')).toBe('매출 매출 매출\n');
  });

  it('is not taken back over what was written since', async () => {
    const { articles, call, read, folder, idOf } = await preview('매출액');
    const { undo } = await call('library.replace', { articles });
    writeFileSync(join(folder, 'sub', 'b.md'), '새 글\n');
    const { changed, failed } = await call('library.undoReplace', { undo });
    expect(changed).toEqual([idOf('a.md')]);
    expect(failed.map(({ id }) => id)).toEqual([idOf('sub/b.md')]);
    expect(read('sub/b.md')).toBe('새 글\n');
  });
});
