import type { LintConfig } from '../../shared/lint/lint-config.ts';
import type { Edit } from '../../shared/span.ts';
import { createDesk } from './desk.ts';
import { deskDocument } from './desk-document.ts';
import type { EngineDocument } from './engine-document.ts';
import type {
  ArticleAnchors,
  CheckReply,
  CheckRequest,
  LibraryFiles,
  PreviewPatch,
  PreviewReply,
  PreviewRequest,
  RenderedBlock,
  SpellingSetup,
} from './protocol.ts';
import { createSpelling, type SpellingOptions } from './spelling.ts';
import type { WorkerLike } from './supervisor.ts';

/** Receives the preview of the document that is shown. */
export interface PreviewListener {
  /** `fresh`: forget everything shown so far, then apply. */
  onPatch(patch: PreviewPatch, fresh: boolean): void;
  onHtml(blocks: readonly RenderedBlock[]): void;
}

/** A document's line to the engine. */
export interface EngineLink {
  /** Tells what changed since the last call; `revision` names the new text. */
  edit(revision: number, edits: readonly Edit[]): void;
  /**
   * Shows the document: from now on the listener is kept up to date, beginning with the blocks around a 1-based
   * line. One document is shown at a time. The result ends it.
   */
  show(line: number, listener: PreviewListener): () => void;
  /** These 1-based lines are in view: render them next. */
  look(from: number, to: number): void;
  /** Asks for the document's ledger, now and after each check, or no more. */
  watchLedger(on: boolean): void;
  /** The document's file has another path now: its links are judged anew. */
  move(path: string): void;
  close(): void;
}

/** Reads, renders and checks the open documents, off the page's main thread. One a window. */
export interface Engine {
  open(document: EngineDocument): EngineLink;
  /** What articles may link to, and how strictly to check; every open document is checked again. */
  setLibrary(library: LibraryFiles | null, config: LintConfig): void;
  /** What links may name in articles of the library: those that `onAsks` named, now and whenever one has changed. */
  setAnchors(articles: readonly ArticleAnchors[]): void;
  /**
   * How to check spelling; null: not at all, and no worker runs. Called again with the same it starts anew: a dictionary
   * that could not be loaded is tried once more.
   */
  setSpelling(setup: SpellingSetup | null): void;
  dispose(): void;
}

/** Edits are passed on for checking once the keys rest this long, in milliseconds. */
const checkHold = 60;

interface EngineOptions extends SpellingOptions {
  readonly spawnPreview?: () => WorkerLike;
  readonly spawnCheck?: () => WorkerLike;
  /** The anchors of the articles at these library paths are wanted. */
  readonly onAsks: (paths: readonly string[]) => void;
}

interface Shown {
  readonly id: string;
  readonly listener: PreviewListener;
  line: number;
}

export function createEngine(options: EngineOptions): Engine {
  const { spawnPreview, spawnCheck, log } = options;
  const documents = new Map<string, EngineDocument>();
  const spelling = createSpelling(options, documents);
  let shown: Shown | null = null;
  let library: CheckRequest | null = null;
  /** The documents whose ledger is watched. */
  const watched = new Set<string>();

  const preview = createDesk<PreviewRequest, PreviewReply>({
    spawn: spawnPreview ?? startPreviewWorker,
    holdEdits: 0,
    log,
    onReply(reply) {
      if (shown?.id !== reply.id) return;
      if (reply.type === 'patch') shown.listener.onPatch(reply.patch, reply.fresh);
      else shown.listener.onHtml(reply.blocks);
    },
  });

  const check = createDesk<CheckRequest, CheckReply>({
    spawn: spawnCheck ?? startCheckWorker,
    holdEdits: checkHold,
    log,
    greet: () => (library ? [library] : []),
    onReply(reply) {
      if (reply.type === 'asks') return options.onAsks(reply.paths);
      const document = documents.get(reply.id);
      if (!document) return;
      if (reply.type === 'facts') {
        document.onFacts(reply.facts);
      } else if (reply.type === 'findings') {
        document.onGaveUp('check', false);
        document.onFindings(reply.revision, reply.findings, reply.figures, reply.marks);
      } else if (reply.type === 'ledger') {
        document.onLedger(reply.revision, reply.lines);
      } else {
        log(`check: ${reply.reason}`);
        document.onGaveUp('check', true);
      }
    },
  });

  function sendShow(): void {
    if (shown) preview.post({ type: 'show', id: shown.id, line: shown.line });
  }

  return {
    open(document) {
      const { id } = document;
      documents.set(id, document);
      preview.open(
        deskDocument(document, 'preview', () => {
          if (shown?.id === id) sendShow();
        }),
      );
      check.open(
        deskDocument(document, 'check', () => {
          if (watched.has(id)) check.post({ type: 'watch', id, on: true });
        }),
      );
      spelling.open(document);
      return {
        edit(revision, edits) {
          preview.edit(id, revision, edits);
          check.edit(id, revision, edits);
          spelling.edit(id, revision, edits);
        },
        show(line, listener) {
          const mine: Shown = { id, listener, line };
          shown = mine;
          sendShow();
          return () => {
            if (shown !== mine) return;
            shown = null;
            preview.post({ type: 'hide', id });
          };
        },
        look(from, to) {
          if (shown?.id === id) {
            shown.line = from;
            preview.post({ type: 'look', id, from, to });
          }
        },
        watchLedger(on) {
          if (on) watched.add(id);
          else watched.delete(id);
          check.post({ type: 'watch', id, on });
        },
        move(path) {
          preview.move(id, path);
          check.move(id, path);
          spelling.move(id, path);
        },
        close() {
          documents.delete(id);
          watched.delete(id);
          if (shown?.id === id) shown = null;
          preview.close(id);
          check.close(id);
          spelling.close(id);
        },
      };
    },
    setLibrary(files, config) {
      const told = library !== null;
      library = { type: 'library', library: files, config };
      if (told || documents.size > 0) check.post(library);
      spelling.setConfig(config);
    },
    setAnchors: (articles) => check.post({ type: 'anchors', articles }),
    setSpelling: spelling.set,
    dispose() {
      preview.dispose();
      check.dispose();
      spelling.set(null);
    },
  };
}

function startPreviewWorker(): WorkerLike {
  return new Worker(new URL('./preview-worker.ts', import.meta.url), { type: 'module', name: 'preview' });
}

function startCheckWorker(): WorkerLike {
  return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module', name: 'check' });
}
