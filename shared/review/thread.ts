import { z } from 'zod';
import { Anchor } from './anchor.ts';
import { Outcome, Replacement, type ReviewEvent, ReviewId } from './event.ts';
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
  /** What is suggested in place of the anchor's quote; null where nothing is. */
  instead: Replacement.nullable(),
  /** In the order in which they were written; at least one that stands. */
  comments: z.array(ReviewComment),
  /** Null while it is open. */
  resolved: z.object({ by: z.string(), at: z.number(), outcome: Outcome.nullable() }).nullable(),
});
export type ReviewThread = z.infer<typeof ReviewThread>;

/** The thread that its events come to, in whatever order and however often they are given; null where all was taken back. */
export function toThread(id: string, given: readonly ReviewEvent[]): ReviewThread | null {
  const events = inOrder(given);
  const comments = new Map<string, ReviewComment>();
  let anchor: Anchor | null = null;
  let suggested: { readonly comment: string; readonly instead: string | null } | null = null;
  let resolved: ReviewThread['resolved'] = null;
  for (const event of events) {
    const { by } = event;
    const at = Date.parse(event.at);
    switch (event.kind) {
      case 'open':
        // A second beginning, as only a file put together by hand has one, is an answer.
        suggested ??= { comment: event.id, instead: event.instead ?? null };
        anchor ??= event.anchor;
        comments.set(event.id, { id: event.id, by, at, text: event.text });
        break;
      case 'reply':
        comments.set(event.id, { id: event.id, by, at, text: event.text });
        break;
      case 'resolve':
        resolved = { by, at, outcome: event.outcome ?? null };
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
  // It goes with the comment that made it.
  const instead = suggested && comments.get(suggested.comment)?.text !== null ? suggested.instead : null;
  return said.some(({ text }) => text !== null) ? { id, anchor, instead, comments: said, resolved } : null;
}
