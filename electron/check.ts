import type { Article } from '../shared/article/article.ts';
import { type LintResult, lint, lintFigures } from '../shared/lint/lint.ts';
import type { LintConfig } from '../shared/lint/lint-config.ts';
import type { LibraryView } from '../shared/lint/rule.ts';
import { localDay } from '../shared/local-day.ts';

/** Checks an article as the day stands; `path` is its place in the library, null where it has none yet. */
export function check(
  article: Article,
  where: { readonly path: string | null; readonly library: LibraryView; readonly config: LintConfig },
): LintResult {
  return lint(article, { ...where, today: localDay() });
}

/** An article's figures, without the clashes that its writer ignored. */
export function checkFigures(
  article: Article,
  where: { readonly library: LibraryView; readonly config: LintConfig },
): Pick<LintResult, 'figures' | 'ledger'> {
  return lintFigures(article, { ...where, path: null, today: localDay() });
}

/** What the library list counts: errors and warnings. Hints are not problems. */
export function countProblems({ findings }: LintResult): number {
  return findings.filter(({ severity }) => severity !== 'info').length;
}
