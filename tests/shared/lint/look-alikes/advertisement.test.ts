import { describe, expect, it } from 'vitest';
import { findingsOf, marksOf, unmark } from '../run-rule.ts';

const rule = 'disclosure/superlative';
const ad = { profile: 'ad' } as const;

describe('superlatives of an advertisement', () => {
  it.each([
    '⟦업계 최저 수수료⟧로 시작하세요.',
    '⟦국내 1위 증권사⟧ 가온이 함께합니다.',
    '⟦국내 유일의 월배당 ETF⟧를 만나 보세요.',
    '해외 주식 ⟦수수료 업계 최저⟧!',
    '⟦수수료는 업계 최저⟧입니다.',
    '⟦은행권 최고 수준의 금리⟧를 드립니다.',
    '⟦최저 보수⟧로 담는 배당 펀드',
    '⟦업계 최고 혜택⟧\n\n## 안내\n\n자료: 협회, 2026년 9월',
    '⟦The lowest fees⟧ of any fund.',
    'Open an account with the ⟦No. 1 broker⟧.',
  ])('finds %j', (marked) => {
    const { text, marks } = unmark(marked);
    expect(marksOf(text, findingsOf(rule, text, ad))).toEqual(marks);
  });

  it.each([
    '업계 최저 수수료(2026년 9월 말, 협회 공시 기준)로 시작하세요.',
    '협회 집계에 따르면 국내 1위 증권사입니다.',
    '업계 최저 수수료로 시작하세요.\n\n※ 2026년 9월 30일 협회 비교 공시 기준',
    '최고 연 4.5% 금리를 드립니다.',
    '최고 금리는 연 4.5%입니다.',
    '지수가 사상 최고치를 새로 썼습니다.',
    '52주 최고가와 최저가를 함께 봅니다.',
    '글로벌 1위 파운드리 기업에 투자합니다.',
    '국내 최대 항공사인 가온항공이 편입됐습니다.',
    '세계 최초로 양산한 HBM4',
    '업계 최저 수수료는 아닙니다.',
    '정말 업계 최저 수수료일까요?',
    '국내 1위 은행주에 투자합니다.',
    '최고경영자와 최고위 과정',
    'The fund posted its highest returns since 2019.',
    'Not the lowest fees, but fair ones.',
  ])('leaves %j alone', (text) => {
    expect(marksOf(text, findingsOf(rule, text, ad))).toEqual([]);
  });

  it.each(['press', 'blog', 'paid', 'research'] as const)('are no concern of %s', (profile) => {
    expect(findingsOf(rule, '업계 최저 수수료로 시작하세요.', { profile })).toEqual([]);
  });
});
