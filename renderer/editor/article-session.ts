import { EditorState } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import type { OpenedDocument, TextView } from '../../shared/contract.ts';
import type { Finding, Fix } from '../../shared/finding.ts';
import { message, say } from '../../shared/i18n/index.ts';
import type { Edit, Span } from '../../shared/span.ts';
import type { Engine, EngineLink } from '../engine/engine.ts';
import { restingEngine } from '../engine/resting.ts';
import { ArticleReview } from '../review/article-review.ts';
import type { Services } from '../workbench/services.ts';
import { runEditorCommand } from './commands.ts';
import { DiagnosticsFeed } from './diagnostics.ts';
import { revealSpan } from './flash.ts';
import { FoundInText } from './found-in-text.ts';
import { createFrameStore } from './frame-store.ts';
import { readCursor, toEdits } from './read-update.ts';
import { SavedText } from './saved-text.ts';
import { blankState, type DocumentSession, type DocumentState, type EditorCommand } from './session.ts';
import { SessionExtensions } from './session-extensions.ts';
import { showFix } from './show-fix.ts';
import { takeHistory } from './undo-history.ts';
import { ViewPlace } from './view-place.ts';

/** Longer texts (characters) are not read by the engine: its trees of them would fill the memory of the page. */
const longestRead = 4_000_000;

/** An open article: its editor, its line to the engine and its file on disk, each kept in step with the others. */
export class ArticleSession implements DocumentSession {
  readonly opened: OpenedDocument;
  readonly services: Services;
  readonly large: boolean;
  readonly state = createFrameStore<DocumentState>(blankState);
  readonly view: EditorView;
  readonly engine: EngineLink;
  readonly review: ArticleReview;
  private readonly found: FoundInText;
  private readonly saved: SavedText;
  private readonly place: ViewPlace;
  private readonly endings: (() => void)[] = [];
  private ownPath: string;
  private ledgerWatchers = 0;

  constructor(opened: OpenedDocument, services: Services, engine: Engine) {
    this.opened = opened;
    this.services = services;
    this.large = opened.text.length > longestRead;
    this.ownPath = opened.path;
    const extensions = new SessionExtensions(services);
    this.view = new EditorView({
      state: EditorState.create({
        doc: opened.text,
        extensions: [extensions.for(this), EditorView.updateListener.of((update) => this.onUpdate(update))],
      }),
    });
    this.review = new ArticleReview(this);
    this.saved = new SavedText(this.view.state.doc);
    this.place = new ViewPlace(this.view);
    this.found = new FoundInText(this.state, () => feed.refresh());
    const feed = new DiagnosticsFeed(this, () => this.found.figureMarks());
    this.engine = this.openEngine(this.large ? restingEngine : engine);
    this.endings.push(
      extensions.follow(this.view),
      services.locale.subscribe(() => feed.refresh()),
    );
    if (!this.large) {
      void this.review.refresh();
      this.endings.push(
        services.client.on('review.changed', () => void this.review.refresh()),
        // Whether it still is what was approved.
        services.client.on('document.changed', ({ id }) => {
          const { approval, overrides } = this.review.state.get();
          if (id === opened.id && (approval || overrides.length > 0)) void this.review.refresh();
        }),
        () => this.review.dispose(),
      );
    }
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

  mayChange(): boolean {
    if (this.opened.readOnly) this.services.notify('info', message('editor.readOnly'));
    return !this.opened.readOnly;
  }

  change(edits: readonly Edit[]): boolean {
    const may = this.mayChange();
    if (may) this.apply(edits);
    return may;
  }

  applyFix(fix: Fix): boolean {
    const edits = fix.edits.map((edit) => this.found.locateEdit(edit));
    if (!edits.every((edit) => edit !== null)) {
      this.services.notify('info', message('editor.fixStale'));
      return false;
    }
    if (!this.change(edits)) return false;
    showFix(this.view, fix, edits);
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
    return this.found.locate(span);
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
    return this.found.locateFigure(span);
  }

  reveal(span: Span): void {
    this.services.showText();
    revealSpan(this.view, span);
    this.view.focus();
  }

  visit(finding: Finding): void {
    this.state.update((state) => ({ ...state, visited: finding }));
  }

  run(command: EditorCommand): boolean {
    return runEditorCommand(this, command);
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

  takeOver(from: DocumentSession): void {
    takeHistory(this.view, from.view);
    this.restoreView(from.textView());
  }

  onViewChange(listener: () => void): () => void {
    return this.place.onChange(listener);
  }

  focus(): void {
    if (this.view.dom.isConnected) this.view.focus();
    else this.services.focusPreview();
  }

  dispose(): void {
    for (const end of this.endings) end();
    this.engine.close();
    this.view.destroy();
  }

  private openEngine(engine: Pick<Engine, 'open'>): EngineLink {
    const { found, opened, services, state, view } = this;
    return engine.open({
      id: opened.id,
      path: opened.path,
      assets: new URL(`${services.assets}/${opened.id}/`, document.baseURI).href,
      read: () => ({ revision: state.get().revision, text: view.state.doc.toString() }),
      onFacts: (facts) => state.update((now) => ({ ...now, ...facts })),
      onFindings: (...news) => found.takeFindings(...news),
      onSpelling: (...news) => found.takeSpelling(...news),
      onLedger: (...news) => {
        if (this.ledgerWatchers > 0) found.takeLedger(...news);
      },
      onGaveUp: (task, gaveUp) =>
        state.update((now) => ({
          ...now,
          checking: task === 'check' && gaveUp ? false : now.checking,
          gaveUp: { ...now.gaveUp, [task]: gaveUp },
        })),
    });
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
    this.review.onUpdate(update);
    this.place.follow(update.changes);
    this.found.follow(revision, update.changes.desc);
    this.engine.edit(revision, toEdits(update.changes));
    const dirty = !this.saved.isOnDisk(update.state.doc);
    this.state.set({ ...before, revision, dirty, cursor, checking: !before.gaveUp.check });
  }
}
