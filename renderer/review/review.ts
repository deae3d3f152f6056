import type { Approved, CallArgs, ExportOverride } from '../../shared/contract.ts';
import type { Failure } from '../../shared/errors.ts';
import type { Anchor } from '../../shared/review/anchor.ts';
import type { Span } from '../../shared/span.ts';
import type { Readable } from '../store.ts';
import type { PlacedThread } from './place-threads.ts';

/** What is known of the threads about an open article; replaced, never changed. */
export interface ReviewState {
  /** In the order of the text, those that stand nowhere in it last. */
  readonly threads: readonly PlacedThread[];
  /** The newest approval, as it stood when the threads were read last. */
  readonly approval: Approved | null;
  /** When it left although something was open in it; the newest first. */
  readonly overrides: readonly ExportOverride[];
  /** What of them could not be read. */
  readonly problems: readonly Failure[];
  /** How many lines of a newer Tickmark were passed over. */
  readonly newer: number;
  /** False until the threads were read for the first time. */
  readonly isRead: boolean;
  /** Why they could not be read at all. */
  readonly failure: Failure | null;
  /** The thread that was gone to last. */
  readonly pointed: string | null;
  /** The thread that is being answered. */
  readonly answered: string | null;
}

/** Nothing is known yet. */
export const blankReview: ReviewState = {
  threads: [],
  approval: null,
  overrides: [],
  problems: [],
  newer: 0,
  isRead: false,
  failure: null,
  pointed: null,
  answered: null,
};

export type Said = CallArgs<'review.add'>['said'];

/** The threads about an open article: what was said, where it stands in the present text, and saying more. */
export interface Review {
  readonly state: Readable<ReviewState>;
  /** Where a thread stands in the present text; null where nothing there resembles what it was about. */
  locate(thread: string): Span | null;
  /** Reads the threads again; what goes wrong is in the state. */
  refresh(): Promise<void>;
  /** Begins a thread, on wish with what is to stand in place of its quote. Rejects with a TickmarkError. */
  comment(anchor: Anchor, text: string, instead?: string): Promise<void>;
  /** Rejects with a TickmarkError. */
  say(thread: string, said: Said): Promise<void>;
  /** Notes that somebody went to a thread. */
  point(thread: string): void;
  /** Begins to answer a thread; null ends it. */
  answer(thread: string | null): void;
  /** What was typed and not sent, by what it answers: closing a form must not lose it. */
  readonly drafts: Map<string, string>;
}
