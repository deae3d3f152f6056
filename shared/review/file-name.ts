/**
 * The file of a thread: its id. Cloud folders put what two machines wrote at once beside it, under names of their own
 * (`… (conflicted copy).jsonl`, `….sync-conflict-….jsonl`, `…-PC.jsonl`): that is part of the thread as well.
 */
const threadFile = /^([0-9a-f]{16})(?:[^0-9a-zA-Z][^/\\]*)?\.jsonl$/;

/** The thread that a file belongs to; null for any other file. */
export function threadOfFile(name: string): string | null {
  return threadFile.exec(name)?.[1] ?? null;
}

/** The file of what happened to the article as a whole, and what cloud folders put beside it. */
export const articleFile = 'article.jsonl';
const articleFiles = /^article(?:[^0-9a-zA-Z][^/\\]*)?\.jsonl$/;

export function isArticleFile(name: string): boolean {
  return articleFiles.test(name);
}

export function fileOfThread(id: string): string {
  return `${id}.jsonl`;
}
