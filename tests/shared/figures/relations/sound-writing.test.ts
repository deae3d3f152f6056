import { describe } from 'vitest';
import { findsAny, leaves, table } from './marked.ts';

describe('change columns beside the rows of an identity', () => {
  const rows = (profit: string, margin: string) => [
    '매출액 | 5,200 | 5,000 | 4,000 | 4.0% | 30.0%',
    `영업이익 | ${profit} | 450 | 300 | 15.6% | 73.3%`,
    `영업이익률 | ${margin} | 9.0% | 7.5% | 1.0%p | 2.5%p`,
  ];
  leaves([
    table('(억원) | 3Q26 | 2Q26 | 3Q25 | QoQ | YoY', ...rows('520', '10.0%')),
    table('(억원) | 3Q26 | 2Q26 | 3Q25 | 전분기 대비 | 전년 대비', ...rows('520', '10.0%')),
    table(
      '($m) | 3Q26 | 3Q25 | Y/Y',
      'Revenue | 520 | 400 | 30.0%',
      'Operating income | 52 | 30 | 73.3%',
      'Operating margin | 10.0% | 7.5% | 2.5pp',
    ),
    table(
      '(십억원, %) | 3Q26 | 컨센서스 대비',
      '매출액 | 520 | 4.0',
      '영업이익 | 52 | 30.0',
      '영업이익률 | 10.0 | 2.0',
    ),
    table(
      '회사 | 매출 증감률 | 영업이익 증감률 | 영업이익률',
      '가나 | 12% | 30% | 8%',
      '다라 | 5% | 9% | 11%',
    ),
  ]);
  findsAny([
    table('(억원) | 3Q26 | 2Q26 | 3Q25 | QoQ | YoY', ...rows('520', '⟦13.0%⟧')),
    table(
      '($m) | 3Q26 | 3Q25 | Y/Y',
      'Revenue | 520 | 400 | 30.0%',
      'Operating income | 52 | 30 | 73.3%',
      'Operating margin | ⟦14.0%⟧ | 7.5% | 2.5pp',
    ),
  ]);
});

describe('losses written with a triangle', () => {
  leaves([
    table('부문 | 영업이익', '백화점 | 500', '온라인 | △120', '조정 | △30', '합계 | 350'),
    table('부문 | 매출', '가 | 400', '나 | 300', '소계 | 700', '내부거래 | △50', '합계 | 650'),
  ]);
  findsAny([table('부문 | 영업이익', '백화점 | 500', '온라인 | △120', '조정 | △30', '합계 | ⟦420⟧')]);
});

describe('a segment beside the row of the company', () => {
  const quarters = table(
    '(억원) | 3Q26 | 2Q26 | 3Q25',
    '매출 | 8,200 | 7,900 | 7,100',
    '영업이익 | 574 | 490 | 398',
    '영업이익률 | 7.0% | 6.2% | 5.6%',
  );
  leaves([
    `# 바다중공업\n\n3분기 매출은 8,200억원이다.\n\n${quarters}\n\n3분기 해양 부문은 매출 1,100억원에 영업이익률 5.1%다.`,
    `# 바다중공업\n\n${quarters}\n\n2026년 연간으로는 매출 3.19조원, 영업이익률 9.4%로 본다.`,
    `# 바다중공업\n\n${quarters}\n\n3Q26 매출은 8,200억원이다. 필자는 해양의 영업이익률을 12.4%로 추정한다.`,
    `# 바다중공업\n\n${quarters}\n\n경쟁사 누리중공업은 매출 7,100억원, 영업이익률 6.6%였다.`,
    `# 새빛 HBM 공급\n\n- 매출: 2024년 10조 원에서 2025년 12조 원으로 20% 증가\n- HBM 매출: 2024년 2조 원에서 2025년 3조 원으로 50% 증가`,
    `${table('| Q3 2026 | Q2 2026 | Q3 2025', 'NOI margin | 65.0% | 64.5% | 64.1%', 'Occupancy | 93.6% | 93.1% | 92.7%')}\n\nRetail occupancy is 85.4%, up 30 basis points; the portfolio as a whole stands at 93.6%.`,
  ]);
  findsAny([
    `# 바다중공업\n\n${quarters}\n\n3Q26 매출은 8,200억원, 영업이익률은 ⟦9.0%⟧다.`,
    `# 바다중공업\n\n${quarters}\n\n3Q26 바다중공업의 영업이익은 ⟦754억원⟧이다.`,
  ]);
});

