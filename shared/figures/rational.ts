/** Greatest common divisor of two non-negative integers. */
function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The powers asked for so far: a few dozen, the scales of printed numbers. */
const powersOf10 = new Map<number, Rational>();

/** `1,234.50`, `-3`, `.5`: digits with optional commas between them and one point. */
const decimal = /^([+-]?)(\d[\d,]*)?(?:\.(\d+))?$/;

/**
 * An exact fraction, in lowest terms with a positive denominator. Never rounds. Immutable; two equal numbers have
 * equal `num` and `den`.
 */
export class Rational {
  readonly num: bigint;
  readonly den: bigint;

  private constructor(num: bigint, den: bigint) {
    this.num = num;
    this.den = den;
  }

  static readonly zero = new Rational(0n, 1n);
  static readonly one = new Rational(1n, 1n);

  /** `num / den`. Throws RangeError where `den` is 0, or where a number is given that is not a safe integer. */
  static of(num: bigint | number, den: bigint | number = 1n): Rational {
    const n = toBigInt(num);
    const d = toBigInt(den);
    if (d === 1n) return new Rational(n, d);
    if (d === 0n) throw new RangeError('a denominator of 0');
    const common = gcd(n < 0n ? -n : n, d < 0n ? -d : d);
    const sign = d < 0n ? -1n : 1n;
    return new Rational((sign * n) / common, (sign * d) / common);
  }

  /** Ten to a whole power, which may be negative. */
  static power10(exponent: number): Rational {
    let known = powersOf10.get(exponent);
    if (!known) {
      const power = 10n ** BigInt(Math.abs(exponent));
      known = exponent < 0 ? new Rational(1n, power) : new Rational(power, 1n);
      powersOf10.set(exponent, known);
    }
    return known;
  }

  /** The number that a decimal string writes, exactly: `12.50`, `-1,234`, `.5`. Throws RangeError on anything else. */
  static parse(text: string): Rational {
    const [, sign, whole = '', fraction = ''] = decimal.exec(text) ?? [];
    if (whole + fraction === '') throw new RangeError(`not a decimal number: ${text.slice(0, 40)}`);
    const digits = BigInt(whole.replaceAll(',', '') + fraction);
    return Rational.of(sign === '-' ? -digits : digits, 10n ** BigInt(fraction.length));
  }

  add(other: Rational): Rational {
    if (this.den === 1n && other.den === 1n) return new Rational(this.num + other.num, 1n);
    return Rational.of(this.num * other.den + other.num * this.den, this.den * other.den);
  }

  sub(other: Rational): Rational {
    return this.add(other.neg());
  }

  mul(other: Rational): Rational {
    if (this.den === 1n && other.den === 1n) return new Rational(this.num * other.num, 1n);
    return Rational.of(this.num * other.num, this.den * other.den);
  }

  /** Throws RangeError where `other` is 0. */
  div(other: Rational): Rational {
    return Rational.of(this.num * other.den, this.den * other.num);
  }

  neg(): Rational {
    return new Rational(-this.num, this.den);
  }

  abs(): Rational {
    return this.num < 0n ? this.neg() : this;
  }

  /** To a whole power; a negative one of 0 throws RangeError. */
  pow(exponent: number): Rational {
    if (exponent < 0) return Rational.one.div(this.pow(-exponent));
    return new Rational(this.num ** BigInt(exponent), this.den ** BigInt(exponent));
  }

  /** Negative where this is less than `other`, 0 where equal, positive where greater: fit for sort. */
  compare(other: Rational): number {
    const same = this.den === other.den;
    const [a, b] = same ? [this.num, other.num] : [this.num * other.den, other.num * this.den];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  equals(other: Rational): boolean {
    return this.num === other.num && this.den === other.den;
  }

  /** -1, 0 or 1. */
  sign(): number {
    return this.num < 0n ? -1 : this.num > 0n ? 1 : 0;
  }

  /** The nearest float, for drawing and ranking; verdicts never use it. */
  toNumber(): number {
    const whole = this.num / this.den;
    return Number(whole) + Number(this.num - whole * this.den) / Number(this.den);
  }

  /** Decimal text with at most `places` digits after the point, rounded half away from 0, without trailing zeros. */
  toFixed(places: number): string {
    const scale = 10n ** BigInt(places);
    const { num, den } = this.abs();
    const rounded = (2n * num * scale + den) / (2n * den);
    const fraction = (rounded % scale).toString().padStart(places, '0').replace(/0+$/, '');
    const sign = this.num < 0n && rounded > 0n ? '-' : '';
    return `${sign}${rounded / scale}${places > 0 && fraction !== '' ? `.${fraction}` : ''}`;
  }

  /** `3`, `-7/2`: for tests and debugging. */
  toString(): string {
    return this.den === 1n ? `${this.num}` : `${this.num}/${this.den}`;
  }

  static min(a: Rational, b: Rational): Rational {
    return a.compare(b) <= 0 ? a : b;
  }

  static max(a: Rational, b: Rational): Rational {
    return a.compare(b) >= 0 ? a : b;
  }
}

function toBigInt(value: bigint | number): bigint {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`not a whole number: ${value}`);
  }
  return BigInt(value);
}
