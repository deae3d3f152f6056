import type { Client } from '../../shared/contract.ts';
import type { OpenDocument } from './open-document.ts';
import { createPace } from './pace.ts';

type Kept = Pick<OpenDocument, 'id' | 'session' | 'disk'> & { readonly page: string };

/** Somewhat more often than a second of typing may be lost: keeping it takes its time too. */
const pace = { pause: 300, atMost: 800 };

/** For a very large text, which takes seconds to hand over. */
const largePace = { pause: 3000, atMost: 30_000 };

/**
 * Keeps a document's unsaved text with the host, where a crash of the page does not reach it, and lets it go once
 * it is saved. The result ends it.
 * @param onFailure told once, until the journal works again
 */
export function keepJournal(
  client: Client,
  { id, session, disk, page }: Kept,
  onFailure: (error: unknown) => void,
): () => void {
  /** The revision that the host keeps; null: none. */
  let kept: number | null = null;
  let underWay = false;
  let failing = false;

  async function send(): Promise<void> {
    const { dirty, revision } = session.state.get();
    const wanted = dirty ? revision : null;
    // One at a time: the host must not take an older text for the last one.
    if (wanted === kept || underWay) return;
    underWay = true;
    try {
      await client.call('document.journal', {
        id,
        text: dirty ? session.text() : null,
        base: disk.get().version,
        draft: { page, revision },
      });
      kept = wanted;
      failing = false;
    } catch (error) {
      if (!failing) onFailure(error);
      failing = true;
    } finally {
      underWay = false;
      if (!failing && stateOf() !== kept) timer.touch();
    }
  }
  const stateOf = () => (session.state.get().dirty ? session.state.get().revision : null);
  const timer = createPace(() => void send(), session.large ? largePace : pace);
  let seen = stateOf();
  const end = session.state.subscribe(() => {
    const now = stateOf();
    if (now !== seen) timer.touch();
    seen = now;
  });
  return () => {
    end();
    timer.stop();
  };
}
