import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../shared/figures/quantity.ts';
import { addNormalised } from '../../../../shared/figures/reader/normalise.ts';
import { readPeriods } from '../../../../shared/figures/reader/read-periods.ts';
import { readQuantities } from '../../../../shared/figures/reader/read-quantities.ts';
import { readRuns } from '../../../../shared/figures/reader/runs.ts';
import { MappedText } from '../../../../shared/figures/reader/source-map.ts';
import { parseMarkdown } from '../../../../shared/markdown/dialect.ts';
import { intervals, unitName } from './notation.ts';

/** Pieces that figures are made of, so that random texts come near to what articles hold. */
const pieces = [
  ...['1', '25', '1,350', '0.5', '2024', '2', '300', '12.0', '３０', '.5', '1,', '007'],
  ...[
    '조',
    '억',
    '만',
    '천',
    ' 원',
    '원',
    '달러',
    '$',
    '₩',
    '%',
    '%p',
    'bp',
    '배',
    '주',
    '개',
    '명',
    '년',
    '분기',
    '월',
  ],
  ...['~', '-', '–', ' ', '\n', '(', ')', '+', '△', '▲', '→', ',', '.', ':', '/', '\uFFFC'],
  ...[
    '약 ',
    ' 이상',
    ' 미만',
    '대',
    ' 초반',
    '에서 ',
    '로 ',
    ' 증가',
    '적자 ',
    '연 ',
    '두 자릿수',
    '절반',
    '수백',
    '여 ',
  ],
  ...[
    ' billion',
    'mn',
    ' to ',
    'from ',
    'between ',
    ' and ',
    'at least ',
    ' percent',
    ' shares',
    'Q1',
    'FY',
    'E',
  ],
];
const articleText = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
const anyText = fc.oneof(articleText, fc.string({ unit: 'binary', maxLength: 60 }));

/** What a text says in figures, whatever its form. */
const said = (text: string) => {
  const plain = new MappedText();
  addNormalised(plain, text, 0);
  return readQuantities(plain.text).map(summary);
};
const summary = (quantity: Quantity) => [
  unitName(quantity.unit),
  intervals(quantity, 'strict'),
  intervals(quantity, 'lax'),
  quantity.bound,
  quantity.sign,
];

/** Every sign that has a full-width form, in it. */
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('any text', () => {
  it('is read without a crash, in order, in spans that fit it and do not overlap', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), fc.boolean(), (text, cell, heading) => {
        let reached = 0;
        for (const { span, core, raw } of readQuantities(text, { cell, heading })) {
          expect(span.from).toBeGreaterThanOrEqual(reached);
          expect(span.to).toBeGreaterThan(span.from);
          expect(span.to).toBeLessThanOrEqual(text.length);
          expect(core.from).toBeGreaterThanOrEqual(span.from);
          expect(core.to).toBeLessThanOrEqual(span.to);
          expect(text.slice(span.from, span.to)).toBe(raw);
          reached = span.to;
        }
        let named = 0;
        for (const { span, raw } of readPeriods(text)) {
          expect(span.from).toBeGreaterThanOrEqual(named);
          expect(text.slice(span.from, span.to)).toBe(raw);
          named = span.to;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('has readings whose lax tier includes the strict one', () => {
    fc.assert(
      fc.property(articleText, (text) => {
        for (const { readings } of readQuantities(text)) {
          for (const { strict, lax } of readings) expect(String(lax.intersect(strict))).toBe(String(strict));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is mapped back into the source that it came from', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        for (const run of readRuns(source, parseMarkdown(source))) {
          let reached = 0;
          for (let at = 0; at < run.text.length; at++) {
            const { from, to } = run.source.span(at, at + 1);
            expect(from).toBeGreaterThanOrEqual(reached);
            expect(to).toBeGreaterThanOrEqual(from);
            expect(to).toBeLessThanOrEqual(source.length);
            reached = from;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the form of a text', () => {
  const same = (change: (text: string) => string) =>
    fc.assert(
      fc.property(articleText, (text) => {
        expect(said(change(text))).toEqual(said(text));
      }),
    );

  it('full width or half width says the same', () => same(fullWidth));

  it('decomposed or composed Hangul says the same', () => same((text) => text.normalize('NFD')));

  it.each(['\u00A0', '\u2009', '\u202F', '\u3000'])('a %j says the same as a plain space', (space) =>
    same((text) => text.replaceAll(' ', space)),
  );

  it('bold on any part of a figure says the same', () => {
    const expressions = [
      '$250억',
      '30~35%',
      '1조 2,000억 원',
      '약 3.5%p',
      '$1.35 billion',
      '-5.2%',
      '12만 3,000명',
    ];
    const cut = fc
      .constantFrom(...expressions)
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.nat(text.length - 1)));
    fc.assert(
      fc.property(cut, ([text, a, b]) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b) + 1];
        const bold = `값은 ${text.slice(0, from)}<b>${text.slice(from, to)}</b>${text.slice(to)} 이다`;
        const [run] = readRuns(bold, parseMarkdown(bold));
        expect(readQuantities(run!.text).map(summary)).toEqual(said(`값은 ${text} 이다`));
      }),
    );
  });

  it('scaling a sum by a whole number scales what is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 99 }), (value, times) => {
        const middle = (text: string) => readQuantities(text)[0]!.readings[0]!.point!;
        const scaled = middle(`매출 ${value * times}억 원`);
        expect(scaled.div(middle(`매출 ${value}억 원`)).toString()).toBe(`${times}`);
      }),
    );
  });

  it('억 and billion say the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), (value) => {
        const inBillions = `$${(value / 10).toFixed(1)} billion`;
        expect(said(inBillions)[0]![1]).toEqual(said(`$${value}억`)[0]![1]);
      }),
    );
  });
});

describe('hostile text of 200 KB', () => {
  const unit = [
    ...[
      '1',
      '1,',
      '억',
      ' ',
      '1억',
      '1-',
      '$',
      '($',
      '1 ',
      '~1',
      '1%',
      'a.',
      '12:',
      '제',
      '이천',
      '1조 ',
      'from ',
    ],
    ...[
      '(1',
      '2024',
      '2024-',
      '약 ',
      'Q1',
      '[1]',
      'note 1, ',
      'one hundred ',
      '절반',
      'a/',
      'http://',
      'a@',
      '1.',
    ],
    ...[
      'half of ',
      '3분의 ',
      '1~',
      '\n',
      '5\n',
      'years ended ',
      '(a 5 ',
      ' 1) ',
      'a-1.',
      '12월 ',
      '1천',
      '년',
      '△',
    ],
  ];
  it.each(unit)('ends in time for a repeated %j', (part) => {
    const text = part.repeat(200_000 / part.length);
    expect(readQuantities(text, { periods: readPeriods(text) }).length).toBeLessThanOrEqual(text.length);
  });
});
