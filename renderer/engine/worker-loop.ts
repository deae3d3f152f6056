import type { Progress } from './protocol.ts';

/** As much of a worker's global scope as the loop needs. */
export interface WorkerScope<Request> {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: Request }) => void) | null;
}

/**
 * Runs a worker: `handle` takes in each request at once, `work` does one slice of what there is to do and says
 * whether there is more. Between slices, requests that arrived meanwhile are taken in, so a slice should end
 * within about 10 ms. The result asks for a slice without a request: after a pause, say.
 */
export function runLoop<Request>(
  scope: WorkerScope<Request>,
  handle: (request: Request) => void,
  work: () => boolean,
): () => void {
  const channel = new MessageChannel();
  let handled = 0;
  let waiting = false;

  function wake(): void {
    if (waiting) return;
    waiting = true;
    channel.port2.postMessage(null);
  }

  channel.port1.onmessage = () => {
    waiting = false;
    if (work()) wake();
    else scope.postMessage({ type: 'idle', handled } satisfies Progress);
  };
  scope.onmessage = ({ data }) => {
    handled += 1;
    handle(data);
    wake();
  };
  return wake;
}

/** Work that comes in requests, is done in steps, and may have to wait for its time. */
interface Desk<Request> {
  handle(request: Request): void;
  /** Does a step; whether there is more to do at once. */
  work(): boolean;
  /** Milliseconds until there is something to do; null where nothing waits. */
  readonly untilDue: number | null;
}

/** Runs a desk, which wakes by itself when something is due. Returns what wakes it before. */
export function runDesk<Request>(scope: WorkerScope<Request>, desk: Desk<Request>): () => void {
  let alarm: ReturnType<typeof setTimeout> | undefined;
  const wake = runLoop<Request>(
    scope,
    (request) => desk.handle(request),
    () => {
      if (desk.work()) return true;
      clearTimeout(alarm);
      const pause = desk.untilDue;
      if (pause !== null) alarm = setTimeout(wake, pause);
      return false;
    },
  );
  return wake;
}
