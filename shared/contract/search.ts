import { z } from 'zod';
import { Failure } from '../errors.ts';
import { DocumentId } from './documents.ts';

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
