import { describe, expect, it } from 'vitest';
import {
  type CompareReply,
  type CompareRequest,
  createComparison,
} from '../../../renderer/history/comparison.ts';

/** Workers that answer when the test says so. */
function workers() {
  const all: {
    ended: boolean;
    asked: CompareRequest[];
    answer(id: number): void;
    fail(why: string): void;
  }[] = [];
  const start = () => {
    const listeners = new Map<string, (event: never) => void>();
    const worker = {
      ended: false,
      asked: [] as CompareRequest[],
      answer: (id: number) => {
        const data: CompareReply = {
          id,
          diff: { figures: [], figuresRead: true, rows: [{ kind: 'gap', line: id, count: 1 }] },
        };
        listeners.get('message')?.({ data } as never);
      },
      fail: (why: string) => listeners.get('error')?.({ message: why } as never),
    };
    all.push(worker);
    return {
      addEventListener: (type: string, listener: (event: never) => void) =>
        void listeners.set(type, listener),
      postMessage: (request: CompareRequest) => void worker.asked.push(request),
      terminate: () => {
        worker.ended = true;
      },
    };
  };
  return { all, start };
}

describe('a comparison', () => {
  it('comes from one worker, which is kept for the next', async () => {
    const { all, start } = workers();
    const comparison = createComparison(start);
    const first = comparison.compare('a', 'b');
    all[0]!.answer(1);
    expect((await first)?.rows).toMatchObject([{ line: 1 }]);
    const second = comparison.compare('a', 'c');
    all[0]!.answer(2);
    expect((await second)?.rows).toMatchObject([{ line: 2 }]);
    expect(all).toHaveLength(1);
  });

  it('that nobody waits for any more is given up with its worker', async () => {
    const { all, start } = workers();
    const comparison = createComparison(start);
    const outdated = comparison.compare('a', 'b');
    const wanted = comparison.compare('a', 'c');
    expect(await outdated).toBeNull();
    expect(all[0]!.ended).toBe(true);
    all[0]!.answer(1);
    all[1]!.answer(2);
    expect((await wanted)?.rows).toMatchObject([{ line: 2 }]);
  });

  it('that fails rejects, and the next one has a new worker', async () => {
    const { all, start } = workers();
    const comparison = createComparison(start);
    const failing = comparison.compare('a', 'b');
    all[0]!.fail('out of memory');
    await expect(failing).rejects.toMatchObject({ message: 'out of memory' });
    const next = comparison.compare('a', 'b');
    all[1]!.answer(2);
    expect(await next).not.toBeNull();
  });

  it('ends with its worker', async () => {
    const { all, start } = workers();
    const comparison = createComparison(start);
    const open = comparison.compare('a', 'b');
    comparison.end();
    expect(await open).toBeNull();
    expect(all[0]!.ended).toBe(true);
  });
});
