import { describe } from 'vitest';
import { findsAny, leaves, table } from './marked.ts';

describe('a row that only the heading or item above names', () => {
  const metals = table(
    '자산 | 가격 | 변동률',
    '금 | $5,179.90 | +2.38%',
    '은 | $87.04 | +5.78%',
    '구리 | $6.12 | -1.14%',
  );
  const stocks = table(
    '종목 | 외국인 5일 z | 기관 5일 z | 공매도 z',
    '한결전선 | -3.36 | +0.64 | -0.37',
    '새김식품 | +0.22 | +3.59 | -0.32',
    '다온전자 | -0.26 | -2.31 | +3.68',
  );
  findsAny([
    `# 원자재\n\n${metals}\n\n#### 금 (Gold)\n\n- **전일 대비**: +$120.60 (⟦+3.45%⟧)`,
    `# 원자재\n\n${metals}\n\n#### 구리\n\n- 전일 대비 ⟦+1.14%⟧`,
    `# 수급\n\n${stocks}\n\n### 새김식품 — 약한 매수\n\n- 기관 5일 순매수 z=⟦+5.39⟧`,
  ]);
  leaves([
    `# 원자재\n\n${metals}\n\n#### 금 (Gold)\n\n- **전일 대비**: +$120.60 (+2.38%)`,
    // Of another thing than the heading's.
    `# 원자재\n\n${metals}\n\n#### 금 (Gold)\n\n- 채굴 업체 주가는 +3.45%`,
    `# 원자재\n\n${metals}\n\n#### 백금\n\n- **전일 대비**: +3.45%`,
    // Two digits of a metric that the table does not have.
    `# 수급\n\n${stocks}\n\n### 새김식품 — 약한 매수\n\n- 영업이익률 5.39%`,
    `# 수급\n\n${stocks}\n\n### 새김식품 — 약한 매수\n\n- 기관 5일 순매수 z=+3.59`,
    // The same digits, a tenth of the size.
    `# 수급\n\n${stocks}\n\n### 한결전선\n\n- 기관 5일 순매수 z=-0.064 → 기여 -0.064`,
  ]);
});

describe('what a cell tells in words', () => {
  const outlook = table(
    '구분 | 값 | 출처',
    '현재가 | 187,400원 | 거래소',
    '2Q26 컨센서스 | 매출 84.6조 / 영업이익 64.8조 원 | 여러 증권사',
    '기술적 지표 | ADX 27.5 · RSI 37.6 (하락) | 자체 계산',
  );
  findsAny([
    `# 가온반도체\n\n${outlook}\n\n기술적 지표는 나쁘다. ADX ⟦72.5⟧로 추세가 강하다.`,
    `# 가온반도체\n\n${outlook}\n\n2Q26 컨센서스는 매출 ⟦48.6조 원⟧이다.`,
  ]);
  leaves([
    `# 가온반도체\n\n${outlook}\n\n기술적 지표는 나쁘다. ADX 27.5로 추세가 강하다.`,
    `# 가온반도체\n\n${outlook}\n\n2Q26 컨센서스는 매출 84.6조 원이다.`,
    `# 가온반도체\n\n${outlook}\n\n경쟁사의 매출은 48.6조 원이다.`,
    // A cell of words in the row prints the figure itself.
    `# 가온반도체\n\n${table('계정 | 점수 | 근거', '운전자본변동 | 513.31 | yoy: -513.31', '장기차입금 | 137.49 | yoy: 64.63')}\n\n- 운전자본변동 YoY -513.31%`,
  ]);
});

