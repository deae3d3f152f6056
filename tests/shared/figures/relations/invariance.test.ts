import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../shared/article/article.ts';
import { readFigures } from '../../../../shared/figures/index.ts';
import { genreArticle, type Plant, planted } from '../genre-article.ts';

const sections = (wrong: boolean) => [
  `## 요약\n\n- 2025년 매출 ${wrong ? '$36억' : '$30억'}\n- 6월 말 수주잔고 $70억\n`,
  '## 실적\n\n- 2025년 매출 $30억\n\n주가는 40,000원에서 46,000원으로 15% 올랐다.\n',
  '## 부문\n\n| 부문 | 매출 | 비중 |\n|---|---|---|\n| 가 | $18억 | 60% |\n| 나 | $12억 | 40% |\n| 합계 | $30억 | 100% |\n',
];
const article = (parts: readonly string[]) => `# 누리전자 점검\n\n${parts.join('\n')}`;
const verdicts = (text: string) =>
  readFigures(readArticle(text))
    .findings.map((finding) => `${finding.ruleId} ${finding.severity} ${finding.related.length}`)
    .sort();

describe('what does not change a verdict', () => {
  it.each([true, false])('the order of sections (a contradiction stands in it: %s)', (wrong) => {
    const expected = verdicts(article(sections(wrong)));
    expect(expected.length > 0).toBe(wrong);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (order) => {
        expect(verdicts(article(order.map((i) => sections(wrong)[i]!)))).toEqual(expected);
      }),
    );
  });

  it('a constant that all money is multiplied by', () => {
    fc.assert(
      fc.property(fc.constantFrom(10, 100, 1000), fc.boolean(), (factor, wrong) => {
        const text = article(sections(wrong));
        const scaled = text.replace(/\$(\d+)억/g, (_, n: string) => `$${Number(n) * factor}억`);
        expect(verdicts(scaled)).toEqual(verdicts(text));
      }),
    );
  });

  it.each([
    [
      '억 written as billion',
      (text: string) =>
        text.replace(/\$(\d+)억/g, (_, n: string) => `$${(Number(n) / 10).toFixed(1)} billion`),
    ],
    [
      'full-width digits',
      (text: string) => text.replace(/\d(?=\d*억)/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
    ],
    ['decomposed Hangul', (text: string) => text.normalize('NFD')],
    ['Windows line ends', (text: string) => text.replace(/\n/g, '\r\n')],
  ])('%s', (_, change) => {
    for (const wrong of [true, false]) {
      const text = article(sections(wrong));
      expect(verdicts(change(text))).toEqual(verdicts(text));
    }
  });
});

describe('what does not change a verdict on a whole article', () => {
  const all = Object.keys(planted) as Plant[];
  const rules = (text: string) =>
    readFigures(readArticle(text))
      .findings.map(({ ruleId, severity }) => `${ruleId} ${severity}`)
      .toSorted();
  const holds = (change: (text: string, seed: number) => string) =>
    fc.assert(
      fc.property(fc.subarray(all), fc.nat(1000), (plants, seed) => {
        const text = genreArticle(plants);
        expect(rules(change(text, seed))).toEqual(rules(text));
      }),
      { numRuns: 24 },
    );

  it('the order of its sections', () => {
    holds((text, seed) => {
      const [head, ...parts] = text.split(/(?=^## )/m);
      const turned = parts.map((_, i) => parts[(i * 5 + seed) % parts.length]!);
      return [head, ...(new Set(turned).size === parts.length ? turned : parts.toReversed())].join('');
    });
  });

  it('a constant that all its money is multiplied by', () => {
    holds((text, seed) => {
      const factor = [10, 100][seed % 2]!;
      const scaled = (digits: string) => String(Number(digits.replaceAll(',', '')) * factor);
      return text.replace(/\$([\d,]+)(?:~(\d+))?/g, (_, from: string, to?: string) =>
        to ? `$${scaled(from)}~${scaled(to)}` : `$${scaled(from)}`,
      );
    });
  });

  it.each([
    [
      '억 written as billion',
      (text: string) =>
        text.replace(
          /\$([\d,]+)억/g,
          (_, n: string) => `$${(Number(n.replaceAll(',', '')) / 10).toFixed(1)} billion`,
        ),
    ],
    [
      '억 written out with 달러',
      (text: string) => text.replace(/\$([\d,]+)억/g, (_, n: string) => `${n}억 달러`),
    ],
    [
      'full-width digits',
      (text: string) =>
        text.replace(/\d(?=[\d,.]*(?:%|억))/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['decomposed Hangul', (text: string) => text.normalize('NFD')],
    ['Windows line ends', (text: string) => text.replace(/\n/g, '\r\n')],
    ['bold figures', (text: string) => text.replace(/(?<=: )\$\d+억/g, '**$&**')],
    ['a range written with another dash', (text: string) => text.replace(/(?<=\d)~(?=\d)/g, '–')],
  ])('%s', (_, change) => {
    holds(change);
  });
});

describe('any text whatever', () => {
  const pieces = fc.constantFrom(
    '매출',
    '$30억',
    '35%',
    ' → ',
    '|',
    '\n',
    '---|',
    '| 합계 | 10 |\n',
    '# ',
    '- ',
    '**',
    '(',
    ')',
    ':',
    '2025년 ',
    '1조 2,000억 원',
    'increased to ',
    'from ',
    '현재가 ',
    '목표가 ',
    '~',
    '△3%',
    '\u0000',
    '👍',
    '<!-- fact 매출 2025 -->',
    '연평균 ',
    '가장 높다',
    '2024년',
    '5년간 ',
    '$2.5 billion(25억 달러)',
    '단기 (3~6개월)',
    '전분기 대비 ',
    'annualized ',
    '---\ndate: 2026-01-02\n---\n',
    '으로 증가했다.',
    '를 기록했다.',
    '0',
    '-',
    '0%',
  );

  it('is read without an error, and every span lies in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const report = readFigures(readArticle(text));
        const edits = report.findings.flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits));
        const spans = [...report.ledger, ...report.findings].map(({ span }) => span);
        for (const span of [...spans, ...edits]) {
          expect(span.from >= 0 && span.from <= span.to && span.to <= text.length).toBe(true);
        }
        expect(report.counts.read).toBe(report.ledger.length);
        expect(report.counts.read >= report.counts.bound && report.counts.bound >= 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same report twice', () => {
    const text = article(sections(true));
    expect(verdicts(text)).toEqual(verdicts(`${text}`));
  });
});

describe('a fact that the writer declares', () => {
  it('overrules what the words around it say', () => {
    const text = '# 누리전자\n\n- 2025년 매출 $30억\n\n그 수치는 $36억<!-- fact 매출 2025년 -->이었다.';
    expect(verdicts(text)).toEqual(['figures/same-fact error 1']);
    expect(verdicts(text.replace('매출 2025년 -->', '영업이익 2025년 -->'))).toEqual([]);
  });
});
