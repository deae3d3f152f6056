import { Worker } from 'node:worker_threads';
import { type Failure, TickmarkError } from '../../shared/errors.ts';
import { createTurns } from '../turns.ts';
import { ask } from './ask.ts';
import { createJobs, type Jobs } from './jobs.ts';
import { isHeavy, limitsFor, whyEnded } from './memory.ts';

/** What a thread is asked to do. */
export interface Question {
  readonly job: keyof Jobs;
  readonly work: Parameters<Jobs[keyof Jobs]>[0];
}

export type Answer = { readonly value: unknown } | { readonly failure: Failure };

/**
 * The jobs, a large article's on a thread of its own, with as much memory as it may need and the machine has. Where that
 * is too little, they reject with `error.check.memory`, and this program goes on. `program` is the thread's, null to do
 * all of them here, as from source; `dictionaries` is the folder of those.
 */
export function createApart(program: string | null, dictionaries: string): Jobs {
  const here = createJobs(dictionaries);
  // One after the other: each may take all the memory that there is.
  const turns = createTurns();

  function does<Job extends keyof Jobs>(job: Job): Jobs[Job] {
    const apart = (work: Question['work']) => {
      const bytes = Buffer.byteLength(work.text);
      if (program === null || !isHeavy(bytes)) return here[job](work as never);
      const { view: _, ...library } = work.library;
      const question = { job, work: { ...work, library } };
      return turns.run('', () => onThread(program, dictionaries, question, bytes));
    };
    return apart as Jobs[Job];
  }

  return { check: does('check'), figures: does('figures'), fix: does('fix'), export: does('export') };
}

async function onThread(
  program: string,
  dictionaries: string,
  question: Question,
  bytes: number,
): Promise<unknown> {
  const worker = new Worker(program, { workerData: dictionaries, resourceLimits: limitsFor(bytes) });
  try {
    const answer = await ask<Answer>(worker, question);
    if ('failure' in answer) throw new TickmarkError(answer.failure.key, answer.failure.data);
    return answer.value;
  } catch (error) {
    throw whyEnded(error, question.work.shown, bytes);
  } finally {
    void worker.terminate();
  }
}
