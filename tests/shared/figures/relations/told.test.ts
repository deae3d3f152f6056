import { describe } from 'vitest';
import { finds, leaves } from './marked.ts';

describe('an amount, how many it is for, and how much that makes for one', () => {
  finds('figures/product', [
    '자주포 120문의 계약액은 2조 4,000억 원, 문당 ⟦260억 원⟧꼴이다.',
    '음반 매출은 1,200억이고 판매량은 800만장이니 장당 순매출 약 ⟦18,000원⟧.',
    '관객은 50만 명, 공연 매출은 600억 원이다. 관객 1인당 ⟦16만 원⟧꼴이다.',
    '예상 순이익 6,000억 원을 발행주식수 3,000만 주로 나눈 EPS는 ⟦25,000원⟧이다.',
    'We repurchased 20.0 million shares for $1.80 billion, an average of ⟦$96.40 per share⟧.',
    '- 상장 후 주식수 12,000,000주 → 공모가 25,000원 기준 시총 약 ⟦3,600억⟧',
    'The company bought back 4.0 million shares at an average price of $30.00, for a total of ⟦$210.0 million⟧.',
  ]);
  leaves([
    '자주포 120문의 계약액은 2조 4,000억 원, 문당 200억 원꼴이다.',
    '음반 매출은 1,200억이고 판매량은 800만장이니 장당 순매출 약 15,000원.',
    '관객은 50만 명, 공연 매출은 600억 원, MD 매출은 90억 원이다. 관객 1인당 MD 매출은 1만 8,000원이다.',
    '예상 순이익 6,000억 원을 발행주식수 3,000만 주로 나눈 EPS는 20,000원이다.',
    'We repurchased 20.0 million shares for $1.80 billion, an average of $90.00 per share.',
    'The board declared a dividend of $0.30 per share. There are 20.0 million shares and $50.0 million of cash.',
    '- 상장 후 주식수 12,000,000주 → 공모가 25,000원 기준 시총 약 3,000억',
    '공모 주식은 200만 주다. 공모가 25,000원, 상장 후 시가총액은 3,000억 원이다. 상장 주식 수는 1,200만 주다.',
  ]);
});

describe('a ratio called by its name beside its two terms', () => {
  finds('figures/product', [
    '별도 기준으로는 매출 1,600억 원에 영업이익 320억 원, 이익률 ⟦26.5%⟧다.',
    '3분기 매출 8,000억, 매출원가 7,200억으로 원가율 ⟦96%⟧.',
    '- 생산능력: 연 20만 톤\n- 출하를 연으로 환산하면 15만 톤\n- 가동률 ⟦57%⟧',
  ]);
  finds('figures/share', ['계약금 6,000만 달러는 한화로 840억 원이고, 전체 12억 달러의 ⟦9%⟧에 해당합니다.']);
  leaves([
    '별도 기준으로는 매출 1,600억 원에 영업이익 320억 원, 이익률 20.0%다.',
    '3분기 매출 8,000억, 매출원가 7,200억으로 원가율 90%. 2분기 원가율은 93.4%였다.',
    '매출은 8,000억 원이고 영업이익은 800억 원에서 1,200억 원으로 늘어 영업이익률은 10.0%에서 15.0%로 올랐다.',
    '- 연간 매출 1조 900억\n- 상반기 영업이익 109억\n- 3분기 이익률 3.0%',
    '2025년 매출 1,000억 원, 2024년 영업이익 100억 원, 2025년 영업이익률 20%를 기록했다.',
    '계약금 6,000만 달러는 한화로 840억 원이고, 전체 12억 달러의 5%에 해당합니다.',
    '영업이익은 900억 원이고 순이익 700억 원의 30%를 배당으로 지급한다.',
  ]);
});

describe('sums, remainders and differences that the words declare', () => {
  finds('figures/sum', [
    '320만 장을 팔았어요. 이 중 45%인 144만 장이 PC이고 나머지 ⟦186만 장⟧이 콘솔이에요.',
    '기사단 520억 원, 마을 300억 원, 기타 180억 원까지 합한 것이 이번 분기 매출 ⟦1,200억 원⟧이다.',
  ]);
  leaves([
    '320만 장을 팔았어요. 이 중 45%인 144만 장이 PC이고 나머지 176만 장이 콘솔이에요.',
    '기사단 520억 원, 마을 300억 원, 기타 180억 원까지 합한 것이 이번 분기 매출 1,000억 원이다.',
    '총 290대. 3분기 18대 인도, 누적 126대, 잔여 164대',
    '납입액이 174만 원에서 151만 원으로 23만 원 줄거든요. 이자 차이 24.8만 원과 비슷해 보이지만 다릅니다.',
    'Land totaled $73.7 million, which included $69.9 million in the U.S. and $3.8 million abroad. A year before, land totaled $80.6 million.',
  ]);
});

