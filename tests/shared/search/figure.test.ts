import { describe, expect, it } from 'vitest';
import { figureFinder } from '../../../shared/search/figure.ts';

/** What a search for a figure finds in a text. */
function found(figure: string, text: string): readonly string[] {
  const find = figureFinder(figure);
  if (!find) throw new Error(`${figure} has no value of its own`);
  return find(text, 100).map(({ from, to }) => text.slice(from, to));
}

describe('a figure is found by its value', () => {
  const same = [
    ['$2.5bn', '25억 달러', '$25억', '$2,500 million', '2.5 billion dollars', 'US$2.5B', '미화 25억 달러'],
    ['5,880억 원', '5880억원', '5,880 억 원', '₩588,000,000,000', '588 billion won'],
    ['2조 5,000억 원', '2.5조 원', '25,000억 원', '₩2.5 trillion'],
    ['1조 50억 원', '10,050억 원'],
    ['0.25%p', '25bp', '25 basis points'],
    ['35%', '35 percent', '35.0%', '３５％'],
    ['50%', '절반'],
    ['12만 3,000명', '123,000명'],
  ] as const;
  for (const spellings of same) {
    it(`${spellings[0]}, however it is written`, () => {
      for (const one of spellings) {
        for (const other of spellings) {
          const text = `이 글에 나오는 값은 ${other}, 그리고 다른 말이다.`;
          expect(found(one, text), `${one} in ${text}`).toHaveLength(1);
        }
      }
    });
  }

  it('and no other figure of the same digits', () => {
    for (const text of ['$25bn', '25억 원', '2.5%', '$2.5', '25억 유로', '$2.55bn', '$12.5bn']) {
      expect(found('$2.5bn', `값은 ${text}이다.`), text).toEqual([]);
    }
    for (const text of ['15,880억 원', '5,880.5억 원', '588억 원', '65,880억 원', '5,880억 달러']) {
      expect(found('5,880억 원', `값은 ${text}이다.`), text).toEqual([]);
    }
    expect(found('2.5%', '2.5%, 12.5%, 2.55%, 2.5%p, 25%, 2.5 %')).toEqual(['2.5%', '2.5 %']);
  });

  it('also where only a scale is written, in either direction', () => {
    expect(found('1,200억', '매출 1,200억 원, 수출 1,200억 달러, 1,200명')).toEqual([
      '1,200억 원',
      '1,200억 달러',
    ]);
    expect(found('1,200억 원', '매출은 1,200억, 비용은 1,300억')).toEqual(['1,200억']);
  });

  it('with its marks of Markdown, over the end of a line, and not over the end of a paragraph', () => {
    expect(found('$2.5bn', '매출은 **25억** 달러')).toEqual(['25억** 달러']);
    expect(found('$2.5bn', '매출은 25억\n달러였다')).toEqual(['25억\n달러']);
    expect(found('5,880억 원', '- 값 5,880억\n- 원가')).toEqual(['5,880억']);
    expect(found('$25억', '값은 \\$25억')).toEqual(['$25억']);
  });

  it('in a table that gives its unit above, in the header or in the label of a row', () => {
    const table = (caption: string, head: string, label: string) =>
      `${caption}\n\n| 항목 | ${head} |\n| --- | ---: |\n| 다른 것 | 1 |\n| ${label} | 2,500 |\n\n끝`;
    expect(found('$2.5bn', table('(단위: 백만 달러)', '2026년', '매출'))).toEqual(['2,500']);
    expect(found('$2.5bn', table('매출', '금액(백만 달러)', '매출'))).toEqual(['2,500']);
    expect(found('$2.5bn', table('매출', '2026년', '매출(백만 달러)'))).toEqual(['2,500']);
    expect(found('$2.5bn', table('(단위: 억 원)', '2026년', '매출'))).toEqual([]);
    expect(found('2,500억 원', table('(단위: 억 원)', '2026년', '매출'))).toEqual(['2,500']);
    expect(found('$2.5bn', '| 항목 | 금액 |\n| --- | --- |\n| 매출 | $2.5bn |')).toEqual(['$2.5bn']);
  });

  it('with its sign however that is said, and not with the other', () => {
    expect(found('-5%', '5% 감소, 5% 증가, △5%, -5%, +5%')).toEqual(['5%', '△5%', '-5%']);
    expect(found('5%', '5% 감소, +5%')).toHaveLength(2);
  });

  it('as a range, and as one of its ends', () => {
    expect(found('$200~220', '목표가 $200~220, $220, 200달러에서 220달러')).toContain('$200~220');
    expect(found('$220', '목표가 $200~220이다')).toEqual(['$200~220']);
    expect(found('$210', '목표가 $200~220이다')).toEqual([]);
  });

  it('at most so many times', () => {
    expect(figureFinder('5%')!('5% '.repeat(50), 7)).toHaveLength(7);
  });
});

describe('a figure without a value of its own', () => {
  it('can be found by its spelling only', () => {
    for (const figure of ['30', '수백억', '3분의 1', '글', '0%'])
      expect(figureFinder(figure), figure).toBeNull();
  });
});
