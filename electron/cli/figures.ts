import { type Article, readArticle } from '../../shared/article/article.ts';
import { type FigureReport, type LedgerEntry, readFigures } from '../../shared/figures/index.ts';
import { type Locale, say, type Translate } from '../../shared/i18n/index.ts';
import { disk } from '../library/disk.ts';
import { readTextFile } from '../library/text-file.ts';
import { createComplaints } from './complaints.ts';
import { places } from './json-report.ts';
import { type Arguments, chosen } from './run.ts';
import { findTargets } from './targets.ts';
import type { Context, ExitCode } from './terminal.ts';

interface Ledger {
  /** As it was given. */
  readonly path: string;
  readonly article: Article;
  readonly report: FigureReport;
}

/** `tickmark figures`: how each figure of an article was read, what it is about, and how it was checked. */
export async function figuresCommand({ options, paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  const format = chosen(options.format, 'format', ['text', 'json']);
  const complaints = createComplaints(context);
  const { files, problems } = await findTargets(paths, terminal.folder);
  const ledgers: Ledger[] = [];
  for (const file of files) {
    const done = await complaints.guard(file.shown, async () => {
      const article = readArticle((await readTextFile(disk, file)).text);
      return { path: file.shown, article, report: readFigures(article) };
    });
    if (done) ledgers.push(done);
  }
  for (const problem of problems) await complaints.say(problem);
  await terminal.out(format === 'json' ? toJson(ledgers, locale) : toText(ledgers, t));
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
      checks: checks.map(({ relation, holds, derivation, message, others }) => ({
        relation,
        holds,
        message: say(locale, message),
        derivation,
        others: others.map((other) => places(other, lines)),
      })),
    })),
    counts: report.counts,
  }));
  return `${JSON.stringify({ version: 1, files }, null, 2)}\n`;
}

const marks: Readonly<Record<LedgerEntry['state'], string>> = {
  tick: '✓',
  conflict: '✗',
  single: '·',
  unbound: '?',
};

function toText(ledgers: readonly Ledger[], t: Translate): string {
  const blocks = ledgers.map(({ path, article: { lines }, report: { ledger, counts } }) => {
    const rows = ledger.map(({ span, raw, reading, key, state, checks }) => {
      const { line, column } = lines.place(span.from);
      const place = `${path}:${line}:${column}`;
      const sums = checks.flatMap(({ derivation }) => derivation.map((step) => `    = ${step}`));
      return [`${marks[state]} ${place} ${raw} = ${reading}${key ? ` [${key}]` : ''}`, ...sums].join('\n');
    });
    const { read, bound, checked, conflicts } = counts;
    return [...rows, `${path}: ${t('cli.lint.figures', { read, bound, checked, conflicts })}`].join('\n');
  });
  return `${[...blocks, t('cli.figures.legend')].join('\n\n')}\n`;
}
