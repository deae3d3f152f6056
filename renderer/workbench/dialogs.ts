import type { OutlineHeading } from '../../shared/article/outline.ts';
import type { DocumentId } from '../../shared/contract.ts';
import type { Finding } from '../../shared/finding.ts';
import type { Anchor } from '../../shared/review/anchor.ts';
import type { OpenPoint } from '../../shared/review/checklist.ts';
import type { Settings } from '../../shared/settings.ts';
import type { CloseAnswer } from '../documents/documents.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import type { DocumentSession } from '../editor/session.ts';
import type { LinkedArticles } from '../library/linked-articles.ts';
import { createStore, type Readable } from '../store.ts';

/** The one dialog that is open. */
export type Dialog =
  | {
      readonly kind:
        | 'palette'
        | 'quickOpen'
        | 'settings'
        | 'shortcuts'
        | 'licences'
        | 'setStatus'
        | 'folders';
    }
  | { readonly kind: 'newArticle'; readonly folder: string }
  | { readonly kind: 'export' | 'approve'; readonly document: OpenDocument }
  | {
      readonly kind: 'history';
      readonly document: OpenDocument;
      /** The version to look at first. */
      readonly version?: string;
    }
  | { readonly kind: 'saveAs' | 'rename' | 'move' | 'convert'; readonly id: DocumentId }
  | { readonly kind: 'trash'; readonly id: DocumentId; readonly links: LinkedArticles }
  | {
      readonly kind: 'articleMenu';
      readonly id: DocumentId;
      readonly at: { readonly x: number; readonly y: number };
    }
  | { readonly kind: 'rulePage'; readonly ruleId: string }
  | { readonly kind: 'fixes'; readonly session: DocumentSession }
  | {
      readonly kind: 'headings';
      readonly session: DocumentSession;
      readonly headings: readonly OutlineHeading[];
    }
  | { readonly kind: 'ignore'; readonly session: DocumentSession; readonly finding: Finding }
  | {
      readonly kind: 'comment';
      readonly session: DocumentSession;
      readonly anchor: Anchor;
      /** A change is suggested, not only talked about. */
      readonly suggesting: boolean;
    }
  | {
      readonly kind: 'leave';
      readonly session: DocumentSession;
      readonly as: Settings['exportChoice'];
      readonly points: readonly OpenPoint[];
      /** Exports it and tells whether it left. */
      readonly go: () => Promise<boolean>;
    }
  | {
      readonly kind: 'reviewer';
      readonly suggested: string;
      readonly answer: (name: string | null) => void;
    }
  | {
      readonly kind: 'confirmClose';
      readonly title: string;
      readonly answer: (answer: CloseAnswer) => void;
    };

export interface Dialogs extends Readable<Dialog | null> {
  /** Opens a dialog in place of the one that is open; a question that was open counts as cancelled. */
  show(dialog: Dialog): void;
  close(): void;
  /** Asks what to do with unsaved text. */
  confirmClose(title: string): Promise<CloseAnswer>;
  /** Asks whose name stands by the writer's comments; null: they changed their mind. */
  askName(suggested: string): Promise<string | null>;
}

export function createDialogs(): Dialogs {
  const store = createStore<Dialog | null>(null);
  const replace = (next: Dialog | null) => {
    const open = store.get();
    store.set(next);
    if (open?.kind === 'confirmClose') open.answer('cancel');
    if (open?.kind === 'reviewer') open.answer(null);
  };
  /** Shows a question until it is answered. */
  const ask = <Answer>(toDialog: (answer: (answer: Answer) => void) => Dialog): Promise<Answer> =>
    new Promise((resolve) => {
      const question = toDialog((answer) => {
        resolve(answer);
        if (store.get() === question) store.set(null);
      });
      replace(question);
    });
  return {
    get: store.get,
    subscribe: store.subscribe,
    show: replace,
    close: () => replace(null),
    confirmClose: (title) => ask((answer) => ({ kind: 'confirmClose', title, answer })),
    askName: (suggested) => ask((answer) => ({ kind: 'reviewer', suggested, answer })),
  };
}

/** Whether a dialog gives way to a command: the pickers do, a question or a form does not. */
export function givesWay(dialog: Dialog | null): boolean {
  return dialog === null || ['palette', 'quickOpen', 'fixes', 'headings'].includes(dialog.kind);
}
