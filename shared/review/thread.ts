import { z } from 'zod';
import { Anchor } from './anchor.ts';
import { type ReviewEvent, ReviewId } from './event.ts';
import { inOrder } from './event-lines.ts';

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
