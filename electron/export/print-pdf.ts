import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TickmarkError } from '../../shared/errors.ts';
import { connectPipe, type DevTools } from './devtools-pipe.ts';
import { findChromium } from './find-chromium.ts';

const inch = 25.4;
/** Milliseconds for starting the browser and printing. */
const patience = 60_000;

/**
 * Prints a standalone HTML page on A4 with this machine's Chromium, Chrome or Edge. The page travels through a
 * pipe, never through a file; its scripts do not run and it reaches no network. Throws `error.export.noPdf` where
 * there is no browser, and `error.export.failed`.
 */
export async function printPdf(html: string, chromium: string | null = findChromium()): Promise<Uint8Array> {
  if (chromium === null) throw new TickmarkError('error.export.noPdf');
  const profile = await mkdtemp(join(tmpdir(), 'tickmark-pdf-'));
  const browser = spawn(chromium, [...flags(), `--user-data-dir=${profile}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise((resolve) => browser.once('close', resolve).once('error', resolve));
  const timer = setTimeout(() => browser.kill('SIGKILL'), patience);
  try {
    return await print(connectPipe(browser), html);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TickmarkError('error.export.failed', { reason }, { cause: error });
  } finally {
    clearTimeout(timer);
    browser.kill();
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function flags(): readonly string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    '--disable-gpu',
    '--disable-extensions',
    '--disable-background-networking',
    '--no-first-run',
    '--no-default-browser-check',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // Chromium refuses to sandbox itself as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

async function print({ send }: DevTools, html: string): Promise<Uint8Array> {
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const page = (method: string, params?: object) => send(method, params, sessionId as string);

  await page('Emulation.setScriptExecutionDisabled', { value: true });
  const { frameTree } = (await page('Page.getFrameTree')) as { frameTree: { frame: { id: string } } };
  await page('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await page('Runtime.evaluate', {
    expression: 'Promise.allSettled([document.fonts.ready, ...[...document.images].map((i) => i.decode())])',
    awaitPromise: true,
  });
  const { data } = await page('Page.printToPDF', {
    paperWidth: 210 / inch,
    paperHeight: 297 / inch,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data as string, 'base64');
}
