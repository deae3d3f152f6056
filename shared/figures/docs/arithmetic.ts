import type { RelationPages } from './page.ts';

/** One figure worked out from others. */
export const arithmeticPages = {
  'figures/growth': {
    severity: 'error',
    why: {
      ko: '앞뒤 수치로 계산한 증감률이 글에 적힌 증감률과 다릅니다. 반올림한 자릿수만큼의 차이는 맞는 것으로 봅니다.',
      en: 'The growth that the two values give is not the one that is stated. Rounding as printed is allowed for.',
    },
    examples: [
      {
        wrong: '# 미르\n\n주가는 40,000원에서 50,000원으로 ⟦35%⟧ 올랐다.',
        right: '# 미르\n\n주가는 40,000원에서 50,000원으로 25% 올랐다.',
      },
    ],
  },
  'figures/compound': {
    severity: 'error',
    why: {
      ko: '여러 해의 성장을 한 해의 비율로 적었는데, 복리로 계산하면 다릅니다. 몇 년인지 두 가지로 읽히면 둘 다 맞춰 봅니다.',
      en: 'A rate for each of several years does not compound to the values it stands beside. Where the number of years can be read in two ways, both are tried.',
    },
    examples: [
      {
        wrong: '# 미르\n\n매출은 2020년 1,000억 원에서 2024년 2,000억 원으로 연평균 ⟦25%⟧ 늘었다.',
        right: '# 미르\n\n매출은 2020년 1,000억 원에서 2024년 2,000억 원으로 연평균 19% 늘었다.',
      },
    ],
  },
  'figures/share': {
    severity: 'error',
    why: {
      ko: '전체에 비중을 곱한 값이 적힌 값과 다르거나, 비중의 합이 100%를 넘거나, 점유율이나 확률처럼 100%를 넘을 수 없는 값이 넘습니다.',
      en: 'The share of the whole is not the amount that is stated, or the shares add up to more than 100%, or what can be no more than all of something (a market share, a probability) is.',
    },
    examples: [
      {
        wrong: '# 미르\n\n2025년 매출은 1,000억 원이다. 매출의 ⟦20%⟧인 ⟦320억 원⟧이 해외에서 나온다.',
        right: '# 미르\n\n2025년 매출은 1,000억 원이다. 매출의 20%인 200억 원이 해외에서 나온다.',
      },
      {
        wrong: '# 미르\n\n국내 시장 점유율은 ⟦136%⟧다.',
        right: '# 미르\n\n국내 시장 점유율은 36%다.',
      },
    ],
  },
  'figures/product': {
    severity: 'error',
    why: {
      ko: '수량과 단가, 매출과 이익률처럼 곱해서 나오는 값이 적힌 값과 다릅니다.',
      en: 'Quantity times price, or revenue times margin, is not the amount that is stated.',
    },
    examples: [
      {
        wrong: '# 미르\n\n인도량에 단가를 곱하면 20만 대 × $30,000 = ⟦$90억⟧이다.',
        right: '# 미르\n\n인도량에 단가를 곱하면 20만 대 × $30,000 = $60억이다.',
      },
    ],
  },
  'figures/implied-base': {
    severity: 'error',
    why: {
      ko: '목표가와 현재가로 계산한 상승 여력이 적힌 값과 다릅니다. 목표가나 현재가만 고치고 여력을 그대로 둔 글에서 생깁니다.',
      en: 'Target and current price do not give the stated upside: one of the three was updated without the others.',
    },
    examples: [
      {
        wrong: '# 미르\n\n- 현재가 40,000원\n- 목표가 50,000원 (상승 여력 ⟦40%⟧)',
        right: '# 미르\n\n- 현재가 40,000원\n- 목표가 50,000원 (상승 여력 25%)',
      },
    ],
  },
  'figures/delta-unit': {
    severity: 'error',
    why: {
      ko: '두 수치의 차이가 적힌 변화폭(%p, bp, 금액, 개수)과 다릅니다.',
      en: 'The difference of the two values is not the stated change in points, basis points, money or count.',
    },
    examples: [
      {
        wrong: '# 미르\n\n영업이익률은 8.5%에서 7.0%로 ⟦15bp⟧ 낮아졌다.',
        right: '# 미르\n\n영업이익률은 8.5%에서 7.0%로 150bp 낮아졌다.',
      },
    ],
  },
  'figures/sum': {
    severity: 'error',
    why: {
      ko: '표의 합계가 더한 값과 다릅니다. 반올림 때문에 생기는 차이는 맞는 것으로 봅니다.',
      en: 'The total of a table is not the sum of its rows. What rounding can do is allowed for.',
    },
    examples: [
      {
        wrong: '| 부문 | 매출 |\n|---|---|\n| 소재 | 320억 |\n| 부품 | 210억 |\n| 합계 | ⟦560억⟧ |',
        right: '| 부문 | 매출 |\n|---|---|\n| 소재 | 320억 |\n| 부품 | 210억 |\n| 합계 | 530억 |',
      },
    ],
  },
} as const satisfies RelationPages;
