import type { RelationPages } from './page.ts';

/** What a figure cannot lie beyond, come before or be read without. */
export const boundsPages = {
  'figures/blend': {
    severity: 'warning',
    why: {
      ko: '전체의 이익률이나 성장률은 부분의 가중 평균이라 가장 높은 부분과 가장 낮은 부분 사이에 있어야 합니다. 본사 비용처럼 남는 몫이 있으면 알리지 않습니다.',
      en: 'The rate of a whole is a weighted mean of its parts, so it lies between the lowest and the highest of them. Silent where a row holds what is left over.',
    },
    examples: [
      {
        wrong: '| 부문 | 매출 성장률 |\n|---|---|\n| 소재 | 8% |\n| 부품 | 12% |\n| 합계 | ⟦17%⟧ |',
        right: '| 부문 | 매출 성장률 |\n|---|---|\n| 소재 | 8% |\n| 부품 | 12% |\n| 합계 | 10% |',
      },
    ],
  },
  'figures/part-whole': {
    severity: 'error',
    why: {
      ko: '부분이 전체보다 큽니다. 나머지가 적자라고 밝힌 글에서는 알리지 않습니다.',
      en: 'A part is larger than its whole, and nothing in the text says that the rest made a loss.',
    },
    examples: [
      {
        wrong:
          '# 미르\n\n2025년 매출 1조 원, 전사 영업이익 ⟦1,000억 원⟧이다.\n\n- **소재**: 매출 6,000억 원, 영업이익 ⟦1,400억 원⟧\n- **부품**: 매출 4,000억 원, 소폭 흑자',
        right:
          '# 미르\n\n2025년 매출 1조 원, 전사 영업이익 1,000억 원이다.\n\n- **소재**: 매출 6,000억 원, 영업이익 900억 원\n- **부품**: 매출 4,000억 원, 소폭 흑자',
      },
    ],
  },
  'figures/range': {
    severity: 'error',
    why: {
      ko: '평균이나 대표값이 스스로 밝힌 범위 밖에 있습니다. 큰 값에서 시작하는 범위도 한쪽이 잘못 적혔을 수 있어 알립니다.',
      en: 'An average lies outside the range that the text gives for it. A range that begins at its higher end is told as well: one of the two may be mistyped.',
    },
    examples: [
      {
        wrong: '# 미르\n\n- 증권사 목표주가 범위: 45,000원~52,000원\n- 평균 목표주가: ⟦58,000원⟧',
        right: '# 미르\n\n- 증권사 목표주가 범위: 45,000원~52,000원\n- 평균 목표주가: 48,000원',
      },
      {
        wrong: '# 미르\n\n목표주가는 ⟦52,000~45,000원⟧으로 본다.',
        right: '# 미르\n\n목표주가는 45,000~52,000원으로 본다.',
      },
    ],
  },
  'figures/rank': {
    severity: 'warning',
    why: {
      ko: '가장 높다거나 1위라고 한 값보다 더 높은 값이 글의 표에 있습니다. 누구와 견주는지는 표로 짐작한 것입니다.',
      en: 'What is called the highest is not, by the article’s own table. Which rivals are meant is guessed from the table.',
    },
    examples: [
      {
        wrong:
          '# 시장 점검\n\n| 회사 | 점유율 |\n|---|---|\n| 가온 | 31% |\n| 다온 | 36% |\n| 라온 | 12% |\n\n점유율은 가온이 ⟦31%⟧로 가장 높다.',
        right:
          '# 시장 점검\n\n| 회사 | 점유율 |\n|---|---|\n| 가온 | 31% |\n| 다온 | 36% |\n| 라온 | 12% |\n\n점유율은 다온이 36%로 가장 높다.',
      },
    ],
  },
  'figures/trend': {
    severity: 'error',
    why: {
      ko: '앞으로 오를 것이라고 한 비중을 표의 수치가 그보다 먼저 넘어섭니다.',
      en: 'The share is said to rise to a level that the article’s own table passes before then.',
    },
    examples: [
      {
        wrong:
          '# 가온 점검\n\n- AI 비중: 10% → 2027년 ⟦20%⟧ 예상\n\n| 지표 | 2024 | 2025 | 2026 |\n|---|---|---|---|\n| 가온 매출 | 1,000억 | 1,200억 | 1,500억 |\n| AI 매출 | 100억 | 200억 | 450억 |',
        right:
          '# 가온 점검\n\n- AI 비중: 10% → 2027년 40% 예상\n\n| 지표 | 2024 | 2025 | 2026 |\n|---|---|---|---|\n| 가온 매출 | 1,000억 | 1,200억 | 1,500억 |\n| AI 매출 | 100억 | 200억 | 450억 |',
      },
    ],
  },
  'figures/timeline': {
    severity: 'warning',
    why: {
      ko: '장기가 단기보다 먼저 끝나거나, 글의 날짜에 아직 시작하지 않은 기간의 실적이 나온 것으로 적혀 있습니다.',
      en: 'A longer term ends before a shorter one, or a period that has not begun on the article’s day is told as achieved.',
    },
    examples: [
      {
        wrong: '# 미르\n\n### 단기 (6~12개월)\n\n관망\n\n### 중기 (⟦3~6개월⟧)\n\n매수',
        right: '# 미르\n\n### 단기 (3~6개월)\n\n관망\n\n### 중기 (6~12개월)\n\n매수',
      },
    ],
  },
  'figures/missing-base': {
    severity: 'info',
    why: {
      ko: '현재가 대비 몇 퍼센트라고 했지만 현재가가 글에 없어 독자가 목표가를 셈해 볼 수 없습니다.',
      en: 'A rise is set against the current price, which the article nowhere gives, so a reader cannot work it out.',
    },
    examples: [
      {
        wrong: '# 미르\n\n- 목표가 50,000원 (현재가 대비 ⟦25%⟧ 상승)',
        right: '# 미르\n\n- 현재가 40,000원\n- 목표가 50,000원 (현재가 대비 25% 상승)',
      },
    ],
  },
} as const satisfies RelationPages;
