import type { Severity } from '../../finding.ts';
import type { Entry } from '../../i18n/message.ts';
import type { RelationId } from '../check.ts';

/** What is written of a relation for readers of its documentation. */
export interface RelationPage {
  /** The most that it can be. */
  readonly severity: Severity;
  readonly why: Entry;
  /** In `wrong`, `⟦…⟧` marks the figures that clash; `right` is the same text mended. */
  readonly examples: readonly { readonly wrong: string; readonly right: string }[];
}

export type RelationPages = Partial<Readonly<Record<RelationId, RelationPage>>>;
