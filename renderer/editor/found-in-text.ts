import type { ChangeDesc } from '@codemirror/state';
import type { FigureCounts, LedgerLine } from '../../shared/figures/index.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Edit, Span } from '../../shared/span.ts';
import { withSpelling } from '../../shared/spelling/with-spelling.ts';
import type { FigureMark } from '../figures/marks.ts';
import type { Store } from '../store.ts';
import { ChangeLog } from './change-log.ts';
import type { DocumentState } from './session.ts';

interface Found {
  readonly revision: number;
  readonly findings: readonly Finding[];
}

const nothing: Found = { revision: 0, findings: [] };

/** What the engine's workers found in a text, each in the text of its own moment, and where it stands in the present one. */
export class FoundInText {
  private readonly state: Store<DocumentState>;
  private readonly onPlaced: () => void;
  private readonly log = new ChangeLog();
  /** What each worker found last, and in which text. */
  private found = { check: nothing, spelling: nothing };
  /** The revision in whose text the spans of `state.findings` count. */
  private placedAt = 0;
  /** The revision in whose text the spans of `state.ledger` count. */
  private ledgerAt = 0;
  /** Where the figures stand in the text of `marksAt`. */
  private marks: readonly FigureMark[] = [];
  private marksAt = 0;

  /** Findings, figures and ledger go into `state`; `onPlaced` is told of new findings and figures. */
  constructor(state: Store<DocumentState>, onPlaced: () => void) {
    this.state = state;
    this.onPlaced = onPlaced;
  }

  /** The edit that made the text of `revision`. */
  follow(revision: number, changes: ChangeDesc): void {
    this.log.add(revision, changes);
  }

  takeFindings(
    revision: number,
    findings: readonly Finding[],
    figures: FigureCounts,
    marks: readonly FigureMark[],
  ): void {
    if (!this.log.reaches(revision)) return;
    this.marks = marks;
    this.marksAt = revision;
    this.take('check', { revision, findings }, (state) => ({
      figures,
      checking: revision !== state.revision,
    }));
  }

  takeSpelling(revision: number, findings: readonly Finding[]): void {
    this.take('spelling', { revision, findings });
  }

  takeLedger(revision: number, ledger: readonly LedgerLine[]): void {
    if (!this.log.reaches(revision)) return;
    this.ledgerAt = revision;
    this.state.update((state) => ({ ...state, ledger }));
  }

  /** Where a span of `state.findings` stands now. */
  locate(span: Span): Span {
    return this.log.locate(span, this.placedAt);
  }

  /** An edit of a fix in the present text; null where what it replaces was touched meanwhile. */
  locateEdit(edit: Edit): Edit | null {
    return this.log.locateEdit(edit, this.placedAt);
  }

  /** Where a span of `state.ledger` stands now. */
  locateFigure(span: Span): Span {
    return this.log.locate(span, this.ledgerAt);
  }

  /** The figures where they stand now. */
  figureMarks(): readonly FigureMark[] {
    return this.marks.map((mark) => ({ ...mark, ...this.log.locate(mark, this.marksAt) }));
  }

  /** Takes what one worker found; what the other found before stays beside it. */
  private take(
    task: 'check' | 'spelling',
    news: Found,
    more: (state: DocumentState) => Partial<DocumentState> = () => ({}),
  ): void {
    if (!this.log.reaches(news.revision)) return;
    this.found = { ...this.found, [task]: news };
    const { check, spelling } = this.found;
    const placed = withSpelling(
      this.log.place(check.findings, check.revision),
      this.log.place(spelling.findings, spelling.revision),
    );
    // Without findings nothing of an old text has to be found again.
    this.log.trim(
      spelling.findings.length > 0 ? Math.min(check.revision, spelling.revision) : check.revision,
    );
    this.state.update((state) => {
      this.placedAt = state.revision;
      return { ...state, findings: placed, ...more(state) };
    });
    this.onPlaced();
  }
}
