import { type Severity, severities } from '../../../shared/finding.ts';
import { type Locale, say, translator } from '../../../shared/i18n/index.ts';
import type { CheckedFinding } from '../checks/checked-file.ts';
import type { Paint, Report } from './report.ts';

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Severity, string>;

/** The findings for people: place, severity, rule, sentence, the line itself, then the other places and the sums. */
export function textReport(locale: Locale, paint: Paint): Report {
  const total = { files: 0, read: 0, bound: 0, checked: 0, conflicts: 0, error: 0, warning: 0, info: 0 };
  const byRule = new Map<string, number>();
  return {
    file({ path, findings, figures }) {
      total.files++;
      for (const count of ['read', 'bound', 'checked', 'conflicts'] as const) total[count] += figures[count];
      for (const { severity, ruleId } of findings) {
        total[severity]++;
        byRule.set(ruleId, (byRule.get(ruleId) ?? 0) + 1);
      }
      return findings
        .map((finding) => `${findingLines(path, finding, locale, paint).join('\n')}\n\n`)
        .join('');
    },
    end: () => `${[...summaryLines(total, locale), ...mostOf(byRule, total.files, locale)].join('\n')}\n`,
  };
}

function findingLines(
  path: string,
  { ruleId, severity, message, places, excerpt, related, derivation = [] }: CheckedFinding,
  locale: Locale,
  paint: Paint,
): readonly string[] {
  const [source, marks] = excerpt;
  const level = paint(colours[severity], say(locale, { key: `severity.${severity}` }));
  const place = paint('bold', `${path}:${places.line}:${places.column}`);
  const gutter = String(places.line);
  return [
    `${place} ${level} ${paint('dim', ruleId)} ${say(locale, message)}`,
    `  ${gutter} | ${source}`.trimEnd(),
    `  ${' '.repeat(gutter.length)} | ${paint(colours[severity], marks)}`,
    ...related.map(
      (one) => `    ${path}:${one.places.line}:${one.places.column} ${say(locale, one.message)}`,
    ),
    ...derivation.map((step) => `    = ${say(locale, step)}`),
  ];
}

/** From so many findings on, a list is too long to see what it is made of. */
const many = 30;
const rulesNamed = 5;

/** Which rules a long list over several articles comes from, and how to begin without it. */
function mostOf(byRule: ReadonlyMap<string, number>, files: number, locale: Locale): readonly string[] {
  const sorted = [...byRule].sort(([, a], [, b]) => b - a);
  if (files < 2 || sorted.reduce((sum, [, count]) => sum + count, 0) < many) return [];
  const rules = sorted.slice(0, rulesNamed).map(([rule, count]) => `${rule} ${count}`);
  return [translator(locale)('cli.lint.most', { rules: rules.join(', ') })];
}

type Totals = Readonly<Record<'files' | 'read' | 'bound' | 'checked' | 'conflicts' | Severity, number>>;

function summaryLines(total: Totals, locale: Locale): readonly string[] {
  const t = translator(locale);
  const { files, read, bound, checked, conflicts } = total;
  const articles = files === 1 ? t('cli.lint.articles.one') : t('cli.lint.articles.many', { count: files });
  const [errors = 0, warnings = 0, infos = 0] = severities.map((severity) => total[severity]);
  return [
    t('cli.lint.summary', { articles, errors, warnings, infos }),
    t('cli.lint.figures', { read, bound, checked, conflicts }),
  ];
}
