import { type Article, readArticle } from '../../../shared/article/article.ts';
import { othersIn, toLedgerLine } from '../../../shared/figures/index.ts';
import { relationTitle } from '../../../shared/figures/relation-title.ts';
import { sayBinding } from '../../../shared/figures/say-binding.ts';
import { sayFigureValue } from '../../../shared/figures/say-value.ts';
import { figureStates, stateMarks } from '../../../shared/figures/states.ts';
import { type Locale, say, type Translate } from '../../../shared/i18n/index.ts';
import type { LintResult } from '../../../shared/lint/lint.ts';
import { checkFigures } from '../../check.ts';
import { createLibraries } from '../../checking/libraries.ts';
import { disk } from '../../library/files/disk.ts';
import { readTextFile } from '../../library/files/text-file.ts';
import { type Arguments, chosen } from '../arguments.ts';
import { places } from '../checks/places.ts';
import { createComplaints } from '../complaints.ts';
import { namedConfig } from '../named-config.ts';
import { findTargets } from '../targets.ts';
import type { Context, ExitCode } from '../terminal.ts';

interface Ledger {
  /** As it was given. */
  readonly path: string;
  readonly article: Article;
  readonly report: Pick<LintResult, 'figures' | 'ledger'>;
}

/** `tickmark figures`: how each figure of an article was read, what it is about, and how it was checked. */
export async function figuresCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  const format = chosen(options.format, 'format', ['text', 'json']);
  const complaints = createComplaints(context);
  const { files, folders, problems } = await findTargets(paths, terminal.folder);
  const libraries = createLibraries(await namedConfig(options.config, context), locale, { folders });
  const ledgers: Ledger[] = [];
  for (const file of files) {
    const done = await complaints.guard(file.shown, async () => {
      const article = readArticle((await readTextFile(disk, file)).text);
      const { view, config } = await libraries.of(file.path);
      return { path: file.shown, article, report: checkFigures(article, { library: view, config }) };
    });
    if (done) ledgers.push(done);
  }
  for (const problem of [...problems, ...libraries.problems()]) await complaints.say(problem);
  await terminal.out(format === 'json' ? toJson(ledgers, locale) : toText(ledgers, locale, t));
  return complaints.any() ? 2 : 0;
}

function toJson(ledgers: readonly Ledger[], locale: Locale): string {
  const files = ledgers.map(({ path, article: { lines }, report }) => ({
    path,
    figures: report.ledger.map(({ span, raw, reading, key, parts, state, checks }) => ({
      ...places(span, lines),
      raw,
      reading,
      fact: key,
      parts,
      state,
      checks: checks.map((check) => ({
        relation: check.relation,
        holds: check.holds,
        // What disagrees; null where nothing does.
        message: check.holds ? null : say(locale, check.message),
        derivation: check.derivation,
        others: othersIn(check, span).map((other) => places(other, lines)),
      })),
    })),
    counts: report.figures,
  }));
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}

function toText(ledgers: readonly Ledger[], locale: Locale, t: Translate): string {
  const blocks = ledgers.map(({ path, article: { lines }, report: { ledger, figures } }) => {
    const rows = ledger.map((entry) => {
      const { line, column } = lines.place(entry.span.from);
      const { value, parts } = toLedgerLine(entry);
      const read = `${entry.raw} = ${sayFigureValue(value, locale)}`;
      const sums = entry.checks.flatMap(({ relation, holds, derivation }) =>
        derivation.map((step) => `    ${holds ? '✓' : '✗'} ${relationTitle(relation)[locale]}: ${step}`),
      );
      const first = `${stateMarks[entry.state]} ${path}:${line}:${column} ${read} [${sayBinding(parts, locale)}]`;
      return [first, ...sums].join('\n');
    });
    const { read, bound, checked, conflicts } = figures;
    return [...rows, `${path}: ${t('cli.lint.figures', { read, bound, checked, conflicts })}`].join('\n');
  });
  const legend = figureStates.map((state) => `${stateMarks[state]} ${t(`ledger.state.${state}`)}`).join('  ');
  return `${[...blocks, legend].join('\n\n')}\n`;
}
