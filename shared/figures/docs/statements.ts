import type { RelationPages } from './page.ts';

/** One thing stated twice: the two statements must agree. */
export const statementsPages = {
  'figures/same-fact': {
    severity: 'error',
    why: {
      ko: '같은 대상, 지표, 기간의 수치가 글 안에서 서로 다릅니다. 어느 쪽이 맞는지는 원자료를 보고 정하세요.',
      en: 'One figure of one thing and period has two values in the article. Only the source tells which is right.',
    },
    examples: [
      {
        wrong: '# 한빛식품\n\n- 2025년 매출 ⟦2조 4,000억 원⟧\n\n## 실적\n\n- 2025년 매출 ⟦2조 9,000억 원⟧',
        right: '# 한빛식품\n\n- 2025년 매출 2조 4,000억 원\n\n## 실적\n\n- 2025년 매출 2조 4,000억 원',
      },
    ],
  },
  'figures/restated': {
    severity: 'error',
    why: {
      ko: '본문이 표의 수치를 다르게 옮겼습니다. 자릿수나 숫자의 순서가 바뀐 곳이 많습니다.',
      en: 'The text restates a figure of a table with another value; often two digits changed places.',
    },
    examples: [
      {
        wrong:
          '| 항목 | 종가 | 등락률 |\n|---|---:|---:|\n| 나스닥 | 22,541.30 | +0.81% |\n| 다우존스 | 48,120.55 | -0.20% |\n\n나스닥 ⟦+1.81%⟧, 다우 -0.20%로 마감했다.',
        right:
          '| 항목 | 종가 | 등락률 |\n|---|---:|---:|\n| 나스닥 | 22,541.30 | +0.81% |\n| 다우존스 | 48,120.55 | -0.20% |\n\n나스닥 +0.81%, 다우 -0.20%로 마감했다.',
      },
    ],
  },
  'figures/scale': {
    severity: 'error',
    why: {
      ko: '숫자는 같은데 자릿수가 다릅니다. 10억이 1 billion이고 1조가 1 trillion이라, 단위를 옮길 때 열 배나 백 배가 어긋나기 쉽습니다.',
      en: 'The digits agree but not the scale: 10억 are a billion and 1조 a trillion, so a conversion slips by tens easily.',
    },
    examples: [
      {
        wrong: '# 미르\n\n계약 규모는 $2.5 billion(⟦250억 달러⟧)이다.',
        right: '# 미르\n\n계약 규모는 $2.5 billion(25억 달러)이다.',
      },
    ],
  },
  'figures/period': {
    severity: 'error',
    why: {
      ko: '같은 수치를 월, 분기, 연으로 적었는데 환산하면 맞지 않습니다.',
      en: 'The monthly, quarterly and yearly amounts of one thing do not convert into each other.',
    },
    examples: [
      {
        wrong: '# 구름소프트\n\n구독 매출은 매월 ⟦$3억⟧이고, 연간 구독 매출은 ⟦$60억⟧이다.',
        right: '# 구름소프트\n\n구독 매출은 매월 $3억이고, 연간 구독 매출은 $36억이다.',
      },
    ],
  },
} as const satisfies RelationPages;
