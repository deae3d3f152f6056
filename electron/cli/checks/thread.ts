import { statSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { type Failure, TickmarkError } from '../../../shared/errors.ts';
import { errorCode, type FileRef } from '../../library/files/disk.ts';
import { type Outcome, toOutcome } from './check-files.ts';

/** What a thread answers to a batch of files. */
export interface BatchReply {
  readonly outcomes: readonly Outcome[];
  /** What is wrong with the configs that the thread has read so far. */
  readonly problems: readonly Failure[];
}

/** Rejects where the thread ends without an answer: out of memory, or a program that cannot be loaded. */
export function ask(worker: Worker, batch: readonly FileRef[]): Promise<BatchReply> {
  return new Promise((resolve, reject) => {
    const answered = (reply: BatchReply) => settle(() => resolve(reply));
    const failed = (error: unknown) => settle(() => reject(error));
    const ended = (code: number) => failed(new Error(`a thread ended with ${code}`));
    function settle(done: () => void): void {
      worker.off('message', answered).off('error', failed).off('exit', ended);
      done();
    }
    worker.once('message', answered).once('error', failed).once('exit', ended);
    worker.postMessage(batch);
  });
}

const megabyte = 1024 * 1024;

/** In bytes; 0 where there is no file. */
export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/** As much memory as the check of an article full of figures takes, in megabytes. */
export const memoryFor = ({ path }: FileRef): number => Math.ceil((sizeOf(path) / megabyte) * 400) + 500;

/** A file whose thread ended over it, and what can be done where memory was short. */
export function notChecked(error: unknown, file: FileRef): Outcome {
  const path = file.shown;
  if (errorCode(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return toOutcome(error, path);
  const size = Math.max(1, Math.round(sizeOf(file.path) / megabyte));
  return toOutcome(new TickmarkError('error.check.memory', { path, size, memory: memoryFor(file) }), path);
}
