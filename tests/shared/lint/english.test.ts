import { describe, expect, it } from 'vitest';
import { findingsOf, marksOf, unmark } from './run-rule.ts';

/** `⟦…⟧` marks what a rule must report, no more and no less. */
function expectMarks(rule: string, marked: string): void {
  const { text, marks } = unmark(marked);
  expect(marksOf(text, findingsOf(rule, text))).toEqual(marks);
}

describe('prose/article', () => {
  it.each([
    'due to ⟦a $18.1⟧ million increase and ⟦an €1bn⟧ loss',
    '⟦a 80bp⟧ cut, ⟦an 0.8⟧% rise, ⟦a 11-year⟧ low and ⟦a **8⟧%** yield',
    '⟦a upside⟧ of 8%, ⟦an utility⟧, ⟦an one-off⟧ and ⟦a hour-long⟧ call',
    'She sold ⟦a S&P⟧ 500 fund for ⟦an REIT⟧. ⟦A ETF⟧ fell.',
    '한국 투자자는 ⟦a ETF⟧ 대신 ⟦an US⟧ bond를 샀다.',
  ])('finds %s', (text) => expectMarks('prose/article', text));

  it.each([
    'a European unit, a unicorn, a one-off, a euro, a uniform rise, an uninsured deposit, an hour, an heir',
    'an 8-K, an 18-month, an 11,000 won, a 1,100 won, a 0.8% rise, a 1800 or an 1800 base',
    'an MSCI index, an SK hynix fab, a FTSE tracker, an NVIDIA chip, a SPAC, a US bond, an M&A deal',
    // Read in two ways, or names.
    'a SOL bond, an SOL bond, a MIRA fund, a iPhone, a Lloyd’s, an Haeun unit, an historic high',
    // No articles.
    'Class A 8% notes, Series A EBITDA, (a) includes, plan a or b, Table A 8, grade A apples',
    '`a ETF` and [a](https://example.com/a%20ETF), a\nETF',
    'A 등급 8개, AAA 8%',
  ])('leaves alone: %s', (text) => expectMarks('prose/article', text));
});

describe('prose/vague-source', () => {
  it.each([
    '⟦Most investors think⟧ the cut is priced in.',
    'The deal may close in May, ⟦people familiar with the matter⟧ hinted.',
    'Margins ⟦are widely expected⟧ to recover.',
    '⟦It is generally assumed⟧ that rates stay.',
  ])('finds %s', (text) => expectMarks('prose/vague-source', text));

  it.each([
    'Some analysts at Gaon Securities, citing the filing, believe margins will fall.',
    'A cut is widely expected, according to a Reuters poll of 12 May.',
    'Most investors hold the fund for a year.',
    'Do most investors think so?',
    '# What most investors think',
    'Sources of revenue say little; many analysts cover it.',
    '대다수 투자자는 그렇게 본다.',
  ])('leaves alone: %s', (text) => expectMarks('prose/vague-source', text));
});

describe('prose/confused-word', () => {
  it.each([
    "The bank cut ⟦it’s dividend⟧ and ⟦it's own⟧ target.",
    'Sales were higher ⟦then expected⟧ and lower ⟦then in 2024⟧.',
    '⟦Could of⟧ been better: the firm ⟦it’s self⟧ says it ⟦should of⟧ sold.',
  ])('finds %s', (text) => expectMarks('prose/confused-word', text));

  it.each([
    'It’s revenues that count? It’s a dividend.',
    'The price opened lower then rose; margins were better then.',
    'Its own guidance was higher than expected.',
    'It should of course rise; what they would of all things do. It’s self-funded.',
  ])('leaves alone: %s', (text) => expectMarks('prose/confused-word', text));
});
