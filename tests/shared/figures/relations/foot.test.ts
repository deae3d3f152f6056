import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

describe('figures/sum where a label says what is added up', () => {
  finds('figures/sum', [
    table(
      '(in millions) | 2025 | 2024',
      'Senior notes | $ 450.0 | $ 450.0',
      'Term loan | ⟦391.5⟧ | 375.0',
      'Other | 22.8 | 26.1',
      'Total debt, gross | $ 828.3 | $ 851.1',
    ),
    table(
      'Fiscal year | Amount',
      '2026 | $ 118.4',
      '2027 | 109.7',
      '2028 | 96.3',
      'Thereafter | 142.9',
      'Total lease payments | ⟦476.3⟧',
    ),
    table(
      '(in thousands) | Shares | Price',
      'Unvested at January 31, 2025 | 3,214 | $ 28.40',
      'Granted | 1,690 | 34.15',
      'Vested | (1,378) | 27.92',
      'Unvested at January 31, 2026 | ⟦3,562⟧ | $ 31.50',
    ),
    table(
      '(in thousands) | 2025 | 2024',
      'Beginning balance | $ 14,210 | $ 12,800',
      'Charges | 2,170 | 1,950',
      'Payments | (1,640) | (540)',
      'Ending balance | $ ⟦17,440⟧ | $ 14,210',
    ),
    table(
      '(in millions) | 2025 | 2024 | 2023',
      'Revenue | 1,412 | 1,338 | 1,297',
      'Cost of revenue | 866 | 902 | 815',
      'Gross profit | ⟦564⟧ | 436 | 482',
    ),
    table(
      'Fiscal 2025 | Q1 | Q2 | Q3 | Q4 | Year',
      'Net sales | 288.4 | 301.7 | 296.2 | 341.9 | ⟦1,282.2⟧',
      'Gross profit | 118.2 | 125.5 | 121.1 | 146.4 | 511.2',
      'Net income | 21.3 | 26.8 | 14.0 | 39.7 | 101.8',
      'Diluted EPS | 0.41 | 0.52 | 0.27 | 0.77 | 1.96',
    ),
    table(
      '(억원) | 2024 | 2025',
      '기초 잔액 | 1,240 | 1,310',
      '증가 | 320 | 410',
      '감소 | (250) | (180)',
      '기말 잔액 | 1,310 | ⟦1,450⟧',
    ),
  ]);
  leaves([
    table(
      '(in millions) | 2025 | 2024',
      'Senior notes | $ 450.0 | $ 450.0',
      'Term loan | 355.5 | 375.0',
      'Other | 22.8 | 26.1',
      'Total debt, gross | $ 828.3 | $ 851.1',
    ),
    table(
      'Fiscal year | Amount',
      '2026 | $ 118.4',
      '2027 | 109.7',
      '2028 | 96.3',
      'Thereafter | 142.9',
      'Total lease payments | 467.3',
      'Less: imputed interest | (91.2)',
      'Present value | 376.1',
    ),
    table(
      '(in thousands) | Shares | Price',
      'Unvested at January 31, 2025 | 3,214 | $ 28.40',
      'Granted | 1,690 | 34.15',
      'Vested | (1,378) | 27.92',
      'Unvested at January 31, 2026 | 3,526 | $ 31.50',
    ),
    table(
      '(in millions) | 2025 | 2024',
      'Largest customers | 120 | 110',
      'Next five | 85 | 82',
      'Total revenue | 412 | 398',
    ),
    table(
      '(in millions) | 2025 | 2024 | Change',
      'Retail | 412 | 388 | 6.2%',
      'Online | 205 | 164 | 25.0%',
      'Total sales | 617 | 552 | 11.8%',
    ),
    table(
      '(in millions) | Shares | Average price',
      'April | 120 | 41.20',
      'May | 131 | 42.85',
      'Total repurchases | 251 | 42.06',
    ),
    table(
      '| Q1 | Q2 | Q3 | Q4 | Year',
      'Net sales | 288.4 | 301.7 | 296.2 | 341.9 | 1,228.2',
      'Cash at period end | 81.2 | 80.5 | 92.1 | 96.4 | 96.4',
      'Diluted EPS | 0.41 | 0.52 | 0.27 | 0.77 | 1.96',
      'Employees | 812 | 820 | 831 | 845 | 845',
    ),
    table(
      '(in millions) | 2025 | 2024 | 2023',
      'Revenue | 1,412 | 1,338 | 1,297',
      'Cost of revenue | 866 | 902 | 815',
      'Operating profit | 231 | 209 | 190',
    ),
    table(
      'Segment | Power | Water | Total',
      'Backlog, opening | 2,110 | 1,180 | 3,290',
      'Orders | 410 | 268 | 678',
      'Revenue | (192) | (221) | (413)',
      'Backlog, closing | 2,328 | 1,227 | 3,555',
    ),
    table(
      '(in millions) | 2025',
      'Balance at January 1 | 373',
      'Additions | 8',
      'Balance at December 31 | 369',
    ),
    table('(in millions) | 2025', 'Cash | 212', 'Receivables | 331', 'Total assets | 2,480'),
    table(
      '(in millions) | 2025 | 2024',
      'Assets A | 20.1 | 19.9',
      'Assets B | 30.2 | 30.4',
      'Total funds | 50.4 | 50.2',
    ),
  ]);
});

describe('returns in excess of an index', () => {
  const months = (label: string) =>
    table(
      `월 | 입금 | 손익 | 코스피200 | ${label}`,
      '4월 | 300 | +88 | +3.10% | -1.58',
      '5월 | 150 | +341 | +5.47% | +0.19',
      '6월 | 150 | +512 | +14.62% | -6.77',
      '7월 | 150 | +146 | +5.31% | -3.28',
      '8월 | 0 | -94 | -1.94% | +0.66',
      '9월 | 150 | +437 | +8.35% | -2.43',
      '누적 | 900 | +1,430 | +39.35% | ⟦-15.94⟧',
    );
  leaves([months('초과').replace(/[⟦⟧]/g, '')]);
  finds('figures/sum', [months('초과 금액')]);
});
