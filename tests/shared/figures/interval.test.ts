import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type End, Interval } from '../../../shared/figures/interval.ts';
import { Rational } from '../../../shared/figures/rational.ts';

const end = (text: string, open: boolean): End => ({ value: Rational.parse(text.trim()), open });

/** `[2, 3)`, `(-∞, 5]`: as `toString` writes them. */
function parse(text: string): Interval {
  const [lo = '', hi = ''] = text.slice(1, -1).split(',');
  return Interval.between(
    lo.includes('∞') ? null : end(lo, text.startsWith('(')),
    hi.includes('∞') ? null : end(hi, text.endsWith(')')),
  )!;
}

const value = fc.integer({ min: -12, max: 12 }).map((n) => Rational.of(n, 2));
const anyEnd = fc.option(fc.record({ value, open: fc.boolean() }), { freq: 4 });
const intervals = fc
  .tuple(anyEnd, anyEnd)
  .map(([a, b]) => Interval.between(a, b))
  .filter((interval) => interval !== null);
/** An interval and a number in it. */
const withMember = fc.tuple(intervals, value).filter(([interval, number]) => interval.contains(number));

describe('what two intervals share', () => {
  it.each([
    ['[1, 3]', '[2, 4]', '[2, 3]'],
    ['[1, 2]', '[2, 3]', '[2, 2]'],
    ['[1, 2)', '[2, 3]', null],
    ['[1, 2)', '(1, 2]', '(1, 2)'],
    ['(-∞, 2]', '(1, ∞)', '(1, 2]'],
    ['(-∞, ∞)', '[1, 2)', '[1, 2)'],
    ['[1, 2]', '[3, 4]', null],
  ])('%s and %s: %s', (a, b, common) => {
    expect(parse(a).intersect(parse(b))?.toString() ?? null).toBe(common);
    expect(parse(b).intersect(parse(a))?.toString() ?? null).toBe(common);
    expect(parse(a).disjoint(parse(b))).toBe(common === null);
  });

  it.each([
    ['[1, 2)', '[4, 5]', '[1, 5]'],
    ['[1, 2]', '(2, 3]', '[1, 3]'],
    ['[1, 2]', '[4, ∞)', '[1, ∞)'],
    ['(-∞, 2]', '[4, ∞)', '(-∞, ∞)'],
  ])('%s and %s: hull %s', (a, b, hull) => {
    expect(parse(a).hull(parse(b)).toString()).toBe(hull);
  });
});

describe('arithmetic', () => {
  it.each([
    ['[1, 2)', 'add', '[3, 4]', '[4, 6)'],
    ['[1, 2]', 'sub', '[3, 4)', '(-3, -1]'],
    ['[1, ∞)', 'add', '[3, 4]', '[4, ∞)'],
    ['[2, 3]', 'mul', '[-1, 4)', '[-3, 12)'],
    ['[-2, 3]', 'mul', '[-5, 4]', '[-15, 12]'],
    ['(2, 3]', 'mul', '[1, ∞)', '(2, ∞)'],
    ['[0, 3]', 'mul', '[1, ∞)', '[0, ∞)'],
    ['[0, 0]', 'mul', '(-∞, ∞)', '[0, 0]'],
    ['(0, 1]', 'mul', '[2, 3]', '(0, 3]'],
    ['[2, 6]', 'div', '[1, 2)', '(1, 6]'],
    ['[2, 6]', 'div', '[-2, -1]', '[-6, -1]'],
    ['[2, 6]', 'div', '[2, ∞)', '(0, 3]'],
  ] as const)('%s %s %s = %s', (a, operation, b, result) => {
    expect(parse(a)[operation](parse(b))?.toString()).toBe(result);
  });

  it.each(['[0, 1]', '(0, 1]', '[-1, 1]', '[-1, 0)', '[0, ∞)', '(-∞, ∞)'])('does not divide by %s', (by) => {
    expect(parse('[1, 2]').div(parse(by))).toBeNull();
  });

  it('holds every result of numbers that the operands hold', () => {
    fc.assert(
      fc.property(withMember, withMember, ([a, x], [b, y]) => {
        expect(a.add(b).contains(x.add(y))).toBe(true);
        expect(a.sub(b).contains(x.sub(y))).toBe(true);
        expect(a.mul(b).contains(x.mul(y))).toBe(true);
        expect(a.neg().contains(x.neg())).toBe(true);
        expect(a.hull(b).contains(x)).toBe(true);
        expect(a.div(b)?.contains(x.div(y)) ?? true).toBe(true);
      }),
    );
  });

  it('keeps to the ends that were asked for', () => {
    expect(parse('[1, 2)').widen(Rational.of(1, 2)).toString()).toBe('[1/2, 5/2)');
    expect(parse('[1, 2)').shift(Rational.of(3)).toString()).toBe('[4, 5)');
    expect(Interval.closed(Rational.of(3), Rational.of(1)).toString()).toBe('[1, 3]');
    expect(Interval.around(Rational.of(3), Rational.of(1)).toString()).toBe('[2, 4]');
    expect(parse('[1, 2)').middle()?.toString()).toBe('3/2');
    expect(parse('[1, ∞)').middle()).toBeNull();
  });
});

it('has no interval where no number lies', () => {
  expect(Interval.between(end('2', false), end('1', false))).toBeNull();
  expect(Interval.between(end('2', true), end('2', false))).toBeNull();
  expect(Interval.between(end('2', false), end('2', false))?.toString()).toBe('[2, 2]');
});
