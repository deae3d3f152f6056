import { describe } from 'vitest';
import { findsAny, leaves } from './marked.ts';

describe('prose that says a figure of its prose again with one stroke changed', () => {
  findsAny([
    '# 편의점\n\n## 요약\n\n- 점포당 월 매출은 ⟦5,362만 원⟧이다\n\n## 점포\n\n점포당 월 매출은 5,862만 원으로 업계에서 가장 높다.',
    '# 알고리즘\n\n## 실거래\n\n실계좌 MDD는 ⟦+14.8%⟧였다.\n\n## 메모\n\n비중은 실계좌 MDD(-14.8%)를 보고 줄였다.',
    '# 지수 주간\n\n제지 업종 지수는 주간 +1.34%. 넷 중 셋이 올랐네요.\n\n## 종목\n\n제지 업종 지수 ⟦-1.34%⟧, 그래도 시장보다 낫죠.',
    '# 자금\n\n## 한눈에\n\n매매 6억 4,000만 원, 전세 4억 2,500만 원이니 갭은 ⟦2억 5,500만 원⟧입니다.\n\n## 계획\n\n매매 6억 4,000만 원에 전세 4억 2,500만 원을 끼면 갭 2억 1,500만 원을 마련해야 합니다.',
    '# 제약\n\n## 핵심 요약\n\n- 내년 목표가 ⟦58,700원⟧\n\n## 밸류에이션\n\n목표가 85,700원은 보수적인 가정이다.',
  ]);
  leaves([
    // The same digits say the same.
    '# 편의점\n\n## 요약\n\n- 점포당 월 매출은 5,862만 원이다\n\n## 점포\n\n점포당 월 매출은 5,862만 원으로 업계에서 가장 높다.',
    // Another time.
    '# 편의점\n\n## 요약\n\n- 3분기 점포당 월 매출은 5,362만 원이다\n\n## 점포\n\n2분기 점포당 월 매출은 5,862만 원이었다.',
    // Another thing.
    '# 편의점\n\n## 요약\n\n- 점포당 월 매출은 5,362만 원이다\n\n## 경쟁\n\n슈퍼마켓 한 곳의 월 임대료와 인건비는 5,862만 원이다.',
    // Items of one list are parallel.
    '# 코인\n\n- 온다 수익률 14.82%\n- 누리 수익률 14.32%',
    // Stated twice, so no slip.
    '# 알고리즘\n\n## 백테스트\n\n전략 MDD는 -14.8%였다. 전략 MDD -14.8%는 참을 만하다.\n\n## 실거래\n\n전략 MDD는 -19.8%, 다시 봐도 전략 MDD -19.8%였다.',
    // A mark to be passed.
    '# 유가\n\n## 요약\n\n- WTI 종가는 64.58달러다\n\n## 전망\n\nWTI 종가가 64.98달러 아래로 내려가면 다시 본다.',
    // Worked out in its own line.
    '# 자금\n\n## 요약\n\n- 총 대출 잔액 3,465만 원\n\n## 상세\n\n총 대출 잔액은 3,415만 원에 이자 50만 원을 더해 3,465만 원이다.',
    // Another stretch of time.
    '# 지수\n\n## 요약\n\n- 코스닥 주간 등락률 +3.46%\n\n## 월간\n\n코스닥 월간 등락률은 +3.76%다.',
    // Declared to be another fact.
    '# 편의점\n\n## 요약\n\n- 점포당 월 매출은 5,362만 원이다 <!-- fact 신규점 매출 -->\n\n## 점포\n\n점포당 월 매출은 5,862만 원으로 업계에서 가장 높다.',
    // Two companies under their own headings.
    '# 업종\n\n## 다온전자\n\n현재가 23,650원, 목표가 31,000원\n\n## 라솔화학\n\n현재가 20,650원, 목표가 27,000원\n\n## 미르바이오\n\n현재가 51,200원, 목표가 66,000원',
  ]);
});
