import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { contextOf } from './run-rule.ts';

const idsIn = (body: string) =>
  lint(readArticle(`---\ntitle: 운임\n---\n\n${body}`), contextOf()).findings.map(({ ruleId }) => ruleId);

describe('ignore comments', () => {
  it('hold for the next block', () => {
    expect(idsIn('<!-- tickmark-ignore prose/loanword: 회사 이름 -->\n\n컨텐츠 매출\n')).toEqual([]);
    expect(
      idsIn('<!-- tickmark-ignore prose/loanword: 회사 이름 -->\n\n컨텐츠 매출\n\n컨텐츠 원가\n'),
    ).toEqual(['prose/loanword']);
  });

  it('hold for the block they stand in', () => {
    expect(idsIn('컨텐츠 <!-- tickmark-ignore prose/loanword: 회사 이름 --> 매출\n')).toEqual([]);
    expect(idsIn('<!-- tickmark-ignore prose/loanword: 회사 이름 --> 컨텐츠 매출\n')).toEqual([]);
    expect(idsIn('- 매출 <!-- tickmark-ignore prose/loanword: 회사 이름 -->\n- 컨텐츠\n')).toEqual([]);
  });

  it('hold for several rules, and for none that they do not name', () => {
    const text = '컨텐츠 성장율\n';
    expect(idsIn(`<!-- tickmark-ignore prose/loanword, prose/ratio-spelling: 인용 -->\n\n${text}`)).toEqual(
      [],
    );
    expect(idsIn(`<!-- tickmark-ignore prose/loanword: 인용 -->\n\n${text}`)).toEqual([
      'prose/ratio-spelling',
    ]);
  });

  it('end with a day, and do not hold where it is none', () => {
    const until = (day: string) =>
      idsIn(`<!-- tickmark-ignore prose/loanword until ${day}: 인용 -->\n\n컨텐츠\n`);
    expect(until('2027-12-31')).toEqual([]);
    expect(until('2027-02-30')).toEqual(['lint/ignore-expired', 'prose/loanword']);
    expect(until('soon')).toEqual(['lint/ignore-expired', 'prose/loanword']);
  });

  it('need a reason', () => {
    expect(idsIn('<!-- tickmark-ignore prose/loanword -->\n\n컨텐츠\n')).toEqual([
      'lint/ignore-reason',
      'prose/loanword',
    ]);
    expect(idsIn('<!-- tickmark-ignore prose/loanword:   -->\n\n컨텐츠\n')).toEqual([
      'lint/ignore-reason',
      'prose/loanword',
    ]);
  });

  it('must name a rule', () => {
    expect(idsIn('<!-- tickmark-ignore prose/loanwords: 상표 -->\n\n컨텐츠\n')).toEqual([
      'lint/ignore-unknown',
      'prose/loanword',
    ]);
  });

  it('expire', () => {
    expect(idsIn('<!-- tickmark-ignore prose/loanword until 2026-12-31: 개편 -->\n\n컨텐츠\n')).toEqual([]);
    expect(idsIn('<!-- tickmark-ignore prose/loanword until 2026-11-21: 개편 -->\n\n컨텐츠\n')).toEqual([
      'lint/ignore-expired',
      'prose/loanword',
    ]);
  });

  it('are told when they have nothing to do, but not where their rule is off', () => {
    const idle = '<!-- tickmark-ignore prose/loanword: 상표 -->\n\n콘텐츠\n';
    expect(idsIn(idle)).toEqual(['lint/ignore-unused']);
    const context = contextOf({ severities: { 'prose/loanword': 'off' } });
    expect(lint(readArticle(`---\ntitle: 운임\n---\n\n${idle}`), context).findings).toEqual([]);
  });

  it('are no comments inside code', () => {
    expect(idsIn('```\n<!-- tickmark-ignore prose/loanword: 상표 -->\n```\n\n컨텐츠\n')).toEqual([
      'prose/loanword',
    ]);
  });
});
