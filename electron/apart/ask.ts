import type { Worker } from 'node:worker_threads';

/** Rejects where the thread ends without an answer: out of memory, or a program that cannot be loaded. */
export function ask<Reply>(worker: Worker, question: unknown): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const answered = (reply: Reply) => settle(() => resolve(reply));
    const failed = (error: unknown) => settle(() => reject(error));
    const ended = (code: number) => failed(new Error(`a thread ended with ${code}`));
    function settle(done: () => void): void {
      worker.off('message', answered).off('error', failed).off('exit', ended);
      done();
    }
    worker.once('message', answered).once('error', failed).once('exit', ended);
    worker.postMessage(question);
  });
}
