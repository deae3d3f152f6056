import { type Locale, say, translator } from '../../../shared/i18n/index.ts';
import { type Finding, type Severity, severities } from '../../../shared/lint/finding.ts';
import type { CheckedFile } from '../checked-file.ts';
import { excerpt } from './excerpt.ts';

export type Paint = (style: 'bold' | 'dim' | 'red' | 'yellow' | 'cyan', text: string) => string;

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

/** The findings for people: place, severity, rule, sentence, the line itself, then the other places and the sums. */
export function textReport(files: readonly CheckedFile[], locale: Locale, paint: Paint): string {
  const findings = files.flatMap((file) => file.result.findings.map((finding) => ({ file, finding })));
  const blocks = findings.map(({ file, finding }) => findingLines(file, finding, locale, paint).join('\n'));
  return `${[...blocks, summaryLines(files, locale).join('\n')].join('\n\n')}\n`;
}

function findingLines(
  { path, article }: CheckedFile,
  finding: Finding,
  locale: Locale,
  paint: Paint,
): readonly string[] {
  const { lines, text } = article;
  const at = lines.place(finding.span.from);
  const from = lines.start(at.line);
  const source = text.slice(from, at.line < lines.count ? lines.start(at.line + 1) : text.length);
  const [line, marks] = excerpt(
    source.replace(/[\r\n]+$/, ''),
    finding.span.from - from,
    finding.span.to - from,
  );
  const severity = paint(colours[finding.severity], say(locale, { key: `severity.${finding.severity}` }));
  const gutter = String(at.line);
  return [
    `${paint('bold', `${path}:${at.line}:${at.column}`)} ${severity} ${paint('dim', finding.ruleId)} ${say(locale, finding.message)}`,
    `  ${gutter} | ${line}`.trimEnd(),
    `  ${' '.repeat(gutter.length)} | ${paint(colours[finding.severity], marks)}`,
    ...finding.related.map(({ span, message }) => {
      const place = lines.place(span.from);
      return `    ${path}:${place.line}:${place.column} ${say(locale, message)}`;
    }),
    ...(finding.derivation ?? []).map((step) => `    = ${say(locale, step)}`),
  ];
}

function summaryLines(files: readonly CheckedFile[], locale: Locale): readonly string[] {
  const t = translator(locale);
  const results = files.map(({ result }) => result);
  const [errors = 0, warnings = 0, infos = 0] = severities.map((severity) =>
    sum(results.map(({ findings }) => findings.filter((finding) => finding.severity === severity).length)),
  );
  const articles =
    files.length === 1 ? t('cli.lint.articles.one') : t('cli.lint.articles.many', { count: files.length });
  return [
    t('cli.lint.summary', { articles, errors, warnings, infos }),
    t('cli.lint.figures', {
      read: sum(results.map(({ figures }) => figures.read)),
      bound: sum(results.map(({ figures }) => figures.bound)),
      checked: sum(results.map(({ figures }) => figures.checked)),
      conflicts: sum(results.map(({ figures }) => figures.conflicts)),
    }),
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
