import { describe } from 'vitest';
import { finds, findsAny, leaves } from './marked.ts';

describe('how far a value lies below or above another, by the name of that', () => {
  findsAny([
    '# 밸류\n\n5년 평균 PER 38.2배 대비 현재 24.1배는 약 ⟦52%⟧ 디스카운트다.',
    '# 밸류\n\n현재 PBR 0.82배는 동종 업계 평균(1.24배) 대비 ⟦21%⟧ 할인된 수준이다.',
    '# 밸류\n\n공모가 31,000원은 비교기업 평균가 24,800원 대비 ⟦45%⟧ 프리미엄이다.',
    '# 밸류\n\n역사적 평균 PER 20배 대비 현재 14배는 ⟦-45%⟧ 디스카운트다.',
    '# Value\n\nThe stock trades at 24.1 times earnings, a ⟦52%⟧ discount to its average of 38.2 times.',
  ]);
  leaves([
    '# 밸류\n\n5년 평균 PER 38.2배 대비 현재 24.1배는 약 37% 디스카운트다.',
    '# 밸류\n\n현재 PBR 0.82배는 동종 업계 평균(1.24배) 대비 34% 할인된 수준이다.',
    '# 밸류\n\n현재 PBR은 0.82배이고, 지주사 평균 1.24배에는 50% 할인이 들어 있다.',
    '# 밸류\n\n5년 평균 PER 38.2배 대비 현재 24.1배는 낮다. 경쟁사에는 60% 프리미엄이 붙는다.',
    '# 밸류\n\n평균 PER 38.2배 대비 현재 24.1배는 과하다. 우리는 52% 할인을 가정한다.',
    '# 밸류\n\n역사적 평균 PER 20배 대비 현재 14배는 -30% 디스카운트다.',
    '# Value\n\nThe stock trades at 24.1 times earnings, a 37% discount to its average of 38.2 times.',
    '# Value\n\nThe stock trades at 24.1 times earnings, at a discount of 52% a year ago to peers on 38.2 times.',
    '# 할인\n\n정가 24,000원인 요금제를 12개월 약정하면 30% 할인된다.',
    '# 할인\n\n회원가는 24,000원 대비 12,000원이며 쿠폰은 20% 할인이다.',
  ]);
});

describe('three accounts of which two make the third', () => {
  findsAny([
    '# 재무\n\n총자산 1,284억 원 중 부채가 712억 원, 자본이 ⟦673억 원⟧이다.',
    '# 재무\n\n매출 1,284억 원, 매출원가 731억 원으로 매출총이익은 ⟦623억 원⟧이다.',
    '# 재무\n\n매출총이익 553억 원에서 판관비 212억 원을 쓰고 영업이익은 ⟦411억 원⟧이었다.',
    '# 재무\n\n자산총계는 2,410억 원, 부채총계는 1,530억 원, 자본총계는 ⟦980억 원⟧입니다.',
    '# Books\n\nTotal assets are $1,284 million, with liabilities of $712 million and equity of ⟦$673 million⟧.',
    '# Books\n\nRevenue of $1,284 million less cost of sales of $731 million leaves gross profit of ⟦$623 million⟧.',
  ]);
  leaves([
    '# 재무\n\n총자산 1,284억 원 중 부채가 712억 원, 자본이 572억 원이다.',
    '# 재무\n\n매출 1,284억 원, 매출원가 731억 원으로 매출총이익은 553억 원이다.',
    '# 재무\n\n총자산 1,284억 원, 부채 712억 원이며 자본금은 50억 원이다.',
    '# 재무\n\n총자산 1,284억 원, 순부채 212억 원, 자본 572억 원이다.',
    '# 재무\n\n매출 1,284억 원, 매출총이익 553억 원, 영업이익 121억 원이다.',
    '# 재무\n\n총자산은 1,284억 원이다. 부채는 712억 원이고 자본잉여금은 673억 원이다.',
    '# 재무\n\n매출 1,284억 원, 매출원가 731억 원이고 전년 매출총이익은 498억 원, 올해는 553억 원이다.',
    '# 재무\n\n자산 5,000만 원을 굴리는 그는 부채가 1,200만 원, 연소득이 4,800만 원이다.',
    '# Books\n\nTotal assets are $1,284 million, with liabilities of $712 million and equity of $572 million.',
    '# Books\n\nRevenue of $1,284 million and gross profit of $553 million gave net profit of $121 million.',
  ]);
});

