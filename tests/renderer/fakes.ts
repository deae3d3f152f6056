import { createDocuments } from '../../renderer/documents/documents.ts';
import { blankState, type DocumentSession, type DocumentState } from '../../renderer/editor/session.ts';
import { createStore, type Store } from '../../renderer/store.ts';
import { toEditorText } from '../../shared/article/line-ends.ts';
import {
  type CallArgs,
  type CallName,
  type CallResult,
  type Client,
  calls,
  type EventData,
  type EventName,
  type OpenedDocument,
  type TextView,
} from '../../shared/contract.ts';
import { applyEdits, type Edit } from '../../shared/span.ts';

type Answer<C extends CallName> = (args: CallArgs<C>) => CallResult<C> | Promise<CallResult<C>>;
type Answers = { [C in CallName]?: Answer<C> };

export interface FakeClient extends Client {
  /** What was asked, in order. */
  readonly asked: { readonly name: CallName; readonly args: unknown }[];
  /** Answers to change in the middle of a test. */
  readonly answers: Answers;
  emit<E extends EventName>(name: E, data: EventData<E>): void;
  /** The arguments of every call of one name. */
  argsOf<C extends CallName>(name: C): CallArgs<C>[];
}

/** A client whose host is a table of answers. A call that the test did not foresee fails it. */
export function fakeClient(answers: Answers = {}): FakeClient {
  const asked: FakeClient['asked'] = [];
  const listeners = new Map<string, Set<(data: never) => void>>();
  return {
    asked,
    answers,
    async call(name, args) {
      asked.push({ name, args: calls[name].args.parse(args) });
      const answer = answers[name] as Answer<typeof name> | undefined;
      if (!answer) throw new Error(`the test has no answer to ${name}`);
      return answer(args);
    },
    on(name, listener) {
      const those = listeners.get(name) ?? new Set();
      listeners.set(name, those.add(listener as never));
      return () => those.delete(listener as never);
    },
    emit(name, data) {
      for (const listener of listeners.get(name) ?? []) listener(data as never);
    },
    argsOf: (name) =>
      asked.filter((call) => call.name === name).map((call) => call.args as CallArgs<typeof name>),
  };
}

export function opened(id: string, text: string, more: Partial<OpenedDocument> = {}): OpenedDocument {
  return {
    id,
    path: `${id}.md`,
    text,
    version: 'v1',
    encoding: 'utf-8',
    bom: false,
    lineEnd: 'lf',
    readOnly: false,
    ...more,
  };
}

export interface FakeSession extends DocumentSession {
  readonly state: Store<DocumentState>;
  readonly disposed: () => boolean;
  /** Puts the text in place of the whole, as typing would. */
  type(text: string): void;
  /** Goes to a place of the text, as moving the cursor or scrolling would. */
  look(view: TextView): void;
}

/** A writer who is at an offset of a text. */
export function viewAt(at: number): TextView {
  return { selection: [{ anchor: at, head: at }], main: 0, top: { at, pixels: 0 }, folded: [] };
}

/** A session without an editor: the text, its revision and whether it is dirty. */
export function fakeSession(document: OpenedDocument): FakeSession {
  let text = toEditorText(document.text);
  let saved = text;
  let disposed = false;
  let path = document.path;
  let view = viewAt(0);
  const viewListeners = new Set<() => void>();
  /** As in the real session, only a text that was handed out can be said to be saved. */
  const handedOut = new Map<number, string>();
  const state = createStore<DocumentState>({ ...blankState, checking: false });
  const change = (next: string) => {
    text = next;
    const revision = state.get().revision + 1;
    state.set({ ...state.get(), revision, dirty: text !== saved });
  };
  const session: Partial<FakeSession> = {
    opened: document,
    state,
    text() {
      handedOut.set(state.get().revision, text);
      return text;
    },
    type: change,
    apply: (edits: readonly Edit[]) => change(applyEdits(text, edits)),
    markSaved(revision) {
      saved = handedOut.get(revision) ?? saved;
      state.set({ ...state.get(), dirty: text !== saved });
    },
    onDisk: () => saved,
    markOnDisk(onDisk) {
      saved = onDisk;
      state.set({ ...state.get(), dirty: text !== saved });
    },
    reveal: (span) => state.set({ ...state.get(), cursor: { line: 1, column: span.from + 1, selected: 0 } }),
    path: () => path,
    moveTo: (next) => {
      path = next;
    },
    textView: () => view,
    restoreView: (next) => {
      view = next;
    },
    takeOver: (from) => {
      view = from.textView();
    },
    onViewChange(listener) {
      viewListeners.add(listener);
      return () => viewListeners.delete(listener);
    },
    look(next) {
      view = next;
      for (const listener of [...viewListeners]) listener();
    },
    dispose: () => {
      disposed = true;
    },
    disposed: () => disposed,
  };
  return session as FakeSession;
}

/** A promise to be settled by the test: for what must still be under way. */
export function pending<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Documents whose sessions are fake ones, by the ids of their documents. Nobody confirms that a text may go. */
export function fakeDocuments(client: Client, some: Partial<Parameters<typeof createDocuments>[0]> = {}) {
  const sessions = new Map<string, FakeSession>();
  const documents = createDocuments({
    client,
    autosave: createStore(false),
    confirmClose: async () => 'cancel',
    onJournalFailure: () => {},
    listedTitle: () => null,
    createSession(file) {
      const session = fakeSession(file);
      sessions.set(file.id, session);
      return session;
    },
    ...some,
  });
  return { documents, sessions };
}
