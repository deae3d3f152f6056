import type { Role } from './table.ts';

const change =
  /(?:성장|증가|증감|상승|하락|등락|변동|변경|변화|개선)(?:[률율폭]|액|$|\s*\()|^(?:증감|등락|변동|변화|차이)|(?<![A-Za-z])(?:[YQMW](?:oY|oQ|oM|oW)|(?:Y|yr|Q|M|W)[-/](?:o[-/])?(?:Y|yr|Q|M|W))(?![A-Za-z])|전년\s*(?:동기|동월)?\s*(?:대비|비)|전\s*분기\s*(?:대비|비)|전[일월주]\s*(?:대비|비)|직전\s*\S*\s*대비|\bCAGR\b|\bgrowth\b|\bchange\b|\bchg\b|\bvariance\b|\bincrease\b|\bdecrease\b|\bdiff/i;
const share =
  /비중|점유율|구성비|\bshare\b|%\s*of|percent(?:age)?\s+of|(?<!\b(?:gutted|live|net|gross|dry|dressed|carcass|body|average)\s)\bweight\b|\bmix\b/i;
const total =
  /^\s*(?:합계|총계|총합|총합계|계|전체\s*합계|주간|월간|grand\s+total|sub\s*-?total|total)\s*(?:\(.*\))?\s*:?\s*$/i;

const stretch =
  /^\s*(?:\d{1,3}\s*(?:[DWMY]|거래일|일|주|개월|년)|[YQM]TD|[일주월]간|연초\s*(?:대비|이후|比)?)\s*(?:\(%\))?\s*$/i;

/** Whether a header names a stretch of time and nothing else: `5D`, `3개월`, `YTD`. */
export function isStretch(label: string): boolean {
  return stretch.test(label);
}

/** What a header or label says that its figures are. */
export function roleOf(label: string): Role {
  if (change.test(label)) return 'change';
  return share.test(label) ? 'share' : 'level';
}

/** Whether a label stands for what the other rows or columns add up to: 합계, Total. */
export function isTotal(label: string): boolean {
  return total.test(label);
}
