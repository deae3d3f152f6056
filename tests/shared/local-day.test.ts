import { expect, it } from 'vitest';
import { localDay } from '../../shared/local-day.ts';

it("names the day in the user's own time zone", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 22, 0, 1))).toBe('2026-11-22');
});
