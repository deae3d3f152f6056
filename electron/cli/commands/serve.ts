import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { message } from '../../../shared/i18n/index.ts';
import { openBrowser } from '../../browser/open-browser.ts';
import { type Serving, serve } from '../../browser/serve.ts';
import type { Arguments } from '../arguments.ts';
import { packageFolder, readVersion } from '../package.ts';
import type { Context, ExitCode } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** Two signals closer than this (milliseconds) are one key press that reached us twice, by the terminal and by npm. */
const onePress = 500;

/** `tickmark serve`: the workbench in a browser, until it is told to stop. */
export async function serveCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, t } = context;
  const [path, ...more] = paths;
  if (path === undefined || more.length > 0) throw new UsageError(message('cli.error.onePath'));
  const pageFolder = join(packageFolder(), 'out', 'page');
  if (!existsSync(join(pageFolder, 'index.html'))) throw new UsageError(message('cli.error.noPage'));

  const serving = await serve({
    path: resolve(terminal.folder, path),
    pageFolder,
    version: readVersion(),
    log: (level, text) => {
      if (level !== 'info') void terminal.error(`tickmark: ${level}: ${text}\n`);
    },
  });
  await terminal.out(`${t('cli.serve.ready', { url: serving.address })}\n`);
  if (!options['no-open']) openBrowser(serving.addressForOnce());
  await stopSignal(serving, context);
  await serving.close();
  return 0;
}

/** Waits for the wish to stop. The first Ctrl+C over unsaved text only warns. */
function stopSignal(serving: Serving, { terminal, t }: Context): Promise<void> {
  let warned = Number.NEGATIVE_INFINITY;
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.on('SIGINT', () => {
      const now = performance.now();
      if (now - warned < onePress) return;
      if (serving.unsaved().length === 0 || warned > 0) return resolve();
      warned = now;
      const titles = serving.unsaved().map(({ title }) => title);
      void terminal.error(`tickmark: ${t('cli.serve.unsaved', { titles: titles.join(', ') })}\n`);
    });
  });
}
