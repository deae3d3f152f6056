import { readFileSync } from 'node:fs';
import { toEditorText } from '../../../shared/article/line-ends.ts';
import type { DocumentId } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { type Searchable, toSearchable } from '../../../shared/search/searchable.ts';
import type { Disk } from '../files/disk.ts';
import { decode } from '../files/encoding.ts';
import { readFileBytes } from '../files/read.ts';
import type { Entry } from './entry.ts';
import { readEach } from './read-each.ts';

/** Characters held in memory; a text beyond is read from disk each time it is wanted. */
const mostHeld = 150_000_000;

/** A file with more bytes is not read on the host's own thread. */
const small = 1024 * 1024;

/** The texts of the library's articles, held in memory for search. */
export interface Texts {
  /** The text as it is held; undefined where it must be read first. */
  held(entry: Entry): Searchable | null | undefined;
  /** The text, null where the file cannot be read as one. */
  of(entry: Entry): Promise<Searchable | null>;
  /** The text at once; undefined where that would take the host too long. */
  now(entry: Entry): Searchable | null | undefined;
  /** Reads the texts that are not held yet, in slices. */
  load(entries: readonly Entry[]): Promise<void>;
  forget(id: DocumentId): void;
}

interface Held {
  readonly stamp: string;
  readonly text: Searchable | null;
}

/** `onUnreadable` hears of a file that turns out to be no text, so that the list can say so. */
export function createTexts(disk: Disk, onUnreadable: (entry: Entry, error: TickmarkError) => void): Texts {
  const all = new Map<DocumentId, Held>();
  let size = 0;

  function forget(id: DocumentId): void {
    size -= sizeOf(all.get(id)?.text);
    all.delete(id);
  }
  function keep(entry: Entry, text: Searchable | null): Searchable | null {
    forget(entry.file.id);
    if (size + sizeOf(text) > mostHeld) return text;
    size += sizeOf(text);
    all.set(entry.file.id, { stamp: entry.stamp, text });
    return text;
  }
  function held({ file, stamp, summary }: Entry): Searchable | null | undefined {
    if (summary.unreadable) return null;
    const known = all.get(file.id);
    return known?.stamp === stamp ? known.text : undefined;
  }
  const read = (entry: Entry, bytes: Buffer) =>
    toSearchable(toEditorText(decode(bytes, entry.file.shown).text));

  function readNow(entry: Entry): Searchable | null {
    try {
      const bytes = readFileSync(entry.file.path);
      return bytes.length <= small ? read(entry, bytes) : null;
    } catch {
      return null;
    }
  }

  async function of(entry: Entry): Promise<Searchable | null> {
    const known = held(entry);
    if (known !== undefined) return known;
    try {
      return keep(entry, read(entry, (await readFileBytes(disk, entry.file)).bytes));
    } catch (error) {
      if (!(error instanceof TickmarkError)) throw error;
      onUnreadable(entry, error);
      return keep(entry, null);
    }
  }

  return {
    held,
    of,
    now(entry) {
      const known = held(entry);
      if (known !== undefined) return known;
      const text = readNow(entry);
      return text === null ? undefined : keep(entry, text);
    },
    async load(entries) {
      const missing = entries.filter((entry) => held(entry) === undefined);
      await readEach(
        missing,
        (entry) => {
          const text = readNow(entry);
          return text && { entry, text };
        },
        async (entry) => ({ entry, text: await of(entry) }),
        ({ entry, text }) => keep(entry, text),
      );
    },
    forget,
  };
}

const sizeOf = (text: Searchable | null | undefined) =>
  text ? text.text.length + (text.source?.length ?? 0) : 0;
