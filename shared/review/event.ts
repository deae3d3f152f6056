import { z } from 'zod';
import { Anchor } from './anchor.ts';
import { plainName, plainWords } from './plain-words.ts';

/** Longest words of one comment, and longest name of a person, in UTF-16 units. */
export const longestComment = 10_000;
export const longestPerson = 80;

/** Names a thread or an event: random, so that two machines never give the same. */
export const ReviewId = z.string().regex(/^[0-9a-f]{16}$/);

export const CommentWords = z
  .string()
  .transform(plainWords)
  .pipe(z.string().trim().min(1).max(longestComment));
export const Person = z.string().transform(plainName).pipe(z.string().min(1).max(longestPerson));

const common = {
  v: z.literal(1),
  id: ReviewId,
  /**
   * One more than the greatest that the thread had when this was written: what answers something comes after it, however
   * the clocks of two machines go.
   */
  n: z.number().int().min(1).max(1_000_000),
  at: z.iso.datetime(),
  by: Person,
};

/** What happened in a thread: a line of its file. Nothing that was written is ever changed; what is taken back is told. */
export const ReviewEvent = z.discriminatedUnion('kind', [
  z.object({ ...common, kind: z.literal('open'), anchor: Anchor, text: CommentWords }),
  z.object({ ...common, kind: z.literal('reply'), text: CommentWords }),
  z.object({ ...common, kind: z.literal('resolve') }),
  z.object({ ...common, kind: z.literal('reopen') }),
  z.object({ ...common, kind: z.literal('remove'), comment: ReviewId }),
]);
export type ReviewEvent = z.infer<typeof ReviewEvent>;

/** What a thread's file holds. */
export interface ReadEvents {
  readonly events: readonly ReviewEvent[];
  /** 1-based lines that no Tickmark wrote whole. */
  readonly broken: readonly number[];
  /** How many lines a newer Tickmark wrote that this one does not understand. */
  readonly newer: number;
}

/** Reads a thread's file line by line: one that is broken takes no other with it. */
export function readEvents(content: string): ReadEvents {
  const events: ReviewEvent[] = [];
  const broken: number[] = [];
  let newer = 0;
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parse(line);
    const event = ReviewEvent.safeParse(value);
    if (event.success) events.push(event.data);
    else if (isNewer(value)) newer += 1;
    else broken.push(index + 1);
  }
  return { events, broken, newer };
}

export function eventLine(event: ReviewEvent): string {
  return `${JSON.stringify(event)}\n`;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

const known: ReadonlySet<string> = new Set(ReviewEvent.options.map(({ shape }) => shape.kind.value));
const Newer = z.object({ v: z.number().int().min(1), kind: z.string() });

function isNewer(value: unknown): boolean {
  const read = Newer.safeParse(value);
  return read.success && (read.data.v > 1 || !known.has(read.data.kind));
}
