import type { Quarter } from './period.ts';
import type { PeriodForm } from './period-form.ts';
import { coded, dated, englishDate, fullYear, ordinalOf, statusOf, until } from './period-parts.ts';

const year = '(?:19[89]\\d|20[0-5]\\d)';
/** Not inside a longer number, word, address or amount. */
const start = "(?<![\\w.,$₩€£¥/'’-])";
const end = '(?!\\w|[.,]\\d)';
const mark = "['’‘]";
const month = '(?:1[0-2]|0?[1-9])';
const day = '(?:3[01]|[12]\\d|0?[1-9])';
const status = '(?<status>[EFPA](?![A-Za-z\\d])|\\([EFPA]\\))?';
const monthNames =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const ended =
  '(?:(?<length>(?:fiscal |calendar )?years?|(?:fiscal )?quarters?|(?:three|six|nine|twelve|3|6|9|12)[- ]months?(?: periods?)?)[ \\n](?:ended|ending|to)[ \\n](?:on )?)?';
const ordinal = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th|final)';

/** The forms that name a time outright; `relative-periods.ts` has those that count from now. */
export const absoluteForms: readonly PeriodForm[] = [
  // 2025-05-28, 2025.5.28, 2025. 5. 28., 2025/05/28
  {
    needs: 'year',
    form: new RegExp(
      `${start}(?<year>${year})(?:-(?<m1>${month})-(?<d1>${day})|/(?<m2>${month})/(?<d2>${day})|\\. ?(?<m3>${month})\\. ?(?<d3>${day})\\.?)(?!\\d)`,
      'g',
    ),
    read: (g) => dated(g.year, g.m1 ?? g.m2 ?? g.m3, g.d1 ?? g.d2 ?? g.d3),
  },
  // 2025-05, 2025.05 (not a decimal: two digits that are a month), 2025/05
  {
    needs: 'year',
    form: new RegExp(`${start}(?<year>${year})[-./](?<month>0[1-9]|1[0-2])(?![\\d%]|[-./,]\\d)`, 'g'),
    read: (g) => dated(g.year, g.month, undefined),
  },
  // 26E, 27F
  {
    needs: 'latin',
    form: new RegExp(`${start}(?<short>[23]\\d)(?<status>[EF])(?![A-Za-z\\d])`, 'g'),
    read: (g) => ({ kind: 'year', year: fullYear(g.short), ...statusOf(g.status) }),
  },
  // 2026년 1분기, 2025년 5월 28일, '24년 상반기, 24년 매출, 2024년
  {
    needs: 'hangul',
    form: new RegExp(
      `${start}(?:(?<year>${year})|(?<mark>${mark})?(?<short>\\d{2}))(?:${status}년|년)도?(?: ?(?<quarter>[1-4])(?:분기|Q)| ?(?<half>[상하])반기| ?(?<month>${month})월(?: ?(?<day>${day})일)?|(?<tail>(?= ?(?:말|초|연간|기준|매출|영업|순이익|실적|결산|예상|전망|대비| ?\\d[\\d,]{0,8}(?:\\.\\d{1,3})?[조억])))|)(?<sum> 누적)?`,
      'g',
    ),
    read: (g) => {
      const named = [g.quarter, g.half, g.month, g.tail, g.mark].some((part) => part !== undefined);
      if (g.short && (!named || (!g.mark && !(Number(g.short) >= 15 && Number(g.short) <= 45)))) return null;
      const parts = {
        year: fullYear(g.year ?? g.short),
        cumulative: g.sum !== undefined,
        ...statusOf(g.status),
      };
      if (g.quarter) return { ...parts, kind: 'quarter', quarter: Number(g.quarter) as Quarter };
      if (g.half) return { ...parts, kind: 'half', half: g.half === '상' ? 1 : 2 };
      if (g.month) return { ...parts, ...dated(undefined, g.month, g.day), year: parts.year };
      return { ...parts, kind: 'year' };
    },
  },
  // 1~3분기, 3분기 누적, 2분기 (but not 3분기 연속)
  {
    needs: 'quarter',
    form: /(?<![\d.,])(?:(?<first>[1-4]) ?[~–-] ?)?(?<quarter>[1-4])(?:분기|Q(?= ?누적)|(?<=[~–-] ?[1-4])Q(?![\w]))(?!째| ?연속| ?만에)(?<sum> 누적)?/g,
    read: (g) => {
      const quarter = Number(g.quarter) as Quarter;
      if (!g.first) return { kind: 'quarter', quarter, cumulative: g.sum !== undefined };
      const months = 3 * (quarter - Number(g.first) + 1);
      return months > 0 ? { kind: 'months', months, month: quarter * 3, cumulative: g.first === '1' } : null;
    },
  },
  {
    needs: 'hangul',
    form: /(?<half>[상하])반기/g,
    read: (g) => ({ kind: 'half', half: g.half === '상' ? 1 : 2 }),
  },
  // 1~9월, 11월 4일, 5월
  {
    needs: 'hangul',
    form: new RegExp(
      `(?<![\\d.,])(?:(?<first>${month}) ?[~–-] ?)?(?<month>${month})월(?!물)(?: ?(?<day>${day})일)?`,
      'g',
    ),
    read: (g) => {
      if (!g.first || g.day) return dated(undefined, g.month, g.day);
      const months = Number(g.month) - Number(g.first) + 1;
      return months > 0
        ? { kind: 'months', months, month: Number(g.month), cumulative: Number(g.first) === 1 }
        : null;
    },
  },
  // (5/27)
  {
    needs: 'slash',
    form: new RegExp(`${start}(?<month>${month})/(?<day>${day})(?![\\w/%.]|,\\d)`, 'g'),
    read: (g) => dated(undefined, g.month, g.day),
  },
  // December 31, 2019 · May 2025 · years ended December 31, 2019 · Jan. 15
  {
    needs: 'latin',
    form: new RegExp(
      `(?<![A-Za-z])${ended}${monthNames}[ \\n](?:(?<day>${day})(?:st|nd|rd|th)?,?[ \\n]?)?(?<year>${year})${end}`,
      'gi',
    ),
    read: (g) => englishDate(g),
  },
  {
    needs: 'latin',
    form: new RegExp(
      `(?<![A-Za-z\\d])(?<day>${day})(?:st|nd|rd|th)? ${monthNames}(?:,? (?<year>${year}))?${end}`,
      'gi',
    ),
    read: (g) => englishDate(g),
  },
  {
    needs: 'latin',
    form: new RegExp(
      `(?<![A-Za-z])${ended}${monthNames} (?<day>${day})(?:st|nd|rd|th)?(?![\\w%]|[.,]\\d)`,
      'gi',
    ),
    read: (g) => (g.name === 'may' ? null : englishDate(g)),
  },
  // 1Q26, 4Q, 1Q 2026, 3Q24P, 1Q'26 · 1H26 · 9M24
  {
    needs: 'latin',
    form: new RegExp(
      `${start}(?:(?<quarter>[1-4])Q|(?<half>[12])H|(?<months>[369])M(?=${mark}?\\d))(?: ?${mark}(?<y1>\\d{2})| ?(?:FY|CY)? ?(?<y2>${year})|(?<y3>\\d{2}))?${status}${end}`,
      'g',
    ),
    read: (g) => coded(g),
  },
  // Q1 2026, Q4, Q1'26, Q1 FY25 · H1 2026
  {
    needs: 'latin',
    form: new RegExp(
      `(?<![\\w.,$-])(?:F?Q(?<quarter>[1-4])|H(?<half>[12]))(?:[ ,]{0,2}(?:of )?(?:FY|CY|fiscal )?${mark}?(?<y1>${year})| ?${mark}(?<y2>\\d{2})| ?FY ?(?<y3>\\d{2}))?${status}${end}`,
      'g',
    ),
    read: (g) => coded(g),
  },
  // 2026 Q1, 2026 1Q, FY25 Q1, FY2025 1H, 25.1Q
  {
    needs: 'latin',
    form: new RegExp(
      `${start}(?:(?<fy>FY|CY)?[ ']?(?<y1>${year})|FY ?(?<y2>\\d{2})|${mark}?(?<y3>\\d{2})(?=[./]))[ ./-]?(?:Q(?<quarter>[1-4])|(?<q2>[1-4])Q|H(?<half>[12])|(?<h2>[12])H)${status}${end}`,
      'g',
    ),
    read: (g) => coded({ ...g, quarter: g.quarter ?? g.q2, half: g.half ?? g.h2 }),
  },
  // third fiscal quarter, fourth quarter of fiscal 2019, first half of 2025, fourth-quarter 2019
  {
    needs: 'latin',
    form: new RegExp(
      `(?<![\\w-])(?:(?:fiscal )?(?<y1>${year}) )?${ordinal}[- ](?:fiscal )?(?<length>quarter|half)(?:(?:,| of| in)? (?:the )?(?:fiscal(?: year)? |calendar )?(?<y2>${year}))?${end}`,
      'gi',
    ),
    read: (g) => {
      const place = ordinalOf(g.ordinal);
      const named = fullYear(g.y1 ?? g.y2);
      if (g.length?.toLowerCase() === 'half') {
        return place > 2 ? null : { kind: 'half', half: place as 1 | 2, year: named };
      }
      return { kind: 'quarter', quarter: place, year: named };
    },
  },
  // FY25, FY2025E, fiscal 2018, fiscal year 2019, CY24
  {
    needs: 'latin',
    form: new RegExp(
      `(?<![\\w$])(?:(?:FY|F(?=[12]\\d(?!\\w))|fiscal(?:[ \\n]years?)?|FYE)[ \\n]?|CY ?|calendar(?: year)? )${mark}?(?<year>${year}|(?<=(?:FY|CY|F) ?['’‘]?)\\d{2})${status}${end}`,
      'gi',
    ),
    read: (g) => ({ kind: 'year', year: fullYear(g.year), fiscal: true, ...statusOf(g.status) }),
  },
  // 2024~26년, 2024-2026, 2024~25E
  {
    needs: 'year',
    form: new RegExp(
      `${start}(?<year>${year})E? ?[~–-] ?${mark}?(?<last>${year}|\\d{2})(?:년|${status})(?!\\w|[.,-]\\d|%)`,
      'g',
    ),
    read: (g) => {
      const last = fullYear(g.last);
      if (last === null || last <= Number(g.year)) return null;
      return {
        kind: 'year',
        year: Number(g.year),
        ...until({ kind: 'year', year: last, ...statusOf(g.status) }),
      };
    },
  },
  // 2024, 2025E, 2026(F), '24
  {
    needs: 'yearOrMark',
    form: new RegExp(
      `${start}(?:(?<year>${year})|(?<![\\w가-힣])${mark}(?<short>[0-4]\\d)(?!s))${status}${end}(?![억조만천원명건곳배개주%]|대(?!비)| ?(?:[원달배명개건대곳주조억만](?![가-힣])|달러|포인트|유로|위안|엔|%|bp|percent|million|billion|thousand|shares|employees|people|stores|units|dollars|points|basis))`,
      'g',
    ),
    read: (g) => ({ kind: 'year', year: fullYear(g.year ?? g.short), ...statusOf(g.status) }),
  },
];
