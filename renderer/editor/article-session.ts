import { redo, undo } from '@codemirror/commands';
import { gotoLine, searchPanelOpen } from '@codemirror/search';
import { type ChangeSet, Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { OpenedDocument, TextView } from '../../shared/contract.ts';
import type { FigureCounts, LedgerLine } from '../../shared/figures/index.ts';
import type { Finding, Fix } from '../../shared/finding.ts';
import { message, say, translator } from '../../shared/i18n/index.ts';
import type { Edit, Span } from '../../shared/span.ts';
import { withSpelling } from '../../shared/spelling/with-spelling.ts';
import type { Services } from '../app/services.ts';
import type { Engine, EngineLink } from '../engine/engine.ts';
import { restingEngine } from '../engine/resting.ts';
import { figureHover } from '../figures/hover.ts';
import { figureMargin, figurePlaces } from '../figures/margin.ts';
import type { FigureMark } from '../figures/marks.ts';
import { ChangeLog } from './change-log.ts';
import { DiagnosticsFeed } from './diagnostics.ts';
import { editorExtensions, phrases } from './extensions.ts';
import { revealSpan } from './flash.ts';
import { createFrameStore } from './frame-store.ts';
import { nextFinding } from './next-finding.ts';
import { pictures } from './pictures.ts';
import { SavedText } from './saved-text.ts';
import { openSearch, reopenSearch } from './search-panel.ts';
import type { DocumentSession, DocumentState, EditorCommand } from './session.ts';
import { tablePaste } from './tables/paste.ts';
import { ViewPlace } from './view-place.ts';

/** Longer texts (characters) are not read by the engine: its trees of them would fill the memory of the page. */
const longestRead = 4_000_000;

const blank: DocumentState = {
  revision: 0,
  dirty: false,
  title: null,
  status: null,
  findings: [],
  figures: { read: 0, bound: 0, checked: 0, conflicts: 0 },
  ledger: null,
  checking: true,
  counts: { words: 0, characters: 0, dense: 0, minutes: 0 },
  cursor: { line: 1, column: 1, selected: 0 },
  gaveUp: { preview: false, check: false, spelling: false },
};

const nothing: { readonly revision: number; readonly findings: readonly Finding[] } = {
  revision: 0,
  findings: [],
};

export class ArticleSession implements DocumentSession {
  readonly opened: OpenedDocument;
  readonly services: Services;
  readonly large: boolean;
  readonly state = createFrameStore<DocumentState>(blank);
  readonly view: EditorView;
  readonly engine: EngineLink;
  private readonly log = new ChangeLog();
  private readonly feed: DiagnosticsFeed;
  private readonly phrases = new Compartment();
  private readonly margin = new Compartment();
  private readonly endings: (() => void)[] = [];
  private readonly saved: SavedText;
  private readonly place: ViewPlace;
  private ownPath: string;
  /** What each worker found last, and in which text. */
  private found = { check: nothing, spelling: nothing };
  /** The revision in whose text the spans of `state.findings` count. */
  private placedAt = 0;
  /** The revision in whose text the spans of `state.ledger` count. */
  private ledgerAt = 0;
  private ledgerWatchers = 0;
  /** Where the figures stand in the text of `marksAt`. */
  private marks: readonly FigureMark[] = [];
  private marksAt = 0;
  private marginShown: boolean;

  constructor(opened: OpenedDocument, services: Services, engine: Engine) {
    this.opened = opened;
    this.services = services;
    this.large = opened.text.length > longestRead;
    this.ownPath = opened.path;
    this.marginShown = services.settings.get().figureMarks;
    this.view = new EditorView({ state: this.createState() });
    this.saved = new SavedText(this.view.state.doc);
    this.place = new ViewPlace(this.view);
    this.feed = new DiagnosticsFeed(this, () =>
      this.marks.map((mark) => ({ ...mark, ...this.log.locate(mark, this.marksAt) })),
    );
    this.engine = (this.large ? restingEngine : engine).open({
      id: opened.id,
      path: opened.path,
      assets: new URL(`${services.assets}/${opened.id}/`, document.baseURI).href,
      read: () => ({ revision: this.state.get().revision, text: this.view.state.doc.toString() }),
      onFacts: (facts) => this.state.update((state) => ({ ...state, ...facts })),
      onFindings: (revision, findings, figures, marks) =>
        this.takeFindings(revision, findings, figures, marks),
      onSpelling: (revision, findings) => this.take('spelling', revision, findings),
      onLedger: (revision, lines) => this.takeLedger(revision, lines),
      onGaveUp: (task, gaveUp) =>
        this.state.update((state) => ({
          ...state,
          checking: task === 'check' && gaveUp ? false : state.checking,
          gaveUp: { ...state.gaveUp, [task]: gaveUp },
        })),
    });
    this.endings.push(
      services.locale.subscribe(() => this.onLocale()),
      services.settings.subscribe(() => this.onSettings()),
    );
  }

  attach(place: HTMLElement): () => void {
    return this.place.attach(place);
  }

  text(): string {
    return this.saved.handOut(this.state.get().revision, this.view.state.doc);
  }

  apply(edits: readonly Edit[]): void {
    this.view.dispatch({ changes: [...edits], userEvent: 'input.apply', scrollIntoView: false });
  }

  applyFix(fix: Fix): boolean {
    const edits = fix.edits.map((edit) => this.log.locateEdit(edit, this.placedAt));
    if (!edits.every((edit) => edit !== null)) {
      this.services.notify('info', message('editor.fixStale'));
      return false;
    }
    this.apply(edits);
    const locale = this.services.locale.get();
    const done = say(locale, message('editor.fixed', { title: say(locale, fix.title) }));
    this.view.dispatch({ effects: EditorView.announce.of(done) });
    return true;
  }

  markSaved(revision: number): void {
    this.saved.mark(revision);
    this.compareWithDisk();
  }

  onDisk(): string {
    return this.saved.toString();
  }

  markOnDisk(text: string): void {
    this.saved.put(text);
    this.compareWithDisk();
  }

  locate(span: Span): Span {
    return this.log.locate(span, this.placedAt);
  }

  watchLedger(): () => void {
    this.ledgerWatchers += 1;
    if (this.ledgerWatchers === 1) this.engine.watchLedger(true);
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      this.ledgerWatchers -= 1;
      if (this.ledgerWatchers > 0) return;
      this.engine.watchLedger(false);
      this.state.update((state) => ({ ...state, ledger: null }));
    };
  }

  locateFigure(span: Span): Span {
    return this.log.locate(span, this.ledgerAt);
  }

  reveal(span: Span): void {
    revealSpan(this.view, span);
    this.view.focus();
  }

  run(command: EditorCommand): boolean {
    switch (command) {
      case 'find':
        return openSearch(this.view, 'search');
      case 'replace':
        return openSearch(this.view, 'replace');
      case 'goToLine':
        return gotoLine(this.view);
      case 'undo':
        return undo(this.view);
      case 'redo':
        return redo(this.view);
      case 'nextProblem':
        return this.goToFinding(1);
      case 'previousProblem':
        return this.goToFinding(-1);
    }
  }

  path(): string {
    return this.ownPath;
  }

  moveTo(path: string): void {
    if (path === this.ownPath) return;
    this.ownPath = path;
    this.engine.move(path);
  }

  textView(): TextView {
    return this.place.read();
  }

  restoreView(view: TextView): void {
    this.place.restore(view);
  }

  onViewChange(listener: () => void): () => void {
    return this.place.onChange(listener);
  }

  focus(): void {
    this.view.focus();
  }

  dispose(): void {
    for (const end of this.endings) end();
    this.engine.close();
    this.view.destroy();
  }

  private createState(): EditorState {
    const { services, opened } = this;
    return EditorState.create({
      doc: opened.text,
      extensions: [
        editorExtensions({
          readOnly: opened.readOnly,
          locale: () => services.locale.get(),
          label: () => this.label(),
        }),
        figurePlaces,
        this.margin.of(this.marginOf()),
        figureHover(() => this),
        tablePaste(() => this),
        pictures(() => this),
        this.phrases.of(phrases(services.locale.get())),
        EditorView.updateListener.of((update) => this.onUpdate(update)),
      ],
    });
  }

  private label(): string {
    const t = translator(this.services.locale.get());
    return t('editor.label', { title: this.state.get().title ?? t('editor.untitled') });
  }

  private compareWithDisk(): void {
    const dirty = !this.saved.isOnDisk(this.view.state.doc);
    this.state.update((state) => ({ ...state, dirty }));
  }

  private onUpdate(update: ViewUpdate): void {
    if (update.transactions.length > 0) this.place.tell();
    if (!update.docChanged && !update.selectionSet) return;
    const before = this.state.get();
    const cursor = readCursor(update.state);
    if (!update.docChanged) {
      this.state.set({ ...before, cursor });
      return;
    }
    const revision = before.revision + 1;
    this.place.follow(update.changes);
    this.log.add(revision, update.changes.desc);
    this.engine.edit(revision, toEdits(update.changes));
    const dirty = !this.saved.isOnDisk(update.state.doc);
    this.state.set({ ...before, revision, dirty, cursor, checking: !before.gaveUp.check });
  }

  private takeLedger(revision: number, ledger: readonly LedgerLine[]): void {
    if (this.ledgerWatchers === 0 || !this.log.reaches(revision)) return;
    this.ledgerAt = revision;
    this.state.update((state) => ({ ...state, ledger }));
  }

  private takeFindings(
    revision: number,
    findings: readonly Finding[],
    figures: FigureCounts,
    marks: readonly FigureMark[],
  ): void {
    if (!this.log.reaches(revision)) return;
    this.marks = marks;
    this.marksAt = revision;
    this.take('check', revision, findings, (state) => ({ figures, checking: revision !== state.revision }));
  }

  /** Takes what one of the engine's workers found; what the other found before stays beside it. */
  private take(
    task: 'check' | 'spelling',
    revision: number,
    findings: readonly Finding[],
    more: (state: DocumentState) => Partial<DocumentState> = () => ({}),
  ): void {
    if (!this.log.reaches(revision)) return;
    this.found = { ...this.found, [task]: { revision, findings } };
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
    this.feed.refresh();
  }

  private goToFinding(direction: 1 | -1): boolean {
    const findings = this.state
      .get()
      .findings.map((finding) => ({ finding, span: this.locate(finding.span) }));
    const next = nextFinding(findings, this.view.state.selection.main, direction);
    if (!next) return false;
    this.reveal(next.span);
    const said = say(this.services.locale.get(), next.finding.message);
    this.view.dispatch({ effects: EditorView.announce.of(said) });
    return true;
  }

  private marginOf(): Extension {
    return this.marginShown ? figureMargin(() => this.services.locale.get()) : [];
  }

  private onSettings(): void {
    const { figureMarks } = this.services.settings.get();
    if (figureMarks === this.marginShown) return;
    this.marginShown = figureMarks;
    this.view.dispatch({ effects: this.margin.reconfigure(this.marginOf()) });
  }

  private onLocale(): void {
    this.view.dispatch({ effects: this.phrases.reconfigure(phrases(this.services.locale.get())) });
    if (searchPanelOpen(this.view.state)) reopenSearch(this.view);
    this.feed.refresh();
  }
}

function readCursor(state: EditorState): DocumentState['cursor'] {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const selected = state.selection.ranges.reduce((sum, range) => sum + range.to - range.from, 0);
  return { line: line.number, column: head - line.from + 1, selected };
}

function toEdits(changes: ChangeSet): Edit[] {
  const edits: Edit[] = [];
  changes.iterChanges((from, to, _fromNow, _toNow, inserted) => {
    edits.push({ from, to, insert: inserted.toString() });
  });
  return edits;
}
