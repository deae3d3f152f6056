import { message } from '../../../shared/i18n/index.ts';
import { createApart } from '../../apart/apart.ts';
import { createLibraries } from '../../checking/libraries.ts';
import { type Arguments, chosen } from '../arguments.ts';
import { openBaseline } from '../checks/baseline-run.ts';
import { checkAll } from '../checks/check-all.ts';
import { type CheckSettings, checkInput, type Outcome, toOutcome } from '../checks/check-files.ts';
import { cacheFolder } from '../checks/result-cache.ts';
import { type Complaints, createComplaints } from '../complaints.ts';
import { namedConfig } from '../named-config.ts';
import { readVersion } from '../package.ts';
import { createProgress } from '../progress.ts';
import { type ReportFormat, reportFormats, reports } from '../reports/formats.ts';
import type { Report } from '../reports/report.ts';
import { onlyBroken } from '../since/broken-links.ts';
import type { Wanted } from '../since/since.ts';
import { wantedBy } from '../since/wanted-by.ts';
import { findTargets } from '../targets.ts';
import { type Context, type ExitCode, paint } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { fixCommand } from './fix.ts';

/** `tickmark lint`: what the rules find in articles; with `--fix`, after the fixes that need no judgement. */
export async function lintCommand(args: Arguments, context: Context): Promise<ExitCode> {
  const { options, paths } = args;
  const { terminal, t } = context;
  if (options['dry-run'] && !options.fix) throw new UsageError(message('cli.error.dryRun'));
  const format = chosen(options.format, 'format', reportFormats);
  const mostWarnings = readLimit(options['max-warnings']);
  const stdin = readInputOptions(options, paths);
  if (options.fix) {
    if (stdin) throw new UsageError(message('cli.error.stdinAndFix'));
    const code = await fixCommand(args, context);
    if (options['dry-run']) return code;
  }
  const baseline = await openBaseline(options, context);
  const config = await namedConfig(options.config, context);
  const report = openReport(format, context);
  const count = { error: 0, warning: 0, info: 0 };
  const run: LintRun = {
    context,
    config,
    spelling: { always: options.spelling === true, dictionaries: terminal.dictionaries },
    complaints: createComplaints(context),
    async tell(outcome, links = null) {
      if ('failure' in outcome) return run.complaints.say(outcome.failure, outcome.about);
      const known = baseline.apply(outcome.file);
      const file = links ? onlyBroken(known, links) : known;
      if (links && file.findings.length === 0) return;
      for (const { severity } of file.findings) count[severity]++;
      const text = report.file(file);
      if (text !== '') await terminal.out(text);
    },
  };
  await (stdin ? lintInput(stdin, run) : lintFiles(args, run));
  await baseline.end();
  const complete = !run.complaints.any();
  await terminal.out(report.end(complete));
  if (!complete) return 2;
  if (count.warning > mostWarnings) {
    const data = { warnings: count.warning, most: mostWarnings };
    await terminal.error(`tickmark: ${t('cli.lint.tooManyWarnings', data)}\n`);
    return 1;
  }
  return count.error > 0 ? 1 : 0;
}

/** What articles are checked by, and who hears what came of it. */
interface LintRun extends Pick<CheckSettings, 'config' | 'spelling'> {
  readonly context: Context;
  readonly complaints: Complaints;
  /** With `links`, of an article that did not change itself, only that these lead nowhere is told. */
  tell(outcome: Outcome, links?: Wanted['links']): Promise<void>;
}

async function lintInput({ path, shown }: Input, run: LintRun): Promise<void> {
  const { terminal, locale } = run.context;
  const libraries = createLibraries(run.config, locale, { spelling: run.spelling.always });
  const jobs = createApart(terminal.threads?.apart ?? null, terminal.dictionaries);
  const outcome = await checkInput(terminal, path, libraries, jobs).then(
    (file) => ({ file }),
    (error: unknown) => toOutcome(error, shown),
  );
  await run.tell(outcome);
  for (const problem of libraries.problems()) await run.complaints.say(problem);
}

async function lintFiles({ options, paths }: Arguments, run: LintRun): Promise<void> {
  const { config, context, spelling } = run;
  const { terminal, locale } = context;
  const targets = await findTargets(paths, terminal.folder);
  const wanted = await wantedBy(options, targets, { config, context });
  const files = wanted.map(({ file }) => file);
  const cache = options['no-cache'] ? null : cacheFolder(terminal.env);
  const settings = { config, locale, spelling, folders: targets.folders, cache };
  const { outcomes, problems } = checkAll(files, settings, terminal.threads?.lint ?? null);
  const progress = createProgress(context, files.length);
  let at = 0;
  for await (const outcome of outcomes) {
    await progress.clear();
    await run.tell(outcome, wanted[at++]!.links);
    await progress.step();
  }
  await progress.clear();
  for (const problem of [...targets.problems, ...problems()]) await run.complaints.say(problem);
}

function openReport(format: ReportFormat, { terminal, locale }: Context): Report {
  return reports[format]({
    locale,
    folder: terminal.folder,
    version: readVersion(),
    paint: (style, text) => paint(terminal, style, text),
  });
}

/** The number of `--max-warnings`; without it there may be any number. */
function readLimit(option: Arguments['options'][string]): number {
  if (option === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(String(option))) {
    throw new UsageError(message('cli.error.number', { option: 'max-warnings' }));
  }
  return Number(option);
}

/** What comes on standard input. */
interface Input {
  /** Where it is to be taken to stand; null: it has no place yet. */
  readonly path: string | null;
  readonly shown: string;
}

/** What `--stdin` and `--stdin-path` ask for; null where the paths are to be checked. */
function readInputOptions(options: Arguments['options'], paths: readonly string[]): Input | null {
  const path = typeof options['stdin-path'] === 'string' ? options['stdin-path'] : null;
  if (!options.stdin) {
    if (path !== null) throw new UsageError(message('cli.error.stdinPath'));
    return null;
  }
  if (paths.length > 0) throw new UsageError(message('cli.error.stdinAndPaths'));
  if (options.since) throw new UsageError(message('cli.error.stdinAndSince'));
  return { path, shown: path ?? '<stdin>' };
}
