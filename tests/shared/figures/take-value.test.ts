import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { readFigures } from '../../../shared/figures/index.ts';
import { valuesToTake } from '../../../shared/figures/take-value.ts';
import type { Finding } from '../../../shared/finding.ts';
import { message, say } from '../../../shared/i18n/index.ts';
import { applyEdits } from '../../../shared/span.ts';

/** The article after each value that its only finding offers, and what the offers are called. */
function offers(text: string) {
  const { findings } = readFigures(readArticle(text));
  expect(findings).toHaveLength(1);
  const found = valuesToTake(findings[0]!, ({ from, to }) => text.slice(from, to));
  return found.map(({ title, edits }) => ({ title: say('ko', title), text: applyEdits(text, edits) }));
}

describe('a value to take over', () => {
  it('is the one of the other place, in exactly the words of the figure', () => {
    const text = '# 실적\n\n2025년 매출은 1,000억 원이다.\n\n표와 그림.\n\n2025년 매출은 1,300억 원이다.\n';
    const [offer, ...more] = offers(text);
    expect(more).toEqual([]);
    const taken = offer!.title.slice(offer!.title.indexOf(': ') + 2);
    expect(['1,000억 원', '1,300억 원']).toContain(taken);
    expect(offer!.text).toBe(text.replace(taken === '1,000억 원' ? '1,300억 원' : '1,000억 원', taken));
    expect(readFigures(readArticle(offer!.text)).findings).toEqual([]);
  });

  it('is the one that is worked out, said as the figure is', () => {
    const text = '| 부문 | 매출 (억원) |\n|---|---|\n| 반도체 | 1,234 |\n| 가전 | 812 |\n| 합계 | 2,146 |\n';
    expect(offers(text)).toEqual([
      { title: '계산한 값을 여기에 쓰기: 2,046', text: text.replace('2,146', '2,046') },
    ]);
  });

  it('is the one of the table where a sentence misquotes it, and is called so', () => {
    const text = [
      '3사의 3분기 매출 합계는 1,092억 달러로 전년 동기 대비 24.1% 늘었다.\n',
      '| 구분 | 3Q25 | 3Q26 | 전년 대비 |\n|---|---|---|---|\n| 가람 | 330 | 381 | 15.5% |',
      '| 나루 | 548 | 711 | 29.7% |\n| 합계 | 878 | 1,092 | 24.4% |\n',
    ].join('\n');
    expect(offers(text)).toEqual([
      { title: '표에 따른 값을 여기에 쓰기: 24.4%', text: text.replace('24.1%', '24.4%') },
    ]);
  });

  const finding = (more: Partial<Finding>): Finding => ({
    ruleId: 'figures/same-fact',
    severity: 'error',
    message: message('figures.sameFact', { stated: '', other: '' }),
    span: { from: 0, to: 4 },
    related: [{ span: { from: 10, to: 20 }, message: message('severity.info') }],
    ...more,
  });
  const reading = (own: string, other: string) => (span: { from: number }) => (span.from === 0 ? own : other);

  it.each([
    ['other units', '1,200억 원', '12,000'],
    ['bare numbers, whose captions may differ', '1,200', '12,000'],
    ['another currency', '$25억', '25억 원'],
    ['another dollar', '$25억', '30억 홍콩달러'],
    ['a change of sign', '$25억', '-$30억'],
    ['a range for one number', '$200', '$200~220'],
    ['the same value', '$200', '$200'],
  ])('is not offered across %s', (_name, own, other) => {
    expect(valuesToTake(finding({}), reading(own, other))).toEqual([]);
  });

  it.each([
    ['$30억', '35억 달러'],
    ['$2.5 billion', '$30억'],
    ['1,200억 원', '₩1.3조'],
    ['12%', '15%'],
  ])('is offered where %s and %s mean the same anywhere', (own, other) => {
    const [offer] = valuesToTake(finding({}), reading(own, other));
    expect(offer!.edits).toEqual([{ from: 0, to: 4, insert: other }]);
  });

  it.each([
    ['a range', '12% ~ 15%'],
    ['a bound', '≥ 12%'],
    ['nothing definite', '?'],
    ['another sign', '-12%'],
  ])('is not offered where %s was worked out', (_name, expected) => {
    const worked = finding({
      ruleId: 'figures/growth',
      message: message('figures.growth', { stated: '약 20%', expected }),
    });
    expect(valuesToTake(worked, reading('20%', ''))).toEqual([]);
    const plain = { ...worked, message: message('figures.growth', { stated: '약 20%', expected: '12.5%' }) };
    expect(valuesToTake(plain, reading('20%', ''))).toHaveLength(1);
  });

  it('is not offered where the finding stands at another figure than the worked-out one', () => {
    const period = finding({
      ruleId: 'figures/period',
      message: message('figures.period', { stated: '$30억', expected: '$75억' }),
    });
    expect(valuesToTake(period, reading('$25억', '$30억'))).toEqual([]);
  });
});
