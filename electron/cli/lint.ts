import { resolve } from 'node:path';
import { readArticle } from '../../shared/article/article.ts';
import { TickmarkError } from '../../shared/errors.ts';
import { check } from '../library/check.ts';
import { readConfig } from '../library/config.ts';
import { disk } from '../library/disk.ts';
import { shownPath } from '../library/locate.ts';
import { readTextFile } from '../library/text-file.ts';
import type { CheckedFile } from './checked-file.ts';
import { createComplaints } from './complaints.ts';
import { jsonReport } from './json-report.ts';
import { createLibraries } from './libraries.ts';
import { type Arguments, chosen } from './run.ts';
import { findTargets } from './targets.ts';
import { type Context, type ExitCode, paint } from './terminal.ts';
import { textReport } from './text-report.ts';

/** `tickmark lint`: what the rules find in articles. */
export async function lintCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale } = context;
  const format = chosen(options.format, 'format', ['text', 'json']);
  const complaints = createComplaints(context);
  const { files, problems } = await findTargets(paths, terminal.folder);
  const libraries = createLibraries(await namedConfig(options.config, context), locale);

  const checked: CheckedFile[] = [];
  for (const file of files) {
    const done = await complaints.guard(file.shown, async () => {
      const { text } = await readTextFile(disk, file);
      const article = readArticle(text);
      const { root, view, config } = await libraries.of(file.path);
      const result = check(article, { path: shownPath(root, file.path), library: view, config });
      return { path: file.shown, article, result };
    });
    if (done) checked.push(done);
  }
  for (const problem of [...problems, ...libraries.problems()]) await complaints.say(problem);

  const report =
    format === 'json'
      ? jsonReport(checked, locale)
      : textReport(checked, locale, (style, text) => paint(terminal, style, text));
  await terminal.out(report);
  if (complaints.any()) return 2;
  return checked.some(({ result }) => result.findings.some(({ severity }) => severity === 'error')) ? 1 : 0;
}

/** The settings of `--config`; a file that is missing or broken stops the run, since it was asked for by name. */
async function namedConfig(option: Arguments['options'][string], { terminal, locale }: Context) {
  if (typeof option !== 'string') return null;
  const file = { path: resolve(terminal.folder, option), shown: option };
  const { config, problems } = await readConfig(disk, file, locale);
  const [problem] = problems;
  if (problem) throw new TickmarkError(problem.key, problem.data);
  return config;
}
