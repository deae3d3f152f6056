import { z } from 'zod';
import { Failure } from '../errors.ts';
import { Anchor } from '../review/anchor.ts';
import { ExportedAs, Reason } from '../review/article-event.ts';
import { OpenPoint } from '../review/checklist.ts';
import {
  anyWords,
  CommentWords,
  Outcome,
  Person,
  Replacement,
  ReviewId,
  saysSomething,
} from '../review/event.ts';
import { ReviewThread } from '../review/thread.ts';
import { type Calls, DocumentId, none, Text, Version } from './basics.ts';
import { HistoryVersion } from './history.ts';

/** That somebody has approved an article, and whether the file still is what was approved, but for its status. */
export const Approved = z.object({
  by: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  isCurrent: z.boolean(),
  /** The version of the history that was approved, where it still is kept. */
  version: HistoryVersion.shape.id.nullable(),
});
export type Approved = z.infer<typeof Approved>;

/** That an article left the house although something was open in it. */
export const ExportOverride = z.object({
  by: z.string(),
  /** Milliseconds since 1970. */
  at: z.number(),
  as: ExportedAs,
  left: z.array(OpenPoint),
  reason: z.string(),
  /** Whether the file still is what left, but for its status. */
  isCurrent: z.boolean(),
});
export type ExportOverride = z.infer<typeof ExportOverride>;

/** What people say about an article, anchored to its text. Who says it is the `reviewer` of the settings. */
export const reviewCalls = {
  /** All threads of an article, what of them could not be read, and how many lines a newer Tickmark wrote. */
  'review.read': {
    args: z.object({ id: DocumentId }),
    result: z.object({
      threads: z.array(ReviewThread),
      /** The newest approval. */
      approval: Approved.nullable(),
      /** The newest first. */
      overrides: z.array(ExportOverride),
      problems: z.array(Failure),
      newer: z.number().int(),
    }),
  },
  /** Begins a thread, on wish with what is to stand in place of its quote. Fails with `error.review.nameless` where the settings name nobody. */
  'review.comment': {
    args: z
      .object({ id: DocumentId, anchor: Anchor, text: anyWords, instead: Replacement.optional() })
      .refine(saysSomething),
    result: z.object({ thread: ReviewId }),
  },
  /** Says something in a thread. Fails with `error.review.unknown` where it is gone, or is not one's own to take back. */
  'review.add': {
    args: z.object({
      id: DocumentId,
      thread: ReviewId,
      said: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('reply'), text: CommentWords }),
        z.object({ kind: z.literal('resolve'), outcome: Outcome.optional() }),
        z.object({ kind: z.literal('reopen') }),
        z.object({ kind: z.literal('remove'), comment: ReviewId }),
      ]),
    }),
    result: none,
  },
  /**
   * Approves the file as it is saved: its status says so already. Fails with `error.save.conflict` where it no longer is
   * `version`.
   */
  'review.approve': { args: z.object({ id: DocumentId, version: Version }), result: none },
  /** Notes that a text left the house although something was open in it, and why. */
  'review.exported': {
    args: z.object({
      id: DocumentId,
      text: Text,
      as: ExportedAs,
      left: z.array(OpenPoint).min(1).max(20),
      reason: Reason,
    }),
    result: none,
  },
  /** The articles of the open library that were approved and have changed since, by what their status says. */
  'review.outdated': { args: none, result: z.object({ ids: z.array(DocumentId) }) },
  /** What the writer is called by Git or by the system; empty where neither tells. */
  'review.suggestName': { args: none, result: z.object({ name: Person.or(z.literal('')) }) },
} as const satisfies Calls;
