import { z } from 'zod';

/** How a part of the contract lists its calls. */
export type Calls = Readonly<Record<string, { readonly args: z.ZodObject; readonly result: z.ZodType }>>;

/** A call that needs no arguments, or that answers nothing but that it is done. */
export const none = z.object({});

/** Opaque: made by the host for one session, meaningless outside it. */
export const DocumentId = z.string().regex(/^[a-z0-9-]{1,64}$/);
export type DocumentId = z.infer<typeof DocumentId>;

/** Names one exact content of a file: a hash of its bytes. */
export const Version = z.string().max(128);
export type Version = z.infer<typeof Version>;

/** The largest file that opens, in bytes. */
export const maxFileBytes = 50 * 1024 * 1024;
export const Text = z.string().max(maxFileBytes);

/** A folder of the library: its path with `/`, empty for the library itself. */
export const LibraryPath = z.string().max(4096);

/** Tells a page from the others of its host. */
export const PageId = z.string().regex(/^[a-z0-9-]{1,64}$/);

/**
 * Which of a host's pages has a text, and the revision that it has there: two pages keep their own texts of one
 * article, and a call that arrives late is known by its revision. A host with one page can do without.
 */
export const Draft = z.object({
  page: PageId,
  revision: z.number().int().nonnegative(),
});
export type Draft = z.infer<typeof Draft>;
