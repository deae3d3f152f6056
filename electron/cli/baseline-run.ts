import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { TickmarkError } from '../../shared/errors.ts';
import { message } from '../../shared/i18n/index.ts';
import { disk, type FileRef } from '../library/disk.ts';
import { readTextFile, writeWholeFile } from '../library/text-file.ts';
import { Baseline, emptyBaseline, updated, withoutKnown } from './baseline.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Arguments } from './run.ts';
import type { Context } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Takes the findings out of a run that `--baseline` has, after `--update-baseline` has written them. */
export type ApplyBaseline = (files: readonly CheckedFile[]) => Promise<readonly CheckedFile[]>;

/**
 * What `--baseline` and `--update-baseline` ask for. The file is read before anything is checked: one that is missing
 * or broken stops the run. Articles are named from the file's own folder, so that it serves every checkout.
 */
export async function openBaseline(options: Arguments['options'], context: Context): Promise<ApplyBaseline> {
  const update = options['update-baseline'] === true;
  if (typeof options.baseline !== 'string') {
    if (update) throw new UsageError(message('cli.error.updateBaseline'));
    return async (files) => files;
  }
  const { terminal, t } = context;
  const file = { path: resolve(terminal.folder, options.baseline), shown: options.baseline };
  const folder = dirname(file.path);
  const nameOf = ({ path }: CheckedFile) =>
    relative(folder, resolve(terminal.folder, path)).split(sep).join('/').normalize('NFC');
  // A file system may keep a name in the other Unicode form than the baseline.
  const exists = (name: string) =>
    [name, name.normalize('NFD')].some((form) => existsSync(join(folder, form)));
  const before = await readBaseline(file, update);

  return async (files) => {
    let baseline = before;
    if (update) {
      baseline = updated(before, files, nameOf, exists);
      await writeWholeFile(disk, file, Buffer.from(`${JSON.stringify(baseline, null, 2)}\n`));
      const count = Object.values(baseline.files).flat().length;
      await terminal.error(`${t('cli.baseline.written', { path: file.shown, count })}\n`);
    }
    const { files: left, stale } = withoutKnown(files, baseline, nameOf);
    for (const { name, rule, line } of stale) {
      await terminal.error(`tickmark: ${t('cli.baseline.stale', { name, rule, line })}\n`);
    }
    for (const name of Object.keys(baseline.files)) {
      if (exists(name)) continue;
      await terminal.error(`tickmark: ${t('cli.baseline.gone', { name })}\n`);
    }
    return left;
  };
}

async function readBaseline(file: FileRef, mayBeMissing: boolean): Promise<Baseline> {
  let text: string;
  try {
    ({ text } = await readTextFile(disk, file));
  } catch (error) {
    const missing = error instanceof TickmarkError && error.key === 'error.file.missing';
    if (missing && mayBeMissing) return emptyBaseline;
    throw error;
  }
  const parsed = Baseline.safeParse(toJson(text));
  if (!parsed.success) throw new UsageError(message('cli.error.baseline', { path: file.shown }));
  return parsed.data;
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
