import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Failure, TickmarkError, toFailure } from '../../../shared/errors.ts';
import { eventLine, type ReviewEvent, readEvents } from '../../../shared/review/event.ts';
import { fileOfThread, threadOfFile } from '../../../shared/review/file-name.ts';
import { nextNumber } from '../../../shared/review/thread.ts';
import { mapWide } from '../../map-wide.ts';
import { errorCode } from '../files/disk.ts';
import { appendSidecar, readSidecar } from '../files/sidecar.ts';

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

/** Larger files, and more of them, are none that people wrote by talking. */
const mostBytes = 1024 * 1024;
const mostFiles = 2000;

/** What an event is beyond what every event has. */
export type Said = ReviewEvent extends infer Event
  ? Event extends ReviewEvent
    ? Omit<Event, Common>
    : never
  : never;
type Common = 'v' | 'id' | 'n' | 'at' | 'by';

/** All threads of an article's folder, by the names of their files. */
export async function listThreads(folder: string): Promise<StoredThreads> {
  const names = (await readdir(folder)).filter((name) => threadOfFile(name) !== null).sort();
  const problems: Failure[] = [];
  if (names.length > mostFiles)
    problems.push(
      new TickmarkError('error.review.tooMany', { path: shown(folder), limit: mostFiles }).toFailure(),
    );
  let newer = 0;
  const read = await mapWide(names.slice(0, mostFiles), 16, async (name) => {
    try {
      const content = readEvents((await readSidecar(folder, name, mostBytes)).toString('utf8'));
      newer += content.newer;
      if (content.broken.length > 0) {
        const [line = 0] = content.broken;
        const data = { path: `${shown(folder)}/${name}`, count: content.broken.length, line };
        problems.push(new TickmarkError('error.review.broken', data).toFailure());
      }
      return { id: threadOfFile(name)!, events: content.events };
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') problems.push(toFailure(error));
      return null;
    }
  });
  const threads = new Map<string, ReviewEvent[]>();
  for (const file of read) if (file) threads.set(file.id, [...(threads.get(file.id) ?? []), ...file.events]);
  return { threads: [...threads].map(([id, events]) => ({ id, folder, events })), problems, newer };
}

/** Writes what somebody said to the end of a thread, which begins where it has no events. The event's id. */
export async function addToThread(
  { id, folder, events }: StoredThread,
  said: Said,
  { by, at }: { readonly by: string; readonly at: number },
): Promise<string> {
  const event = {
    v: 1,
    id: newId(),
    n: nextNumber(events),
    at: new Date(at).toISOString(),
    by,
    ...said,
  } as ReviewEvent;
  await appendSidecar(folder, fileOfThread(id), eventLine(event), mostBytes);
  return event.id;
}

export function newId(): string {
  return randomBytes(8).toString('hex');
}

/** As people find it in their library. */
function shown(folder: string): string {
  return `.tickmark/reviews/${basename(folder)}`;
}
