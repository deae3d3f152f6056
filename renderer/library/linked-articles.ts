import type { CallResult } from '../../shared/contract.ts';

/** What links to an article, and how many links of its own there are. */
export type LinkedArticles = CallResult<'document.linked'>;
