import { z } from 'zod';
import { Anchor } from './anchor.ts';
import { plainName, plainWords } from './plain-words.ts';

/** Longest words of one comment, and longest name of a person, in UTF-16 units. */
export const longestComment = 10_000;
export const longestPerson = 80;

/** Names a thread or an event: random, so that two machines never give the same. */
export const ReviewId = z.string().regex(/^[0-9a-f]{16}$/);

/** What is to stand in place of a quote: nothing, where it is to go. */
export const longestReplacement = 2000;
export const Replacement = z.string().transform(plainWords).pipe(z.string().max(longestReplacement));

/** What became of a suggestion when its thread was resolved. */
export const Outcome = z.enum(['accepted', 'rejected']);

export const CommentWords = z
  .string()
  .transform(plainWords)
  .pipe(z.string().trim().min(1).max(longestComment));
export const Person = z.string().transform(plainName).pipe(z.string().min(1).max(longestPerson));

/** What every line of a file of reviews tells beside what happened. */
export const eventBasics = {
  v: z.literal(1),
  id: ReviewId,
  /**
   * One more than the greatest that the file had when this was written: what answers something comes after it, however
   * the clocks of two machines go.
   */
  n: z.number().int().min(1).max(1_000_000),
  at: z.iso.datetime(),
  by: Person,
};

/** A comment that suggests a change may go without words. */
export const anyWords = z.string().transform(plainWords).pipe(z.string().trim().max(longestComment));
export const saysSomething = ({ text, instead }: { text: string; instead?: string | undefined }) =>
  text !== '' || instead !== undefined;

/** What happened in a thread: a line of its file. Nothing that was written is ever changed; what is taken back is told. */
export const ReviewEvent = z.discriminatedUnion('kind', [
  z
    .object({
      ...eventBasics,
      kind: z.literal('open'),
      anchor: Anchor,
      text: anyWords,
      /** The comment suggests it in place of its quote. */
      instead: Replacement.optional(),
    })
    .refine(saysSomething),
  z.object({ ...eventBasics, kind: z.literal('reply'), text: CommentWords }),
  z.object({ ...eventBasics, kind: z.literal('resolve'), outcome: Outcome.optional() }),
  z.object({ ...eventBasics, kind: z.literal('reopen') }),
  z.object({ ...eventBasics, kind: z.literal('remove'), comment: ReviewId }),
]);
export type ReviewEvent = z.infer<typeof ReviewEvent>;
