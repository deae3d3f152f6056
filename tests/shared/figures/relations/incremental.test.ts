import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../../../shared/article/article.ts';
import { readFigures, toLedgerLine } from '../../../../shared/figures/index.ts';

/** Parts that relations of every reach hold together: inside a block, among facts, between prose and tables. */
const parts = [
  '# 누리전자 실적 점검\n\n',
  '## 2025년 실적\n\n',
  '**점유율:**\n\n',
  '| 항목 | 2024년 | 2025년 | 증감률 |\n|---|---|---|---|\n| 매출 | 400억 원 | 500억 원 | 25% |\n| 영업이익 | 40억 원 | 60억 원 | 50% |\n| 합계 | 440억 원 | 560억 원 | |\n\n',
  '| 부문 | 매출(억원) | 비중 |\n|---|---|---|\n| 가전 | 1,234 | 60% |\n| 반도체 | 823 | 40% |\n\n',
  '2025년 매출은 500억 원이고 영업이익은 60억 원, 영업이익률은 12%였다.\n\n',
  '2025년 매출은 620억 원이었다.\n\n',
  '가전 매출은 1,324억 원이다. 반도체 매출은 823억 원이다.\n\n',
  '매출의 14%인 70억 원을 투자했다.\n\n',
  '- 월 매출 $25억\n- 분기 매출 $30억\n\n',
  '- 목표가 $220 (현재가 대비 10% 상승)\n- 목표가 $300 (현재가 대비 20% 상승)\n\n',
  '현재가는 $200이다.\n\n',
  'AI 매출 비중은 12%에서 2027년 25%로 높아질 전망이다.\n\n',
  '- 가전 매출 300억 원, 영업이익 50억 원\n- 반도체 매출 200억 원, 영업이익 90억 원\n\n',
  '주가는 40,000원에서 46,000원으로 18% 올랐다.\n\n',
  'Revenue rose to $4.2 billion in 2025, up 20% from $3.5 billion.\n\n',
  '그 수치는 36억 원<!-- fact 매출 2025년 -->이었다.\n\n',
  '<!-- tickmark-ignore figures/same-fact: 다른 기준 -->\n\n',
];

/** English prose whose clauses name lines of tables by their words or by a value that stands beside them. */
const english = [
  '# Harbour Group in 2025\n\n',
  '## Marine\n\n',
  '### Operating costs\n\n',
  'The table shows net sales by segment (in millions):\n\n',
  '| | 2025 | 2024 |\n|---|---:|---:|\n| Marine | 262.3 | 231.1 |\n| Filtration | 148.0 | 131.4 |\n| Total net sales | 410.3 | 362.5 |\n\n',
  '| (in thousands) | 2025 | 2024 | Change |\n|---|---:|---:|---:|\n| Fuel and related taxes | 84,320 | 79,115 | 6.6% |\n| Crew wages | 61,204 | 55,900 | 9.5% |\n| Gross profit | 158,900 | 140,020 | 13.5% |\n\n',
  '| | 2023 | 2022 |\n|---|---:|---:|\n| Marine | 214.8 | 209.9 |\n| Crew wages | 51.7 | 50.2 |\n\n',
  'Net sales of Marine rose 13.5% to $262.3 million in 2025, from $231.1 million in 2024.\n\n',
  '*Filtration.* Another good year. Net sales were $184.0 million, up 12.6%.\n\n',
  'Crew wages increased $5.3 million, or 9.5%, to $61.2 million because of new ships. Fuel decreased 6.6%.\n\n',
  'Gross margin was 38.7% in 2025. We paid $84.3 million for fuel, up 6.6%, and $214.8 million to suppliers.\n\n',
  '- Marine: $262.3 million, compared with $213.1 million.\n- Filtration accounted for 36% of total net sales.\n\n',
];

interface Change {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const inserted = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...parts) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('1', '0억', '년', '가', '%', '\n\n', '## ', '| ', ' 매출 5억 원', '-'),
  },
  { weight: 1, arbitrary: fc.constant('') },
);
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(2000),
  remove: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(120)),
  insert: inserted,
});
const articles = fc.array(fc.constantFrom(...parts), { minLength: 3, maxLength: 9 });

