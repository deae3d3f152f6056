import { message } from '../../shared/i18n/index.ts';
import type { Severity } from '../../shared/lint/finding.ts';
import { openBaseline } from './baseline-run.ts';
import { checkFiles, checkInput } from './check-files.ts';
import type { CheckedFile } from './checked-file.ts';
import { createComplaints } from './complaints.ts';
import { createLibraries } from './libraries.ts';
import { namedConfig } from './named-config.ts';
import { readVersion } from './package.ts';
import { reportFormats, reports } from './reports/report.ts';
import { type Arguments, chosen } from './run.ts';
import { findTargets } from './targets.ts';
import { type Context, type ExitCode, paint } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `tickmark lint`: what the rules find in articles. */
export async function lintCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  const format = chosen(options.format, 'format', reportFormats);
  const mostWarnings = readLimit(options['max-warnings']);
  const stdin = readInputOptions(options, paths);
  const applyBaseline = await openBaseline(options, context);
  const complaints = createComplaints(context);
  const libraries = createLibraries(await namedConfig(options.config, context), locale);

  let files: readonly CheckedFile[];
  if (stdin) {
    const input = await complaints.guard(stdin.shown, () => checkInput(terminal, stdin.path, libraries));
    files = input ? [input] : [];
  } else {
    const targets = await findTargets(paths, terminal.folder);
    files = await checkFiles(targets.files, libraries, complaints);
    for (const problem of targets.problems) await complaints.say(problem);
  }
  for (const problem of libraries.problems()) await complaints.say(problem);
  files = await applyBaseline(files);

  const complete = !complaints.any();
  const { folder } = terminal;
  const colours = (style: Parameters<typeof paint>[1], text: string) => paint(terminal, style, text);
  await terminal.out(
    reports[format]({ files, locale, folder, version: readVersion(), complete, paint: colours }),
  );
  if (!complete) return 2;

  const warnings = count(files, 'warning');
  if (warnings > mostWarnings) {
    await terminal.error(`tickmark: ${t('cli.lint.tooManyWarnings', { warnings, most: mostWarnings })}\n`);
    return 1;
  }
  return count(files, 'error') > 0 ? 1 : 0;
}

function count(files: readonly CheckedFile[], severity: Severity): number {
  return files.flatMap(({ result }) => result.findings).filter((one) => one.severity === severity).length;
}

/** The number of `--max-warnings`; without it there may be any number. */
function readLimit(option: Arguments['options'][string]): number {
  if (option === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(String(option))) {
    throw new UsageError(message('cli.error.number', { option: 'max-warnings' }));
  }
  return Number(option);
}

/** What `--stdin` and `--stdin-path` ask for; null where the paths are to be checked. */
function readInputOptions(options: Arguments['options'], paths: readonly string[]) {
  const path = typeof options['stdin-path'] === 'string' ? options['stdin-path'] : null;
  if (!options.stdin) {
    if (path !== null) throw new UsageError(message('cli.error.stdinPath'));
    return null;
  }
  if (paths.length > 0) throw new UsageError(message('cli.error.stdinAndPaths'));
  return { path, shown: path ?? '<stdin>' };
}
