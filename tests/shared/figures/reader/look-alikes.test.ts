import { expect, it } from 'vitest';
import { readQuantities } from '../../../../shared/figures/reader/read-quantities.ts';
import { marked } from './notation.ts';

/** What only looks like a figure, beside one that is marked: a reader that reads nothing at all would fail, too. */
const lookAlikes = [
  '1. 재무 임팩트 [30%]',
  '3) 매출 [30%] 증가',
  '(1) 실적 개선 [5%]',
  '긍정 요인은 1) 수요 2) 가격으로, [5%] 늘었다',
  'Q1: 지금 [30%]를 사도 되나요?',
  'A2: 네, [30%]까지요.',
  'S3와 EC2 매출 [30%]',
  'GPT-4와 GPT-5 비용 [$20]',
  'H100 [3만 개]를 샀다',
  'HBM3E 비중 [40%]',
  'B200과 GB300 NVL72 [30만 개]',
  '5G 가입자 [300만 명]',
  '3D 낸드 비중 [30%]',
  '4K TV 판매 [30%] 증가',
  '3M 주가 [$90]',
  'M7 비중 [30%]',
  'G20 성장률 [3%]',
  '2.0 버전 가격 [$20]',
  'v2.1 출시로 [5%] 증가',
  'iPhone 15 판매 [30%] 감소',
  '갤럭시 25 판매 [30%] 증가',
  'Windows 11 점유율 [30%]',
  'Microsoft 365 매출 [$25억]',
  'Form 10-K shows [$5 million]',
  'see Note 7 for the [$5 million]',
  'see notes 7 and 8 for the [$5 million]',
  'under ASC 606 it was [$5 million]',
  'Level 3 assets of [$5 million]',
  'the 401(k) match of [$5 million]',
  'Table 15 lists [$5 million]',
  'pages 96–98 list [$5 million]',
  'S&P 500은 [0.5%] 올랐다',
  'KOSPI 200은 [0.5%] 올랐다',
  '코스피200 선물 [0.5%] 상승',
  '나스닥 100 [0.5%] 상승',
  'TIGER 조선TOP10 ETF [0.5%]',
  '삼성전자(005930)는 [0.5%] 올랐다',
  '네이버(035420.KS)는 [0.5%] 올랐다',
  '점유율 1위, [30%]',
  '상위 2~3위가 [30%]',
  '임상 3상 비용 [300억 원]',
  '2차전지 매출 [30%]',
  '3부 리그 관중 [300명]',
  '자본시장법 제44항에 따라 [5%]',
  '제 3조에 따라 [5%]',
  '법 178조 2항에 따라 [5%]',
  '4세대 제품 비중 [30%]',
  '1단계 투자 [300억 원]',
  '서비스 6년 차 매출 [300억 원]',
  '전화 02-1234-5678, 보수 [5%]',
  '문의 010-9876-5432, 보수 [5%]',
  '대표번호 1588-1234, 보수 [5%]',
  'https://example.com/2024/35%25 에 [5%]',
  'www.example.com/30 에 [5%]',
  'mail30@example.com 으로 [5%]',
  'charts/2024_30.png 에 [5%]',
  '오전 10:30에 [5%] 올랐다',
  '24시간 거래되는 시장이 [5%] 올랐다',
  '(01:08:24) [5%] 올랐다',
  '호재와 악재가 19:4로, [5%] 올랐다',
  '2025-05-28에 [5%] 올랐다',
  '2025년 5월 28일에 [5%] 올랐다',
  '11월 4일에 [5%] 올랐다',
  'on December 31, 2019 it was [$5 million]',
  '2025-2030 CAGR [5%]',
  '인용⟦3⟧에 따르면 [5%] 올랐다',
  '자료 ⟦S12⟧에 따르면 [5%] 올랐다',
  'ID 20260219_001, [5%]',
  'D+2에 [5%] 올랐다',
  '7-Eleven 점포 [300개]',
  '식별번호 12345678901234567890, [5%]',
  '종합 점수 3/5, 확률 [30%]',
  '지분을 60 대 40으로 나눠 [300억 원]',
  '7천피와 8만전자, [5%] 상승',
  '구조 개편으로 [30%] 줄었다',
  '만원 버스 승객 [30%] 증가',
  '배당 성향 [30%], 배터리 [30%]',
  '전년 대비 [5%], 현재 대비 [8%]',
];

it.each(lookAlikes)('%s', (source) => {
  const { text, marks } = marked(source);
  expect(readQuantities(text).map(({ raw }) => raw)).toEqual(marks);
});

it('takes a number at the start of a heading for its order, and one in a sentence for a figure', () => {
  expect(readQuantities('1.2 시장 전망', { heading: true })).toEqual([]);
  expect(readQuantities('1.2 GW를 더했다').map(({ raw }) => raw)).toEqual(['1.2 GW']);
});

it('reads a figure behind the name of a product or an index', () => {
  expect(readQuantities('모델 3개를 내놓았다').map(({ raw }) => raw)).toEqual(['3개']);
  expect(readQuantities('코스피 2,500선').map(({ raw }) => raw)).toEqual(['2,500선']);
  expect(readQuantities('24시간 만에 팔렸다').map(({ raw }) => raw)).toEqual(['24시간']);
  expect(readQuantities('Top 10% 자산').map(({ raw }) => raw)).toEqual(['10%']);
});
