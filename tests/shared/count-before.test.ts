import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countBefore } from '../../shared/count-before.ts';

it('counts what is less than a limit in any sorted list', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (list, limit) => {
        const sorted = list.toSorted((a, b) => a - b);
        const less = sorted.filter((one) => one < limit).length;
        expect(countBefore(sorted, (one) => one < limit)).toBe(less);
      },
    ),
  );
});

it('looks at a few items of a long list only', () => {
  let looks = 0;
  const place = countBefore(
    Array.from({ length: 100_000 }, (_, at) => at),
    (one) => {
      looks++;
      return one < 77_777;
    },
  );
  expect(place).toBe(77_777);
  expect(looks).toBeLessThan(20);
});
