/** Greatest common divisor of two non-negative integers. */
function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The same of two safe integers, of which the second is positive. */
function safeGcd(a: number, b: number): number {
  let greater = Math.abs(a);
  let less = b;
  while (less !== 0) {
    const rest = greater % less;
    greater = less;
    less = rest;
  }
  return greater;
}

const mostSafe = Number.MAX_SAFE_INTEGER;

const isSafe = (value: number) => value <= mostSafe && value >= -mostSafe;

/** The powers asked for so far: a few dozen, the scales of printed numbers. */
const powersOf10 = new Map<number, Rational>();

/** So many digits are a safe integer. */
const safeDigits = 15;

/** `1,234.50`, `-3`, `.5`: digits with optional commas between them and one point. */
const decimal = /^([+-]?)(\d[\d,]*)?(?:\.(\d+))?$/;

interface Parts {
  readonly num: bigint;
  readonly den: bigint;
}

/**
 * An exact fraction, in lowest terms with a positive denominator. Never rounds. Immutable; two equal numbers have
 * equal `num` and `den`. Kept and worked out in whole floats as long as these are exact, since that is many times
 * faster than big integers, which take over beyond 2^53.
 */
export class Rational {
  /** Numerator and denominator where both are safe integers; else both 0. */
  private readonly n: number;
  private readonly d: number;
  /** Both where one is not safe. */
  private readonly big: Parts | null;

  private constructor(n: number, d: number, big: Parts | null) {
    this.n = n;
    this.d = d;
    this.big = big;
  }

  static readonly zero = new Rational(0, 1, null);
  static readonly one = new Rational(1, 1, null);

  get num(): bigint {
    return this.big ? this.big.num : BigInt(this.n);
  }

  get den(): bigint {
    return this.big ? this.big.den : BigInt(this.d);
  }

  /** `num / den`. Throws RangeError where `den` is 0, or where a number is given that is not a safe integer. */
  static of(num: bigint | number, den: bigint | number = 1): Rational {
    if (typeof num === 'number' && typeof den === 'number') {
      if (!Number.isSafeInteger(num)) throw new RangeError(`not a whole number: ${num}`);
      if (!Number.isSafeInteger(den)) throw new RangeError(`not a whole number: ${den}`);
      if (den === 0) throw new RangeError('a denominator of 0');
      return Rational.small(den < 0 ? -num : num, Math.abs(den));
    }
    return Rational.large(toBigInt(num), toBigInt(den));
  }

  /** Of safe integers, the denominator positive. */
  private static small(num: number, den: number): Rational {
    if (den === 1) return new Rational(num === 0 ? 0 : num, 1, null);
    const common = safeGcd(num, den);
    return new Rational(num === 0 ? 0 : num / common, den / common, null);
  }

  private static large(num: bigint, den: bigint): Rational {
    if (den === 0n) throw new RangeError('a denominator of 0');
    const common = gcd(num < 0n ? -num : num, den < 0n ? -den : den);
    const sign = den < 0n ? -1n : 1n;
    return Rational.lowest((sign * num) / common, (sign * den) / common);
  }

  /** Of integers in lowest terms. */
  private static lowest(num: bigint, den: bigint): Rational {
    const [n, d] = [Number(num), Number(den)];
    return isSafe(n) && isSafe(d) ? new Rational(n, d, null) : new Rational(0, 0, { num, den });
  }

  /** Ten to a whole power, which may be negative. */
  static power10(exponent: number): Rational {
    let known = powersOf10.get(exponent);
    if (!known) {
      const power = 10n ** BigInt(Math.abs(exponent));
      known = exponent < 0 ? Rational.lowest(1n, power) : Rational.lowest(power, 1n);
      powersOf10.set(exponent, known);
    }
    return known;
  }

  /** The number that a decimal string writes, exactly: `12.50`, `-1,234`, `.5`. Throws RangeError on anything else. */
  static parse(text: string): Rational {
    const [, sign, whole = '', fraction = ''] = decimal.exec(text) ?? [];
    if (whole + fraction === '') throw new RangeError(`not a decimal number: ${text.slice(0, 40)}`);
    const digits = whole.replaceAll(',', '') + fraction;
    if (digits.length <= safeDigits) {
      const value = Number(digits);
      return Rational.small(sign === '-' && value !== 0 ? -value : value, 10 ** fraction.length);
    }
    const value = BigInt(digits);
    return Rational.large(sign === '-' ? -value : value, 10n ** BigInt(fraction.length));
  }

