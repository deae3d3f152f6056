import type { HistoryVersion } from '../../shared/contract.ts';
import { type Locale, translator } from '../../shared/i18n/index.ts';

/** A row of the list of versions: a day, or a version of it. `now` is the text in the editor. */
export type VersionRow =
  | { readonly kind: 'now'; readonly key: 'now' }
  | { readonly kind: 'day'; readonly key: string; readonly label: string }
  | {
      readonly kind: 'version';
      readonly key: string;
      readonly version: HistoryVersion;
      /** When, with the seconds where a neighbour is of the same minute. */
      readonly time: string;
    };

/**
 * The versions under their days, below the text in the editor.
 * @param versions the newest first
 * @param now milliseconds since 1970
 */
export function toVersionRows(
  versions: readonly HistoryVersion[],
  now: number,
  locale: Locale,
): VersionRow[] {
  const rows: VersionRow[] = [{ kind: 'now', key: 'now' }];
  let day: string | null = null;
  for (const [i, version] of versions.entries()) {
    const label = sayDay(version.at, now, locale);
    if (label !== day) rows.push({ kind: 'day', key: `day ${version.id}`, label });
    day = label;
    const near = [versions[i - 1], versions[i + 1]];
    const crowded = near.some((other) => other && minuteOf(other.at) === minuteOf(version.at));
    const time = (crowded ? seconds : times)[locale].format(version.at);
    rows.push({ kind: 'version', key: version.id, version, time });
  }
  return rows;
}

/** The next row in a direction that can be chosen; the row itself where there is none. */
export function nextChoice(rows: readonly VersionRow[], from: number, to: number): number {
  const step = to >= from ? 1 : -1;
  for (let at = to; at >= 0 && at < rows.length; at += step) if (rows[at]!.kind !== 'day') return at;
  return from;
}

const days: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ko: new Intl.DateTimeFormat('ko', { dateStyle: 'long' }),
  en: new Intl.DateTimeFormat('en', { dateStyle: 'long' }),
};
const times: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ko: new Intl.DateTimeFormat('ko', { timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en', { timeStyle: 'short' }),
};
const seconds: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ko: new Intl.DateTimeFormat('ko', { timeStyle: 'medium' }),
  en: new Intl.DateTimeFormat('en', { timeStyle: 'medium' }),
};
const moments: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  ko: new Intl.DateTimeFormat('ko', { dateStyle: 'long', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }),
};

/** `2026년 3월 2일 오후 3:05`. */
export const sayMoment = (at: number, locale: Locale): string => moments[locale].format(at);

const minuteOf = (at: number) => Math.floor(at / 60_000);

function sayDay(at: number, now: number, locale: Locale): string {
  const t = translator(locale);
  const today = new Date(now);
  const daysAgo = (days: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() - days).getTime();
  if (at >= daysAgo(0) && at < daysAgo(-1)) return t('history.today');
  if (at >= daysAgo(1) && at < daysAgo(0)) return t('history.yesterday');
  return days[locale].format(at);
}
