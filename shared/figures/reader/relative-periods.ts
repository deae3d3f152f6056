import type { Period, Quarter } from './period.ts';
import type { PeriodForm } from './period-form.ts';

type Relative = NonNullable<Period['relative']>;

const koreanYears: Readonly<Record<string, number>> = {
  재작년: -2,
  작년: -1,
  지난해: -1,
  전년: -1,
  전년도: -1,
  올해: 0,
  올: 0,
  금년: 0,
  내년: 1,
  내후년: 2,
};

const koreanParts: Readonly<Record<string, Relative>> = {
  전분기: { unit: 'quarter', offset: -1 },
  '직전 분기': { unit: 'quarter', offset: -1 },
  '지난 분기': { unit: 'quarter', offset: -1 },
  '이번 분기': { unit: 'quarter', offset: 0 },
  '현재 분기': { unit: 'quarter', offset: 0 },
  당분기: { unit: 'quarter', offset: 0 },
  '다음 분기': { unit: 'quarter', offset: 1 },
  전월: { unit: 'month', offset: -1 },
  지난달: { unit: 'month', offset: -1 },
  '지난 달': { unit: 'month', offset: -1 },
  이달: { unit: 'month', offset: 0 },
  '이번 달': { unit: 'month', offset: 0 },
  당월: { unit: 'month', offset: 0 },
  내달: { unit: 'month', offset: 1 },
  '다음 달': { unit: 'month', offset: 1 },
  전일: { unit: 'day', offset: -1 },
  '전 거래일': { unit: 'day', offset: -1 },
};

const englishOffsets: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  last: -1,
  previous: -1,
  prior: -1,
  preceding: -1,
  next: 1,
  coming: 1,
};

/** A Korean word begins here: no Hangul before it, so that `이달` is not read in `나이달`. */
const word = '(?<![가-힣])';
const relativeYear = '(?<year>재작년|작년|지난해|전년도?|올해|금년|내년|내후년)';

/** The forms that count from the time of reading, or from the period beside them. */
export const relativeForms: readonly PeriodForm[] = [
  // 전년 동기, 작년 같은 기간, 지난해 같은 분기, 1년 전
  {
    needs: 'hangul',
    form: new RegExp(
      `${word}(?:(?:전년|작년|지난해) ?(?:동기|동월|동분기|같은 ?(?:기간|분기|달))|1년 전)`,
      'g',
    ),
    read: () => ({ kind: 'year', relative: { unit: 'year', offset: -1 }, same: true }),
  },
  // 올해, 작년 3분기, 올 상반기, 내년 5월
  {
    needs: 'hangul',
    form: new RegExp(
      `${word}(?:${relativeYear}(?: ?(?<quarter>[1-4])분기| ?(?<half>[상하])반기| ?(?<month>1[0-2]|[1-9])월)?|(?<this>올) ?(?:(?<q2>[1-4])분기|(?<h2>[상하])반기|(?<m2>1[0-2]|[1-9])월|(?=들어)))(?<sum> ?누적|들어)?`,
      'g',
    ),
    read: (g) => {
      const relative: Relative = { unit: 'year', offset: koreanYears[g.year ?? '올'] ?? 0 };
      const parts = { relative, cumulative: g.sum !== undefined };
      const quarter = g.quarter ?? g.q2;
      const half = g.half ?? g.h2;
      const month = g.month ?? g.m2;
      if (quarter) return { ...parts, kind: 'quarter', quarter: Number(quarter) as Quarter };
      if (half) return { ...parts, kind: 'half', half: half === '상' ? 1 : 2 };
      if (month) return { ...parts, kind: 'month', month: Number(month) };
      return { ...parts, kind: 'year' };
    },
  },
  // 전분기, 현재 분기, 지난달
  {
    needs: 'hangul',
    form: new RegExp(
      `${word}(?<part>전분기|(?:직전|지난|이번|현재|다음) ?분기|당분기|전월|(?:지난|이번|다음) ?달|이달|당월|내달|전일|전 거래일)`,
      'g',
    ),
    read: (g) => {
      const written = g.part ?? '';
      const relative = koreanParts[written] ?? koreanParts[written.replace(/(분기|달)$/, ' $1')];
      return relative ? { kind: relative.unit, relative } : null;
    },
  },
  // 당기, 전기말: only where nothing else stands, as in the header of a table (전기 is also electricity)
  {
    needs: 'hangul',
    form: /^(?<term>당기|전기|전전기)(?:말|순)?$/g,
    read: (g) => ({
      kind: 'year',
      fiscal: true,
      relative: { unit: 'year', offset: -['당기', '전기', '전전기'].indexOf(g.term ?? '') },
    }),
  },
  // TTM, 직전 12개월, 최근 4개 분기, trailing twelve months
  {
    needs: 'any',
    form: /(?<![A-Za-z])(?:[TL]TM)(?![A-Za-z])|(?:직전|최근|지난) ?(?:12개월|4개 ?분기)|(?:trailing|last|past)[ -](?:twelve|12)[ -]months?/gi,
    read: () => ({ kind: 'year', trailing: 'back' }),
  },
  {
    needs: 'any',
    form: /(?<![A-Za-z\d])(?:NTM|12MF|12M Fwd|12개월 ?선행)(?![A-Za-z])|향후 ?12개월|next[ -](?:twelve|12)[ -]months?/gi,
    read: () => ({ kind: 'year', trailing: 'ahead' }),
  },
  // year-ago quarter, same period last year, a year earlier, prior-year period
  {
    needs: 'latin',
    form: /(?<![A-Za-z])(?:same (?:period|quarter|month|time) (?:of the |of |in the |in )?(?:last|prior|previous|preceding) (?:fiscal )?year|(?:a )?year[- ](?:ago|earlier)(?: (?:period|quarter|month))?|(?:a|the) year before(?! (?:last|that|the)\b)|prior[- ]year (?:period|quarter|month))(?![A-Za-z])/gi,
    read: () => ({ kind: 'year', relative: { unit: 'year', offset: -1 }, same: true }),
  },
  // this year, the prior fiscal year, current quarter, last month
  {
    needs: 'latin',
    form: /(?<![A-Za-z])(?<word>this|current|last|previous|prior|preceding|next|coming)[- ](?:fiscal )?(?<unit>year|half|quarter|month)(?![A-Za-z])/gi,
    read: (g) => {
      const unit = g.unit?.toLowerCase() as Relative['unit'];
      return { kind: unit, relative: { unit, offset: englishOffsets[g.word?.toLowerCase() ?? ''] ?? 0 } };
    },
  },
  // YTD, year-to-date, 연초 이후
  {
    needs: 'any',
    form: /(?<![A-Za-z])(?:YTD|year[- ]to[- ]date)(?![A-Za-z])|연초 ?(?:이후|대비)/gi,
    read: () => ({ kind: 'year', relative: { unit: 'year', offset: 0 }, cumulative: true }),
  },
];