describe('quarters and halves that make up a longer part of the year', () => {
  findsAny([
    '# 실적\n\n1분기 213억 원, 2분기 318억 원으로 상반기 매출은 ⟦612억 원⟧이었다.',
    '# 실적\n\n상반기 매출 1,240억 원과 하반기 1,530억 원으로 연간 매출은 ⟦2,970억 원⟧이다.',
    '# 실적\n\n3분기 수주 820억 원, 4분기 940억 원으로 하반기 수주는 ⟦1,960억 원⟧이 됐다.',
    '# 실적\n\n연간 매출은 ⟦1,060억 원⟧으로, 1분기 213억 원, 2분기 241억 원, 3분기 252억 원, 4분기 274억 원이었다.',
    '# Results\n\nFirst-quarter revenue of $213 million and second-quarter revenue of $318 million bring the first half to ⟦$612 million⟧.',
  ]);
  leaves([
    '# 실적\n\n1분기 213억 원, 2분기 318억 원으로 상반기 매출은 531억 원이었다.',
    '# 실적\n\n1분기 매출 213억 원, 2분기 영업이익 38억 원, 상반기 순이익 41억 원이다.',
    '# 실적\n\n1분기 213억 원, 2분기 318억 원으로 상반기 목표 600억 원에 못 미쳤다.',
    '# 실적\n\n1분기 213억 원, 2분기 318억 원이고 작년 상반기는 488억 원이었다.',
    '# 실적\n\n1분기 213억 원, 3분기 318억 원이고 상반기는 420억 원이다.',
    '# 실적\n\n2분기 318억 원, 상반기 531억 원이다.',
    '# 실적\n\n상반기 1,240억 원, 하반기 1,530억 원이고 연간 예상은 3,000억 원이다.',
    '# 실적\n\n1분기 평균 213억 원, 2분기 평균 318억 원, 상반기 266억 원이다.',
    '# Results\n\nFirst-quarter revenue was $213 million, second-quarter revenue $318 million and first half profit $41 million.',
    '# Results\n\nFirst-quarter revenue of $213 million and second-quarter revenue of $318 million bring the first half to $531 million.',
  ]);
});

describe('a movement in points or money and in percent, and where it ended', () => {
  findsAny([
    '# 시황\n\n코스피는 전일보다 51.23포인트(⟦3.15%⟧) 오른 2,561.48에 마감했다.',
    '# 시황\n\n코스닥은 9.87포인트(⟦2.19%⟧) 내린 812.45로 마쳤다.',
    '# 시황\n\n한빛전자는 1,200원(⟦3.1%⟧) 오른 58,300원에 거래를 마쳤다.',
    '# 시황\n\n한빛전자 주가는 58,300원으로 전일 대비 1,200원(⟦3.1%⟧) 상승했다.',
    '# Market\n\nThe index rose 51.23 points, or ⟦3.15%⟧, to 2,561.48.',
  ]);
  leaves([
    '# 시황\n\n코스피는 전일보다 51.23포인트(2.04%) 오른 2,561.48에 마감했다.',
    '# 시황\n\n코스닥은 9.87포인트(1.20%) 내린 812.45로 마쳤다.',
    '# 시황\n\n한빛전자는 1,200원(2.10%) 오른 58,300원에 거래를 마쳤다.',
    '# 시황\n\n코스피는 51.23포인트(2.04%) 올랐고 코스닥은 812.45에 마감했다.',
    '# 시황\n\n코스피는 51.23포인트(연초 대비 8.1%) 오른 2,561.48에 마감했다.',
    '# 시황\n\n한빛전자는 1,200원(2.10%) 올랐다. 목표주가 72,000원을 유지한다.',
    '# 시황\n\n코스피는 51.23포인트(2.04%) 오른 뒤 오후에 2,540.11까지 밀렸다.',
    '# 시황\n\n배당은 주당 1,200원(3.1%) 오른 수준이며 주가는 58,300원이다.',
    '# Market\n\nThe index rose 51.23 points, or 2.04%, to 2,561.48.',
    '# Market\n\nThe index rose 51.23 points, or 2.04%, and volume was up to 812.45 million.',
  ]);
});

