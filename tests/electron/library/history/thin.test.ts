import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredVersion } from '../../../../electron/library/history/store.ts';
import { thin } from '../../../../electron/library/history/thin.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = Date.parse('2026-03-02T09:00:00Z');

function version(age: number, more: Partial<StoredVersion> = {}): StoredVersion {
  const id = `${age} ${more.hash ?? ''}`;
  return { id, at: now - age, cause: 'auto', hash: id, bytes: 1000, name: null, ...more };
}

/** The ages of what stays. */
function ages(versions: readonly StoredVersion[], most?: number): number[] {
  const gone = thin(versions, now, most);
  return versions.filter((one) => !gone.includes(one)).map(({ at }) => now - at);
}

describe('thinning', () => {
  it('keeps the last of each minute, ten minutes, hour and day as versions get older', () => {
    const second = minute / 60;
    const stays = (...given: number[]) => ages([0, ...given].map((age) => version(age))).slice(1);
    expect(stays(20 * second, 50 * second, 70 * second)).toEqual([20 * second, 70 * second]);
    expect(stays(2 * hour + minute, 2 * hour + 5 * minute, 2 * hour + 11 * minute)).toEqual([
      2 * hour + minute,
      2 * hour + 11 * minute,
    ]);
    expect(stays(3 * day + 20 * minute, 3 * day + 50 * minute, 3 * day + 70 * minute)).toEqual([
      3 * day + 20 * minute,
      3 * day + 70 * minute,
    ]);
    expect(stays(50 * day, 50 * day + hour, 51 * day + hour)).toEqual([50 * day, 51 * day + hour]);
  });

  it('never takes a named version or the newest, whatever their size', () => {
    const versions = [
      version(0, { bytes: 10_000 }),
      version(1000, { name: '데스크 전달본' }),
      version(2000, { name: '마감' }),
      version(3 * minute),
    ];
    expect(ages(versions, 5000)).toEqual([0, 1000, 2000]);
  });

  it('takes the oldest first where there is too much, and counts equal bytes once', () => {
    const versions = [version(0), version(2 * minute), version(4 * minute), version(6 * minute)];
    expect(ages(versions, 2500)).toEqual([0, 2 * minute]);
    expect(
      ages(
        versions.map((one) => ({ ...one, hash: 'same' })),
        2500,
      ),
    ).toHaveLength(4);
  });

  it('keeps all that the writer saved by hand in the past hour, beside what was kept by itself', () => {
    const second = minute / 60;
    const saved = [2, 3, 4].map((age) => version(age * second, { cause: 'saved' }));
    expect(ages([version(0), version(second), ...saved, version(5 * second)])).toEqual(
      [0, 1, 2, 3, 4].map((age) => age * second),
    );
    const older = [2 * hour + second, 2 * hour + 5 * second].map((age) => version(age, { cause: 'saved' }));
    expect(ages([version(0), ...older])).toEqual([0, 2 * hour + second]);
  });

  it('keeps all that another program wrote in the past day, beside what was saved', () => {
    const found = [2000, 3000, 4000].map((age) => version(age, { cause: 'found' }));
    expect(ages([version(0), version(1000), ...found])).toEqual([0, 1000, 2000, 3000, 4000]);
    const older = [2 * day + 1000, 2 * day + 5000].map((age) => version(age, { cause: 'found' }));
    expect(ages([version(0), ...older])).toEqual([0, 2 * day + 1000]);
  });

  it('takes nothing more when asked again', () => {
    const some = fc.array(
      fc.record({ age: fc.integer({ min: 0, max: 100 * day }), bytes: fc.integer({ min: 0, max: 2000 }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(some, (given) => {
        const versions = given
          .sort((a, b) => a.age - b.age)
          .map(({ age, bytes }, i) => version(age, { id: `${i}`, hash: `${i}`, bytes }));
        const gone = thin(versions, now, 20_000);
        const left = versions.filter((one) => !gone.includes(one));
        expect(thin(left, now, 20_000)).toEqual([]);
      }),
    );
  });
});
