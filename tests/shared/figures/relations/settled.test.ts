import { describe } from 'vitest';
import { finds, leaves } from './marked.ts';

describe('what two figures make is told once', () => {
  leaves([
    '국제유가가 배럴당 78달러에서 69달러로 12% 내리면서 원유 수입액이 16% 감소했다.',
    '영희 씨는 100주를 주당 10만 원에 샀습니다. 투입한 돈은 1,000만 원, 주가가 6만 원이 됐으니 평가액은 600만 원입니다.',
    'Sales grew 20% to $120 million from $100 million, and volume grew 9.2%.',
    'SG&A rose from $272.0 million to $307.7 million, or 33.9%, and headcount grew 4%.',
  ]);
  leaves([
    '월중 5년 금리는 2.615%에서 2.840%로 올랐고(+22.5bp), 회의가 열린 날에만 +9.5bp 뛰었다.',
    '정제마진은 5.2달러에서 6.5달러로 25% 올랐고, 그날 하루에만 8% 뛰었다.',
  ]);
  finds('figures/growth', [
    '국제유가가 배럴당 78달러에서 69달러로 ⟦21%⟧ 내렸다.',
    'Sales grew ⟦30%⟧ to $120 million from $100 million in the prior year.',
  ]);
});

const dues = `| (in millions) | total | less than 1 year | more than 5 years |
|---|---:|---:|---:|
| long-term debt | 2,085 | 845 | 1,240 |
| operating leases | 288 | 217 | 71 |

`;

describe('an amount that is a cell of the table is no other value of the cell beside it', () => {
  leaves([`${dues}Long-term debt of $1,240 million matures after 2017.`]);
});

const cars = (change: string) => `| 지역 | 3Q24(천 대) | 3Q25(천 대) | 증감 |
|---|---:|---:|---:|
| 북미 | 255 | 281 | ${change} |
| 유럽 | 146 | 139 | -7 |

`;
const trade = `(금액은 억 달러)

| 구분 | 2024년 8월 | 2025년 8월 |
|---|---:|---:|
| 수출 | 576 | 584 |
| 수입 | 539 | 519 |

`;
const market = `| | 3Q25 | 3Q24 |
|---|---:|---:|
| 순매출(백만) | 9,267 | 7,866 |
| 영업이익(백만) | 162 | 109 |
| 고객당 매출(달러) | 375 | 350 |

`;

describe('units that a table tells in passing', () => {
  leaves([
    `${cars('+26')}북미 판매는 28만 1,000대로 늘었다.`,
    `${trade}수출은 584억 달러다. 수입이 20억 달러 줄었다.`,
    `${market}고객당 매출은 375달러다. 영업이익 1억 6,200만 달러는 1년 전보다 5,300만 달러 늘었다.`,
  ]);
  finds('figures/delta-unit', [`${cars('⟦+36⟧')}북미 판매는 28만 1,000대로 늘었다.`]);
});

const makers = `2025년 상반기 (단위: 억원)

| 회사 | 상반기 매출 | 영업이익 | 수출 비중 |
|---|---:|---:|---:|
| 라온코스 | 6,240 | 749 | 38% |
| 뷰티엔랩 | 3,850 | 346 | 52% |
| 누리화인 | 2,110 | 148 | 27% |

`;

describe('what a table has no column for, or tells of another year, is none of its cells', () => {
  leaves([
    `${makers}영업이익률은 라온코스 12.0%, 뷰티엔랩 9.0%, 누리화인 7.0%.`,
    `${makers}작년 상반기 라온코스 매출은 5,200억원이었으므로 올해 20% 성장했다.`,
    '전문의약품 비중은 2023년 57.5%, 2024년 58.8%, 2025년 57.7%로 큰 변화가 없다.',
  ]);
  finds('figures/same-fact', [`${makers}상반기 라온코스 매출은 ⟦6,420억원⟧이다.`]);
  finds('figures/share', ['매출 비중은 서울 ⟦57.5%⟧, 부산 ⟦38.8%⟧, 대구 ⟦27.7%⟧다.']);
});

const gauges = `| 지표 | 종가 | 등락률 |
|---|---:|---:|
| 공포지수 | 23.40 | -8.15% |
| 달러지수 | 98.72 | +0.31% |

`;

describe('a change that is a cell of the row that its sentence names', () => {
  leaves([
    `${gauges}공포지수는 하루 만에 8.15% 떨어져 23선으로 내려왔는데, 그래도 연초(18.70)보다는 높습니다.`,
    `${gauges}공포지수는 8.15% 내린 23.40이고 달러지수는 0.31% 올랐습니다.`,
  ]);
  finds('figures/growth', [`${gauges}공포지수는 ⟦18.15%⟧ 떨어져, 25.48에서 23.40으로 내려왔습니다.`]);
});

const bonds = `| 만기 | 전일 | 종가 | 변동(bp) |
|---|---:|---:|---:|
| 국고 5년 | 2.871 | 2.934 | +6.3 |
| 국고 20년 | 3.012 | 3.056 | +4.4 |

`;
const purse = `| 자산 | 금액(만 원) | 비중 |
|---|---:|---:|
| 배당주 | 3,150 | 63% |
| 파킹통장 | 380 | 8% |
| 리츠 | 1,470 | 29% |

`;

describe('a figure that another cell or a step from the cell explains', () => {
  leaves([
    `${bonds}국고 5년 2.934%(+6.3bp), 20년 3.056%(+4.4bp).`,
    `${purse}리츠를 판 돈 가운데 120만 원은 파킹통장으로 옮겼다(500만 원).`,
    `${purse}파킹통장은 이번 달에 120만 원을 빼서 260만 원이 남았다.`,
  ]);
});

const weeks = (change: string) => `| 지수 | 종가 | 1주 | 연초 이후 |
|---|---:|---:|---:|
| 닛케이 | 41,230.5 | ${change} | +18.6% |
| 항셍 | 22,914.2 | +2.45% | +31.9% |

`;

describe('a bare change is none over the week or the year that a header names', () => {
  leaves([
    `${weeks('-1.38%')}닛케이는 41,230.5로 2.74% 내렸습니다.`,
    `${weeks('-1.38%')}항셍은 1.27% 올랐습니다.`,
  ]);
  finds('figures/restated', [`${weeks('-1.38%')}닛케이는 1주 동안 ⟦1.83%⟧ 내렸습니다.`]);
});