describe('how far two rates of a sentence stand apart', () => {
  finds('figures/delta-unit', [
    '# 금리\n\n10년물 금리는 4.21%, 2년물은 3.87%로 스프레드는 ⟦52bp⟧다.',
    '# 금리\n\n10년물 금리 4.21%와 2년물 3.87%의 차이는 ⟦0.52%p⟧다.',
    '# 금리\n\n한국 기준금리 2.75%, 미국 4.50%로 금리차는 ⟦1.25%p⟧다.',
    '# 예금\n\nA은행 3.15%, B은행 3.62%로 격차는 ⟦0.74%p⟧입니다.',
    '# Rates\n\nThe 10-year yields 4.21% and the 2-year 3.87%, a spread of ⟦52bp⟧.',
  ]);
  leaves([
    '# 금리\n\n10년물 금리는 4.21%, 2년물은 3.87%로 스프레드는 34bp다.',
    '# 금리\n\n10년물 금리는 4.21%, 2년물은 3.87%이며 스프레드는 10bp 축소됐다.',
    '# 금리\n\n10년물 4.21%, 2년물 3.87%, 30년물 4.52%로 장단기 스프레드는 31bp다.',
    '# 금리\n\n기준금리는 2.75%다. 크레딧 스프레드는 52bp로 벌어졌다.',
    '# 금리\n\n10년물 금리는 4.21%로 올랐다. 3년물과의 스프레드는 52bp다.',
    '# 금리\n\n예금금리는 3.15~3.62%이고 대출과의 차이는 1.8%p다.',
    '# 금리\n\n한국 기준금리 2.75%, 미국 4.50%로 금리차는 1.75%p다.',
    '# 성장\n\n매출은 4.2% 늘고 이익은 3.9% 늘어 전년과의 격차는 0.5%p다.',
    '# Rates\n\nThe 10-year yields 4.21% and the 2-year 3.87%, a spread of 34bp.',
    '# Rates\n\nThe 10-year yields 4.21%. Credit pays a spread of 52bp.',
  ]);
});

describe('a multiple of what a share earns, and what is paid out of what is earned', () => {
  finds('figures/product', [
    '# 목표\n\n2026년 EPS 5,230원에 목표 PER 12.5배를 적용해 목표주가 ⟦75,000원⟧을 제시한다.',
    '# 목표\n\nBPS 48,200원에 PBR 1.25배를 적용하면 적정주가는 ⟦72,000원⟧이다.',
    '# 목표\n\nPER 12.4배, EPS 3,210원을 곱한 적정주가는 ⟦48,700원⟧이다.',
    '# 배당\n\n배당성향 28.5%, 순이익 1,284억 원이므로 배당금 총액은 ⟦482억 원⟧이다.',
    '# 평가\n\n현재 시가총액은 10.4조 원, 올해 예상 순이익은 5,230억 원으로 PER은 ⟦26.3배⟧다.',
    '# Target\n\nApplying a 12.5x multiple to 2026 EPS of $5.23 gives a target price of ⟦$75⟧.',
    '# Payout\n\nA payout ratio of 28.5% on net income of $1,284 million means dividends of ⟦$482 million⟧.',
  ]);
  leaves([
    '# 목표\n\n2026년 EPS 5,230원에 목표 PER 12.5배를 적용해 목표주가 65,000원을 제시한다.',
    '# 목표\n\nEPS 5,230원에 PER 12.5배를 적용하고 순현금을 더했다. 목표주가는 75,000원이다.',
    '# 목표\n\nEPS 5,230원, 목표 PER 12.5배이며 현재 주가는 41,000원이다.',
    '# 목표\n\nEPS 5,230원에 목표 PBR 1.25배를 적용해 목표주가 75,000원을 제시한다.',
    '# 목표\n\n목표 PER 12.5배를 적용해 목표주가를 62,000원에서 75,000원으로 올린다.',
    '# 배당\n\n배당성향 28.5%, 순이익 1,284억 원이므로 배당금 총액은 366억 원이다.',
    '# 배당\n\n배당성향 28.5%, 순이익 1,284억 원이며 주당 배당금은 1,200원이다.',
    '# 배당\n\n배당성향은 28.5%다. 매출 1,284억 원, 배당금 총액은 92억 원이다.',
    '# 평가\n\n현재 시가총액은 10.4조 원, 올해 예상 순이익은 5,230억 원으로 PER은 19.9배다.',
    '# 평가\n\n시가총액은 10.4조 원이고 동종 업계 PER은 26.3배다.',
    '# Target\n\nApplying a 12.5x multiple to 2026 EPS of $5.23 gives a target price of $65.',
  ]);
});