describe('a spread told behind the two rates', () => {
  leaves([
    '# 금리\n\n5년물은 2.80%에서 2.95%로 15bp 올라, 장단기 금리차가 40bp에서 31bp로 줄었다.',
    'The yield rose from 3.10% to 3.25%, and the spread narrowed from 45 basis points to 38 basis points.',
  ]);
  findsAny(['# 금리\n\n5년물은 2.80%에서 2.95%로 ⟦25bp⟧ 올랐다.']);
});

describe('shares of different markets', () => {
  leaves([
    '# 새빛 메모리\n\n새빛의 HBM 점유율은 55%인데 DRAM 전체로는 36%, NAND는 21%다.',
    '# 새빛 메모리\n\n점유율은 국내 61%, 북미 38%, 유럽 24%다.',
    '# 새빛 메모리\n\n**시장 점유율:** 새빛 45%, 다온 35%. 한 해 전에는 새빛 40%였다.',
    'Larkfield holds a share of 55% of servers, 36% of laptops and 21% of phones.',
  ]);
  findsAny(['# 클라우드\n\n**클라우드 점유율:** 가나 ⟦52%⟧, 다라 ⟦34%⟧, 마바 ⟦29%⟧']);
});

describe('what others expect', () => {
  leaves([
    '# 새빛 메모리\n\n- 영업이익: 9조 700억원\n\n## 전망\n\n내년 영업이익 38조원을 본다. 증권사 평균은 매출 90조원, 영업이익 36조 5,000억원이다.',
    '# 새빛 메모리\n\n- 영업이익: 9조 700억원\n\n## 눈높이\n\n시장 눈높이는 영업이익 9조 5,000억원이었다.',
  ]);
});

describe('rates and multiples among amounts', () => {
  const note = (margin: string) =>
    `## 실적 (단위: 억원, %, 배)\n\n${table(
      '구분 | 2024 | 2025 | 2026E',
      '매출액 | 1,000 | 1,200 | 1,500',
      '영업이익 | 80 | 120 | 180',
      `OPM | 8.0 | 10.0 | ${margin}`,
      'PER | 14.0 | 11.0 | 9.0',
    )}`;
  leaves([
    `# 가온전자\n\n- 2026E 매출액 1,500억원, OPM 12.0%(+2.0%p YoY)\n\n${note('12.0')}`,
    `# 가온전자\n\n- 2026E PER 9.0배, 2025 PER 11.0배\n\n${note('12.0')}`,
    `# 가온전자\n\n소형모터는 증설에 따른 고정비 부담으로 OPM -3.5%를 추정한다. 2026E 매출액 1,500억원.\n\n${note('12.0')}`,
    '# Lakeview\n\n- Net income $224mm on 200mm shares\n\n| $mm | 4Q25 | 3Q25 | 4Q24 |\n|---|---|---|---|\n| Net income | 224 | 209 | 177 |',
  ]);
  findsAny([
    `# 가온전자\n\n본문.\n\n${note('⟦15.0⟧')}`,
    `# 가온전자\n\n- 2026E OPM ⟦14.0%⟧\n\n${note('12.0')}`,
  ]);
});

describe('a metric of a part of the row', () => {
  const sales = table(
    '| 2024년 | 2025년 | 2026년 목표',
    '판매(만대) | 700 | 721 | 744',
    '국내 | 124 | 126 | 128',
    '해외 | 576 | 595 | 616',
  );
  const etfs = table(
    '종목 | 기준가 | 분배율 | 보수',
    '가온ETF | 10,000원 | 10.2% | 0.39%',
    '누리ETF | 12,500원 | 12.0% | 0.45%',
  );
  const years = table('지표 | 2024 | 2025E', '매출 | $350억 | $500억', '영업이익 | $161억 | $250억');
  leaves([
    `# 한결차\n\n국내 판매는 126만대로 1.6% 늘었고, 해외 판매는 595만대로 3.3% 늘었다.\n\n${sales}`,
    `# 한결차\n\n올해 국내 128만대, 해외 616만대다.\n\n${sales}`,
    `# 나의 ETF\n\n${etfs}\n\n- 가온ETF: 4,000만원 (40%)\n- 누리ETF: 6,000만원 (60%)`,
    `# 칩 회사\n\n- 분기 매출: $130억 (전년 대비 30% 성장)\n\n${years}`,
    `# 칩 회사\n\n- 현재 분기 영업이익: $60억\n\n${years}`,
  ]);
  findsAny([
    `# 한결차\n\n2025년 해외 판매는 ⟦559만대⟧다. 2025년 국내 판매는 126만대다.\n\n${sales}`,
    `# 칩 회사\n\n- 2025E 매출: ⟦$550억⟧\n\n${years}`,
  ]);
});