describe('one amount or time said for two stretches', () => {
  finds('figures/period', [
    '- 월 상환액: 약 200만 원\n- 연 상환액: 약 ⟦3,400만 원⟧',
    '- 현 속도면 12개 분기, 즉 ⟦4년⟧ 버틸 수 있는 수준',
  ]);
  finds('figures/product', [
    '- 보유 현금 $6억\n- 분기 현금 소진 $5,000만\n- 앞으로 ⟦21개 분기⟧ 버틸 수 있음',
  ]);
  leaves([
    '- 월 상환액: 약 200만 원\n- 연 상환액: 약 2,400만 원',
    '- 현 속도면 12개 분기, 즉 3년 버틸 수 있는 수준',
    '- 보유 현금 $6억\n- 분기 현금 소진 $5,000만\n- 앞으로 12개 분기 버틸 수 있음',
    '- 월 이용료: 1만 원\n- 연 이용료: 10만 원',
  ]);
});

describe('a rate applied to its base', () => {
  finds('figures/product', [
    '순이익 4조 원에 목표 환원율 ⟦54%⟧를 적용하면 주주환원 규모는 1조 8,000억 원이다.',
    '과세표준 1,000만 원\n세율 22% → 세금 ⟦290만 원⟧',
  ]);
  leaves([
    '순이익 4조 원에 목표 환원율 45%를 적용하면 주주환원 규모는 1조 8,000억 원이다.',
    '과세표준 1,000만 원\n세율 22% → 세금 220만 원',
    '순이익 4조 원 가운데 45%는 배당에 쓰고, 이자 비용은 6,000억 원이다.',
  ]);
});

describe('the only two amounts of a sentence and the change between them', () => {
  finds('figures/growth', [
    '무선 ARPU 29,160원은 2분기 27,420원에서 ⟦9.8%⟧ 회복한 값이다.',
    '- 서버 시장: 2025년 $60B → 2026년 $90B (전년 대비 ⟦+24%⟧)',
    'Bitcoin went from $60,000 at the start of the month to $66,000 at the end, a gain of ⟦19%⟧.',
  ]);
  leaves([
    '- 서버 시장: 2025년 $60B → 2026년 $90B (전년 대비 +50%)',
    'Bitcoin went from $60,000 at the start of the month to $66,000 at the end, a gain of 10%.',
    '영업이익 300억 원 흑자(전년 100억 원 적자, +400%)',
    '가이던스는 $4.20억, 컨센서스 $4.28억보다 낮아서 시간외 -7%.',
    '영업이익 컨센서스 1,150억 원 → 130억 원 미달(-11.3%)',
    '고정이하여신비율 0.68%, 전분기 0.71%에서 3bp 개선',
    'Sales grew to $120 million from $100 million, due to a 35% increase in volume.',
  ]);
});

describe('a total and all of its parts, told together', () => {
  finds('figures/sum', [
    'Our long-term debt of ⟦$2.80 billion⟧ consists of $700.0 million of 2.85% notes, $900.0 million of 3.70% notes and an $800.0 million term loan.',
    'Revenue for 2021 was ⟦$2,604.3 million⟧: management fees of $1,835.4 million, performance fees of $146.7 million and other revenue of $82.2 million.',
    '환원 규모는 ⟦2조 6,100억 원⟧이다. 현금배당 1조 2,000억 원, 자사주 9,600억 원으로 나뉜다.',
    'Base fees totaled $694 million (2017: $643 million) and incentive fees $148 million (2017: $141 million). Together they were ⟦$982 million⟧.',
  ]);
  leaves([
    'Our long-term debt of $2.40 billion consists of $700.0 million of 2.85% notes, $900.0 million of 3.70% notes and an $800.0 million term loan.',
    'Compensation expense was $31.4 million in 2017, comprising $8.8 million for options and $22.6 million for restricted stock units, against $28.9 million in 2016.',
    'Working capital absorbed $31.5 million: receivables grew by $24.8 million and inventories by $15.3 million, partly offset by an increase of $8.6 million in payables.',
    'Revenue was $2,014m (Q1 25: $1,702m): subscriptions $1,643m, advertising $318m, licensing $53m.',
    '환원 규모는 2조 1,600억 원이다. 현금배당 1조 2,000억 원, 자사주 9,600억 원으로 나뉜다.',
    '울산과 평택은 각각 260가구, 180가구 감소했고 나머지 290가구는 지방이다. 모두 더하면 1,200가구다.',
  ]);
});

