import { messages } from '../i18n/index.ts';
import type { Entry } from '../i18n/message.ts';
import type { Severity } from '../lint/finding.ts';
import type { RelationId } from './check.ts';

/** What the documentation tells of a relation that figures are checked by. */
export interface FigureDocs {
  readonly id: RelationId;
  /** The most that it can be. */
  readonly severity: Severity;
  readonly title: Entry;
  readonly why: Entry;
  /** In `wrong`, `⟦…⟧` marks the figures that clash; `right` is the same text mended. */
  readonly examples: readonly { readonly wrong: string; readonly right: string }[];
}

/** A page for each relation that can clash, in the order in which documentation lists them. */
export const figureDocs: readonly FigureDocs[] = [
  {
    id: 'figures/same-fact',
    severity: 'error',
    title: messages['ledger.relation.same-fact'],
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
  {
    id: 'figures/restated',
    severity: 'error',
    title: messages['ledger.relation.restated'],
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
  {
    id: 'figures/period',
    severity: 'error',
    title: messages['ledger.relation.period'],
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
  {
    id: 'figures/growth',
    severity: 'error',
    title: messages['ledger.relation.growth'],
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
  {
    id: 'figures/compound',
    severity: 'error',
    title: messages['ledger.relation.compound'],
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
  {
    id: 'figures/share',
    severity: 'error',
    title: messages['ledger.relation.share'],
    why: {
      ko: '전체에 비중을 곱한 값이 적힌 값과 다르거나, 비중의 합이 100%를 넘습니다.',
      en: 'The share of the whole is not the amount that is stated, or the shares add up to more than 100%.',
    },
    examples: [
      {
        wrong: '# 미르\n\n2025년 매출은 1,000억 원이다. 매출의 ⟦20%⟧인 ⟦320억 원⟧이 해외에서 나온다.',
        right: '# 미르\n\n2025년 매출은 1,000억 원이다. 매출의 20%인 200억 원이 해외에서 나온다.',
      },
    ],
  },
  {
    id: 'figures/blend',
    severity: 'warning',
    title: messages['ledger.relation.blend'],
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
  {
    id: 'figures/part-whole',
    severity: 'error',
    title: messages['ledger.relation.part-whole'],
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
  {
    id: 'figures/product',
    severity: 'error',
    title: messages['ledger.relation.product'],
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
  {
    id: 'figures/implied-base',
    severity: 'error',
    title: messages['ledger.relation.implied-base'],
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
  {
    id: 'figures/range',
    severity: 'error',
    title: messages['ledger.relation.range'],
    why: {
      ko: '평균이나 대표값이 스스로 밝힌 범위 밖에 있습니다.',
      en: 'An average lies outside the range that the text gives for it.',
    },
    examples: [
      {
        wrong: '# 미르\n\n- 증권사 목표주가 범위: 45,000원~52,000원\n- 평균 목표주가: ⟦58,000원⟧',
        right: '# 미르\n\n- 증권사 목표주가 범위: 45,000원~52,000원\n- 평균 목표주가: 48,000원',
      },
    ],
  },
  {
    id: 'figures/delta-unit',
    severity: 'error',
    title: messages['ledger.relation.delta-unit'],
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
  {
    id: 'figures/sum',
    severity: 'error',
    title: messages['ledger.relation.sum'],
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
  {
    id: 'figures/scale',
    severity: 'error',
    title: messages['ledger.relation.scale'],
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
  {
    id: 'figures/rank',
    severity: 'warning',
    title: messages['ledger.relation.rank'],
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
  {
    id: 'figures/trend',
    severity: 'error',
    title: messages['ledger.relation.trend'],
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
  {
    id: 'figures/timeline',
    severity: 'warning',
    title: messages['ledger.relation.timeline'],
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
  {
    id: 'figures/missing-base',
    severity: 'info',
    title: messages['ledger.relation.missing-base'],
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
];
