import { type Failure, TickmarkError } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/index.ts';
import type { Context } from './terminal.ts';

/** Says on standard error what could not be done, while the rest goes on. */
export interface Complaints {
  say(failure: Failure): Promise<void>;
  /** Runs a task on one file; its TickmarkError becomes a complaint and the result null. */
  guard<T>(task: () => Promise<T>): Promise<T | null>;
  /** Whether something was not done. A link that leads out of a folder is refused on purpose and does not count. */
  any(): boolean;
}

export function createComplaints({ terminal, locale }: Context): Complaints {
  let count = 0;
  const complain = async (failure: Failure) => {
    if (failure.key !== 'error.library.outside') count++;
    await terminal.error(`tickmark: ${say(locale, failure)}\n`);
  };
  return {
    say: complain,
    async guard(task) {
      try {
        return await task();
      } catch (error) {
        if (!(error instanceof TickmarkError)) throw error;
        await complain(error.toFailure());
        return null;
      }
    },
    any: () => count > 0,
  };
}