describe('a table with a column for each thing', () => {
  const funds = table(
    '지표 | 누리배당 | 한빛성장 | 시장지수',
    '최종 수익률 | 110.3% | 177.9% | 86.0%',
    '최대 낙폭 | -13.1% | -17.2% | -14.8%',
    '보수 | 0.15% | 0.39% | 0.05%',
  );
  findsAny([
    `# 비교\n\n${funds}\n\n한빛성장은 ⟦258.0%⟧의 최종 수익률로 가장 앞섰다.`,
    `# 비교\n\n${funds}\n\n최대 낙폭은 누리배당 13.1%, 미국의 시장지수는 ⟦18.9%⟧로 컸다.`,
  ]);
  leaves([
    `# 비교\n\n${funds}\n\n한빛성장은 177.9%의 최종 수익률로 가장 앞섰다.`,
    `# 비교\n\n${funds}\n\n최대 낙폭은 누리배당 13.1%, 미국의 시장지수는 14.8%로 컸다.`,
    `# 비교\n\n${funds}\n\n한빛성장의 해외 비중은 25.8%다.`,
    `# 비교\n\n${funds}\n\n다른 운용사의 수익률은 258.0%였다.`,
  ]);
});

describe('words that say what a figure is of', () => {
  const rivals = table(
    '회사 | 매출 | 순이익률',
    '누리소프트 | 4,162억 | 54.8%',
    '가람데이터 | 2,905억 | 18.3%',
  );
  const cities = table('지역 | 매출 성장', '중국 | +5.5%', '러시아 | +15.5%');
  const cases = table('시나리오 | 확률', '낙관 | 30%', '기본 | 50%', '비관 | 20%');
  findsAny([
    // Its owner is the row.
    `# 회사\n\n${rivals}\n\n누리소프트의 순이익률 ⟦30.1%⟧는 영업 성과가 아니다.`,
    `# 회사\n\n${rivals}\n\n가람데이터 자체는 순이익률 ⟦31.8%⟧로 낮다.`,
    // A date in front of a change is no entry of a day.
    `# 주가\n\n${table('날짜 | 7/13 | 7/14 | 7/15', '종가(만 원) | 184.5 | 191.3 | 208.2')}\n\n- 7/15 -3.1% 밀렸고 7/13 종가(⟦148.5만⟧)를 지켰다.`,
  ]);
  leaves([
    `# 회사\n\n${rivals}\n\n누리소프트의 클라우드 순이익률은 30.1%다.`,
    `# 회사\n\n${rivals}\n\n하락 종목은 1,288개였다.`,
    // A bare name behind the figure before.
    `# 지역\n\n${cities}\n\n올해 매출은 중국 +5.5%, 베트남 +7.6% 늘었다.`,
    // Of several rows together.
    `# 전망\n\n${cases}\n\n기본 시나리오 이상 확률이 80%다.`,
    // A mark, and what was written down once.
    `# 상장\n\n${table('항목 | 값', '현재가 | 65,500원', '전일 대비 | +3,800원 (+6.16%)', '최근 20일 수익률 | -2.05%', '상장 이후 수익률 | +109.38%', '공모가 대비 | +620%')}\n\n- **손절가**: 50,000원 (공모가 대비 +450% 방어선)`,
    `# 전략\n\n${table('전략 | 연 수익률', '상위20 저평가 | 23.3%', '지수 | 9.8%')}\n\n봄에는 상위20 저평가 전략의 연 수익률을 15.7%로 적어뒀었다.`,
  ]);
});

describe('figures that only look like parts, movements or growth of each other', () => {
  leaves([
    '위험을 같게 하려면 23.8% / 17.2% = 138% 비중, 낙폭을 같게 하려면 21.6% / 16.8% = 129% 비중이 필요하다.',
    '물가 가중치는 에너지 비중 7.1%, 식품 비중 13.6%, 근원 비중 79.3%, 주거비 비중 35.3%다.',
    '제네시스 차종은 세단 비중 100%에서 SUV 비중 66%까지 상승했다.',
    '세 분기 사이 매출은 2.2배, 영업이익은 3.3배로 늘었고 영업이익률은 47% → 72%로 확대됐다.',
    '- 이익 성장률 15% + 배당성향 25%→35% 확대 = 배당 성장률 약 60%',
    '- 12년 매출 CAGR **+15.6%**, 자본총계 17조 → 117조',
    '### 정보기술\n\n- 매도 경향 강함 (평균 매도 가능성: 65%)\n\n### 통신\n\n- 매도 경향 강함 (평균 매도 가능성: 68%)',
  ]);
});
