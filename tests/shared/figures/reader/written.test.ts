import { expect, it } from 'vitest';
import { readArticle } from '../../../../shared/article/article.ts';
import { readFigures } from '../../../../shared/figures/index.ts';

/** Ways of writing that only a whole article shows: other signs for one sign, and numbers that Markdown itself sets. */
it.each([
  ['마진 35∼38% 예상', ['34.5 ~ 38.5 %']],
  ['마진 ３５％ 예상', ['35 %']],
  ['손익 −5억 원', ['-500,000,000 KRW']],
  ['매출의 3분의 1', ['0.33']],
  ['or a third of sales', ['0.33']],
  ['$25억의 **30%**가', ['2,500,000,000 USD', '30 %']],
  ['### 1. 재무 임팩트', []],
  ['1. 재무 임팩트\n2. 기술', []],
  ['**Q1: 지금 사도 되나요?**', []],
  ['`30%` 자리에 값을 넣는다', []],
  ['![35%](chart.png)', []],
  ['[보고서](https://example.com/35%25)의 5%', ['5 %']],
  ['각주[^1]가 있는 5%\n\n[^1]: 7%', ['5 %', '7 %']],
  ['매출<sup>3</sup>은 5% 늘었다', ['5 %']],
  ['매출 3<br>5% 늘었다', ['3', '5 %']],
  ['이천칠백만원과 만만원', ['27,000,000 KRW']],
  ['이삼만원', []],
  ['| 매출 (단위: 억원) | 2025 |\n|---|---|\n| 합계 | 1,200 |', ['120,000,000,000 KRW']],
  ['| (단위: 천주) | 2025 |\n|---|---|\n| 거래량 | 1,200 |', ['1,200,000']],
] as const)('%s', (text, readings) => {
  expect(readFigures(readArticle(text)).ledger.map(({ reading }) => reading)).toEqual(readings);
});
