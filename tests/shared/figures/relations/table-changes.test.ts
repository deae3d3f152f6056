import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

const prices = (third: string, fourth = '+6.7%') =>
  table(
    '품목 | 이번 주 | 지난주 | 주간',
    '고등어 | 4,120 | 3,980 | +3.5%',
    '갈치 | 9,870 | 10,250 | -3.7%',
    `오징어 | 7,340 | 7,010 | ${third}`,
    `꽃게 | 12,800 | 12,000 | ${fourth}`,
  );
const rates = (second: string) =>
  table(
    '| 종가 | 전일比 | 등락률',
    '원/유로 | 1,612.40 | +5.20 | +0.32%',
    `원/엔 | 942.15 | -3.85 | ${second}`,
    '원/위안 | 198.42 | +0.71 | +0.36%',
    '원/파운드 | 1,874.30 | +11.60 | +0.62%',
  );
const accounts = (whole: string) =>
  table(
    '계좌 | 6/30 | 9/30 | 수익률',
    '국채 펀드 | 5,200 | 5,278 | +1.5%',
    '회사채 | 3,100 | 3,159 | +1.9%',
    '달러 예금 | 1,700 | 1,663 | -2.2%',
    `합 | 10,000 | 10,100 | ${whole}`,
  );

describe('a column of changes whose header does not say so', () => {
  finds('figures/growth', [
    prices('⟦-4.7%⟧'),
    prices('⟦+7.4%⟧'),
    rates('⟦-0.85%⟧'),
    rates('⟦+0.41%⟧'),
    accounts('⟦+1.4%⟧'),
  ]);
  leaves([
    prices('+4.7%'),
    rates('-0.41%'),
    accounts('+1.0%'),
    // Two rows that differ: the column is worked out of something else.
    prices('+7.4%', '+8.1%'),
    // Last digits cut off rather than rounded.
    prices('+4.7%', '+6.6%'),
    // Returns of months compound below them.
    table(
      '월 | 월초 | 손익 | 월말 | 수익률',
      '1월 | 2,000 | +60 | 2,060 | +3.0%',
      '2월 | 2,060 | -41 | 2,019 | -2.0%',
      '3월 | 2,019 | +101 | 2,120 | +5.0%',
      '누적 | 2,000 | +120 | 2,220 | +5.9%',
    ),
    // Growth of a half year, beside the amounts of quarters.
    table(
      '사업 | 3분기 | 2분기 | 상반기 대비',
      '조선 | 1,240 | 1,180 | +14.2%',
      '해양 | 530 | 610 | -8.4%',
      '엔진 | 322 | 297 | +3.1%',
    ),
    // Unsigned rates that happen to be near: margins.
    table(
      '회사 | 매출 | 이익 | 이익률',
      '가람 | 1,200 | 120 | 10.0%',
      '나루 | 900 | 81 | 9.0%',
      '다솔 | 700 | 77 | 11.0%',
    ),
  ]);
});