describe('changes by labelled years, returns, and how many times', () => {
  findsAny([
    '# 실적\n\n2024년 매출은 812억 원, 2025년 매출은 1,034억 원으로 전년 대비 ⟦38.2%⟧ 성장했다.',
    '# Results\n\nRevenue was $812 million in 2024 and $1,034 million in 2025, a ⟦38.2%⟧ increase.',
    '# 투자\n\n1,250만 원을 투자해 1,637만 원이 됐으니 수익률은 ⟦42.5%⟧다.',
    '# 실적\n\n영업이익이 128억 원에서 312억 원으로 ⟦5.4배⟧ 늘었다.',
    '# 시총\n\n시가총액이 5.2조 원에서 15.6조 원으로 ⟦4배⟧가 됐다.',
    '# 현금\n\n보유 현금 3.2조 원은 시가총액 12.8조 원의 ⟦38%⟧에 해당한다.',
    '# 매출\n\n전체 매출 2조 1,340억 원 중 38.5%인 ⟦6,120억 원⟧이 반도체에서 나왔다.',
    '# 매출\n\n월 24억 8,000만 달러, 분기로는 ⟦91억 달러⟧다.',
    '# Orders\n\nThe backlog of $8.4 billion equals ⟦5.2 times⟧ annual revenue of $2.1 billion.',
    '# Cash\n\nNet cash of $3.2 billion is ⟦38%⟧ of the market cap of $12.8 billion.',
    '# Beat\n\nOperating profit of $512 million beat the consensus of $418 million by ⟦35%⟧.',
  ]);
  leaves([
    '# 실적\n\n2024년 매출은 812억 원, 2025년 매출은 1,034억 원으로 전년 대비 27.3% 성장했다.',
    '# 실적\n\n2023년 매출은 812억 원, 2025년 매출은 1,034억 원으로 전년 대비 38.2% 성장했다.',
    '# 실적\n\n2024년 매출은 812억 원, 2025년 영업이익은 103억 원으로 전년 대비 38.2% 성장했다.',
    '# Results\n\nRevenue was $812 million in 2024 and $1,034 million in 2025, a 27.3% increase.',
    '# Results\n\nRevenue was $812 million in 2024 and profit $103 million in 2025, a 38.2% increase in cloud helping.',
    '# 투자\n\n1,250만 원을 투자해 1,637만 원이 됐으니 수익률은 31.0%다.',
    '# 투자\n\n1,250만 원을 투자해 1,637만 원이 됐다. 코스피 수익률은 42.5%다.',
    '# 실적\n\n영업이익이 128억 원에서 312억 원으로 2.4배 늘었다.',
    '# 실적\n\n영업이익이 100억 원에서 250억 원으로 1.5배 늘었다.',
    '# 시총\n\n시가총액이 5.2조 원에서 15.6조 원으로 3배가 됐다.',
    '# 시총\n\n시가총액이 5.2조 원에서 20.1조 원으로 3배 넘게 늘었다.',
    '# 매출\n\n전체 매출 2조 1,340억 원 중 38.5%인 8,216억 원이 반도체에서 나왔다.',
    '# 매출\n\n월 24억 8,000만 달러를 벌고 분기 비용은 91억 달러다.',
    '# Orders\n\nThe backlog of $8.4 billion equals 4.0 times annual revenue of $2.1 billion.',
    '# Orders\n\nThe backlog of $8.4 billion is 5.2 times more than the $2.1 billion of a decade ago.',
    '# Cash\n\nNet cash of $3.2 billion is 25% of the market cap of $12.8 billion.',
    '# Beat\n\nOperating profit of $512 million beat the consensus of $418 million by 22%.',
  ]);
});

