import { z } from 'zod';
import { Failure } from '../errors.ts';
import { Anchor } from '../review/anchor.ts';
import { CommentWords, Person, ReviewId } from '../review/event.ts';
import { ReviewThread } from '../review/thread.ts';
import { type Calls, DocumentId, none } from './basics.ts';

/** What people say about an article, anchored to its text. Who says it is the `reviewer` of the settings. */
export const reviewCalls = {
  /** All threads of an article, what of them could not be read, and how many lines a newer Tickmark wrote. */
  'review.read': {
    args: z.object({ id: DocumentId }),
    result: z.object({
      threads: z.array(ReviewThread),
      problems: z.array(Failure),
      newer: z.number().int(),
    }),
  },
  /** Begins a thread. Fails with `error.review.nameless` where the settings name nobody. */
  'review.comment': {
    args: z.object({ id: DocumentId, anchor: Anchor, text: CommentWords }),
    result: z.object({ thread: ReviewId }),
  },
  /** Says something in a thread. Fails with `error.review.unknown` where it is gone, or is not one's own to take back. */
  'review.add': {
    args: z.object({
      id: DocumentId,
      thread: ReviewId,
      said: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('reply'), text: CommentWords }),
        z.object({ kind: z.literal('resolve') }),
        z.object({ kind: z.literal('reopen') }),
        z.object({ kind: z.literal('remove'), comment: ReviewId }),
      ]),
    }),
    result: none,
  },
  /** What the writer is called by Git or by the system; empty where neither tells. */
  'review.suggestName': { args: none, result: z.object({ name: Person.or(z.literal('')) }) },
} as const satisfies Calls;
