import { type Locale, translator } from '../i18n/index.ts';
import { stretchKey } from './bind/time.ts';
import { metrics } from './gazetteer/metrics.ts';
import type { FactParts } from './ledger.ts';

/** What a figure is about, for people: `AWS · 매출 증감률 · 2025년 3분기 · 전망`. */
export function sayBinding(parts: FactParts | null, locale: Locale): string {
  const t = translator(locale);
  if (parts === null) return t('ledger.notBound');
  const { period, window } = parts;
  // A figure for a quarter has that quarter for a window too; said once is enough.
  const repeated = window && period && sayPeriodKey(period, 'ko').endsWith(window);
  const words = [
    parts.name,
    sayMetric(parts, locale),
    period && sayPeriodKey(period, locale),
    repeated ? null : sayWindow(window, locale),
    parts.scenario === 'stated' ? null : t(`ledger.scenario.${parts.scenario}`),
  ];
  return words.filter((word) => word).join(' · ') || t('ledger.notBound');
}

const namedWindows = ['YOY', 'QOQ', 'MOM', 'WOW', 'DOD', 'YTD'] as const;

/** Over what stretch a change is measured, in words; one that is counted, `5일`, stays as it is. */
function sayWindow(window: string | null, locale: Locale): string | null {
  const known = namedWindows.find((name) => name === stretchKey(window));
  return known ? translator(locale)(`ledger.window.${known}`) : window;
}

function sayMetric({ metric, kind }: FactParts, locale: Locale): string | null {
  const t = translator(locale);
  const name = metric && metricName(metric, locale);
  if (kind === 'level') return name;
  return name ? t(`ledger.kind.${kind}`, { metric: name }) : t(`ledger.kind.${kind}Alone`);
}

/** A metric's first name in the language, or its only one: 매출, revenue, EPS. */
function metricName(id: string, locale: Locale): string {
  const names = metrics.find((metric) => metric.id === id)?.names ?? [];
  return names.find((name) => /[가-힣]/.test(name) === (locale === 'ko')) ?? names[0] ?? id;
}

const relative = /^(?:same@)?(year|half|quarter|month|day)([+-]1|0)(.*)$/;
const steps = { '-1': 'before', '0': 'now', '+1': 'after' } as const;
type Unit = 'year' | 'half' | 'quarter' | 'month' | 'day';

const monthly = /^(\d{4})?-(\d{2})(?:-(\d{2}))?$/;
const part = /^(\d{4})?(?:([QH])(\d))?$/;

/**
 * A key made by `periodKey`, for people: `2025Q3` is 2025년 3분기, `year-1` is 작년. One that is rarer than these stays
 * as it is.
 */
export function sayPeriodKey(key: string, locale: Locale): string {
  const t = translator(locale);
  const [from, to] = key.split('..');
  if (to)
    return t('ledger.period.range', { from: sayPeriodKey(from!, locale), to: sayPeriodKey(to, locale) });
  if (key.endsWith('+'))
    return t('ledger.period.cumulative', { period: sayPeriodKey(key.slice(0, -1), locale) });
  if (key === 'TTM' || key === 'NTM') return t(`ledger.period.${key}`);
  const counted = relative.exec(key);
  if (counted) {
    const [, unit, offset, rest] = counted;
    const named = t(`ledger.period.${unit as Unit}.${steps[offset as keyof typeof steps]}`);
    return rest ? `${named} ${sayPeriodKey(rest, locale)}` : named;
  }
  const dated = monthly.exec(key);
  if (dated) {
    const [, year, month, day] = dated;
    if (locale === 'en') return [year, month, day].filter((one) => one).join('-');
    return [
      year && t('ledger.period.year', { year }),
      t('ledger.period.month', { number: Number(month) }),
      day && t('ledger.period.day', { number: Number(day) }),
    ]
      .filter((one) => one)
      .join(' ');
  }
  const named = part.exec(key);
  if (!named) return key;
  const [, year, letter, number] = named;
  const piece =
    letter === 'Q'
      ? t('ledger.period.quarter', { number: number! })
      : letter === 'H' && (number === '1' || number === '2')
        ? t(`ledger.period.half.${number}`)
        : null;
  const whole = year && t('ledger.period.year', { year });
  return (locale === 'ko' ? [whole, piece] : [piece, whole]).filter((one) => one).join(' ') || key;
}
