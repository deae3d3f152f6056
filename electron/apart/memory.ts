import { getHeapStatistics } from 'node:v8';
import type { ResourceLimits } from 'node:worker_threads';
import { TickmarkError } from '../../shared/errors.ts';
import { errorCode } from '../library/files/disk.ts';

/** Articles of more bytes are worked on alone: what the largest takes may be more than a process has. */
const light = 1_000_000;

const megabyte = 1024 * 1024;

/** How much of the memory that is free a thread may take. */
const share = 0.8;

/** Whether an article of so many bytes is so large that it is worked on by a thread of its own. */
export const isHeavy = (bytes: number): boolean => bytes > light;

/** As much memory as the check of an article full of figures takes, in megabytes. */
const memoryFor = (bytes: number): number => Math.ceil((bytes / megabyte) * 400) + 500;

/** As much as a thread may need for an article of so many bytes, and the machine has. */
export function limitsFor(bytes: number): ResourceLimits {
  const usual = getHeapStatistics().heap_size_limit / megabyte;
  const free = (process.availableMemory() / megabyte) * share;
  // `--max-old-space-size`, where it was given, is what V8 goes by.
  return { maxOldGenerationSizeMb: Math.round(Math.max(usual, Math.min(memoryFor(bytes), free))) };
}

/** Why a thread ended over an article; `error.check.memory` where memory was short. */
export function whyEnded(error: unknown, path: string, bytes: number): unknown {
  if (errorCode(error) !== 'ERR_WORKER_OUT_OF_MEMORY') return error;
  const size = Math.max(1, Math.round(bytes / megabyte));
  return new TickmarkError('error.check.memory', { path, size, memory: memoryFor(bytes) });
}
