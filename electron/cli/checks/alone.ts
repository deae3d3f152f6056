import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { FileRef } from '../../library/files/disk.ts';
import type { CheckSettings } from './check-files.ts';
import { ask, type BatchReply, memoryFor, notChecked, sizeOf } from './thread.ts';

/** Articles of more bytes are checked alone: what the largest takes may be more than a process has. */
const light = 1_000_000;

const megabyte = 1024 * 1024;

/** How much of the memory that is free a thread may take. */
const share = 0.8;

/** Whether a file is so large that it is checked on a thread of its own. */
export const isHeavy = ({ path }: FileRef): boolean => sizeOf(path) > light;

/**
 * Checks one large file on a thread of its own, with as much memory as it may need and the machine has. Never rejects:
 * where that is too little, the file is told as not checked (`error.check.memory`), and all others are checked as ever.
 */
export async function checkAlone(
  file: FileRef,
  program: string,
  settings: CheckSettings,
): Promise<BatchReply> {
  const usual = getHeapStatistics().heap_size_limit / megabyte;
  const free = (process.availableMemory() / megabyte) * share;
  // `--max-old-space-size`, where it was given, is what V8 goes by.
  const maxOldGenerationSizeMb = Math.round(Math.max(usual, Math.min(memoryFor(file), free)));
  const worker = new Worker(program, { workerData: settings, resourceLimits: { maxOldGenerationSizeMb } });
  try {
    return await ask(worker, [file]);
  } catch (error) {
    return { outcomes: [notChecked(error, file)], problems: [] };
  } finally {
    void worker.terminate();
  }
}
