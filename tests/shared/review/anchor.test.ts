import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf, isStillAt, locateAnchor, longestQuote } from '../../../shared/review/anchor.ts';
import { applyEdits, type Edit } from '../../../shared/span.ts';

/** A text with the commented words between ⟦ and ⟧. */
function marked(source: string) {
  const from = source.indexOf('⟦');
  const to = source.indexOf('⟧') - 1;
  return { text: source.replace(/[⟦⟧]/g, ''), span: { from, to } };
}

/** Where the comment on the marked words of `before` stands in `after`, marked there. */
function moved(before: string, after: string): string | null {
  const { text, span } = marked(before);
  const found = locateAnchor(after, anchorOf(text, span)!);
  return (
    found && `${after.slice(0, found.from)}⟦${after.slice(found.from, found.to)}⟧${after.slice(found.to)}`
  );
}

const intro = '국내 반도체 업황은 지난해 하반기부터 뚜렷하게 돌아섰다.\n\n';

describe('an anchor', () => {
  it('leaves the blanks at the ends of a selection out, and is none of blanks alone', () => {
    const anchor = anchorOf('가 나다 라', { from: 1, to: 5 })!;
    expect(anchor).toEqual({ quote: '나다', prefix: '가 ', suffix: ' 라', at: 2 });
    expect(anchorOf('가  라', { from: 1, to: 3 })).toBeNull();
  });

  it('knows a long selection by its beginning, without half a character', () => {
    const text = `${'a'.repeat(longestQuote - 1)}😀 and on`;
    expect(anchorOf(text, { from: 0, to: text.length })!.quote).toBe('a'.repeat(longestQuote - 1));
  });
});

describe('a commented place', () => {
  it('is found again where nothing changed, and below text that was put in above it', () => {
    const before = `${intro}매출은 ⟦3조 2,000억 원⟧으로 늘었다.`;
    expect(moved(before, marked(before).text)).toBe(before);
    expect(moved(before, `# 제목\n\n${marked(before).text}`)).toBe(`# 제목\n\n${before}`);
  });

  it('is told from its like by what stands around it, however the text was put about', () => {
    const [a, b] = ['삼성전자의 작년 영업이익은 12% 늘었다.', 'LG전자의 올해 매출은 12% 줄었다.'];
    const mark = (sentence: string) => sentence.replace('12%', '⟦12%⟧');
    expect(moved(`${a}\n${mark(b)}`, `${b}\n${a}`)).toBe(`${mark(b)}\n${a}`);
    expect(moved(`${mark(a)}\n${b}`, `${b}\n${a}`)).toBe(`${b}\n${mark(a)}`);
  });

  it('is the figure that now stands between the same words', () => {
    expect(
      moved(`${intro}영업이익률은 ⟦8%⟧에 그쳤다고 밝혔다.`, `${intro}영업이익률은 12.5%에 그쳤다고 밝혔다.`),
    ).toBe(`${intro}영업이익률은 ⟦12.5%⟧에 그쳤다고 밝혔다.`);
  });

  it('is found where its words and those around them were changed a little', () => {
    expect(
      moved(
        `${intro}회사는 ⟦올해 설비 투자를 두 배로 늘릴 계획이다⟧. 주가는 올랐다.`,
        `${intro}한편 회사는 올해도 설비 투자를 세 배로 늘릴 계획이다! 주가는 조금 올랐다.`,
      ),
    ).toMatch(/⟦올해도 설비 투자를 세 배로 늘릴 계획이다⟧/);
  });

  it('keeps the words that were put into its middle', () => {
    expect(
      moved(
        `${intro}⟦매출이 크게 늘었다는 점⟧이 눈에 띈다.`,
        `${intro}매출이 지난 분기와 견주어 크게 늘었다는 점이 눈에 띈다.`,
      ),
    ).toBe(`${intro}⟦매출이 지난 분기와 견주어 크게 늘었다는 점⟧이 눈에 띈다.`);
  });

  it.each([
    [
      'its sentence is gone',
      `${intro}⟦배당 성향은 30%를 유지한다.⟧ 주가는 올랐다.`,
      `${intro}주가는 올랐다.`,
    ],
    [
      'a short word of it stands elsewhere, among other words',
      '매출은 ⟦12%⟧ 늘어 예상을 웃돌았다.',
      '금리는 연 12% 수준이다.',
    ],
    [
      'another sentence took its place',
      `가나. ⟦배당은 늘어난다고 했다.⟧ 다라.`,
      `가나. 경영진이 모두 물러났다. 다라.`,
    ],
    ['the article is empty', `${intro}⟦배당 성향⟧은 그대로다.`, ''],
  ])('is nowhere where %s', (_, before, after) => {
    expect(moved(before, after)).toBeNull();
  });

  it('is still meant by a span that was followed through edits, but not by other words', () => {
    const { text, span } = marked(`${intro}⟦배당 성향은 30%를 유지한다.⟧ 끝.`);
    const anchor = anchorOf(text, span)!;
    const edited = text.replace('30%', '35%');
    expect(isStillAt(edited, anchor, span)).toBe(true);
    const other = text.replace('배당 성향은 30%를 유지한다.', '모든 것이 전혀 다르게 되었네.');
    expect(isStillAt(other, anchor, span)).toBe(false);
    expect(isStillAt(text, anchor, { from: span.from, to: span.from })).toBe(false);
  });
});

