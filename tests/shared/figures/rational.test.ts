import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rational } from '../../../shared/figures/rational.ts';

const rational = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([num, den]) => Rational.of(num, den));

describe('reading decimals', () => {
  it.each([
    ['12.50', '25/2'],
    ['-1,234', '-1234'],
    ['.5', '1/2'],
    ['1,350.25', '5401/4'],
    ['+3', '3'],
    ['-0.0', '0'],
  ])('%s is %s', (text, value) => {
    expect(Rational.parse(text).toString()).toBe(value);
  });

  it.each(['', '.', '-', '1.2.3', '1e5', ',5', 'NaN', ' 1'])('refuses %j', (text) => {
    expect(() => Rational.parse(text)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it('is exact where floats are not', () => {
    expect(Rational.parse('0.1').add(Rational.parse('0.2')).equals(Rational.parse('0.3'))).toBe(true);
  });

  it('undoes itself', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        expect(a.add(b).sub(b).equals(a)).toBe(true);
        if (b.sign() !== 0) expect(a.mul(b).div(b).equals(a)).toBe(true);
      }),
    );
  });

  it('keeps lowest terms and a positive denominator', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (num, den) => {
        fc.pre(den !== 0n);
        const value = Rational.of(num, den);
        expect(value.den > 0n).toBe(true);
        expect(value.num * den).toBe(num * value.den);
        expect(Rational.of(num * 6n, den * 6n).equals(value)).toBe(true);
      }),
    );
  });

  it('orders as the numbers do', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        expect(a.compare(b)).toBe(a.sub(b).sign());
        expect(Rational.min(a, b).compare(Rational.max(a, b))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('raises to whole powers', () => {
    expect(Rational.of(2, 3).pow(3).toString()).toBe('8/27');
    expect(Rational.of(2, 3).pow(-2).toString()).toBe('9/4');
    expect(Rational.of(5).pow(0).toString()).toBe('1');
    expect(Rational.power10(-2).toString()).toBe('1/100');
  });

  it('refuses to divide by nothing and to take part of a number for a whole one', () => {
    expect(() => Rational.of(1, 0)).toThrow(RangeError);
    expect(() => Rational.one.div(Rational.zero)).toThrow(RangeError);
    expect(() => Rational.zero.pow(-1)).toThrow(RangeError);
    expect(() => Rational.of(0.5)).toThrow(RangeError);
  });
});

describe('telling', () => {
  it.each([
    ['1234.565', 2, '1234.57'],
    ['-1234.565', 2, '-1234.57'],
    ['12.50', 3, '12.5'],
    ['0.004', 2, '0'],
    ['-0.004', 2, '0'],
    ['7', 0, '7'],
  ])('%s to %d places is %s', (value, places, text) => {
    expect(Rational.parse(value).toFixed(places)).toBe(text);
  });

  it('comes as near as a float can', () => {
    expect(Rational.of(1, 3).toNumber()).toBeCloseTo(1 / 3, 15);
    expect(Rational.of(10n ** 30n + 1n, 10n ** 30n).toNumber()).toBe(1);
  });
});
