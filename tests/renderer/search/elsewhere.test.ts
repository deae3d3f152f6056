import { describe, expect, it } from 'vitest';
import { elsewhereQuery } from '../../../renderer/search/elsewhere.ts';
import type { Locale } from '../../../shared/i18n/index.ts';

/** The query at the `‸` of a text. */
const at = (text: string, locale: Locale = 'ko') =>
  elsewhereQuery(text.replace('‸', ''), text.indexOf('‸'), '', locale);

describe('where else', () => {
  it('asks for the figure at the cursor, whole', () => {
    expect(at('배당은 5,8‸80억 원입니다')).toBe('수치:"5,880억 원"');
    expect(at('순이익 ‸2조 1,000억 원으로')).toBe('수치:"2조 1,000억 원"');
    expect(at('목표가 $250‸, 지금')).toBe('수치:$250');
    expect(at('2.5%‸p 올랐다')).toBe('수치:2.5%p');
    expect(at('비중은 30‸.')).toBe('수치:30');
  });

  it('asks for a table’s number in the unit that the table counts in', () => {
    const table = '(단위: 억 원)\n\n| 항목 | 금액 |\n| --- | ---: |\n| 매출 | 2,5‸00 |\n';
    expect(at(table)).toBe('수치:"2,500억 원"');
    expect(at('| 항목 | 매출(백만 달러) |\n|---|---|\n| 가 | 2,500‸ |\n')).toBe('수치:"25억 달러"');
    expect(at('| Item | Revenue ($ million) |\n|---|---|\n| A | 2,500‸ |\n', 'en')).toBe(
      'figure:"$2.5 billion"',
    );
    expect(at('| 항목 | 금액 |\n| --- | --- |\n| 매출 | 2,5‸00 |\n')).toBe('수치:2,500');
  });

  it('asks for a figure without the marks and words around it', () => {
    expect(at('매출은 **약 $2.5‸bn** 이상이다')).toBe('수치:$2.5bn');
    expect(at('목표가는 $200‸~220이다')).toBe('수치:$200~220');
  });

  it('asks in the words of the language', () => {
    expect(at('Target price $250‸, now', 'en')).toBe('figure:$250');
    expect(elsewhereQuery('', 0, '5,880억', 'en')).toBe('figure:5,880억');
  });

  it('asks for the word at the cursor where there is no figure', () => {
    expect(at('회사의 자기자‸본이익률은')).toBe('자기자본이익률은');
    expect(at('S&‸P 지수')).toBe('S&P');
    expect(at('  ‸  ')).toBeNull();
  });

  it('asks for what is selected', () => {
    expect(elsewhereQuery('무엇이든', 0, ' 한들금융\n지주 ', 'ko')).toBe('한들금융 지주');
    expect(elsewhereQuery('', 0, '5,880억', 'ko')).toBe('수치:5,880억');
  });
});
