import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { readFrontMatter } from '../../../shared/article/front-matter.ts';
import { readSummary } from '../../../shared/article/summary.ts';
import type { ArticleSummary } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { baseName } from '../../../shared/library-path.ts';
import type { Disk } from '../files/disk.ts';
import { decode } from '../files/encoding.ts';
import { readFileBytes } from '../files/read.ts';
import { stampOf } from '../files/stamp.ts';
import type { KnownFile } from '../folder/registry.ts';

/** What is known of one article of the open library. */
export interface Entry {
  readonly file: KnownFile;
  /** Differs when the file has changed. */
  readonly stamp: string;
  readonly summary: ArticleSummary;
  /** The stamp of the file whose problems were counted; null: they never were. */
  readonly checked: string | null;
}

/** Reads what the library keeps of an article; `before` itself where the file has not changed since. */
export async function readEntry(disk: Disk, file: KnownFile, before: Entry | undefined): Promise<Entry> {
  const found = await disk.stat(file.path).catch(() => null);
  if (isSame(before, found)) return before;
  try {
    const { text } = decode((await readFileBytes(disk, file)).bytes, file.shown);
    return describe(file, found, text);
  } catch (error) {
    if (!(error instanceof TickmarkError)) throw error;
    return asUnreadable(describe(file, found, ''), error);
  }
}

/** An article that turned out not to be readable as text, and why. */
export function asUnreadable(entry: Entry, error: TickmarkError): Entry {
  return {
    ...entry,
    summary: { ...entry.summary, problems: null, errors: null, unreadable: error.toFailure() },
  };
}

/** Bytes at the beginning of a file in which nearly every front matter ends. */
const head = Buffer.alloc(4096);

/**
 * The same as `readEntry`, from the first bytes of the file and without leaving the thread: on a local disk many
 * times faster than waiting for each file. Null where these bytes do not tell enough. That the rest of the file is
 * no text shows when it is read.
 */
export function readEntryNow(file: KnownFile, before: Entry | undefined): Entry | null {
  try {
    const found = statSync(file.path);
    if (isSame(before, found)) return before;
    const text = found.isFile() ? readHead(file) : null;
    const titled = text !== null && typeof readFrontMatter(text)?.data.title === 'string';
    return titled ? describe(file, found, text) : null;
  } catch {
    return null;
  }
}

/** The lines that stand whole in the first bytes of a file. */
function readHead(file: KnownFile): string {
  const handle = openSync(file.path, 'r');
  try {
    const bytes = head.subarray(0, readSync(handle, head, 0, head.length, 0));
    return decode(bytes.subarray(0, bytes.lastIndexOf('\n') + 1), file.shown).text;
  } finally {
    closeSync(handle);
  }
}

function isSame(before: Entry | undefined, found: Stats | null): before is Entry {
  return before?.stamp === stampOf(found);
}

function describe(file: KnownFile, found: Stats | null, text: string): Entry {
  const { title, tickers, ...rest } = readSummary(text);
  return {
    file,
    stamp: stampOf(found),
    summary: {
      id: file.id,
      path: file.shown,
      title: title ?? baseName(file.shown),
      tickers: [...tickers],
      ...rest,
      modified: found?.mtimeMs ?? 0,
      problems: null,
      errors: null,
      unreadable: null,
    },
    checked: null,
  };
}
