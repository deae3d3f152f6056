import type { FigureCounts, LedgerLine } from '../../shared/figures/index.ts';
import type { Finding } from '../../shared/finding.ts';
import type { FigureMark } from '../figures/marks.ts';
import type { Facts } from './protocol.ts';

/** What of a document the engine may fail to get through. */
export type EngineTask = 'preview' | 'check' | 'spelling';

/** An open document as the engine sees it. */
export interface EngineDocument {
  readonly id: string;
  /** Path inside the library; null for text that has no file yet. */
  readonly path: string | null;
  /** Absolute URL that an encoded relative picture path is added to. */
  readonly assets: string;
  read(): { readonly revision: number; readonly text: string };
  onFacts(facts: Facts): void;
  /** `revision` is that of the text which was checked; it may have changed since. */
  onFindings(
    revision: number,
    findings: readonly Finding[],
    figures: FigureCounts,
    marks: readonly FigureMark[],
  ): void;
  /** The misspelt words; none while spelling is not checked. */
  onSpelling(revision: number, findings: readonly Finding[]): void;
  /** Only while the ledger is watched. */
  onLedger(revision: number, lines: readonly LedgerLine[]): void;
  onGaveUp(task: EngineTask, gaveUp: boolean): void;
}
