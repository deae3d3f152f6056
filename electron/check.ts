import { type Article, readArticle } from '../shared/article/article.ts';
import { applySafeFixes, type Fixed } from '../shared/lint/fix.ts';
import { type LintResult, lint, lintFigures } from '../shared/lint/lint.ts';
import type { LintConfig } from '../shared/lint/lint-config.ts';
import type { LibraryView } from '../shared/lint/rule.ts';
import { localDay } from '../shared/local-day.ts';

interface Where {
  readonly path: string | null;
  readonly library: LibraryView;
  readonly config: LintConfig;
}

/** Checks an article as the day stands; `path` is its place in the library, null where it has none yet. */
export function check(article: Article, where: Where): LintResult {
  return lint(article, { ...where, today: localDay() });
}

/** A text after every fix that needs no judgement. Figures are left alone. */
export function fixSafely(text: string, where: Where): Fixed {
  return applySafeFixes(text, (current) =>
    check(readArticle(current), where).findings.filter(({ ruleId }) => !ruleId.startsWith('figures/')),
  );
}

/** An article's figures, without the clashes that its writer ignored. */
export function checkFigures(
  article: Article,
  where: { readonly library: LibraryView; readonly config: LintConfig },
): Pick<LintResult, 'figures' | 'ledger'> {
  return lintFigures(article, { ...where, path: null, today: localDay() });
}
