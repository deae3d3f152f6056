import type { Article } from '../../shared/article/article.ts';
import type { LintResult } from '../../shared/lint/lint.ts';

/** An article of the command line, and what was found in it. */
export interface CheckedFile {
  /** As it was given. */
  readonly path: string;
  readonly article: Article;
  readonly result: LintResult;
}
