import { message } from '../../../shared/i18n/index.ts';
import { createLibraries } from '../../checking/libraries.ts';
import { createSpellCheck } from '../../spelling/spell-check.ts';
import { type Arguments, chosen } from '../arguments.ts';
import { changedSince } from '../changed-since.ts';
import { openBaseline } from '../checks/baseline-run.ts';
import { checkAll } from '../checks/check-all.ts';
import { checkInput, type Outcome, toOutcome } from '../checks/check-files.ts';
import { cacheFolder } from '../checks/result-cache.ts';
import { createComplaints } from '../complaints.ts';
import { namedConfig } from '../named-config.ts';
import { readVersion } from '../package.ts';
import { createProgress } from '../progress.ts';
import { reportFormats, reports } from '../reports/formats.ts';
import { findTargets } from '../targets.ts';
import { type Context, type ExitCode, paint } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { fixCommand } from './fix.ts';

/** `tickmark lint`: what the rules find in articles; with `--fix`, after the fixes that need no judgement. */
export async function lintCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  if (options['dry-run'] && !options.fix) throw new UsageError(message('cli.error.dryRun'));
  const format = chosen(options.format, 'format', reportFormats);
  const mostWarnings = readLimit(options['max-warnings']);
  const stdin = readInputOptions(options, paths);
  if (options.fix) {
    if (stdin) throw new UsageError(message('cli.error.stdinAndFix'));
    const code = await fixCommand({ options, paths }, context);
    if (options['dry-run']) return code;
  }
  const baseline = await openBaseline(options, context);
  const config = await namedConfig(options.config, context);
  const spelling = { always: options.spelling === true, dictionaries: terminal.dictionaries };
  const complaints = createComplaints(context);
  const report = reports[format]({
    locale,
    folder: terminal.folder,
    version: readVersion(),
    paint: (style, text) => paint(terminal, style, text),
  });
  const count = { error: 0, warning: 0, info: 0 };

  async function tell(outcome: Outcome): Promise<void> {
    if ('failure' in outcome) return complaints.say(outcome.failure, outcome.about);
    const file = baseline.apply(outcome.file);
    for (const { severity } of file.findings) count[severity]++;
    const text = report.file(file);
    if (text !== '') await terminal.out(text);
  }

  async function lintInput({ path, shown }: NonNullable<typeof stdin>): Promise<void> {
    const libraries = createLibraries(config, locale, { spelling: spelling.always });
    await tell(
      await checkInput(terminal, path, libraries, createSpellCheck(spelling.dictionaries)).then(
        (file) => ({ file }),
        (error) => toOutcome(error, shown),
      ),
    );
    for (const problem of libraries.problems()) await complaints.say(problem);
  }

  async function lintFiles(): Promise<void> {
    const targets = await findTargets(paths, terminal.folder);
    const files =
      typeof options.since === 'string'
        ? await changedSince(options.since, targets.files, terminal.folder)
        : targets.files;
    const cache = options['no-cache'] ? null : cacheFolder(terminal.env);
    const { outcomes, problems } = checkAll(files, { config, locale, spelling, cache }, terminal.threadFile);
    const progress = createProgress(context, files.length);
    for await (const outcome of outcomes) {
      await progress.clear();
      await tell(outcome);
      await progress.step();
    }
    await progress.clear();
    for (const problem of [...targets.problems, ...problems()]) await complaints.say(problem);
  }

  await (stdin ? lintInput(stdin) : lintFiles());
  await baseline.end();
  const complete = !complaints.any();
  await terminal.out(report.end(complete));
  if (!complete) return 2;
  if (count.warning > mostWarnings) {
    const data = { warnings: count.warning, most: mostWarnings };
    await terminal.error(`tickmark: ${t('cli.lint.tooManyWarnings', data)}\n`);
    return 1;
  }
  return count.error > 0 ? 1 : 0;
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
