import type { Status } from '../../shared/article/status.ts';
import type { OpenedDocument } from '../../shared/contract.ts';
import type { FigureCounts, Finding } from '../../shared/lint/finding.ts';
import type { Edit, Span } from '../../shared/span.ts';
import type { Store } from '../store.ts';

/** What is known of an open document at this moment; replaced, never changed. */
export interface DocumentState {
  /** Grows with each edit. */
  readonly revision: number;
  /** Whether the text differs from what was last saved. */
  readonly dirty: boolean;
  readonly title: string | null;
  readonly status: Status | null;
  /** In the order of the text. They may be a moment older than the text; `checking` says so. */
  readonly findings: readonly Finding[];
  readonly figures: FigureCounts;
  readonly checking: boolean;
  /** 어절 (runs between white space), characters with and without white space, and minutes to read. */
  readonly counts: {
    readonly words: number;
    readonly characters: number;
    readonly dense: number;
    readonly minutes: number;
  };
  /** 1-based place of the cursor, and how many characters are selected. */
  readonly cursor: { readonly line: number; readonly column: number; readonly selected: number };
}

/** An open document: its text with undo history, and everything that the engine found out about it. */
export interface DocumentSession {
  readonly opened: OpenedDocument;
  readonly state: Store<DocumentState>;
  /** The present text with `\n` line ends. */
  text(): string;
  /** Changes the text as one step of the undo history. Spans count in `text()`. */
  apply(edits: readonly Edit[]): void;
  /** Tells the session that `text`, as it stood at `revision`, is now on disk. */
  markSaved(revision: number): void;
  /** Selects a span in the editor, scrolls it into view and gives the editor the focus. */
  reveal(span: Span): void;
  /** Runs an editor command: find bar, next problem and the like. False where it does nothing. */
  run(command: EditorCommand): boolean;
  focus(): void;
  dispose(): void;
}

export type EditorCommand =
  | 'find'
  | 'replace'
  | 'nextProblem'
  | 'previousProblem'
  | 'goToLine'
  | 'undo'
  | 'redo';
