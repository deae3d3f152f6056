import { dirname, join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { locales, message } from '../../../shared/i18n/index.ts';
import { serveLanguage } from '../../lsp/server.ts';
import type { Arguments } from '../arguments.ts';
import { cacheFolder } from '../checks/result-cache.ts';
import { readVersion } from '../package.ts';
import type { Context, ExitCode } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `tickmark lsp`: the language server for editors, on standard input and output, until the editor ends it. */
export async function lspCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  if (paths.length > 0) throw new UsageError(message('cli.error.noPaths'));
  const { terminal, locale } = context;
  const cache = cacheFolder(terminal.env);
  // An editor that no longer listens is gone.
  process.stdout.once('error', () => process.exit(0));
  // It ends the process itself when the editor says so or is gone.
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serveLanguage(connection, {
    lang: locales.find((one) => one === options.lang) ?? null,
    fallback: locale,
    version: readVersion(),
    folder: terminal.folder,
    dictionaries: terminal.dictionaries,
    threadFile: terminal.threads?.apart ?? null,
    pagesFolder: cache && join(dirname(cache), 'rules'),
  });
  return new Promise(() => {});
}
