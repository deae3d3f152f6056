import { posix, sep } from 'node:path';
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { restoreLineEnds, toEditorText } from '../../../shared/article/line-ends.ts';
import { createApart } from '../../apart/apart.ts';
import type { Jobs } from '../../apart/jobs.ts';
import { createLibraries, type Libraries } from '../../checking/libraries.ts';
import { disk, type FileRef } from '../../library/files/disk.ts';
import { readTextFile, saveTextFile } from '../../library/files/text-file.ts';
import type { Arguments } from '../arguments.ts';
import { createComplaints } from '../complaints.ts';
import { namedConfig } from '../named-config.ts';
import { wantedBy } from '../since/wanted-by.ts';
import { findTargets } from '../targets.ts';
import type { Context, ExitCode } from '../terminal.ts';

/** `tickmark fix`: takes over what needs no judgement. A figure is never changed; no other byte of a file is. */
export async function fixCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  const complaints = createComplaints(context);
  const targets = await findTargets(paths, terminal.folder);
  const config = await namedConfig(options.config, context);
  const wanted = await wantedBy(options, targets, { config, context });
  const files = wanted.filter(({ links }) => links === null).map(({ file }) => file);
  const libraries = createLibraries(config, locale, { folders: targets.folders });
  const jobs = createApart(terminal.threads?.apart ?? null, terminal.dictionaries);
  const total = { fixes: 0, files: 0 };
  for (const file of files) {
    const done = await complaints.guard(file.shown, async () => {
      const fixed = await fix(file, libraries, jobs);
      if (fixed && options['dry-run']) await terminal.out(fixed.diff());
      else if (fixed) {
        await fixed.save();
        await terminal.out(`${file.shown}: ${t('cli.fix.file', { count: fixed.applied })}\n`);
      }
      return fixed;
    });
    if (done) {
      total.fixes += done.applied;
      total.files++;
    }
  }
  for (const problem of [...targets.problems, ...libraries.problems()]) await complaints.say(problem);
  const summary = options['dry-run'] ? 'cli.fix.would' : 'cli.fix.done';
  // The diff on standard output is for other programs.
  await terminal.error(`${t(summary, total)}\n`);
  return complaints.any() ? 2 : 0;
}

interface FixedFile {
  readonly applied: number;
  /** What would change, as a unified diff that `git apply` takes if the file is UTF-8. */
  diff(): string;
  save(): Promise<unknown>;
}

/** A file with its safe fixes; null where there is nothing to fix. */
async function fix(file: FileRef, libraries: Libraries, jobs: Jobs): Promise<FixedFile | null> {
  const { text, version, ...form } = await readTextFile(disk, file);
  const library = await libraries.of(file.path);
  const { text: mended, applied } = await jobs.fix({ ...file, text, library });
  const clean = toEditorText(mended);
  const restored = restoreLineEnds(text, clean);
  if (restored === text) return null;
  // git sees the mark as a part of the first line.
  const mark = form.bom ? '\ufeff' : '';
  const name = posix.normalize(file.shown.replaceAll(sep, '/'));
  return {
    applied,
    diff() {
      const names = [`a/${name}`, `b/${name}`] as const;
      const options = { headerOptions: FILE_HEADERS_ONLY };
      const patch = createTwoFilesPatch(
        ...names,
        mark + text,
        mark + restored,
        undefined,
        undefined,
        options,
      );
      return withReadableNames(patch, name);
    },
    async save() {
      // The file that a link leads to is changed, and the link stays.
      const target = { ...file, path: await disk.realpath(file.path) };
      await saveTextFile(disk, target, clean, version, form);
    },
  };
}

/**
 * Names stand in the head as people write them, Korean included: git takes them so, and without `core.quotePath` prints
 * them so. Only what would end a name early stays quoted; a tab ends one with spaces.
 */
function withReadableNames(diff: string, name: string): string {
  if (/[\u0000-\u001f\u007f"\\]/.test(name)) return diff;
  const end = name.includes(' ') ? '\t' : '';
  return diff.replace(/^--- .*\n\+\+\+ .*\n/, () => `--- a/${name}${end}\n+++ b/${name}${end}\n`);
}
