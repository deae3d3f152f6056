import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { TickmarkError } from '../../../shared/errors.ts';
import { message } from '../../../shared/i18n/index.ts';
import { disk, type FileRef } from '../../library/files/disk.ts';
import { readTextFile, writeWholeFile } from '../../library/files/text-file.ts';
import { parseJson } from '../../parse-json.ts';
import type { Arguments } from '../arguments.ts';
import type { Context } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import {
  Baseline,
  type BaselineEntry,
  emptyBaseline,
  entriesOf,
  type StaleEntry,
  updated,
  withoutKnown,
} from './baseline.ts';
import type { CheckedFile } from './checked-file.ts';

/** What `--baseline` and `--update-baseline` do in a run. */
export interface BaselineRun {
  /** The file without the findings that are, or will be, in the baseline. */
  apply(file: CheckedFile): CheckedFile;
  /** Writes the baseline where it is to be written, and tells what of it no longer occurs. */
  end(): Promise<void>;
}

/**
 * What `--baseline` and `--update-baseline` ask for. The file is read before anything is checked: one that is missing
 * or broken stops the run. Articles are named from the file's own folder, so that it serves every checkout.
 */
export async function openBaseline(options: Arguments['options'], context: Context): Promise<BaselineRun> {
  const update = options['update-baseline'] === true;
  if (typeof options.baseline !== 'string') {
    if (update) throw new UsageError(message('cli.error.updateBaseline'));
    return { apply: (file) => file, end: async () => {} };
  }
  const { terminal, t } = context;
  const file = { path: resolve(terminal.folder, options.baseline), shown: options.baseline };
  const folder = dirname(file.path);
  const nameOf = ({ path }: CheckedFile) =>
    relative(folder, resolve(terminal.folder, path)).split(sep).join('/').normalize('NFC');
  // A file system may keep a name in the other Unicode form than the baseline.
  const exists = (name: string) =>
    [name, name.normalize('NFD')].some((form) => existsSync(join(folder, form)));
  const before = await readBaseline(file, { mayBeMissing: update });

  const now = new Map<string, readonly BaselineEntry[]>();
  const stale: StaleEntry[] = [];

  return {
    apply(file) {
      const name = nameOf(file);
      if (update) {
        now.set(name, entriesOf(file));
        return { ...file, findings: [] };
      }
      const known = withoutKnown(file, name, before);
      stale.push(...known.stale);
      return known.file;
    },
    async end() {
      const baseline = update ? updated(before, now, exists) : before;
      if (update) {
        await writeWholeFile(disk, file, Buffer.from(`${JSON.stringify(baseline, null, 2)}\n`));
        const count = Object.values(baseline.files).flat().length;
        await terminal.error(`${t('cli.baseline.written', { path: file.shown, count })}\n`);
      }
      for (const { name, rule, line } of stale) {
        await terminal.error(`tickmark: ${t('cli.baseline.stale', { name, rule, line })}\n`);
      }
      for (const name of Object.keys(baseline.files)) {
        if (exists(name)) continue;
        await terminal.error(`tickmark: ${t('cli.baseline.gone', { name })}\n`);
      }
    },
  };
}

async function readBaseline(
  file: FileRef,
  { mayBeMissing }: { readonly mayBeMissing: boolean },
): Promise<Baseline> {
  let text: string;
  try {
    ({ text } = await readTextFile(disk, file));
  } catch (error) {
    const missing = error instanceof TickmarkError && error.key === 'error.file.missing';
    if (missing && mayBeMissing) return emptyBaseline;
    throw missing ? new UsageError(message('cli.error.baselineMissing', { path: file.shown })) : error;
  }
  const parsed = Baseline.safeParse(parseJson(text));
  if (!parsed.success) throw new UsageError(message('cli.error.baseline', { path: file.shown }));
  return parsed.data;
}
