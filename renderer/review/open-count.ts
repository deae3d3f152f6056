import type { ReviewState } from './review.ts';

/** How many threads wait for an answer, wherever they stand. */
export function openCount({ threads }: ReviewState): number {
  return threads.filter(({ thread }) => thread.resolved === null).length;
}
