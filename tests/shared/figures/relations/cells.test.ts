import { describe } from 'vitest';
import { findsAny, leaves, table } from './marked.ts';

const yards = table(
  '부문 | 매출 | 영업이익',
  '조선 | 1,240억 (+12.3%) | 98억 (+31.5%)',
  '해양 | 860억 (-4.7%) | 41억 (-18.2%)',
  '엔진 | 512억 (+6.8%) | 37억 (+9.4%)',
);
const market = table(
  '지표 | 값 | 기준일',
  '가온전자 주가 | 208,500원(-2.91%) | 8월 24일',
  '원/달러 환율 | 1,389.4원 (+0.36%) | 8월 24일',
  '수입 감소 | 800억 달러, 24% | 8월 24일',
);

describe('the second figure of a cell', () => {
  findsAny([
    `# 한빛조선\n\n${yards}\n\n조선 매출은 1,240억 원으로 ⟦21.3%⟧ 늘었다.`,
    `# 한빛조선\n\n${yards}\n\n- 해양 매출은 ⟦7.4%⟧ 줄었다`,
    `# 한빛조선\n\n${yards}\n\n- 엔진: 매출 512억(⟦+8.6%⟧), 영업이익 37억(+9.4%)`,
    `# 시황\n\n${market}\n\n가온전자 주가는 208,500원으로 ⟦1.29%⟧ 내렸습니다.`,
    `# 시황\n\n${market}\n\n원/달러 환율은 1,389.4원으로 ⟦0.63%⟧ 올랐습니다.`,
  ]);
  leaves([
    `# 한빛조선\n\n${yards}\n\n조선 매출은 1,240억 원으로 12.3% 늘었고, 해양 영업이익은 18.2% 줄었다.`,
    `# 한빛조선\n\n${yards}\n\n조선 영업이익률은 7.9%다.`,
    // Another time, another subject, another measure.
    `# 한빛조선\n\n${yards}\n\n조선 매출은 작년에 34.6% 늘었다.`,
    `# 한빛조선\n\n${yards}\n\n육상 플랜트 매출은 34.6% 늘었다.`,
    `# 한빛조선\n\n${yards}\n\n조선 매출에서 수출이 차지하는 비중은 34.6%다.`,
    `# 시황\n\n${market}\n\n가온전자 주가는 올해 들어 41.3% 올랐습니다.`,
    // What stands in the bracket is of another time than the column.
    `# 실적\n\n${table('부문 | 매출', '조선 | 1,240억 (2024년 1,104억)', '해양 | 860억 (2024년 902억)')}\n\n조선 매출은 1,240억 원이다.`,
    // The levels add up, the changes beside them do not.
    `# 한빛조선\n\n${table('부문 | 매출', '조선 | 1,240억 (+12.3%)', '해양 | 860억 (-4.7%)', '합계 | 2,100억 (+4.6%)')}`,
  ]);
});

const pension = table(
  '지표 | 값 | 출처',
  '전체 운용수익률(상반기) | 27.22% | 기금',
  '국내주식 수익률(상반기) | 107.37% | 기금',
  '해외주식 수익률(상반기) | 17.81% | 기금',
  '해외채권 수익률(상반기) | 9.22% | 기금',
);
const grouped = table(
  '구분 | 지표 | 값 | 변화',
  '미국 | 대형주 지수 | 7,383.74 | -2.64%',
  '미국 | 기술주 지수 | 25,709.43 | -4.18%',
  '한국 | 소형주 지수 | 8,160.59 | -5.54%',
  '한국 | 배당주 지수 | 3,204.11 | -1.27%',
);

describe('rows that are told apart by more than a time or a group', () => {
  findsAny([
    `# 기금\n\n${pension}\n\n상반기 전체 운용수익률은 ⟦33.26%⟧였습니다.`,
    `# 기금\n\n${pension}\n\n해외주식도 상반기에 ⟦9.65%⟧의 수익률을 냈습니다.`,
    `# 시황\n\n${grouped}\n\n기술주 지수는 ⟦-8.14%⟧ 밀렸다.`,
  ]);
  leaves([
    `# 기금\n\n${pension}\n\n상반기 전체 운용수익률은 27.22%였고, 해외주식도 17.81%의 수익률을 냈습니다.`,
    // Another time than the row's.
    `# 기금\n\n${pension}\n\n하반기 해외주식은 9.65%의 수익률을 냈습니다.`,
    `# 기금\n\n${pension}\n\n대체투자는 9.65%의 수익률을 냈습니다.`,
    `# 시황\n\n${grouped}\n\n기술주 지수는 -4.18% 밀렸고 한국 소형주 지수는 -5.54%였다.`,
    `# 시황\n\n${grouped}\n\n기술주 지수는 한 달 사이 -11.92% 밀렸다.`,
    // Rows of times, whose columns are series.
    `# 실적\n\n${table('분기 | 매출 | 영업이익', '2025년 1분기 | 410억 | 31억', '2025년 2분기 | 455억 | 38억', '2025년 3분기 | 482억 | 44억')}\n\n3분기 매출은 482억 원, 영업이익은 44억 원이다.`,
  ]);
});

