import { isStillAt, locateAnchor, locateVerbatim } from '../../shared/review/anchor.ts';
import type { ReviewThread } from '../../shared/review/thread.ts';
import type { Span } from '../../shared/span.ts';

/** A thread, and where it stands in the text; null where nothing there resembles what it was about. */
export interface PlacedThread {
  readonly thread: ReviewThread;
  readonly span: Span | null;
}

/** Milliseconds after which the page has its turn. */
const turn = 8;

/**
 * Where threads stand in a text, in its order, those that stand nowhere last.
 * @param followed where the editor has followed them to
 * @param before what was found out before: what stood nowhere then is looked for only word for word, as it is after an
 *   undo; a close look at each pause of the typing would be felt
 */
export async function placeThreads(
  text: string,
  threads: readonly ReviewThread[],
  followed: ReadonlyMap<string, Span>,
  before: readonly PlacedThread[],
): Promise<PlacedThread[]> {
  const lost = new Set(before.filter(({ span }) => span === null).map(({ thread }) => thread.id));
  const placed: PlacedThread[] = [];
  let since = performance.now();
  for (const thread of threads) {
    placed.push({ thread, span: spanOf(text, thread, followed.get(thread.id), lost.has(thread.id)) });
    if (performance.now() - since < turn) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  const at = ({ span }: PlacedThread) => span?.from ?? Number.POSITIVE_INFINITY;
  const began = ({ thread }: PlacedThread) => thread.comments[0]?.at ?? 0;
  return placed.sort((a, b) => (at(a) === at(b) ? began(a) - began(b) : at(a) - at(b)));
}

function spanOf(
  text: string,
  { anchor }: ReviewThread,
  here: Span | undefined,
  wasLost: boolean,
): Span | null {
  if (!anchor) return null;
  if (here && isStillAt(text, anchor, here)) return here;
  return wasLost ? locateVerbatim(text, anchor) : locateAnchor(text, anchor);
}
