import { describe } from 'vitest';
import { finds, leaves, table } from './marked.ts';

describe('a cell that the words name by its row and its column', () => {
  const savings = table(
    '기간 | 예금 | 적금 | 차이',
    '6년 | 1,380만 원 | 1,446만 원 | 66만 원',
    '12년 | 1,760만 원 | 2,054만 원 | 294만 원',
  );
  finds('figures/restated', [
    `${savings}\n\n그런데 12년 차에는 차이가 ⟦249만 원⟧이에요.`,
    `${savings}\n\n6년 차에는 적금이 ⟦1,464만 원⟧이에요.`,
  ]);
  leaves([
    `${savings}\n\n12년 차에는 차이가 294만 원이에요.`,
    `${savings}\n\n12년 차에는 물가를 뺀 실질 차이가 211만 원이에요.`,
    `${savings}\n\n12년 차에는 세후 차이가 249만 원이에요.`,
    `${savings}\n\n12년 차에는 차이가 240만 원을 넘어요.`,
  ]);
});

describe('a row that a sentence goes on with', () => {
  const yields = table(
    '지표 | 5/2 | 5/9 | 변동',
    '국고채 5년(%) | 2.614 | 2.758 | +14.4bp',
    '회사채 3년(%) | 3.120 | 3.205 | +8.5bp',
  );
  const insurers = table(
    '(십억 원) | 3Q26 | 2Q26 | 3Q25',
    '보험손익 | 318 | 402 | 366',
    '투자손익 | 254 | 231 | 187',
  );
  finds('figures/restated', [
    `${yields}\n\n국고채 5년물 금리는 2.758%로 마감해 일주일 새 ⟦24.4bp⟧ 올랐습니다.`,
    `${insurers}\n\n- 투자손익 2,540억 원: 전년 동기 대비 ⟦53.8%⟧ 증가.`,
  ]);
  leaves([
    `${yields}\n\n국고채 5년물 금리는 2.758%로 마감해 일주일 새 14.4bp 올랐습니다.`,
    `${yields}\n\n국고채 5년물 금리는 2.758%로 마감해 기준금리와의 격차가 25.8bp로 벌어졌습니다.`,
    `${insurers}\n\n- 투자손익 2,540억 원: 전년 동기 대비 35.8% 증가.`,
    `${insurers}\n\n- 투자손익 2,540억 원: 두 해 전보다 53.8% 증가.`,
  ]);
});

describe('a column of quarters that a sentence goes on with', () => {
  const quarters = table(
    '분기 | 매출 | 영업이익',
    '24.3Q | 5,120억 | 371억',
    '25.2Q | 4,680억 | 236억',
    '25.3Q | 5,330억 | 318억',
  );
  finds('figures/restated', [`${quarters}\n\n3분기 매출은 5,330억 원이다. 전분기 대비 ⟦18.9%⟧ 증가했다.`]);
  leaves([
    `${quarters}\n\n3분기 매출은 5,330억 원이다. 전분기 대비 13.9% 증가했다.`,
    `${quarters}\n\n3분기 매출은 5,330억 원이다. 해외 매출은 전분기 대비 18.9% 증가했다.`,
  ]);
});

describe('a row as a share of the total', () => {
  const regions = table(
    '지역 | 3Q26 매출 | 3Q25 매출',
    '북미 | 1,240 | 610',
    '국내 | 860 | 790',
    '유럽 | 300 | 240',
    '합계 | 2,400 | 1,640',
  );
  finds('figures/restated', [
    `${regions}\n\n*단위: 억 원*\n\n북미가 1,240억 원으로 전체의 ⟦57.1%⟧를 차지했어요.`,
    `${regions}\n\n북미가 1,240억 원으로 합계의 ⟦61.7%⟧를 책임졌어요.`,
  ]);
  leaves([
    `${regions}\n\n*단위: 억 원*\n\n북미가 1,240억 원으로 전체의 51.7%를 차지했어요. 1년 전만 해도 37.2%였어요.`,
    `${regions}\n\n북미가 1,240억 원으로 해외 매출의 80.5%를 차지했어요.`,
  ]);
});

describe('the same of each of several rows', () => {
  const yards = table(
    '회사 | 2025E 영업이익 | 2026E 영업이익 | 2026E 이익률',
    '가람중공업 | 2,400 | 3,300 | 11.2%',
    '나루조선 | 1,500 | 2,100 | 9.8%',
    '다온해양 | 800 | 1,360 | 7.9%',
  );
  finds('figures/restated', [
    `${yards}\n\n가람중공업의 영업이익은 2026년 3,300억 원으로 37.5% 늘고, 나루조선은 ⟦63.4%⟧, 다온해양은 70.0% 증가할 전망이다.`,
  ]);
  leaves([
    `${yards}\n\n가람중공업의 영업이익은 2026년 3,300억 원으로 37.5% 늘고, 나루조선은 40.0%, 다온해양은 70.0% 증가할 전망이다.`,
    `${yards}\n\n가람중공업의 영업이익은 2026년 3,300억 원으로 37.5% 늘고, 나루조선의 이익률은 9.8%다.`,
  ]);
});

describe('a row by the words that tell it from the others', () => {
  const assets = table(
    '지표 | 값 | 기준',
    '도시 주택 세후 연평균 수익률(최근 15년) | 9.4% | 2026-03 발표',
    '공모펀드 세후 연평균 수익률(최근 15년) | 4.7% | 2026-03 발표',
  );
  finds('figures/restated', [
    `도시 주택의 세후 연평균 수익률은 9.4%로 같은 기간 공모펀드(⟦7.4%⟧)보다 높았습니다.\n\n${assets}`,
  ]);
  leaves([
    `도시 주택의 세후 연평균 수익률은 9.4%로 같은 기간 공모펀드(4.7%)보다 높았습니다.\n\n${assets}`,
    `도시 주택의 세후 연평균 수익률은 9.4%로 같은 기간 사모펀드(7.4%)보다 높았습니다.\n\n${assets}`,
    `공모펀드 보수는 연 0.47%다.\n\n${assets}`,
  ]);
});

describe('what the table is not about', () => {
  const games = table(
    '게임 | 매출 | 비중',
    '던전기사 | 900억 | 37.5%',
    '퍼즐마을 | 600억 | 25.0%',
    '기타 | 900억 | 37.5%',
  );
  leaves([
    `${games}\n\n작년 3분기에는 던전기사가 매출 2,400억 원을 냈다.`,
    `${games}\n\n던전기사는 연간 매출 3,200억 원을 본다.`,
    `${games}\n\n던전기사의 마케팅비는 120억 원이다.`,
    `${games}\n\n대행사는 던전기사 광고로 80억 원을 받았다.`,
    `${games}\n\n지난주 던전기사 매출은 90억 원이었다.`,
  ]);
});
