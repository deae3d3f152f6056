import { type Status, statuses } from '../article/status.ts';
import type { ArticleSummary } from '../contract.ts';
import { type Locale, say } from '../i18n/index.ts';
import { locales } from '../i18n/message.ts';

/** What a search of the library asks for: words, and what must be true of the article that holds them. */
export interface Query {
  /** What is left to look for in the texts; empty where only articles are wanted. */
  readonly text: string;
  readonly filters: readonly Filter[];
}

export type FilterKey = 'status' | 'ticker' | 'author' | 'date' | 'link' | 'figure';

/** One `key:value` of a query. */
export interface Filter {
  readonly key: FilterKey;
  readonly value: string;
  /** As it was typed. */
  readonly raw: string;
}

const spoken: Readonly<Record<FilterKey, Readonly<Record<Locale, string>>>> = {
  status: { ko: '상태', en: 'status' },
  ticker: { ko: '종목', en: 'ticker' },
  author: { ko: '작성자', en: 'author' },
  date: { ko: '날짜', en: 'date' },
  link: { ko: '링크', en: 'link' },
  figure: { ko: '수치', en: 'figure' },
};

const names: Readonly<Record<string, FilterKey>> = Object.fromEntries(
  Object.entries(spoken).flatMap(([key, { ko, en }]) => [ko, en].map((name) => [name, key as FilterKey])),
);

const token = new RegExp(`(?<=^|\\s)(${Object.keys(names).join('|')}):("[^"]*"|\\S+)(?=\\s|$)`, 'giu');

/**
 * Reads a query: `status:draft ticker:MSFT author:"김하늘" date:>=2026-01 link:해운/운임.md figure:"5,880억"`, names in
 * either language, and words to look for. What looks like a filter but names no status or day is text.
 */
export function readQuery(typed: string): Query {
  const query = typed.normalize('NFC');
  const filters: Filter[] = [];
  const text = query.replace(token, (raw: string, name: string, quoted: string) => {
    const key = names[name.toLowerCase()]!;
    const value = quoted.replace(/^"(.*)"$/, '$1').trim();
    const known =
      key === 'status' ? toStatuses(value).length > 0 : key !== 'date' || readDays(value) !== null;
    if (value === '' || !known) return raw;
    filters.push({ key, value, raw });
    return '';
  });
  return { text: filters.length > 0 ? text.trim().replace(/\s+/g, ' ') : query.trim(), filters };
}

/** Writes a filter in a language, so that `readQuery` reads it again. A status is given by its id. */
export function writeFilter(key: FilterKey, value: string, locale: Locale): string {
  const name = spoken[key][locale];
  const status = key === 'status' && locale === 'ko' ? statuses.find((one) => one === value) : undefined;
  const shown = status ? say(locale, { key: `workbench.status.${status}` }) : value;
  return /[\s"]/.test(shown) ? `${name}:"${shown.replaceAll('"', '')}"` : `${name}:${shown}`;
}

/** Whether an article fits the filters that its list entry can answer; `link` and `figure` are for its text. */
export function articleTest(filters: readonly Filter[]): (article: ArticleSummary) => boolean {
  const tests = filters.map(({ key, value }): ((article: ArticleSummary) => boolean) => {
    switch (key) {
      case 'status': {
        const wanted = toStatuses(value);
        return ({ status }) => status !== null && wanted.includes(status);
      }
      case 'ticker': {
        const wanted = value.toLowerCase();
        return ({ tickers }) => tickers.some((ticker) => ticker.toLowerCase() === wanted);
      }
      case 'author': {
        const wanted = value.toLowerCase();
        return ({ author }) => author?.normalize('NFC').toLowerCase().includes(wanted) ?? false;
      }
      case 'date': {
        const days = readDays(value);
        return ({ date }) => {
          const day = date === null ? null : toDay(date);
          return day !== null && days !== null && days.from <= day && day <= days.to;
        };
      }
      default:
        return () => true;
    }
  });
  return (article) => tests.every((test) => test(article));
}

/** The statuses that a word means, by their ids or by what they are called in either language; `draft,review` too. */
function toStatuses(value: string): readonly Status[] {
  const words = value.toLowerCase().split(',');
  const found = statuses.filter((status) =>
    words.some(
      (word) =>
        word === status ||
        locales.some((locale) => {
          const label = say(locale, { key: `workbench.status.${status}` }).toLowerCase();
          return label.replaceAll(' ', '') === word.replaceAll(' ', '');
        }),
    ),
  );
  return found;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

const first = '0000';
const last = '9999';
const dayPattern = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** `2026-01`, `>2026-01`, `>=2026`, `<2026-03-09`, `<=…`, `2026-01..2026-03`, as days to compare as text. */
function readDays(value: string): Days | null {
  const [from, to, more] = value.split('..');
  if (to !== undefined) {
    return more === undefined && [from, to].every((day) => dayPattern.test(day!))
      ? { from: from!, to: endOf(to) }
      : null;
  }
  const [, sign = '', day = ''] = /^([<>]=?)?(.*)$/.exec(value) ?? [];
  if (!dayPattern.test(day)) return null;
  switch (sign) {
    case '>':
      return { from: `${endOf(day)}~`, to: last };
    case '>=':
      return { from: day, to: last };
    case '<':
      return {
        from: first,
        to: `${day.slice(0, -1)}${String.fromCharCode(day.charCodeAt(day.length - 1) - 1)}~`,
      };
    case '<=':
      return { from: first, to: endOf(day) };
    default:
      return { from: day, to: endOf(day) };
  }
}

/** After every day of a year or month. */
const endOf = (day: string) => `${day}~`;

/** A date as an article writes it (`2026.3.9`, `2026년 3월 9일`) as `2026-03-09`; null where it is none. */
function toDay(written: string): string | null {
  const [, year, month, day] = /(\d{4})\D{1,3}(\d{1,2})(?:\D{1,3}(\d{1,2}))?/.exec(written) ?? [];
  if (!year || !month) return null;
  return [year, month, day].flatMap((part) => (part ? [part.padStart(2, '0')] : [])).join('-');
}

/** A query with another value of a filter; null takes the filter out. */
export function withFilter(typed: string, key: FilterKey, value: string | null, locale: Locale): string {
  const query = readQuery(typed).filters.reduce(
    (text, filter) => (filter.key === key ? text.replace(filter.raw, '') : text),
    typed.normalize('NFC'),
  );
  const rest = query.trim().replace(/\s+/g, ' ');
  return value === null ? rest : `${writeFilter(key, value, locale)} ${rest}`.trimEnd();
}