describe('shares of a whole that is told elsewhere in the paragraph', () => {
  finds('figures/share', [
    'Sales increased $74 million, or 5.5%, to $1,412 million. Segment operating income was $231 million, ⟦18.2%⟧ of sales.',
    '가온 매출 5.62조 구성은 자동차 58%(⟦4.16조⟧), ESS 25%(1.41조), 소형 17%(0.96조).',
  ]);
  leaves([
    'Sales increased $74 million, or 5.5%, to $1,412 million. Segment operating income was $231 million, 16.4% of sales.',
    '가온 매출 5.62조 구성은 자동차 58%(3.26조), ESS 25%(1.41조), 소형 17%(0.96조).',
    '| 항목 | 기여도 | 비중 |\n| --- | --- | --- |\n| 수출 | +3.1%p | 38% |\n| 내수 | +2.4%p | 34% |\n| 투자 | +1.3%p | 28% |\n| 합계 | +6.8%p | 100% |',
  ]);
});

describe('how far the only two values of a sentence stand apart', () => {
  finds('figures/delta-unit', [
    '무역수지는 60억 5,000만 달러 흑자로, 1년 전 31억 9,000만 달러보다 흑자 폭이 ⟦36억 8,000만 달러⟧ 커졌습니다.',
  ]);
  leaves([
    '무역수지는 60억 5,000만 달러 흑자로, 1년 전 31억 9,000만 달러보다 흑자 폭이 28억 6,000만 달러 커졌습니다.',
    '매출은 2,680억 원이에요. 작년 3분기 2,440억 원보다 9.8% 늘었고, 2분기 2,510억 원과 비교해도 6.8% 많아요.',
    '작년 매출은 480억 원이다. 내년 매출은 올해 예상치 560억 원보다 87.5% 많은 1,050억 원입니다.',
    'Interest expense increased to $279.1 million in 2019, compared to $254.1 million in 2018, primarily due to an increase of $29.9 million from leases.',
  ]);
});

describe('terms in the sentence, line or item before', () => {
  finds('figures/growth', [
    '적정 주가를 29,400원으로 봤어요. 공모가 21,000원보다 ⟦55%⟧ 높은 가격이에요.',
    '- 3분기 매출 1,150억 원\n  - 전년 동기(790억 원) 대비 ⟦+54.6%⟧',
  ]);
  finds('figures/sum', [
    '- 해외 가격 $102,000 × 1,450원 = 1억 4,790만 원\n- 국내 거래소 1억 5,086만 원\n- 차이 ⟦396만 원⟧',
  ]);
  finds('figures/product', [
    '- 결제 건수 9,300만 건, 건당 평균 결제액 24,000원\n- 월 거래액 ⟦3조 2,320억 원⟧, 역대 최고',
    '올해 매출 목표는 1조 5,800억 원이다. 누적 매출은 1조 1,850억 원이므로 달성률은 ⟦78.0%⟧다.',
  ]);
  finds('figures/period', ['- 보증금 1,000만 원 / 월세 85만 원, 그러니까 연간으로 ⟦1,320만 원⟧이에요']);
  leaves([
    '적정 주가를 29,400원으로 봤어요. 공모가 21,000원보다 40% 높은 가격이에요.',
    '지난주 금은 4,211달러였다. 고점 4,890달러보다 -16% 수준에서 움직인다.',
    '- 3분기 매출 1,150억 원\n  - 전년 동기(790억 원) 대비 +45.6%',
    '- 해외 가격 $102,000 × 1,450원 = 1억 4,790만 원\n- 국내 거래소 1억 5,086만 원\n- 차이 296만 원',
    '- A사: 매출 8,120억, 매출원가 7,471억\n- B사\n  - 매출 5,210억, 원가율 93.1%',
    '- 매매가 9.8억\n- 관리비 6,880만원\n- 격차 11.7억',
    '- 결제 건수 9,300만 건, 건당 평균 결제액 24,000원\n- 월 거래액 2조 2,320억 원, 역대 최고',
    '올해 매출 목표는 1조 5,800억 원이다. 누적 매출은 1조 1,850억 원이므로 달성률은 75.0%다.',
    '- 보증금 1,000만 원 / 월세 85만 원, 그러니까 연간으로 1,020만 원이에요',
  ]);
});
