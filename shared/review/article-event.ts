import { z } from 'zod';
import { OpenPoint } from './checklist.ts';
import { eventBasics } from './event.ts';
import { plainWords } from './plain-words.ts';

/** A SHA-256 in hexadecimal digits. */
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Why an article left the house although something was open in it. */
export const longestReason = 1000;
export const Reason = z.string().transform(plainWords).pipe(z.string().trim().min(1).max(longestReason));

/** The form in which an article left: the name of a format, or of the clipboard. */
export const ExportedAs = z.string().regex(/^[a-z-]{1,20}$/);

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
  /** It left the house although something was open in it. */
  z.object({
    ...eventBasics,
    kind: z.literal('export'),
    as: ExportedAs,
    /** Of what left, named as what is approved. */
    exported: Sha256,
    left: z.array(OpenPoint).min(1).max(20),
    reason: Reason,
  }),
]);
export type ArticleEvent = z.infer<typeof ArticleEvent>;
export type Override = Extract<ArticleEvent, { kind: 'export' }>;
export type Approval = Extract<ArticleEvent, { kind: 'approve' }>;
