import { parentPort, workerData } from 'node:worker_threads';
import type { Failure } from '../../../shared/errors.ts';
import type { FileRef } from '../../library/files/disk.ts';
import { type CheckSettings, createFileChecker, type Outcome } from './check-files.ts';

/** What a thread answers to a batch of files. */
export interface BatchReply {
  readonly outcomes: readonly Outcome[];
  /** What is wrong with the configs that the thread has read so far. */
  readonly problems: readonly Failure[];
}

const checker = createFileChecker(workerData as CheckSettings);

parentPort?.on('message', async (files: readonly FileRef[]) => {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await checker.check(file));
  parentPort?.postMessage({ outcomes, problems: checker.problems() } satisfies BatchReply);
});
