import type { Message } from './i18n/index.ts';
import type { Edit, Span } from './span.ts';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Another place that takes part in a finding. */
export interface Related {
  readonly span: Span;
  readonly message: Message;
}

/** A change that the writer can take with one key. Never one that alters a figure by itself. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** It only mends spelling or Markdown and says nothing new: `tickmark fix` may apply it unasked. */
  readonly safe?: true;
  /** What of the first edit's `insert` is a draft that the writer will want to correct, as offsets into it. */
  readonly draft?: Span;
}

/** Something to tell the writer: what, where, why, and what can be done. Plain data, safe to post to a worker. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly span: Span;
  readonly related: readonly Related[];
  /** The arithmetic, a line a step: `1,800 × 38% = 684 > 550`. */
  readonly derivation?: readonly (string | Message)[];
  readonly fixes?: readonly Fix[];
  /**
   * What it is about where that is the article as a whole, such as a statement that is missing: it stays the same
   * finding for a baseline although the place that it is shown at moves.
   */
  readonly about?: string;
}

/** What the library list counts: errors and warnings, and the errors alone. Hints are not problems. */
export function countProblems(findings: readonly Pick<Finding, 'severity'>[]): {
  readonly problems: number;
  readonly errors: number;
} {
  const problems = findings.filter(({ severity }) => severity !== 'info');
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { problems: problems.length, errors: errors.length };
}
