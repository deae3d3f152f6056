import { readArticle } from '../../shared/article/article.ts';
import { articleStatus, articleTickers } from '../../shared/article/metadata.ts';
import type { ArticleSummary } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import type { Disk } from './disk.ts';
import type { KnownFile } from './registry.ts';
import { readTextFile } from './text-file.ts';

/** What is known of one article of the open library. */
export interface Entry {
  readonly file: KnownFile;
  /** Differs when the file has changed. */
  readonly stamp: string;
  readonly summary: ArticleSummary;
}

/** Reads an article's summary; `before` itself where the file has not changed since. */
export async function readEntry(disk: Disk, file: KnownFile, before: Entry | undefined): Promise<Entry> {
  const found = await disk.stat(file.path).catch(() => null);
  const stamp = found ? `${found.mtimeMs}:${found.size}:${found.ino}` : 'none';
  if (before?.stamp === stamp) return before;
  return { file, stamp, summary: await summarise(disk, file, found?.mtimeMs ?? 0, before) };
}

async function summarise(
  disk: Disk,
  file: KnownFile,
  modified: number,
  before: Entry | undefined,
): Promise<ArticleSummary> {
  const common = { id: file.id, path: file.shown, modified };
  const name = file.shown.slice(file.shown.lastIndexOf('/') + 1);
  try {
    const article = readArticle((await readTextFile(disk, file)).text);
    return {
      ...common,
      title: article.title?.value ?? name,
      status: articleStatus(article),
      tickers: [...articleTickers(article)],
      // The old count stands until the article has been checked again.
      problems: before?.summary.problems ?? null,
      unreadable: null,
    };
  } catch (error) {
    if (!(error instanceof TickmarkError)) throw error;
    const unreadable = error.toFailure();
    return { ...common, title: name, status: null, tickers: [], problems: null, unreadable };
  }
}
