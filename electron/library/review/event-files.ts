import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { type Failure, TickmarkError, toFailure } from '../../../shared/errors.ts';
import { type EventKind, eventLine, nextNumber, readEventLines } from '../../../shared/review/event-lines.ts';
import { mapWide } from '../../map-wide.ts';
import { errorCode } from '../files/disk.ts';
import { appendSidecar, readSidecar } from '../files/sidecar.ts';

export interface EventFile<Event> {
  readonly name: string;
  readonly events: readonly Event[];
}

export interface EventFiles<Event> {
  readonly files: readonly EventFile<Event>[];
  /** What could not be read, and is left as it is. */
  readonly problems: readonly Failure[];
  /** How many lines of a newer Tickmark were passed over. */
  readonly newer: number;
}

/** Larger files, and more of them or in them, are none that people wrote by talking. */
const mostBytes = 1024 * 1024;
const mostFiles = 2000;
const mostBytesTogether = 16 * 1024 * 1024;

/** What an event tells beyond what every event does, and what every event tells. */
export type Told<Event> = Event extends unknown ? Omit<Event, 'v' | 'id' | 'n' | 'at' | 'by'> : never;
export interface Teller {
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The files of an article's folder whose names are wanted, and what happened by each. */
export async function readEventFiles<Kind extends EventKind>(
  folder: string,
  isWanted: (name: string) => boolean,
  kind: Kind,
): Promise<EventFiles<z.infer<Kind>>> {
  const names = (await readdir(folder)).filter(isWanted).sort();
  const problems: Failure[] = [];
  const note = (error: unknown) => void problems.push(toFailure(error));
  let newer = 0;
  let together = 0;
  let left = names.length - mostFiles;
  const files = await mapWide(names.slice(0, mostFiles), 16, async (name) => {
    if (together > mostBytesTogether) {
      left = Math.max(left, 0) + 1;
      return null;
    }
    try {
      const bytes = await readSidecar(folder, name, mostBytes);
      together += bytes.length;
      const read = readEventLines(bytes.toString('utf8'), kind);
      newer += read.newer;
      const [line] = read.broken;
      if (line !== undefined) {
        const path = `${shown(folder)}/${name}`;
        note(new TickmarkError('error.review.broken', { path, count: read.broken.length, line }));
      }
      return { name, events: read.events };
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') note(error);
      return null;
    }
  });
  if (left > 0) note(new TickmarkError('error.review.tooMuch', { path: shown(folder), count: left }));
  return { files: files.filter((file) => file !== null), problems, newer };
}

/** Writes what happened to the end of a file, which begins where there is none. */
export async function addEvent(
  folder: string,
  { name, events }: EventFile<Parameters<typeof nextNumber>[0][number]>,
  told: object,
  { by, at }: Teller,
): Promise<void> {
  const event = { v: 1, id: newId(), n: nextNumber(events), at: new Date(at).toISOString(), by, ...told };
  await appendSidecar(folder, name, eventLine(event), mostBytes);
}

export function newId(): string {
  return randomBytes(8).toString('hex');
}

/** As people find it in their library. */
function shown(folder: string): string {
  return `.tickmark/reviews/${basename(folder)}`;
}
