import { expect, it } from 'vitest';
import { isDay, localDay } from '../../shared/local-day.ts';

it("names the day in the user's own time zone", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 22, 0, 1))).toBe('2026-11-22');
});

it('tells a day of the calendar from what only looks like one', () => {
  expect(['2026-12-31', '2028-02-29'].map(isDay)).toEqual([true, true]);
  expect(['2026-02-29', '2026-13-01', '2026-1-1', 'soon', ''].filter(isDay)).toEqual([]);
});
