import { parentPort, workerData } from 'node:worker_threads';
import { TickmarkError } from '../../shared/errors.ts';
import type { Answer, Question } from './apart.ts';
import { createJobs } from './jobs.ts';

const jobs = createJobs(workerData as string);

parentPort?.on('message', async ({ job, work }: Question) => {
  parentPort?.postMessage(await answer(jobs[job](work as never)));
});

/** Our own errors would come out as strangers at the other end; what else is thrown ends the thread. */
async function answer(done: Promise<unknown>): Promise<Answer> {
  try {
    return { value: await done };
  } catch (error) {
    if (error instanceof TickmarkError) return { failure: error.toFailure() };
    throw error;
  }
}
