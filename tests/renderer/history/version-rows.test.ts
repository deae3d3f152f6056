import { describe, expect, it } from 'vitest';
import { nextChoice, toVersionRows } from '../../../renderer/history/version-rows.ts';
import type { HistoryVersion } from '../../../shared/contract.ts';

const now = new Date(2026, 2, 2, 9, 30).getTime();

function at(...parts: [number, number, number, number]): HistoryVersion {
  const [year, month, day, hour] = parts;
  const time = new Date(year, month - 1, day, hour).getTime();
  return { id: `${time}`, at: time, cause: 'saved', name: null, author: null };
}

/** The rows as they are read: days, and `·` for each version. */
const shown = (locale: 'ko' | 'en', ...versions: HistoryVersion[]) =>
  toVersionRows(versions, now, locale).map((row) =>
    row.kind === 'day' ? row.label : row.kind === 'now' ? 'now' : '·',
  );

describe('the list of versions', () => {
  it('stands under its days, below the text in the editor', () => {
    const versions = [
      at(2026, 3, 2, 9),
      at(2026, 3, 2, 0),
      at(2026, 3, 1, 23),
      at(2026, 2, 28, 12),
      at(2025, 3, 2, 9),
    ];
    expect(shown('ko', ...versions)).toEqual([
      'now',
      '오늘',
      '·',
      '·',
      '어제',
      '·',
      '2026년 2월 28일',
      '·',
      '2025년 3월 2일',
      '·',
    ]);
    expect(shown('en', at(2026, 2, 28, 12))).toEqual(['now', 'February 28, 2026', '·']);
  });

  it('holds the text in the editor alone where there is no version', () => {
    expect(shown('ko')).toEqual(['now']);
  });

  it('tells versions of one minute apart by their seconds, and the others without', () => {
    const minute = (second: number) => new Date(2026, 2, 2, 9, 5, second).getTime();
    const times = [minute(40), minute(7), minute(-120)].map((time) => ({ ...at(2026, 3, 2, 9), at: time }));
    const said = toVersionRows(times, now, 'ko').flatMap((row) => (row.kind === 'version' ? row.time : []));
    // Whether the morning is AM or 오전 is the platform's choice.
    expect(said.map((time) => time.replace(/^\S+ /, ''))).toEqual(['9:05:40', '9:05:07', '9:03']);
  });

  it('is walked from version to version, past the days', () => {
    const rows = toVersionRows([at(2026, 3, 2, 9), at(2026, 3, 1, 9)], now, 'ko');
    expect(nextChoice(rows, 0, 1)).toBe(2);
    expect(nextChoice(rows, 2, 3)).toBe(4);
    expect(nextChoice(rows, 2, 1)).toBe(0);
    expect(nextChoice(rows, 4, 4)).toBe(4);
  });
});
