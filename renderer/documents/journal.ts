import type { Client, DocumentId, Version } from '../../shared/contract.ts';
import type { DocumentSession } from '../editor/session.ts';
import type { Readable } from '../store.ts';
import type { OnDisk } from './file-state.ts';
import { createPace } from './pace.ts';

/** A text that a crash must not cost. */
export interface Unsaved {
  /** Of the text as it is now; `dirty`: it stands nowhere else. */
  state(): { readonly revision: number; readonly dirty: boolean };
  text(): string;
  /** The version that it was made from. */
  base(): Version;
  subscribe(listener: () => void): () => void;
  /** Characters of a very large text; null where it is not. */
  readonly largeLength: number | null;
}

interface Kept {
  readonly id: DocumentId;
  readonly page: string;
  readonly unsaved: Unsaved;
}

interface Editing {
  readonly session: DocumentSession;
  readonly disk: Readable<OnDisk>;
}

/** The text in the editor. */
export function unsavedIn({ session, disk }: Editing): Unsaved {
  return {
    state: session.state.get,
    text: () => session.text(),
    base: () => disk.get().version,
    subscribe: session.state.subscribe,
    largeLength: session.large ? session.opened.text.length : null,
  };
}

/** Somewhat more often than a second of typing may be lost: keeping it takes its time too. */
const pace = { pause: 300, atMost: 800 };

/** After a failure, while nothing is typed. */
const patience = { pause: 5000, atMost: 5000 };

/** For a very large text, which takes some 50 ms a million characters of the page's time to hand over. */
function largePace(length: number): typeof pace {
  const millions = length / 1_000_000;
  return {
    pause: Math.min(3000, pace.pause * millions),
    atMost: Math.min(30_000, pace.atMost * millions),
  };
}

/**
 * Keeps a document's unsaved text with the host, where a crash of the page does not reach it, and lets it go once
 * it is saved. The result ends it.
 * A text waits for `pace.atMost` and for one text that is on its way before it, never for more.
 * @param onFailure told once, until the journal works again
 */
export function keepJournal(
  client: Client,
  { id, page, unsaved }: Kept,
  onFailure: (error: unknown) => void,
): () => void {
  /** The revision that the host keeps; null: none. */
  let kept: number | null = null;
  let underWay = false;
  /** What came while a text was on its way has waited long enough for its own turn. */
  let due = false;
  let failing = false;
  let ended = false;

  async function send(): Promise<void> {
    const { dirty, revision } = unsaved.state();
    const wanted = dirty ? revision : null;
    if (wanted === kept || ended) return;
    // One at a time: the host must not take an older text for the last one.
    if (underWay) {
      due = true;
      return;
    }
    underWay = true;
    due = false;
    try {
      await client.call('document.journal', {
        id,
        text: dirty ? unsaved.text() : null,
        base: unsaved.base(),
        draft: { page, revision },
      });
      kept = wanted;
      failing = false;
    } catch (error) {
      if (!failing) onFailure(error);
      failing = true;
    } finally {
      underWay = false;
      if (failing) again.touch();
      // Its time has run since it was typed: a slow disk must not make it wait anew.
      else if (due) void send();
    }
  }
  const stateOf = () => {
    const { dirty, revision } = unsaved.state();
    return dirty ? revision : null;
  };
  const again = createPace(() => void send(), patience);
  const timer = createPace(
    () => void send(),
    unsaved.largeLength === null ? pace : largePace(unsaved.largeLength),
  );
  let seen = stateOf();
  const end = unsaved.subscribe(() => {
    const now = stateOf();
    if (now !== seen) timer.touch();
    seen = now;
  });
  return () => {
    ended = true;
    end();
    timer.stop();
    again.stop();
  };
}
