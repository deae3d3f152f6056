import { describe } from 'vitest';
import { findsAny, leaves, table } from './marked.ts';

const quarters = table(
  '항목 | 3Q25 | 2Q26 | 3Q26',
  '매출 | 4,120억 | 4,480억 | 4,655억',
  '영업이익 | 824억 | 912억 | 978억',
  '영업이익률 | 20.0% | 20.4% | 21.0%',
);
const months = table(
  '월 | 비중 | 거래액',
  '7월 | 48.1% | 1,120억',
  '8월 | 51.9% | 1,240억',
  '9월 | 54.4% | 1,385억',
);
const article = (body: string, sentence: string) => `# 한빛전자 실적\n\n## 실적\n\n${body}\n\n${sentence}`;

describe('a part of a year that leaves its year to the row', () => {
  findsAny([
    article(quarters, '3분기 영업이익률은 ⟦23%⟧로 올랐다.'),
    article(quarters, '3분기 매출액은 ⟦4,556억 원⟧이었다.'),
    article(quarters, '- 2분기 영업익: ⟦843억 원⟧'),
    article(months, '- 9월: 비중 ⟦57.4%⟧, 거래액 1,385억'),
    article(months, '8월 거래액은 ⟦1,420억 원⟧이었다.'),
  ]);
  leaves([
    article(quarters, '3분기 영업이익률은 21%로 올랐고 매출은 4,655억 원이다.'),
    // Of either year that the row has.
    article(quarters, '3분기 매출은 4,120억 원에서 4,655억 원이 됐다.'),
    // Of a time that the row does not have.
    article(quarters, '1분기 매출은 4,210억 원이었다.'),
    article(quarters, '4분기 영업이익률은 23.5%를 기대한다.'),
    article(months, '6월 거래액은 1,052억 원이었다.'),
    // Of a longer stretch, of a part, of a rival.
    article(quarters, '3분기 누적 매출은 1조 3,120억 원이다.'),
    article(quarters, '3분기 북미 부문 매출은 1,930억 원이다.'),
    article(quarters, '경쟁사의 3분기 영업이익률은 23%다.'),
    article(quarters, '컨센서스는 3분기 영업이익 940억 원이었다.'),
  ]);
});