const bags = table(
  '부문 | 2024 매출성장 | 매출 | OPM 2022→2024',
  '의류 | +4.1% | 812억 | 8.3% → 7.9%',
  '가방 | +13.9% | 455억 | 10.7% → 15.2%',
);
const quarters = table('(억원) | 1Q26 | 2Q26', '매출 | 989 | 918', 'OPM | 16.2% | 9.4%');
const homes = table(
  '항목 | 추정치 | 비고',
  '가구당 세금 증가 | 평균 1,280달러 | 보고서',
  '일자리 감소 | 74만 개 | 보고서',
);
const plant = table('Item | Q2 2026', '총 생산 | 451,758 vehicles', '총 인도 | 480,126 vehicles');

describe('what a cell tells of a movement, or of a count in English', () => {
  findsAny([
    `# 가방\n\n${bags}\n\n가방 OPM은 ⟦19.6%⟧로 업계 상위권이다.`,
    `# 안온\n\n${quarters}\n\n판관비는 그대로라 OPM이 16.2% → ⟦13.7%⟧로 반토막.`,
    `# 관세\n\n${homes}\n\n- 가구당 세금 증가: ⟦1,820달러⟧`,
    `# 전기차\n\n${plant}\n\n회사는 2Q26 차량 생산 451,758대, 인도 ⟦669,660대⟧를 공시했다.`,
  ]);
  leaves([
    `# 가방\n\n${bags}\n\n가방 OPM은 10.7%에서 15.2%로 높아졌고, 의류는 7.9%다.`,
    // What it was is as good as what it came to.
    `# 가방\n\n${bags}\n\n2022년 가방 OPM은 10.7%였다.`,
    `# 가방\n\n${bags}\n\n신발 OPM은 19.6%로 업계 상위권이다.`,
    `# 안온\n\n${quarters}\n\nOPM이 16.2% → 9.4%로 반토막.`,
    // Between other times than the table's.
    `# 안온\n\n${quarters}\n\nOPM은 2019년 11.2%에서 2021년 13.7%로 올랐다.`,
    `# 안온\n\n${quarters}\n\n경쟁사 OPM은 16.2%에서 13.7%로 내렸다.`,
    `# 전기차\n\n${plant}\n\n회사는 2Q26 차량 생산 451,758대, 인도 480,126대를 공시했다.`,
    `# 전기차\n\n${plant}\n\n회사는 직원 669,660명을 두고 있다.`,
  ]);
});

const indices = table(
  '지수 | 종가 | 등락률',
  'S&P 500 지수 | 6,734.11 | -0.84%',
  '원/달러 환율 | 1,389.40 | +0.36%',
  '브렌트유 | $73.10 | -1.13%',
);
const profits = table(
  '지표 (억원) | FY2025 | FY2024 | FY25 YoY',
  '영업이익 | 2,104 | 1,873 | +12.3%',
  '지배주주 당기순이익 | 1,987 | 1,410 | +40.9%',
);

describe('a row by another of its names', () => {
  findsAny([
    `# 시황\n\n${indices}\n\n- S&P500: ⟦6,743.11⟧ (-0.84%)`,
    `# 시황\n\n${indices}\n\n- **브렌트:** ⟦$91.30⟧ (완만한 하락)`,
    `# 시황\n\n${indices}\n\n원달러는 ⟦1,398.40원⟧으로 마감했다.`,
    `# 실적\n\n${profits}\n\n지배주주 순이익은 ⟦40.3%⟧ 늘고 영업익은 12.3% 늘었다.`,
  ]);
  leaves([
    `# 시황\n\n${indices}\n\n- S&P500: 6,734.11 (-0.84%)\n- 브렌트: $73.1`,
    `# 시황\n\n${indices}\n\n- S&P500 선물: 6,743.25\n- 두바이유: $91.30`,
    `# 시황\n\n${indices}\n\n엔/달러 환율은 148.40엔, 원/유로 환율은 1,598.40원이다.`,
    `# 실적\n\n${profits}\n\n비지배 순이익은 25.2% 늘었다.`,
    `# 실적\n\n${profits}\n\n지배주주 순이익은 1,987억 원이다.`,
  ]);
});
