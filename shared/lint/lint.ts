import type { Article } from '../article/article.ts';
import type { FigureCounts, Finding } from './finding.ts';
import type { LintContext } from './rule.ts';
import { rules } from './rules/index.ts';
import { runRules } from './run.ts';
import { readForRules } from './text/article-reading.ts';

export interface LintResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly figures: FigureCounts;
}

/** Every rule's findings on an article, in the order of the text. */
export function lint(article: Article, context: LintContext): LintResult {
  const findings = [...runRules(rules, readForRules(article), context)];
  return {
    findings: findings.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to),
    figures: { read: 0, bound: 0, checked: 0, conflicts: 0 },
  };
}
