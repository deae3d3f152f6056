import { statSync } from 'node:fs';
import type { Failure } from '../../../shared/errors.ts';
import { whyEnded } from '../../apart/memory.ts';
import type { FileRef } from '../../library/files/disk.ts';
import { type Outcome, toOutcome } from './check-files.ts';

/** What a thread answers to a batch of files. */
export interface BatchReply {
  readonly outcomes: readonly Outcome[];
  /** What is wrong with the configs that the thread has read so far. */
  readonly problems: readonly Failure[];
}

/** In bytes; 0 where there is no file. */
export const sizeOf = ({ path }: FileRef): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** A file whose thread ended over it, and what can be done where memory was short. */
export function notChecked(error: unknown, file: FileRef): Outcome {
  return toOutcome(whyEnded(error, file.shown, sizeOf(file)), file.shown);
}
