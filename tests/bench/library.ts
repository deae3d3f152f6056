import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenLibrary, openLibrary } from '../../electron/library/catalogue/open-library.ts';
import { disk } from '../../electron/library/files/disk.ts';
import { createRegistry } from '../../electron/library/folder/registry.ts';
import { searchLibrary } from '../../electron/library/search/search.ts';
import { Library } from '../../shared/contract.ts';
import { sampleBody } from './sample.ts';
import { median, ms, percentile, printTable, race, ratio } from './stats.ts';

const count = 10_000;
const topics =
  '반도체 클라우드 배당 금리 수출 환율 조선 방산 바이오 전력 원전 게임 철강 화학 유통 보험 증권 은행 항공 해운'.split(
    ' ',
  );

/** Words that stand in all, in some, in one and in none of the articles, and a phrase. */
const queries = ['배당', '조선 철강', '7,777억', '없는낱말', 'ROE', '매출 12'];

/** A search of a library of 10,000 articles, beside a plain scan of the same files; and how long it takes to open. */
export async function benchLibrary(): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tickmark-bench-')));
  try {
    const bytes = writeLibrary(folder);
    const before = process.memoryUsage.rss();
    const [library, ...opened] = await timed(() => openAll(folder));
    const [, ...loaded] = await timed(() => library.texts.load(library.entries()));
    const [, ...again] = await timed(() => library.refresh());
    printTable(`A library of ${count} articles, ${Math.round(bytes / 1e6)} MB`, [
      ['', 'ms', 'ms of CPU'],
      ['opened: every article listed, as the page gets it', ...opened],
      ['then, in the background: texts in memory for search', ...loaded],
      ['read again, nothing changed', ...again],
    ]);
    await searches(library, folder);
    const rss = process.memoryUsage.rss();
    console.log(`  memory: ${megabytes(rss)} MB, of which the library ${megabytes(rss - before)} MB`);
    library.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** Articles of about 5 KB that differ in topic and figures, in twenty folders. */
function writeLibrary(folder: string): number {
  const body = sampleBody();
  let bytes = 0;
  for (let n = 0; n < count; n++) {
    const [here, one, other] = [n, n * 7, n * 13 + 3].map((at) => topics[at % topics.length]!);
    const title = `${one} ${other} 전망 ${n}`;
    const day = `2026-${String(1 + (n % 9)).padStart(2, '0')}-${String(10 + (n % 19))}`;
    const head = `title: ${title}\nstatus: draft\ntickers: ['${String(n).padStart(6, '0')}']\ndate: ${day}`;
    const text = `---\n${head}\n---\n\n${one} ${other} 매출은 ${n.toLocaleString('en')}억 원입니다.\n\n${body}`;
    mkdirSync(join(folder, here!), { recursive: true });
    writeFileSync(join(folder, here!, `${n}.md`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Opens the library and carries its list over to the page. */
async function openAll(folder: string): Promise<OpenLibrary> {
  let news = () => {};
  const tools = {
    disk,
    registry: createRegistry(),
    log: () => {},
    locale: () => 'ko' as const,
    // Background checks are not part of this bench: every article counts as checked by a page.
    isOpen: () => true,
  };
  const library = await openLibrary(tools, folder, () => news());
  while (library.current().articles.length < count) await new Promise<void>((done) => (news = done));
  Library.parse(JSON.parse(JSON.stringify(library.current())));
  return library;
}

async function searches(library: OpenLibrary, folder: string): Promise<void> {
  const files = readdirSync(folder).flatMap((name) =>
    readdirSync(join(folder, name)).map((file) => join(folder, name, file)),
  );
  const scan = (query: string) => files.filter((file) => readFileSync(file, 'utf8').includes(query)).length;
  const rows: string[][] = [];
  const ours: number[] = [];
  const scans: number[] = [];
  for (const query of queries) {
    const samples = await race({ Tickmark: () => searchAll(library, query), scan: () => scan(query) }, 7);
    ours.push(...samples.Tickmark!);
    scans.push(...samples.scan!);
    rows.push([`"${query}"`, ...row(samples.Tickmark!, samples.scan!)]);
  }
  printTable('Search of all texts, every hit counted and the first 1,000 with their lines (ms)', [
    ['', 'median', 'p95', 'plain scan of the files', 'of the scan'],
    ...rows,
    ['all', ...row(ours, scans)],
  ]);
}

const row = (ours: readonly number[], scans: readonly number[]) => [
  ms(median(ours)),
  ms(percentile(ours, 0.95)),
  ms(median(scans)),
  ratio(median(ours), median(scans)),
];

async function searchAll(library: OpenLibrary, query: string): Promise<void> {
  const options = { matchCase: false, wholeWord: false, regex: false };
  let room = 1000;
  for (let from: number | null = 0; from !== null; ) {
    const part: Awaited<ReturnType<typeof searchLibrary>> = await searchLibrary(library, {
      query,
      options,
      replacement: null,
      buffers: [],
      from,
      room,
    });
    room = part.articles.reduce((left, { hits }) => Math.max(0, left - Math.max(1, hits.length)), room);
    from = part.next;
  }
}

/** What a task gives, and how long it took on the clock and on the processor: others may be using the machine. */
async function timed<T>(task: () => Promise<T>): Promise<[result: T, wall: string, cpu: string]> {
  const began = performance.now();
  const used = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(used);
  return [result, ms(performance.now() - began), ms((user + system) / 1000)];
}
