import type { Progress } from './protocol.ts';

/** As much of a Worker as its supervisor needs. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** How long a worker may stay silent while it has something to do, in milliseconds. */
export const patience = 4000;

/**
 * After the patience has run out, the page looks once more: it may be the page itself that was held up while the
 * worker's answer lay waiting.
 */
const grace = 250;

export interface Supervised<Request> {
  post(request: Request): void;
  dispose(): void;
}

interface SupervisorOptions<Reply> {
  readonly spawn: () => WorkerLike;
  readonly onReply: (reply: Exclude<Reply, Progress>) => void;
  /** Everything that was asked so far is done. */
  readonly onIdle: () => void;
  /** The worker hung or crashed and is gone; it worked on this document, if it named one. */
  readonly onDown: (document: string | null, reason: string) => void;
}

/**
 * Runs a worker and watches over it. A worker that was asked something must give signs of life until it says
 * `idle`; one that falls silent or crashes is terminated. The next `post` starts a fresh worker, which knows
 * nothing.
 */
export function supervise<Request, Reply extends { readonly type: string }>(
  options: SupervisorOptions<Reply>,
): Supervised<Request> {
  let worker: WorkerLike | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let workingOn: string | null = null;
  let posted = 0;
  /** When the worker must have given a sign of life, as of performance.now(). */
  let deadline = 0;

  function start(): WorkerLike {
    const started = options.spawn();
    started.onmessage = ({ data }) => {
      if (started === worker) hear(data);
    };
    started.onerror = ({ message }) => {
      if (started === worker) fall(message || 'the worker crashed');
    };
    return started;
  }

  function stop(): void {
    rest();
    worker?.terminate();
    worker = null;
    posted = 0;
  }

  function fall(reason: string): void {
    const document = workingOn;
    stop();
    options.onDown(document, reason);
  }

  /** Notes by when the next sign of life must come. Called at each message, so the timer itself is left to run. */
  function wait(milliseconds: number): void {
    deadline = performance.now() + milliseconds;
    timer ??= setTimeout(look, milliseconds);
  }

  function look(): void {
    const left = deadline - performance.now();
    const ask = () => {
      if (deadline > performance.now()) look();
      else fall('the worker gave no sign of life in time');
    };
    timer = left > 0 ? setTimeout(look, left) : setTimeout(ask, grace);
  }

  function rest(): void {
    clearTimeout(timer);
    timer = undefined;
    workingOn = null;
    deadline = 0;
  }

  function hear(reply: Reply | Progress): void {
    if (!isProgress(reply)) {
      wait(patience);
      options.onReply(reply as Exclude<Reply, Progress>);
    } else if (reply.type === 'working') {
      workingOn = reply.id;
      wait(reply.allow);
    } else if (reply.handled === posted) {
      rest();
      options.onIdle();
    }
  }

  return {
    post(request) {
      worker ??= start();
      worker.postMessage(request);
      posted += 1;
      // What it was allowed for the work at hand, a further request does not take away.
      wait(Math.max(patience, deadline - performance.now()));
    },
    dispose: stop,
  };
}

function isProgress(reply: { readonly type: string }): reply is Progress {
  return reply.type === 'working' || reply.type === 'idle';
}
