import { describe } from 'vitest';
import { findsAny, leaves, table } from './marked.ts';

const memory = table(
  '지표 | 수치 | 비고',
  '서버용 메모리 가격 상승(2025~2027) | 240~260% | 업계 자료',
  '내년 라인 추가 전환 | 15~20% 이동 예상 | 회사 설명',
  '재고 | 4~5주 | 추정',
);
const carmakers = table(
  '항목 | 가온차 | 나래차',
  'ROE | 9~10% | 약 13%',
  '상승 여력 | 0~5% | 12~15%',
  'PER | 5~6배 | 4~5배',
);

describe('prose that says the range of a cell again with one end changed', () => {
  findsAny([
    `# 메모리\n\n${memory}\n\n- 서버용 메모리 가격 ⟦240~351%⟧ 상승은 전례가 없다`,
    `# 메모리\n\n${memory}\n\n내년에는 라인 가운데 ⟦15~13%⟧가 추가로 전환된다.`,
    `# 자동차\n\n${carmakers}\n\n가온차의 경우 ROE는 ⟦약 9%에서 14% 수준⟧입니다.`,
    `# 자동차\n\n${carmakers}\n\n목표가로 상승 여력을 따지면 나래차는 ⟦12~19%⟧입니다.`,
    `# 자동차\n\n${carmakers}\n\n- 나래차 PER ⟦3~5배⟧`,
  ]);
  leaves([
    // As the cell says it, or as it rounds.
    `# 메모리\n\n${memory}\n\n- 서버용 메모리 가격 240~260% 상승은 전례가 없다`,
    `# 자동차\n\n${carmakers}\n\n가온차의 경우 ROE는 약 9%에서 10% 수준입니다.`,
    // Another row, another column, another thing.
    `# 메모리\n\n${memory}\n\n- 소비자용 메모리 재고는 15~30% 늘었다`,
    `# 자동차\n\n${carmakers}\n\n가온차 PER은 4~6배까지 내려간 적이 있지만, 상승 여력은 0~5%다.`,
    `# 자동차\n\n${carmakers}\n\n다온차의 배당수익률은 12~19%다.`,
    // Another time or view of it, and what did not happen.
    `# 자동차\n\n${carmakers}\n\n컨센서스 기준 나래차 상승 여력은 12~19%다.`,
    `# 자동차\n\n${carmakers}\n\n환율이 오른다면 나래차 상승 여력은 12~19%가 된다.`,
    // Neither end is the cell's.
    `# 자동차\n\n${carmakers}\n\n나래차 상승 여력은 8~10%다.`,
    // Another cell states it.
    `# 자동차\n\n${carmakers}\n\n${table('항목 | 나래차', '상승 여력(최고) | 12~19%')}\n\n나래차 상승 여력은 12~19%다.`,
  ]);
});
