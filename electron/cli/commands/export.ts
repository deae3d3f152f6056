import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type ExportFormat, exportFormats } from '../../../shared/contract.ts';
import { createApart } from '../../apart/apart.ts';
import { createLibraries } from '../../checking/libraries.ts';
import { disk, type FileRef } from '../../library/files/disk.ts';
import { readTextFile, writeWholeFile } from '../../library/files/text-file.ts';
import { type Arguments, chosen } from '../arguments.ts';
import { createComplaints } from '../complaints.ts';
import { readVersion } from '../package.ts';
import { findTargets } from '../targets.ts';
import type { Context, ExitCode } from '../terminal.ts';

/** `tickmark export`: articles as files that need nothing else, beside the article or in one folder. */
export async function exportCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale } = context;
  const formats = namedFormats(options.to);
  const out = typeof options.out === 'string' ? resolve(terminal.folder, options.out) : null;
  const complaints = createComplaints(context);
  const { files, folders, problems } = await findTargets(paths, terminal.folder);
  const libraries = createLibraries(null, locale, { folders });
  const jobs = createApart(terminal.threads?.apart ?? null, terminal.dictionaries);
  const written = new Set<string>();
  if (out !== null) await mkdir(out, { recursive: true });

  async function exportOne(file: FileRef, format: ExportFormat): Promise<void> {
    const { text } = await readTextFile(disk, file);
    const library = await libraries.of(file.path);
    const bytes = await jobs.export({ ...file, text, library, format, locale, version: readVersion() });
    const stem = basename(file.path, extname(file.path));
    const target = join(out ?? dirname(file.path), `${stem}.${format}`);
    if (written.has(target)) {
      await complaints.say({ key: 'error.export.sameTarget', data: { path: target } });
      return;
    }
    written.add(target);
    await writeWholeFile(disk, { path: target, shown: target }, Buffer.from(bytes));
    await terminal.out(`${target}\n`);
  }

  for (const problem of problems) await complaints.say(problem);
  for (const file of files) {
    for (const format of formats) await complaints.guard(file.shown, () => exportOne(file, format));
  }
  return complaints.any() ? 2 : 0;
}

function namedFormats(option: Arguments['options'][string]): readonly ExportFormat[] {
  const names = String(option ?? '').split(',');
  return names.map((name) => chosen(name.trim(), 'to', exportFormats));
}
