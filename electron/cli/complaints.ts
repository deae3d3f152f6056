import { type Failure, TickmarkError, toFailure } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/index.ts';
import type { Context } from './terminal.ts';

/** Says on standard error what could not be done, while the rest goes on. */
export interface Complaints {
  say(failure: Failure, about?: string): Promise<void>;
  /** Runs a task on one file; what it throws becomes a complaint and the result null. */
  guard<T>(shown: string, task: () => Promise<T>): Promise<T | null>;
  /** Whether something was not done. A link that leads out of a folder is refused on purpose and does not count. */
  any(): boolean;
}

export function createComplaints({ terminal, locale }: Context): Complaints {
  let count = 0;
  const complain = async (failure: Failure, about = '') => {
    if (failure.key !== 'error.library.outside') count++;
    await terminal.error(`tickmark: ${about}${say(locale, failure)}\n`);
  };
  return {
    say: complain,
    async guard(shown, task) {
      try {
        return await task();
      } catch (error) {
        // Our own errors name the file; a fault of the program must not cost the other files their report.
        await complain(toFailure(error), error instanceof TickmarkError ? '' : `${shown}: `);
        return null;
      }
    },
    any: () => count > 0,
  };
}
