import type { Log } from '../log.ts';

/**
 * Logs what nobody caught and goes on: the writer's text is in the page, and a main process that ends, or stops
 * behind a dialog about a stack trace, would take it along.
 */
export function setUpFaults(log: Log): void {
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (fault: unknown) => {
      log('error', `${event}: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`);
    });
  }
}
