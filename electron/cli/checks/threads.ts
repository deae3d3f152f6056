import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { ask } from '../../apart/ask.ts';
import type { FileRef } from '../../library/files/disk.ts';
import type { CheckSettings } from './check-files.ts';
import { type BatchReply, notChecked } from './thread.ts';

/** Threads that check files. A batch waits until one of them is free. */
export interface Threads {
  /** Never rejects: a file over which a thread dies is told as not checked. */
  check(batch: readonly FileRef[]): Promise<BatchReply>;
  close(): Promise<void>;
}

/**
 * Room for what an article makes until it is checked. With little of it (4 MB) collecting takes 16 % of the processor time;
 * with 48 MB 5 %, but a run over 10,000 articles comes to 500 MB.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 32 };

/**
 * How far a heap grows beyond what is alive in it, in per cent, before V8 collects all of it. V8 itself lets it grow by
 * 300 where collecting is quick: a thread of which 20 MB are alive came to 100 MB, and a run was no faster for it.
 */
const heapGrowth = 100;

/**
 * How much bytecode a function runs before V8 looks at whether to optimise it; its own default is 67,584. Each thread
 * optimises for itself, on the cores that the threads check articles on: with the default, the some 770 functions that
 * count as hot within a few hundred articles took a sixth of the processor time of a run over 1,000.
 */
const interruptBudget = 1_000_000;

/** Starts up to `count` threads of the program `file`, each when there is work for it. */
export function openThreads(file: string, settings: CheckSettings, count: number): Threads {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const waiting: ((worker: Worker) => void)[] = [];

  function open(): Worker {
    const worker = new Worker(file, { workerData: settings, resourceLimits });
    all.add(worker);
    return worker;
  }

  function take(): Promise<Worker> {
    const free = idle.pop() ?? (all.size < count ? open() : undefined);
    return free ? Promise.resolve(free) : new Promise((resolve) => waiting.push(resolve));
  }

  function giveBack(worker: Worker): void {
    const next = waiting.shift();
    if (next) next(worker);
    else idle.push(worker);
  }

  async function check(batch: readonly FileRef[]): Promise<BatchReply> {
    const worker = await take();
    try {
      const reply = await ask<BatchReply>(worker, batch);
      giveBack(worker);
      return reply;
    } catch (error) {
      all.delete(worker);
      void worker.terminate();
      if (waiting.length > 0) giveBack(open());
      // One of them ended it: the others are still to be checked.
      if (batch.length === 1) return { outcomes: [notChecked(error, batch[0]!)], problems: [] };
      return joined(await Promise.all(batch.map((file) => check([file]))));
    }
  }

  return {
    check,
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

const joined = (replies: readonly BatchReply[]): BatchReply => ({
  outcomes: replies.flatMap(({ outcomes }) => outcomes),
  problems: replies.flatMap(({ problems }) => problems),
});
