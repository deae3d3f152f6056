import type { Article } from '../shared/article/article.ts';
import { type LintResult, lint, lintFigures } from '../shared/lint/lint.ts';
import type { LintConfig } from '../shared/lint/lint-config.ts';
import type { LibraryView } from '../shared/lint/rule.ts';

/** Checks an article as the day stands; `path` is its place in the library, null where it has none yet. */
export function check(
  article: Article,
  where: { readonly path: string | null; readonly library: LibraryView; readonly config: LintConfig },
): LintResult {
  return lint(article, { ...where, today: today() });
}

/** An article's figures, without the clashes that its writer ignored. */
export function checkFigures(
  article: Article,
  where: { readonly library: LibraryView; readonly config: LintConfig },
): Pick<LintResult, 'figures' | 'ledger'> {
  return lintFigures(article, { ...where, path: null, today: today() });
}

/** What the library list counts: errors and warnings. Hints are not problems. */
export function countProblems({ findings }: LintResult): number {
  return findings.filter(({ severity }) => severity !== 'info').length;
}

/** `2026-11-22`, where the user is. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
