import { Worker } from 'node:worker_threads';
import { ask } from '../../apart/ask.ts';
import { isHeavy, limitsFor } from '../../apart/memory.ts';
import type { FileRef } from '../../library/files/disk.ts';
import type { CheckSettings } from './check-files.ts';
import { type BatchReply, notChecked, sizeOf } from './thread.ts';

/** Whether a file is so large that it is checked on a thread of its own. */
export const isLarge = (file: FileRef): boolean => isHeavy(sizeOf(file));

/**
 * Checks one large file on a thread of its own, with as much memory as it may need and the machine has. Never rejects:
 * where that is too little, the file is told as not checked (`error.check.memory`), and all others are checked as ever.
 */
export async function checkAlone(
  file: FileRef,
  program: string,
  settings: CheckSettings,
): Promise<BatchReply> {
  const worker = new Worker(program, { workerData: settings, resourceLimits: limitsFor(sizeOf(file)) });
  try {
    return await ask<BatchReply>(worker, [file]);
  } catch (error) {
    return { outcomes: [notChecked(error, file)], problems: [] };
  } finally {
    void worker.terminate();
  }
}