describe('clauses and their own subjects', () => {
  leaves([
    'Online sales climbed 19% and now account for 14% of total revenue, compared with 12.5% a year earlier.',
    'Home sales ran at 737,000 in October, little changed from 738,000 in September but up 18.7% from a year earlier.',
    '기준금리: 2.50% → 2.25% 인하 시 NIM 3~4bp 하락',
    '10년물은 3.02%에서 3.112%로 9.2bp 올라, 금리차가 31bp에서 26.7bp로 줄었다.',
    '2,000만원의 14%인 280만원과 초과분 1,218만원의 20%인 243만 6,000원을 낸다.',
    '- 고선가 비중: 3분기 55% → 4분기 65% → 내년 85%',
    '# 약품사\n\n목표주가는 170만원이다. 종가 178만원이던 분할 전과 비교하지 말 것. 현재가 160만원, 상승여력 6%.',
    '# 월급쟁이\n\n배당으로 월 100만원 만들기에 도전한다.\n\n연금은 연 600만원까지 공제된다.',
    '# 가나금융\n\n* 순이익: 1조 6,800억원 (전년 동기 1조 6,140억원, +4.1%)\n\n3분기까지 누적 순이익은 5조 1,200억원으로, 작년 같은 기간 4조 3,950억원보다 16.5% 늘었다.',
  ]);
  findsAny([
    '2,000만원의 14%인 ⟦380만원⟧을 낸다.',
    '매출은 100억 원에서 120억 원으로 늘어 증가율은 ⟦30%⟧다.',
    'Sales rose ⟦25%⟧ to $110 million from $100 million.',
    '- 점유율: 가온 ⟦55%⟧, 누리 ⟦40%⟧, 다온 ⟦15%⟧',
  ]);
});

describe('the article’s own subject beside its segments', () => {
  const claim = '가온은 이미 월 ⟦$25억⟧ 이상의 AI 관련 매출을 낸다.';
  findsAny([
    `# 가온 점검\n\n${claim}\n\n**가온 성장:**\n- 현재 분기 매출: $250억\n- AI 서비스: 분기 ⟦$30억⟧\n\n${table('지표 | 2025 | 2026', '가온 매출 | $1,000억 | $1,350억', 'AI 매출 | $120억 | $250억')}`,
  ]);
});

describe('what belongs to another clause, year or share', () => {
  const profit = table(
    '(억원) | 2024 | 2025E | 2026E',
    '매출 | 161,166 | 165,000 | 171,000',
    '영업이익 | 19,446 | 15,400 | 16,800',
  );
  const growth = table(
    '| 2024 | 2025F | 2026F',
    '매출 | 10,738 | 12,160 | 13,740',
    '증감률(%) | 11.0 | 13.2 | 13.0',
  );
  leaves([
    'Its combined ratio improved to 91.4% from 94.8%, premiums grew 12% to $5.6 billion.',
    '잔액은 연초 12조 9천억 원에서 9개월 동안 1조 1,500억 원, 8.9% 늘었다.',
    `# 하늘길\n\n${profit}\n\n2025년 영업이익은 1조 5,400억원으로 20.8% 감소하겠지만 2026년엔 1조 6,800억원으로 9.1% 회복할 것이다.`,
    `# 네이온\n\n- 3Q25 매출 3조 1,381억원(YoY +15.6%, QoQ +7.6%)\n\n${growth}`,
    '# 오라온\n\n- **단기**: 목표가 $345~375 (현재 $300 대비 15~25% 상승)\n- **중기**: 목표가 $390 (30% 상승)',
    '# 네 종목\n\n- 가온: 목표가 12만원 (20% 상승)\n- 누리: 목표가 13만원 (12% 상승)\n- 다온: 목표가 11만원 (25% 상승)',
  ]);
  findsAny([
    '# 오라온\n\n- **단기**: 목표가 $345~375 (현재 ⟦$300⟧ 대비 15~25% 상승)\n- **중기**: 목표가 ⟦$420⟧ (30% 상승)',
    `# 하늘길\n\n${profit}\n\n2025년 영업이익은 1조 5,400억원으로 ⟦26.8%⟧ 감소한다.`,
  ]);
});

