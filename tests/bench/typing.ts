import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { buildStale } from '../../build/build.ts';
import { outDir, root } from '../../build/targets.ts';
import { findChromium } from '../../electron/export/find-chromium.ts';
import { installPeers } from './peers.ts';
import { sampleOf, sizes } from './sample.ts';
import { median, ms, percentile, printTable, ratio } from './stats.ts';

interface Latencies {
  /** Keydown to the end of the frame that follows, ms. */
  readonly frame: readonly number[];
  /** Keydown to the end of the first frame after the preview changed, ms. */
  readonly preview: readonly number[];
}

/** Milliseconds between two keys: a fast typist. */
const keyPause = 90;

/** Types into the middle of the document and gives the latencies of all keys but the first five. */
async function type(page: Page, keys: number, preview: boolean): Promise<Latencies> {
  await page.locator('.cm-content').click();
  await page.evaluate(() => {
    const scroller = document.querySelector('.cm-scroller')!;
    scroller.scrollTop = scroller.scrollHeight / 2;
  });
  await page.waitForTimeout(400);
  const line = page
    .locator('.cm-line')
    .filter({ hasText: /[가-힣]{4}/ })
    .nth(8);
  await line.click();
  await page.keyboard.press('End');
  if (preview) {
    const watching = await page.evaluate(() =>
      (globalThis as never as { tickmarkBench: { watchPreview(): boolean } }).tickmarkBench.watchPreview(),
    );
    if (!watching) throw new Error('the preview is not there');
  }
  for (let key = 0; key < keys + 5; key++) {
    await page.keyboard.press('abcdefghij'[key % 10]!);
    await page.waitForTimeout(keyPause);
  }
  await page.waitForTimeout(1500);
  const measured = await page.evaluate(
    () => (globalThis as never as { tickmarkBench: { measured: Latencies } }).tickmarkBench.measured,
  );
  return { frame: measured.frame.slice(5), preview: measured.preview.slice(5) };
}

/** The baseline page with one text, on loopback. */
async function serveBaseline(text: string): Promise<{ url: string; server: Server }> {
  const folder = join(outDir, 'bench', 'baseline');
  const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (path === '/text') {
      response.end(text);
      return;
    }
    const name = path === '/' ? 'index.html' : path.slice(1);
    try {
      response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
      response.end(await readFile(join(folder, name)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, server };
}

async function buildBaseline(): Promise<void> {
  const peers = installPeers();
  await build({
    root: join(root, 'tests', 'bench', 'baseline'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    resolve: {
      alias: { codemirror: join(peers, 'node_modules', 'codemirror', 'dist', 'index.js') },
      dedupe: [
        '@codemirror/state',
        '@codemirror/view',
        '@codemirror/language',
        '@codemirror/commands',
        '@codemirror/search',
        '@codemirror/autocomplete',
        '@codemirror/lint',
      ],
    },
    build: { outDir: join(outDir, 'bench', 'baseline'), emptyOutDir: true, target: 'chrome120' },
  });
}

/** Starts the browser workbench on one article; resolves with its address. */
async function serveWorkbench(folder: string): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(
    process.execPath,
    [join(outDir, 'cli', 'tickmark.js'), 'serve', join(folder, 'sample.md'), '--no-open'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config'), LANG: 'ko_KR.UTF-8' },
    },
  );
  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    child.stdout!.on('data', (chunk: Buffer) => {
      printed += chunk;
      const found = /http:\/\/127\.0\.0\.1:\S+/.exec(printed);
      if (found) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error('the workbench did not start')));
  });
  return { url, process: child };
}

async function fresh(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'ko-KR' });
  const page = await context.newPage();
  await page.addInitScript({ path: join(import.meta.dirname, 'instrument.js') });
  await page.goto(url);
  await page.locator('.cm-content').waitFor();
  // Opening is not typing: the first reading of the whole text, here and in the host's list, is to be over.
  await page.waitForTimeout(1000);
  await page
    .getByText(/^검사(하는)? 중…?$/)
    .first()
    .waitFor({ state: 'hidden', timeout: 60_000 });
  await page.waitForTimeout(4000);
  return page;
}

/** Keystroke to frame and edit to preview, beside CodeMirror alone, in one browser and one run. */
export async function benchTyping(): Promise<void> {
  await buildStale(['cli', 'page']);
  await buildBaseline();
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium here: npm test says how to get one');
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-bench-'));
  mkdirSync(join(folder, 'config'));
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    for (const { name, bytes, keys } of sizes) {
      const text = sampleOf(bytes);
      writeFileSync(join(folder, 'sample.md'), text);
      const baseline = await serveBaseline(text);
      const workbench = await serveWorkbench(folder);
      const rows: Record<string, Latencies> = {};
      try {
        // Two turns each, crossed, so that a machine that slows down slows both.
        for (const who of ['CM6 full', 'Tickmark', 'Tickmark', 'CM6 full'] as const) {
          const page = await fresh(browser, who === 'Tickmark' ? workbench.url : baseline.url);
          const taken = await type(page, keys, who === 'Tickmark');
          rows[who] = {
            frame: [...(rows[who]?.frame ?? []), ...taken.frame],
            preview: [...(rows[who]?.preview ?? []), ...taken.preview],
          };
          await page.context().close();
        }
      } finally {
        baseline.server.close();
        workbench.process.kill();
      }
      const full = rows['CM6 full']!.frame;
      const ours = rows.Tickmark!;
      printTable(`Typing at ${name} (${Buffer.byteLength(text)} bytes), ms`, [
        ['', 'p50', 'p95', 'p50 to CM6 full', 'p95 to CM6 full'],
        ['CM6 full, key to frame', ms(median(full)), ms(percentile(full, 0.95)), '', ''],
        [
          'Tickmark, key to frame',
          ms(median(ours.frame)),
          ms(percentile(ours.frame, 0.95)),
          ratio(median(ours.frame), median(full)),
          ratio(percentile(ours.frame, 0.95), percentile(full, 0.95)),
        ],
        [
          'Tickmark, key to preview',
          ms(median(ours.preview)),
          ms(percentile(ours.preview, 0.95)),
          ratio(median(ours.preview), median(full)),
          ratio(percentile(ours.preview, 0.95), percentile(full, 0.95)),
        ],
      ]);
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
