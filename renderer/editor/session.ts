import type { EditorView } from '@codemirror/view';
import type { TextCounts } from '../../shared/article/counts.ts';
import type { Status } from '../../shared/article/status.ts';
import type { OpenedDocument, TextView } from '../../shared/contract.ts';
import type { FigureCounts, LedgerLine } from '../../shared/figures/index.ts';
import type { Finding, Fix } from '../../shared/finding.ts';
import type { Edit, Span } from '../../shared/span.ts';
import type { EngineLink } from '../engine/engine.ts';
import type { EngineTask } from '../engine/engine-document.ts';
import type { Review } from '../review/review.ts';
import type { Readable } from '../store.ts';
import type { Services } from '../workbench/services.ts';

/** What is known of an open document at this moment; replaced, never changed. */
export interface DocumentState {
  /** Grows with each edit. */
  readonly revision: number;
  /** Whether the text differs from what was last saved. */
  readonly dirty: boolean;
  readonly title: string | null;
  readonly status: Status | null;
  /**
   * In the order of the text. They may be a moment older than the text; `checking` says so, and
   * `DocumentSession.locate` finds their spans in the present text.
   */
  readonly findings: readonly Finding[];
  readonly figures: FigureCounts;
  /** Every figure in the order of the text, while someone watches; else null. As old as the findings. */
  readonly ledger: readonly LedgerLine[] | null;
  readonly checking: boolean;
  /** The one of `findings` that the writer went to last. */
  readonly visited: Finding | null;
  /** Null until the text was read for the first time. */
  readonly counts: TextCounts | null;
  /** 1-based place of the cursor, and how many characters are selected. */
  readonly cursor: { readonly line: number; readonly column: number; readonly selected: number };
  /** The engine did not get through this text, so the preview or the findings are not up to date. */
  readonly gaveUp: Readonly<Record<EngineTask, boolean>>;
}

/** Nothing is known yet. */
export const blankState: DocumentState = {
  revision: 0,
  dirty: false,
  title: null,
  status: null,
  findings: [],
  figures: { read: 0, bound: 0, checked: 0, conflicts: 0 },
  ledger: null,
  checking: true,
  visited: null,
  counts: null,
  cursor: { line: 1, column: 1, selected: 0 },
  gaveUp: { preview: false, check: false, spelling: false },
};

/** An open document: its text with undo history, and everything that the engine found out about it. */
export interface DocumentSession {
  readonly opened: OpenedDocument;
  readonly services: Services;
  /** Too long for the engine: it has no preview, no findings and no counts. */
  readonly large: boolean;
  readonly state: Readable<DocumentState>;
  /** The editor; one a document, so that history, selection and scroll place outlive a change of tabs. */
  readonly view: EditorView;
  /** What people say about the article. */
  readonly review: Review;
  /** This document's line to the engine, for the preview. */
  readonly engine: EngineLink;
  /** Puts the editor into a place on the page, scrolled as it was left. The result takes it out again. */
  attach(place: HTMLElement): () => void;
  /** The present text with `\n` line ends. */
  text(): string;
  /** Changes the text as one step of the undo history. Spans count in `text()`. */
  apply(edits: readonly Edit[]): void;
  /** Whether the writer may change the text. False, and says so, where the file is read-only. */
  mayChange(): boolean;
  /** As `apply`, for what the writer wants changed. False where they may not. */
  change(edits: readonly Edit[]): boolean;
  /** Applies a fix of one of `state.findings`. False, and says so, where its place was edited since. */
  applyFix(fix: Fix): boolean;
  /** Tells the session that `text()`, as it stood at `revision`, is now on disk. */
  markSaved(revision: number): void;
  /** The text that the file held when it was last read or written here, with `\n` line ends. */
  onDisk(): string;
  /** Tells the session what the file holds now, with `\n` line ends. */
  markOnDisk(text: string): void;
  /** Where a span of `state.findings` stands in the present text. */
  locate(span: Span): Span;
  /** Asks that `state.ledger` be kept up to date. The result ends it. */
  watchLedger(): () => void;
  /** Where a span of `state.ledger` stands in the present text. */
  locateFigure(span: Span): Span;
  /** Selects a span of the present text, scrolls it into view and gives the editor the focus. */
  reveal(span: Span): void;
  /** Notes that the writer went to one of `state.findings`. */
  visit(finding: Finding): void;
  /** Runs an editor command: find bar, next problem and the like. False where it does nothing. */
  run(command: EditorCommand): boolean;
  /** The library path of its file. */
  path(): string;
  /** Its file has another path now. */
  moveTo(path: string): void;
  /** Where the writer is in the text. */
  textView(): TextView;
  /** Puts the writer back where they were; beyond the end of a text that has become shorter is at its end. */
  restoreView(view: TextView): void;
  /** Goes on where another session is that has the same text: at its place, with its undo history. */
  takeOver(from: DocumentSession): void;
  /** Calls `listener` when the cursor, the scroll place or a fold has changed. The result ends it. */
  onViewChange(listener: () => void): () => void;
  /** Gives the focus to the editor, or to the preview where that alone is in sight. */
  focus(): void;
  dispose(): void;
}

export type EditorCommand =
  | 'find'
  | 'replace'
  | 'nextProblem'
  | 'previousProblem'
  | 'nextThread'
  | 'previousThread'
  | 'goToLine'
  | 'undo'
  | 'redo';
