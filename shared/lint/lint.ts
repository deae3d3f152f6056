import type { Article } from '../article/article.ts';
import {
  countFigures,
  type FigureCounts,
  type FigureReport,
  type LedgerEntry,
  readFigures,
} from '../figures/index.ts';
import { vocabularyOf } from '../figures/words/vocabulary.ts';
import type { Finding } from '../finding.ts';
import { configFor } from './effective-config.ts';
import { withoutIgnored } from './ignored-figures.ts';
import type { LintConfig } from './lint-config.ts';
import { checkOwnSettings } from './own-settings.ts';
import { isRule } from './registry.ts';
import type { LintContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run.ts';
import { severityOf } from './severity.ts';
import { applyIgnores } from './suppressions.ts';
import { isTemplate } from './template.ts';
import { readForRules } from './text/article-reading.ts';

export interface LintResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly figures: FigureCounts;
  /** Every figure, in the order of the text, without the clashes that the writer ignored. */
  readonly ledger: readonly LedgerEntry[];
}

/** Every rule's findings on an article, in the order of the text. A template is not an article: it has none. */
export function lint(article: Article, context: LintContext): LintResult {
  if (context.path !== null && isTemplate(context.path))
    return { findings: [], figures: noFigures, ledger: [] };
  const settled = { ...context, config: configFor(article, context.config) };
  const reading = readForRules(article);
  const figures = readFigures(article, vocabularyOf(settled.config));
  const clashes = wanted(figures.findings, settled.config);
  const found = [
    ...runRules(rules, reading, settled),
    ...checkOwnSettings(article, settled.config),
    ...clashes,
  ];
  const findings = applyIgnores(found, reading, settled, isRule);
  return { findings: inOrder(findings), ...afterIgnores(figures, clashes, findings) };
}

/** An article's figures as `lint` gives them, without the work of the other rules. */
export function lintFigures(article: Article, context: LintContext): Pick<LintResult, 'figures' | 'ledger'> {
  const settled = { ...context, config: configFor(article, context.config) };
  const figures = readFigures(article, vocabularyOf(settled.config));
  const clashes = wanted(figures.findings, settled.config);
  return afterIgnores(figures, clashes, applyIgnores(clashes, readForRules(article), settled, isRule));
}

/** What is left of the figures once the writer's ignores have taken `clashes` out of the findings. */
function afterIgnores(
  figures: FigureReport,
  clashes: readonly Finding[],
  findings: readonly Finding[],
): Pick<LintResult, 'figures' | 'ledger'> {
  const left = new Set(findings);
  const ledger = withoutIgnored(
    figures.ledger,
    clashes.filter((clash) => !left.has(clash)),
  );
  return { figures: ledger === figures.ledger ? figures.counts : countFigures(ledger), ledger };
}

/** The figures engine's findings at the severity that the library wants. */
function wanted(findings: readonly Finding[], config: LintConfig): readonly Finding[] {
  return findings.flatMap((finding) => {
    const severity = severityOf(finding.ruleId, finding.severity, config);
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

const noFigures: FigureCounts = { read: 0, bound: 0, checked: 0, conflicts: 0 };

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to);
}
