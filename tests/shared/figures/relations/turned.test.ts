import { describe } from 'vitest';
import { findsAny, leaves } from './marked.ts';

describe('a change that is told up and down', () => {
  findsAny([
    '> 새빛지수 2,921.44 (⟦+0.57%⟧) / 환율 1,463.2원\n\n## 마감\n\n| 지수 | 종가 | 등락률 |\n|---|---|---|\n| 한강지수 | 4,037.18 | +1.37% |\n| 새빛지수 | 2,921.44 | -0.57% |',
    '가온클라우드의 구독 매출이 39.4% 늘며 성장을 이끌었다.\n\n- 구독: 19.68억 달러 (YoY ⟦-39.4%⟧)',
    '| 작물 | 등락 |\n|---|---|\n| 배 신고 | -7.2% |\n| 사과 | +3.1% |\n\n작년에 비쌌던 배는 ⟦+7.2%⟧.',
    '| 날짜 | 지수 | 등락률 |\n|---|---|---|\n| 2/4 (수) | 5,371.10 | +1.57% |\n| 2/5 (목) | 5,163.57 | -3.86% |\n\n## 수급\n\n목요일(⟦+3.86%⟧)에는 외국인이 8조 원 넘게 팔았다.',
    '| 종목 | 증자 | 시간외 |\n|---|---|---|\n| 유정바이오 | 25% | -9.96% |\n| 미르안전 | 3% | +4.12% |\n\n유정바이오는 ⟦+9.96%⟧ 맞고 시작하니 월요일은 구경.',
    '| 지수 | 등락률 |\n|---|---|\n| 새빛지수 | -3.45% |\n\n거래가 늘면서 새빛지수는 ⟦+3.45%⟧로 마감했다.',
    'Copper Ridge shares fell 4.37% on Friday after the quarter.\n\n## Watch list\n\n| Name | Move |\n|---|---|\n| Copper Ridge | ⟦+4.37%⟧ |\n| Blue Mesa | +1.12% |',
  ]);
  leaves([
    // The verb says what the cell's sign says.
    '| 지수 | 등락률 |\n|---|---|\n| 새빛지수 | -0.57% |\n\n새빛지수는 0.57% 내렸다.',
    // Another name.
    '| 지수 | 등락률 |\n|---|---|\n| 한강지수 | -0.57% |\n| 새빛지수 | +1.20% |\n\n새빛바이오는 +0.57%.',
    // Another stretch of time.
    '| 지수 | 1개월 |\n|---|---|\n| 새빛지수 | -5.71% |\n\n새빛지수는 전일 대비 +5.71%.',
    // Another year.
    '2023년 새빛지수는 +18.73%였다.\n\n2022년 새빛지수는 -18.73%였다.',
    // A band around one value, in one sentence.
    '새빛지수 손절은 -5.25%, 익절은 +5.25%에 건다.',
    // What need not happen.
    '| 지수 | 등락률 |\n|---|---|\n| 새빛지수 | -3.45% |\n\n새빛지수가 +3.45% 오르면 다시 본다.',
    // The rows of two tables have their own names.
    '| 업종 | 1일 |\n|---|---|\n| 소비재 | +0.24% |\n\n| 섹터 | 1일 |\n|---|---|\n| 에너지 | -0.24% |',
    // The won rises where the dollar's price falls.
    '| 환율 | 등락 |\n|---|---|\n| 원/달러 | -13.5 |\n\n원화는 13.5원 올랐다.',
    // An unfavourable amount in brackets.
    'Capital expenditures totaled $3,988 million, up $17 million over 2018.\n\n| | 2019 | 2018 | $ change |\n|---|---|---|---|\n| Capital expenditures | 3,988 | 3,971 | (17) |',
    // Two digits, and the name only stands above.
    '## 새빛전자\n\n매출 +3.8%, 영업이익 +9.1%.\n\n| 회사 | 원가율 변화 |\n|---|---|\n| 새빛전자 | -3.8% |',
  ]);
});
