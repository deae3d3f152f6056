import { parentPort, workerData } from 'node:worker_threads';
import type { FileRef } from '../../library/files/disk.ts';
import { type CheckSettings, createFileChecker, type Outcome } from './check-files.ts';
import type { BatchReply } from './thread.ts';

const checker = createFileChecker(workerData as CheckSettings);

parentPort?.on('message', async (files: readonly FileRef[]) => {
  const outcomes: Outcome[] = [];
  for (const file of files) outcomes.push(await checker.check(file));
  parentPort?.postMessage({ outcomes, problems: checker.problems() } satisfies BatchReply);
});
