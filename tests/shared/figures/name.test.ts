import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { readFigures } from '../../../shared/figures/index.ts';
import { sayBinding } from '../../../shared/figures/say-binding.ts';

/** What the ledger says that the figures of a text are about, in the text's own language. */
function about(text: string): readonly string[] {
  const locale = /[가-힣]/.test(text) ? 'ko' : 'en';
  return readFigures(readArticle(`${text}\n`)).ledger.map(({ parts }) => sayBinding(parts, locale));
}

describe('the ledger calls a figure what its writer calls it', () => {
  it.each([
    [
      'the words stand in their order, without particles',
      '2026년 1월 둘째 주 하버 운임지수가 1,840포인트로 내렸습니다.',
      '둘째 주 하버 운임지수 · 2026년 1월',
    ],
    [
      'a name of several words has no particle either',
      '마이크로소프트 애저는 429억 달러를 벌었다.',
      '마이크로소프트 애저',
    ],
    [
      'a count of what is named stays with it',
      '클라우드 3사의 매출은 1,092억 달러다.',
      '클라우드 3사 · 매출',
    ],
    ['capitals stay', 'AWS는 월 $25억 이상의 AI 관련 매출을 올립니다.', 'AWS AI · 매출'],
    [
      'words that belong together stay together',
      '2026년 2월 체코 두 호기의 배관 공급 계약 2,800억 원을 따냈다.',
      '체코 두 호기의 배관 공급 계약 · 2026년 2월',
    ],
    ['a name of letters and digits is one word', '- CET1 비율: 13.1%', 'CET1 · 비중'],
    ['a noun that ends like a particle stays whole', '신설법인 공모가 12,000원', '신설법인 공모가'],
    [
      'a label that names nothing is left out',
      '**상황**: 하버 운임지수가 1,840포인트로 내렸습니다.',
      '하버 운임지수',
    ],
    [
      'what the figure before counts is no name',
      'HBM 생산 능력을 월 15만 장에서 18만 장으로 늘린다.',
      'HBM 생산 능력',
    ],
    ['a part of a time is no name', '지수는 12월 말의 2,000포인트였습니다.', '지수 · 12월'],
    ['a verb is no name', '두 계약을 합하면 4,500억 원입니다.', '두 계약 · 가정'],
    [
      'an English sentence is named by its subject',
      '**What happened**: The Harbour freight index fell to 1,840 points in January.',
      'Harbour freight index',
    ],
    [
      'an English verb is no name',
      'Haeun Shipping said on 15 January that it carried 1.26 million boxes in the fourth quarter of 2025.',
      'Haeun Shipping · Q4 2025',
    ],
    [
      'a verb that is left of what the title names is no name',
      '# Harbor Freight\n\nHarbor reported revenue of $4.4 billion for 2025.',
      'revenue · 2025',
    ],
  ])('%s', (_, text, name) => {
    expect(about(text).at(-1)).toBe(name);
  });

  it('a cell is named by its row, then its column, without the unit', () => {
    const table = `| Carrier | Fleet (ships) | Average age (years) |
|---|---:|---:|
| Haeun Shipping | 112 | 9 |`;
    expect(about(table)).toEqual(['Haeun Shipping Fleet', 'Haeun Shipping Average age']);
  });

  it('a metric that says it all stands alone', () => {
    expect(about('- 매출: 2024년 40조 원')).toEqual(['매출 · 2024년']);
  });

  it('a figure whose words name nothing is said not to be clear', () => {
    expect(about('주당으로는 490원씩입니다.')).toEqual(['무엇에 관한 수치인지 알아내지 못함']);
  });
});
