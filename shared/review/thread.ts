import { z } from 'zod';
import { Anchor } from './anchor.ts';
import { type ReviewEvent, ReviewId } from './event.ts';

export const ReviewComment = z.object({
  id: ReviewId,
  by: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Null: its author took it back. */
  text: z.string().nullable(),
});
export type ReviewComment = z.infer<typeof ReviewComment>;

/** A conversation about a place in an article. */
export const ReviewThread = z.object({
  id: ReviewId,
  /** Null where the line that told the place is lost; what was said is not. */
  anchor: Anchor.nullable(),
  /** In the order in which they were written; at least one that stands. */
  comments: z.array(ReviewComment),
  /** Null while it is open. */
  resolved: z.object({ by: z.string(), at: z.number() }).nullable(),
});
export type ReviewThread = z.infer<typeof ReviewThread>;

/** The thread that its events come to, in whatever order and however often they are given; null where all was taken back. */
export function toThread(id: string, given: readonly ReviewEvent[]): ReviewThread | null {
  const events = inOrder(given);
  const comments = new Map<string, ReviewComment>();
  let anchor: Anchor | null = null;
  let resolved: ReviewThread['resolved'] = null;
  for (const event of events) {
    const { by } = event;
    const at = Date.parse(event.at);
    switch (event.kind) {
      case 'open':
        anchor ??= event.anchor;
        comments.set(event.id, { id: event.id, by, at, text: event.text });
        break;
      case 'reply':
        comments.set(event.id, { id: event.id, by, at, text: event.text });
        break;
      case 'resolve':
        resolved = { by, at };
        break;
      case 'reopen':
        resolved = null;
        break;
      case 'remove': {
        const comment = comments.get(event.comment);
        // One's own only: a file that somebody put in must not make the words of others go.
        if (comment?.by === by) comments.set(comment.id, { ...comment, text: null });
      }
    }
  }
  const said = [...comments.values()];
  return said.some(({ text }) => text !== null) ? { id, anchor, comments: said, resolved } : null;
}

/** The number of the event that is written next. */
export function nextNumber(events: readonly ReviewEvent[]): number {
  return Math.min(1_000_000, 1 + events.reduce((most, { n }) => Math.max(most, n), 0));
}

/** One order for all machines, each event once. */
function inOrder(events: readonly ReviewEvent[]): ReviewEvent[] {
  const sorted = events
    .map((event) => ({ event, key: JSON.stringify(event) }))
    .sort(
      (a, b) =>
        a.event.n - b.event.n ||
        compare(a.event.at, b.event.at) ||
        compare(a.event.id, b.event.id) ||
        compare(a.key, b.key),
    )
    .map(({ event }) => event);
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
