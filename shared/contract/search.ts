import { z } from 'zod';
import { Failure } from '../errors.ts';
import { type Calls, DocumentId, Text } from './basics.ts';

export const SearchOptions = z.object({
  matchCase: z.boolean(),
  wholeWord: z.boolean(),
  regex: z.boolean(),
});

/** How the words of a search are to be taken: see `shared/search/pattern.ts`. */
export type SearchOptions = z.infer<typeof SearchOptions>;

/** A hit of a search. The span counts in the text as the editor holds it. */
export const SearchHit = z.object({
  from: z.number().int(),
  to: z.number().int(),
  /** 1-based. */
  line: z.number().int(),
  before: z.string(),
  text: z.string(),
  after: z.string(),
  /** Whether it stands in the address of a link or picture. */
  inAddress: z.boolean(),
  /** What replaces it, where a replacement was asked for. */
  insert: z.string().optional(),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const FoundArticle = z.object({
  id: DocumentId,
  /** Names the state of the file that was searched. */
  stamp: z.string(),
  /** All hits, listed or not. */
  count: z.number().int(),
  hits: z.array(SearchHit),
});
export type FoundArticle = z.infer<typeof FoundArticle>;

/** An article that was left as it is, and why. */
export const FailedArticle = z.object({ id: DocumentId, failure: Failure });
export type FailedArticle = z.infer<typeof FailedArticle>;

/** Finding and replacing in all of a library. */
export const searchCalls = {
  /**
   * Looks through the texts of the library, a part at a time: the page asks on with `next` until that is null, and
   * to cancel it asks no more. Fails with `error.search.…` for a pattern that is not valid or takes too long.
   */
  'library.search': {
    args: z.object({
      /** Words and filters, as `shared/search/query.ts` reads them. */
      query: z.string().max(2000),
      options: SearchOptions,
      /** What each hit would be replaced with; null where nothing is to be replaced. */
      replacement: z.string().max(10_000).nullable(),
      /** Unsaved texts, which are searched as they stand in the editor. */
      buffers: z.array(z.object({ id: DocumentId, text: Text })),
      /** Where to go on; 0 to begin. */
      from: z.number().int().nonnegative(),
      /** Articles and hits to list; those beyond are counted only. */
      room: z.number().int().nonnegative(),
    }),
    result: z.object({
      articles: z.array(FoundArticle),
      /** What was found and is not listed: articles, and hits in any article. */
      unlisted: z.object({ articles: z.number().int(), hits: z.number().int() }),
      searched: z.number().int(),
      total: z.number().int(),
      next: z.number().int().nullable(),
    }),
  },
  /**
   * Changes articles that no page has in hand, each whole or not at all; the spans count in the text that had the
   * stamp. What could not be changed says why. `undo` is for `library.undoReplace`.
   */
  'library.replace': {
    args: z.object({
      articles: z.array(
        z.object({
          id: DocumentId,
          stamp: z.string(),
          edits: z.array(z.object({ from: z.number().int(), to: z.number().int(), insert: z.string() })),
        }),
      ),
    }),
    result: z.object({ undo: z.string(), changed: z.array(DocumentId), failed: z.array(FailedArticle) }),
  },
  /** Gives articles the text back that they had before a replacement, as far as they were not changed since. */
  'library.undoReplace': {
    args: z.object({ undo: z.string() }),
    result: z.object({ changed: z.array(DocumentId), failed: z.array(FailedArticle) }),
  },
} as const satisfies Calls;