  add(other: Rational): Rational {
    if (this.big === null && other.big === null) return this.plus(other.n, other.d);
    return Rational.large(this.num * other.den + other.num * this.den, this.den * other.den);
  }

  sub(other: Rational): Rational {
    if (this.big === null && other.big === null) return this.plus(-other.n, other.d);
    return this.add(other.neg());
  }

  /** This and `n / d`, all of safe integers. */
  private plus(n: number, d: number): Rational {
    const left = this.n * d;
    const right = n * this.d;
    const den = this.d * d;
    // Where their sizes add up to a safe integer, so are both, and their sum.
    if (Math.abs(left) + Math.abs(right) <= mostSafe && den <= mostSafe) {
      return Rational.small(left + right, den);
    }
    return Rational.large(
      BigInt(this.n) * BigInt(d) + BigInt(n) * BigInt(this.d),
      BigInt(this.d) * BigInt(d),
    );
  }

  mul(other: Rational): Rational {
    if (other === Rational.one) return this;
    if (this.big === null && other.big === null) {
      const num = this.n * other.n;
      const den = this.d * other.d;
      if (isSafe(num) && isSafe(den)) return Rational.small(num, den);
    }
    return Rational.large(this.num * other.num, this.den * other.den);
  }

  /** Throws RangeError where `other` is 0. */
  div(other: Rational): Rational {
    if (other === Rational.one) return this;
    if (this.big === null && other.big === null && other.n !== 0) {
      const num = this.n * other.d;
      const den = this.d * other.n;
      if (isSafe(num) && isSafe(den)) return Rational.small(den < 0 ? -num : num, Math.abs(den));
    }
    return Rational.large(this.num * other.den, this.den * other.num);
  }

  neg(): Rational {
    if (this.big) return Rational.lowest(-this.big.num, this.big.den);
    return this.n === 0 ? this : new Rational(-this.n, this.d, null);
  }

  abs(): Rational {
    return this.sign() < 0 ? this.neg() : this;
  }

  /** To a whole power; a negative one of 0 throws RangeError. */
  pow(exponent: number): Rational {
    if (exponent < 0) return Rational.one.div(this.pow(-exponent));
    return Rational.lowest(this.num ** BigInt(exponent), this.den ** BigInt(exponent));
  }

  /** Negative where this is less than `other`, 0 where equal, positive where greater: fit for sort. */
  compare(other: Rational): number {
    if (this.big === null && other.big === null) {
      const left = this.n * other.d;
      const right = other.n * this.d;
      const apart = left - right;
      const size = Math.abs(left) + Math.abs(right);
      // A product beyond 2^53 is off by less than one part in 2^53: so large a difference is none of rounding.
      if (size <= mostSafe || Math.abs(apart) > size * 2 ** -50) return Math.sign(apart);
    }
    const [a, b] = [this.num * other.den, other.num * this.den];
    return a < b ? -1 : a > b ? 1 : 0;
  }

  equals(other: Rational): boolean {
    if (this.big === null && other.big === null) return this.n === other.n && this.d === other.d;
    return this.num === other.num && this.den === other.den;
  }

  /** -1, 0 or 1. */
  sign(): number {
    if (this.big) return this.big.num < 0n ? -1 : 1;
    return Math.sign(this.n);
  }

  /** The nearest float, for drawing and ranking; verdicts never use it. */
  toNumber(): number {
    if (this.big === null) return this.n / this.d;
    const { num, den } = this.big;
    const whole = num / den;
    return Number(whole) + Number(num - whole * den) / Number(den);
  }

  /** Whether it has no fraction. */
  isWhole(): boolean {
    return this.big === null ? this.d === 1 : this.big.den === 1n;
  }

  /** The digits of the numerator, without its sign. */
  digits(): string {
    return this.big === null ? `${Math.abs(this.n)}` : `${this.big.num}`.replace('-', '');
  }

  /** Decimal text with at most `places` digits after the point, rounded half away from 0, without trailing zeros. */
  toFixed(places: number): string {
    const digits = this.rounded(places).padStart(places + 1, '0');
    const whole = digits.slice(0, digits.length - places);
    const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
    const sign = this.sign() < 0 && /[1-9]/.test(digits) ? '-' : '';
    return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
  }

  /** The digits of its size times ten to `places`, rounded half up. */
  private rounded(places: number): string {
    const num = 2 * Math.abs(this.n) * 10 ** places + this.d;
    const den = 2 * this.d;
    if (this.big === null && isSafe(num) && isSafe(den)) return `${(num - (num % den)) / den}`;
    const size = this.abs();
    return `${(2n * size.num * 10n ** BigInt(places) + size.den) / (2n * size.den)}`;
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