describe('parts that a sentence makes a whole of', () => {
  finds('figures/share', [
    '# 지역\n\n지역별로는 북미 ⟦48.2%⟧, 유럽 31.5%, 아시아 28.3%로 구성된다.',
    '# 확률\n\n시나리오 확률은 강세 ⟦30%⟧, 기본 45%, 약세 35%다.',
    '# 배분\n\n주식 ⟦60%⟧, 채권 30%, 현금 20%로 배분한다.',
    '# Sales\n\nSales are split ⟦48.2%⟧ North America, 31.5% Europe and 28.3% Asia.',
    '# Odds\n\nWe put the probability at ⟦30%⟧ bull, 45% base and 35% bear.',
  ]);
  leaves([
    '# 지역\n\n지역별로는 북미 48.2%, 유럽 31.5%, 아시아 20.3%로 구성된다.',
    '# 확률\n\n금리 인하 확률은 9월 60%, 10월 75%, 12월 90%다.',
    '# 확률\n\n시나리오 확률은 강세 30%, 기본 45%, 약세 25%다.',
    '# 성장\n\n성장률은 북미 48.2%, 유럽 31.5%, 아시아 28.3%로 나타났다.',
    '# 배분\n\n주식 60%, 채권 30%, 현금 10%로 배분한다.',
    '# 이력\n\n비중은 2023년 40%, 2024년 50%, 2025년 60%로 배분됐다.',
    '# 점유\n\nHBM 점유율 52%, DRAM 34%, NAND 33%로 이뤄진 사업이다.',
    '# 확률\n\n강세장이 올 확률은 60%다. 약세 50%, 중립 40%의 손실을 견뎌야 한다.',
    '# Sales\n\nSales are split 48.2% North America, 31.5% Europe and 20.3% Asia.',
    '# Sales\n\nSales rose 48.2% in North America, 31.5% in Europe and 28.3% in Asia.',
  ]);
});

describe('what no figure of its kind can be', () => {
  findsAny([
    '# 점유\n\n시장 점유율은 ⟦130%⟧로 1위다.',
    '# 마진\n\n매출총이익률은 ⟦120.0%⟧로 개선됐다.',
    '# 확률\n\n+0.30% 이하일 확률은 ⟦103%⟧다.',
    '# 지분\n\n최대주주 지분율은 ⟦153.2%⟧다.',
    '# 밴드\n\n목표가 밴드는 ⟦$195~146⟧로 제시한다.',
    '# 수수료\n\n수수료율은 ⟦0.5~0.3%⟧ 수준이다.',
    '# Share\n\nThe market share reached ⟦130%⟧.',
  ]);
  leaves([
    '# 점유\n\n시장 점유율은 63%로 1위다.',
    '# 점유\n\n두 회사의 시장 점유율은 100%다.',
    '# 확률\n\n성공 확률이 120% 높아졌다.',
    '# 비중\n\n레버리지를 쓰면 주식 비중은 150%가 된다.',
    '# 부채\n\n부채비율은 180%, 배당성향은 110%다.',
    '# 점유\n\n점유율은 전년의 130% 수준으로 늘었다.',
    '# 밴드\n\n목표가 밴드는 $146~195로 제시한다.',
    '# 하락\n\n수익률은 -5~-10% 범위로 본다.',
    '# 하락\n\n점유율은 50~40%로 하락할 전망이다.',
    '# 고점\n\n52주 고점~저점은 84,200~61,300원이다.',
    '# 차감\n\n진단비 1,500만 원 - 640만 원 = 860만 원.',
    '# 규모\n\n시가총액 8,000억~1조 원 규모다.',
    '# 기간\n\n만기는 3년~6개월로 다양하다.',
  ]);
});