describe('growth rows below the row that grows', () => {
  const rows = (rate: string) =>
    `## 실적 전망 (십억원, %)\n\n${table('| 2023 | 2024 | 2025F | 2026F', '매출 | 1,000 | 1,100 | 1,210 | 1,452', `증감률 | 5.0 | 10.0 | 10.0 | ${rate}`, '매출(배당 제외) | 900 | 910 | 930 | 950')}`;
  leaves([
    rows('20.0'),
    table('| 3Q24 | 2Q25 | 3Q25', '매출 | 100억 | 110억 | 121억', 'YoY | 4% | 6% | 21%'),
    table('| 3Q24 | 2Q25 | 3Q25', '매출 | 100억 | 110억 | 121억', 'QoQ | 2% | 5% | 10%'),
    table('| 2024 | 2025', '매출 | 100억 | 120억', '업종 성장률 | 3% | 4%'),
    table(
      '| 2023 | 2024 | 2025',
      '매출 | 100억 | 110억 | 121억',
      '영업이익 | 8억 | 9억 | 10억',
      '매출 성장률 | | 10% | 10%',
    ),
  ]);
  findsAny([
    rows('⟦25.0⟧'),
    table(
      '| 2023 | 2024 | 2025 | 2026',
      '매출 | 100억 | 110억 | 121억 | 133억',
      '영업이익 | 8억 | 9억 | 10억 | 11억',
      '매출 성장률 | | 10% | ⟦18%⟧ | 10%',
    ),
    table(
      '(조원) | 2024년 | 2025년',
      '매출(조원) | 10.0 | ⟦16.0⟧',
      '영업이익(조원) | 2.0 | 4.2',
      '영업이익률(%) | 20 | 30',
    ),
  ]);
});

describe('a change whose sentence tells the base only', () => {
  leaves([
    '연결 매출이 4조7861억원을 기록했다. 매출은 지난해 3분기(4조8534억원)보다 1.4% 줄었다.',
    '매출 14조원을 기록했다. 매출은 지난해 같은 기간(10조원)보다 40%, 영업이익은 두 배로 늘었다.',
    '매출 14조원을 기록했다. 중국 매출은 지난해(2조원)보다 10% 늘었다.',
    '매출 14조원, 영업이익 4조원이다. 영업이익은 전 분기 3조5000억원에서 20% 늘어 4조2000억원이 됐다.',
    '2024년 매출은 10조원, 2025년 매출은 12조원이다. 올해 매출은 작년 12조원보다 15% 늘어날 전망이다.',
  ]);
  findsAny([
    '연결 매출이 4조7861억원을 기록했다. 매출은 지난해 3분기(4조8534억원)보다 ⟦4.1%⟧ 줄었다.',
    '매출 14조2000억원을 기록했다. 매출은 지난해 같은 기간(10조1000억원)보다 ⟦50%⟧, 영업이익은 두 배로 늘었다.',
  ]);
});

describe('the head of a broker’s note', () => {
  const head = (upside: string) =>
    `# 가온전자\n\n**투자의견 Buy / 목표주가 520,000원(상향) / 현재주가(1/12) 400,000원 / 상승여력 ${upside}**\n\n목표주가를 기존 450,000원에서 520,000원으로 15.6% 상향한다.`;
  leaves([
    head('30%'),
    '# 누리\n\n- **주가**: 4,200원 (52주 최고 5,100원)\n- **목표주가**: 5,040원 (상승여력 20%)',
    '# 다온\n\n목표주가를 62,000원에서 70,000원으로 12.9% 올린다. 종가 56,400원 기준 상승여력은 24.1%다.',
    '# 라온\n\n주가가 고점(166만원) 대비 22% 내려왔다.\n\n- **현재 주가**: 130만원',
  ]);
  findsAny([
    head('⟦40%⟧'),
    '# 누리\n\n- **주가**: 4,200원 (52주 최고 5,100원)\n- **목표주가**: 5,040원 (상승여력 ⟦35%⟧)',
    table('투자의견 | Buy', '목표주가 | 36,000원', '현재주가 | 28,800원', '상승여력 | ⟦35%⟧'),
  ]);
});

describe('a unit in the label of one row only', () => {
  const rows = (margin: string) =>
    table(
      ' | FY25 | FY24',
      'Net sales ($M) | 1,500 | 1,400',
      'Operating income | 180 | 154',
      `Operating margin | ${margin} | 11.0%`,
    );
  leaves([rows('12.0%')]);
  findsAny([
    table(
      '(in millions) | FY25 | FY24',
      'Net sales | $ 1,500 | $ 1,400',
      'Operating income | 180 | 154',
      'Operating margin | ⟦14.5%⟧ | 11.0%',
    ),
  ]);
});

describe('English clauses with a subject of their own', () => {
  leaves([
    'Norte Card fell 9%: volume growth slowed to 6% from 8%, and net revenue grew 9%.',
    `${table(' | 2Q24 | YTD | Since 2012', 'Fund | 4.2% | 13.1% | 12.7%', 'World index | 4.3% | 15.3% | 14.5%')}\n\nThe fund returned 4.2% against 4.3% for the World index, and 13.1% against 15.3% for the half.`,
  ]);
  findsAny(['Volume slowed to ⟦$60 million⟧ from $80 million, down 35%.']);
});
