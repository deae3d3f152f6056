import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../log.ts';

const largest = 1024 * 1024;

/** Writes to the console and to a file in `folder` that starts anew, keeping one older, when it has grown large. */
export function openLog(folder: string): Log {
  const file = join(folder, 'tickmark.log');
  try {
    mkdirSync(folder, { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.old`);
  } catch (error) {
    console.error(`no log file: ${(error as Error).message}`);
  }
  return (level, message) => {
    console.error(`${level}: ${message}`);
    try {
      appendFileSync(file, `${new Date().toISOString()} ${level} ${message}\n`);
    } catch {
      // A log that cannot be written must not stop the work; the console has the entry.
    }
  };
}