describe('figures before a particle', () => {
  findsAny([
    '# 주식\n\n발행주식수 1억 2,340만 주에 주가 52,300원이면 시가총액은 ⟦8조 2,100억 원⟧이다.',
    '# 배수\n\n업계 평균 18.6배보다 현재 12.4배는 ⟦51%⟧ 할인된 값이다.',
  ]);
  leaves([
    '# 주식\n\n발행주식수 1억 2,340만 주에 주가 52,300원이면 시가총액은 6조 4,538억 원이다.',
    '# 기간\n\n3주에 걸쳐 2,340원이 올랐다.',
  ]);
});

describe('divisions, products, rates and means that the sentence does itself', () => {
  findsAny([
    '# 재무\n\n부채비율은 부채 712억 원을 자본 572억 원으로 나눈 ⟦142.5%⟧다.',
    '# 배당\n\n배당금 1,340원에 100주를 곱하면 ⟦15만 4,000원⟧을 받는다.',
    '# 배당\n\n주당 1,340원씩 100주면 ⟦15만 4,000원⟧을 받는다.',
    '# 예금\n\n1억 원을 연 4.2%로 맡기면 이자는 연 ⟦520만 원⟧이다.',
    '# 예금\n\n이자 420만 원에서 세금 15.4%인 ⟦84만 6,800원⟧을 뗀다.',
    '# 수익\n\n3년 수익률 45.2%는 연평균 ⟦17.9%⟧에 해당한다.',
    '# 매출\n\n매출 3,210억 원 중 해외가 1,284억 원, 국내가 ⟦2,126억 원⟧입니다.',
    '# 수급\n\n개인이 1,210억 원, 기관이 830억 원을 사들여 총 ⟦2,340억 원⟧ 순매수했다.',
    '# 시황\n\n코스피는 연초 2,399.49로 출발해 2,561.48로 마감하며 ⟦9.8%⟧ 상승했다.',
  ]);
  leaves([
    '# 재무\n\n부채비율은 부채 712억 원을 자본 572억 원으로 나눈 124.5%다.',
    '# 재무\n\n부채 712억 원을 5년으로 나눠 갚는다. 부채비율은 142.5%다.',
    '# 배당\n\n배당금 1,340원에 100주를 곱하면 13만 4,000원을 받는다.',
    '# 배당\n\n주당 1,340원씩 100주면 13만 4,000원이고, 세후로는 11만 3,364원이다.',
    '# 예금\n\n1억 원을 연 4.2%로 맡기면 이자는 연 420만 원이다.',
    '# 예금\n\n1억 원을 연 4.2%로 맡기면 세금을 떼고 받는 이자는 연 355만 원이다.',
    '# 예금\n\n이자 420만 원에서 세금 15.4%인 64만 6,800원을 뗀다.',
    '# 수익\n\n3년 수익률 45.2%는 연평균 13.2%에 해당한다.',
    '# 수익\n\n3년 수익률 45.2%는 연평균 15.1%꼴이다.',
    '# 수익\n\n3년 수익률은 45.2%, 같은 기간 코스피 수익률은 연평균 17.9%다.',
    '# 매출\n\n매출 3,210억 원 중 해외가 1,284억 원, 국내가 1,926억 원입니다.',
    '# 매출\n\n매출 3,210억 원 중 해외가 1,284억 원, 미국이 826억 원입니다.',
    '# 매출\n\n매출 3,210억 원 중 해외가 1,284억 원이고 국내는 작년 2,126억 원에서 줄었다.',
    '# 수급\n\n개인이 1,210억 원, 기관이 830억 원을 사들여 총 2,040억 원 순매수했다.',
    '# 수급\n\n외국인 3,210억 원, 기관 1,150억 원 등 모두 5,160억 원을 팔았다.',
    '# 시황\n\n코스피는 연초 2,399.49로 출발해 2,561.48로 마감하며 6.8% 상승했다.',
    '# 시황\n\n코스피는 2,399.49로 출발해 2,561.48로 마감했고 코스닥은 9.8% 상승했다.',
    '# 기간\n\n12주면 3개월이 안 되는 2,340원짜리 이용권이 끝난다.',
  ]);
});
