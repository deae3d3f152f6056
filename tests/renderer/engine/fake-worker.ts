import type { WorkerLike } from '../../../renderer/engine/supervisor.ts';

/** A worker that does nothing by itself: the test reads what it was asked and says what it answers. */
export class FakeWorker implements WorkerLike {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  readonly asked: { readonly type: string; readonly id?: string }[] = [];
  terminated = false;

  postMessage(message: unknown): void {
    this.asked.push(structuredClone(message) as { type: string });
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(reply: unknown): void {
    this.onmessage?.({ data: reply } as MessageEvent);
  }

  /** Says that everything asked so far is done. */
  idle(): void {
    this.answer({ type: 'idle', handled: this.asked.length });
  }

  working(id: string, allow = 4000): void {
    this.answer({ type: 'working', id, allow });
  }

  crash(message = 'out of memory'): void {
    this.onerror?.({ message } as ErrorEvent);
  }
}

/** Spawns fake workers and keeps them, newest last. */
export function fakeWorkers() {
  const spawned: FakeWorker[] = [];
  const spawn = () => {
    const worker = new FakeWorker();
    spawned.push(worker);
    return worker;
  };
  return { spawned, spawn, newest: () => spawned.at(-1)! };
}
