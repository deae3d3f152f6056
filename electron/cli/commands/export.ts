import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type ExportFormat, exportFormats } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { withExtension } from '../../../shared/export/file-name.ts';
import { extensions } from '../../../shared/export/formats.ts';
import { articleName } from '../../../shared/library-path.ts';
import { createApart } from '../../apart/apart.ts';
import { createLibraries } from '../../checking/libraries.ts';
import { writeExport } from '../../export/write-export.ts';
import { disk, errorCode, type FileRef } from '../../library/files/disk.ts';
import { decode } from '../../library/files/encoding.ts';
import { isInside } from '../../library/files/inside.ts';
import { readFileBytes } from '../../library/files/read.ts';
import { type Arguments, chosen } from '../arguments.ts';
import { createComplaints } from '../complaints.ts';
import { readVersion } from '../package.ts';
import { findTargets } from '../targets.ts';
import type { Context, ExitCode } from '../terminal.ts';
import { createExportGate } from './export-gate.ts';

/** `tickmark export`: articles as files that need nothing else, beside the article or in one folder. */
export async function exportCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  const formats = namedFormats(options.to);
  const complaints = createComplaints(context);
  const { files: found, folders, problems } = await findTargets(paths, terminal.folder);
  const out =
    typeof options.out === 'string' ? await makeFolder(resolve(terminal.folder, options.out)) : null;
  const files = await withoutExports(found, folders, out);
  const libraries = createLibraries(null, locale, { folders });
  const jobs = createApart(terminal.threads?.apart ?? null, terminal.dictionaries);
  const articles = new Set(files.map(({ path }) => sameNameKey(path)));
  const written = new Set<string>();

  const gate = createExportGate(context, jobs, options['require-approval'] === true);

  /** Read once for all formats: what leaves is what was looked at. */
  async function read(file: FileRef) {
    const { bytes } = await readFileBytes(disk, file);
    const library = await libraries.of(file.path);
    return { ...file, ...decode(bytes, file.shown), bytes, library };
  }
  type Source = Awaited<ReturnType<typeof read>>;

  async function exportOne(file: Source, format: ExportFormat): Promise<void> {
    const { path, shown, text, library, encoding, bom } = file;
    const { bytes, missing } = await jobs.export({
      ...{ path, shown, text, library, format, locale },
      version: readVersion(),
      form: { encoding, bom },
    });
    const stem = basename(file.path, extname(file.path));
    const target = join(out ?? dirname(file.path), withExtension(stem, extensions[format]));
    const name = sameNameKey(target);
    if (written.has(name)) throw new TickmarkError('error.export.sameTarget', { path: target });
    if (articles.has(name)) throw new TickmarkError('error.export.overArticle', { path: target });
    if (articleName.test(target) && dirname(target) === dirname(file.path)) {
      throw new TickmarkError('error.export.besideArticle', { path: target });
    }
    written.add(name);
    await writeExport(disk, { path: target, shown: target }, bytes, file.path);
    await terminal.out(`${target}\n`);
    if (missing.length > 0) {
      const said = t(format === 'blog' ? 'cli.export.upload' : 'cli.export.missing', {
        path: target,
        pictures: missing.join(', '),
      });
      await terminal.error(`tickmark: ${said}\n`);
    }
  }

  for (const problem of problems) await complaints.say(problem);
  for (const file of files) {
    await complaints.guard(file.shown, async () => {
      const source = await read(file);
      if (!(await gate.pass(source))) return;
      for (const format of formats) await complaints.guard(file.shown, () => exportOne(source, format));
    });
  }
  return complaints.any() ? 2 : gate.kept() ? 1 : 0;
}

/** As systems tell names apart that take capitals for small letters: what is written on one must open on another. */
function sameNameKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function namedFormats(option: Arguments['options'][string]): ReadonlySet<ExportFormat> {
  const names = String(option ?? '').split(',');
  return new Set(names.map((name) => chosen(name.trim(), 'to', exportFormats)));
}

/** The folder's real path. */
async function makeFolder(path: string): Promise<string> {
  try {
    await mkdir(path, { recursive: true });
    return await realpath(path);
  } catch (error) {
    const reason = errorCode(error);
    if (reason === null) throw error;
    throw new TickmarkError('error.export.folder', { path, reason }, { cause: error });
  }
}

/** What an earlier run wrote into a folder below those that are exported is no article. */
async function withoutExports(
  files: readonly FileRef[],
  folders: readonly string[],
  out: string | null,
): Promise<readonly FileRef[]> {
  if (out === null) return files;
  const real = await Promise.all(folders.map((folder) => realpath(folder)));
  return real.some((folder) => isInside(folder, out))
    ? files.filter(({ path }) => !isInside(out, path))
    : files;
}