function apply(text: string, { at, remove, insert }: Change): string {
  const from = Math.min(at, text.length);
  return text.slice(0, from) + insert + text.slice(from + remove);
}

/** What a report says, without the objects that say it. */
const said = (article: Article) => {
  const { ledger, findings, counts } = readFigures(article);
  return { findings, counts, ledger: ledger.map(toLedgerLine) };
};

/** Holds the report after each change of a text against a reading from scratch. */
function expectSameAfter(start: readonly string[], changes: readonly Change[]): void {
  let article = readArticle(start.join(''));
  readFigures(article);
  for (const one of changes) {
    article = readArticle(apply(article.text, one), article);
    expect(said(article)).toEqual(said(readArticle(article.text)));
  }
}

/** Hundreds of readings from scratch: some seconds each, and many times that where other work holds the cores. */
const timeout = 180_000;

describe('figures after an edit', { timeout }, () => {
  it('are what a reading from scratch gives, whatever was edited before', () => {
    fc.assert(fc.property(articles, fc.array(change, { minLength: 1, maxLength: 4 }), expectSameAfter), {
      numRuns: 40,
    });
  });

  it('are the same below a front matter that tells some of them, too', () => {
    const fronts = fc.constantFrom(
      '---\ntitle: 누리전자\ndescription: 2025년 매출은 620억 원이었다.\n---\n\n',
      "---\nsummary: '2025년 영업이익 60억 원'\n---\n",
    );
    fc.assert(
      fc.property(
        fronts,
        articles,
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (front, start, changes) =>
          expectSameAfter(
            [front, ...start],
            changes.map((one, i) => (i === 0 ? { ...one, at: one.at % front.length } : one)),
          ),
      ),
      { numRuns: 30 },
    );
  });

  it('are the same in a long article, whose blocks are asked by stretches', () => {
    const long = fc.array(fc.constantFrom(...parts), { minLength: 60, maxLength: 80 });
    fc.assert(
      fc.property(long, fc.array(change, { minLength: 1, maxLength: 3 }), (start, changes) =>
        expectSameAfter(
          start,
          changes.map((one) => ({ ...one, at: one.at * 2 })),
        ),
      ),
      { numRuns: 15 },
    );
  });

  it('are the same in English, where words of a line are enough to name it', () => {
    const typed = fc.oneof(
      fc.constantFrom(...english),
      fc.constantFrom('1', '9', ' net', ' growth', 's', ' Marine', ' 2024', ' wages', '|', '\n| Crew | 7 |'),
      fc.constant(''),
    );
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...english), { minLength: 6, maxLength: 30 }),
        fc.array(fc.record({ at: fc.nat(4000), remove: fc.nat(3), insert: typed }), {
          minLength: 1,
          maxLength: 6,
        }),
        expectSameAfter,
      ),
      { numRuns: 40 },
    );
  });

  it('are the same where so many tables have a line of one name that only the nearest are asked', () => {
    const copies = Array.from({ length: 6 }, (_, copy) => [`# ${copy} copy\n\n`, ...english]).flat();
    const typed = fc.constantFrom('1', ' net', ' 2024', '', '\n\n', english[6]!);
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(copies.join('').length), remove: fc.nat(3), insert: typed }), {
          minLength: 3,
          maxLength: 3,
        }),
        (changes) => expectSameAfter(copies, changes),
      ),
      { numRuns: 3 },
    );
  });

  it('are the same when a part moves, or is pasted twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { minLength: 2, maxLength: 8 }),
        fc.nat(9),
        fc.nat(9),
        (list, from, to) => {
          const before = readArticle(list.join(''));
          readFigures(before);
          const moved = list
            .toSpliced(from % list.length, 1)
            .toSpliced(to % list.length, 0, list[from % list.length]!);
          const doubled = list.toSpliced(
            to % list.length,
            0,
            list[from % list.length]!,
            list[from % list.length]!,
          );
          for (const parts of [moved, doubled]) {
            const after = readArticle(parts.join(''), before);
            expect(said(after)).toEqual(said(readArticle(after.text)));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
