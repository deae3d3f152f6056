import type { Article } from '../../../shared/article/article.ts';
import type { FigureCounts } from '../../../shared/figures/index.ts';
import type { Finding } from '../../../shared/finding.ts';
import type { Message } from '../../../shared/i18n/index.ts';
import type { LintResult } from '../../../shared/lint/lint.ts';
import { excerpt } from './excerpt.ts';
import { fingerprint, lineAt } from './fingerprint.ts';
import { type Places, places } from './places.ts';

/** What was found in an article of the command line: plain data without the article, to be sent, kept and told. */
export interface CheckedFile {
  /** As it was given. */
  readonly path: string;
  readonly findings: readonly CheckedFinding[];
  readonly figures: FigureCounts;
}

/** A finding by lines and columns, with what a report shows of the text around it. */
export interface CheckedFinding extends Pick<Finding, 'ruleId' | 'severity' | 'message' | 'derivation'> {
  readonly places: Places;
  readonly related: readonly { readonly places: Places; readonly message: Message }[];
  readonly fixes: readonly CheckedFix[];
  /** The line that it begins in and marks below it. */
  readonly excerpt: readonly [source: string, marks: string];
  readonly fingerprint: string;
}

interface CheckedFix {
  readonly title: Message;
  readonly edits: readonly { readonly places: Places; readonly insert: string }[];
}

export function toCheckedFile(
  path: string,
  article: Article,
  { findings, figures }: Pick<LintResult, 'findings' | 'figures'>,
): CheckedFile {
  return { path, findings: findings.map((finding) => toCheckedFinding(finding, article)), figures };
}

function toCheckedFinding(finding: Finding, article: Article): CheckedFinding {
  const { lines } = article;
  const { ruleId, severity, message, span, related, derivation, fixes = [] } = finding;
  const start = lines.start(lines.place(span.from).line);
  return {
    ruleId,
    severity,
    message,
    places: places(span, lines),
    related: related.map((one) => ({ places: places(one.span, lines), message: one.message })),
    ...(derivation && { derivation }),
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map((edit) => ({ places: places(edit, lines), insert: edit.insert })),
    })),
    excerpt: excerpt(lineAt(article, span), span.from - start, span.to - start),
    fingerprint: fingerprint(article, finding),
  };
}
