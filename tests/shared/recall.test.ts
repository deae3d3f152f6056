import { expect, it, vi } from 'vitest';
import { recall } from '../../shared/recall.ts';

it.each([new Map<object, string | null>(), new WeakMap<object, string | null>()])(
  'a value is made once for a key, null too',
  (kept) => {
    const [a, b] = [{}, {}];
    const make = vi.fn<() => string | null>(() => 'made');
    expect([recall(kept, a, make), recall(kept, a, make)]).toEqual(['made', 'made']);
    make.mockReturnValue(null);
    expect([recall(kept, b, make), recall(kept, b, make)]).toEqual([null, null]);
    expect(make).toHaveBeenCalledTimes(2);
  },
);