const words = [
  '매출',
  '영업이익',
  '8%',
  '12%',
  '3조',
  '원',
  '늘었다',
  '줄었다',
  '배당',
  '은',
  '이',
  ', ',
  '. ',
  '\n\n',
  ' ',
  'AWS ',
  'growth ',
];
const sentence = (minLength: number, maxLength: number) =>
  fc.array(fc.constantFrom(...words), { minLength, maxLength }).map((some) => some.join(''));

describe('whatever is done to a text', () => {
  const scene = fc.record({
    text: sentence(12, 60),
    at: fc.nat(1000),
    length: fc.integer({ min: 1, max: 40 }),
    edits: fc.array(fc.record({ at: fc.nat(1000), cut: fc.nat(30), put: sentence(0, 6) }), { maxLength: 4 }),
  });

  it('a comment stands at its own words, at words like them, at what stands between the same words – or nowhere', () => {
    fc.assert(
      fc.property(scene, ({ text, at, length, edits }) => {
        const from = at % text.length;
        const anchor = anchorOf(text, { from, to: Math.min(text.length, from + length) });
        if (!anchor) return;
        const now = edits.reduce((so, { at: where, cut, put }) => {
          const start = where % (so.length + 1);
          const edit: Edit = { from: start, to: Math.min(so.length, start + cut), insert: put };
          return applyEdits(so, [edit]);
        }, text);
        const found = locateAnchor(now, anchor);
        if (!found) return;
        expect(found.from).toBeGreaterThanOrEqual(0);
        expect(found.to).toBeGreaterThan(found.from);
        expect(found.to).toBeLessThanOrEqual(now.length);
        const there = now.slice(found.from, found.to);
        const context = (from: number, to: number, source: string) =>
          [source.slice(Math.max(0, from - 8), from), source.slice(to, to + 8)].join('|');
        const sameContext =
          context(anchor.at, anchor.at + anchor.quote.length, text) === context(found.from, found.to, now);
        const like =
          there === anchor.quote ||
          changes(anchor.quote, there) <= 0.4 * anchor.quote.length ||
          pairsIn(anchor.quote, there) >= 0.6;
        expect(like || (anchor.quote.length < 8 && sameContext)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('a comment whose sentence nobody touched is found at it', () => {
    fc.assert(
      fc.property(sentence(0, 12), sentence(0, 12), (above, below) => {
        const sentence = '회사는 올해 설비 투자를 두 배로 늘릴 계획이라고 공시했다.';
        const text = `처음.\n\n${sentence}\n\n끝.`;
        const anchor = anchorOf(text, { from: 5, to: 5 + sentence.length })!;
        const now = `${above}\n\n${sentence}\n\n${below}`;
        const found = locateAnchor(now, anchor)!;
        expect(now.slice(found.from, found.to)).toBe(sentence);
        expect(found.from).toBe(above.length + 2);
      }),
      { numRuns: 100 },
    );
  });
});

/** Letters to insert, leave out or replace, written apart from the code that is held to it. */
function changes(a: string, b: string): number {
  const table = [...Array(a.length + 1)].map((_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j++) table[0]![j] = j;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + Number(a[i - 1] !== b[j - 1]),
      );
  return table[a.length]![b.length]!;
}

function pairsIn(a: string, b: string): number {
  const pairs = (of: string) => [...of.slice(1)].map((_, i) => of.slice(i, i + 2));
  const there = pairs(b);
  const shared = pairs(a).filter((pair) => {
    const at = there.indexOf(pair);
    if (at >= 0) there.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(1, a.length - 1);
}
