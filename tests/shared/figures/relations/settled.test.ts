import { describe } from 'vitest';
import { finds, leaves } from './marked.ts';

describe('what two figures make is told once', () => {
  leaves([
    '국제유가가 배럴당 78달러에서 69달러로 12% 내리면서 원유 수입액이 16% 감소했다.',
    '영희 씨는 100주를 주당 10만 원에 샀습니다. 투입한 돈은 1,000만 원, 주가가 6만 원이 됐으니 평가액은 600만 원입니다.',
    'Sales grew 20% to $120 million from $100 million, and volume grew 9.2%.',
    'SG&A rose from $272.0 million to $307.7 million, or 33.9%, and headcount grew 4%.',
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
