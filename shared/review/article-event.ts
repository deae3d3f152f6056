import { z } from 'zod';
import { eventBasics } from './event.ts';

/** A SHA-256 in hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What happened to an article as a whole: a line of the file that stands beside its threads. */
export const ArticleEvent = z.discriminatedUnion('kind', [
  z.object({
    ...eventBasics,
    kind: z.literal('approve'),
    /** Of what was approved: the file with its status set to approved. */
    approved: Sha256,
    /** Of the very file, by which its text is found among the earlier versions. */
    file: Sha256,
  }),
]);
export type ArticleEvent = z.infer<typeof ArticleEvent>;
export type Approval = Extract<ArticleEvent, { kind: 'approve' }>;
