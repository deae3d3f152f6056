import type { Failure } from '../../../shared/errors.ts';
import { ReviewEvent } from '../../../shared/review/event.ts';
import { fileOfThread, threadOfFile } from '../../../shared/review/file-name.ts';
import { addEvent, readEventFiles, type Teller, type Told } from './event-files.ts';

/** A thread as it lies in the folder of its article. */
export interface StoredThread {
  readonly id: string;
  readonly folder: string;
  readonly events: readonly ReviewEvent[];
}

export interface StoredThreads {
  readonly threads: readonly StoredThread[];
  /** What could not be read, and is left as it is. */
  readonly problems: readonly Failure[];
  /** How many lines of a newer Tickmark were passed over. */
  readonly newer: number;
}

/** What is said in a thread. */
export type Said = Told<ReviewEvent>;

/** All threads of an article's folder, by the names of their files. */
export async function listThreads(folder: string): Promise<StoredThreads> {
  const isThread = (name: string) => threadOfFile(name) !== null;
  const { files, problems, newer } = await readEventFiles(folder, isThread, ReviewEvent);
  const threads = new Map<string, readonly ReviewEvent[]>();
  for (const { name, events } of files) {
    const id = threadOfFile(name)!;
    threads.set(id, [...(threads.get(id) ?? []), ...events]);
  }
  return { threads: [...threads].map(([id, events]) => ({ id, folder, events })), problems, newer };
}

/** Writes what somebody said to the end of a thread, which begins where it has no events. */
export async function addToThread(
  { id, folder, events }: StoredThread,
  said: Said,
  teller: Teller,
): Promise<void> {
  await addEvent(folder, { name: fileOfThread(id), events }, said, teller);
}
