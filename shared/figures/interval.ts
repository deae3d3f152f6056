import { Rational } from './rational.ts';

const two = Rational.of(2);

/** One end of an interval. `open`: the value itself is not part of it. */
export interface End {
  readonly value: Rational;
  readonly open: boolean;
}

/** A corner of an operation: a finite value, or plus or minus infinity; open where the end itself is not reached. */
interface Corner {
  readonly value: Rational | 1 | -1;
  readonly open: boolean;
}

/**
 * All the numbers between two ends, either of which may be open, closed, or missing (unbounded). Never empty:
 * what would be empty is `null`. Arithmetic is exact, so the result holds every value that the operands allow and,
 * for each single operation, no other.
 */
export class Interval {
  readonly lo: End | null;
  readonly hi: End | null;

  private constructor(lo: End | null, hi: End | null) {
    this.lo = lo;
    this.hi = hi;
  }

  static readonly all = new Interval(null, null);

  /** Null where no number lies between the ends. */
  static between(lo: End | null, hi: End | null): Interval | null {
    if (lo && hi) {
      const order = lo.value.compare(hi.value);
      if (order > 0 || (order === 0 && (lo.open || hi.open))) return null;
    }
    return new Interval(lo, hi);
  }

  static point(value: Rational): Interval {
    const end = { value, open: false };
    return new Interval(end, end);
  }

  /** `[a, b]`, in either order. */
  static closed(a: Rational, b: Rational): Interval {
    return new Interval(
      { value: Rational.min(a, b), open: false },
      { value: Rational.max(a, b), open: false },
    );
  }

  /** `[value − slack, value + slack]`; `slack` is not negative. */
  static around(value: Rational, slack: Rational): Interval {
    return new Interval({ value: value.sub(slack), open: false }, { value: value.add(slack), open: false });
  }

  static atLeast(value: Rational): Interval {
    return new Interval({ value, open: false }, null);
  }

  static moreThan(value: Rational): Interval {
    return new Interval({ value, open: true }, null);
  }

  static atMost(value: Rational): Interval {
    return new Interval(null, { value, open: false });
  }

  static lessThan(value: Rational): Interval {
    return new Interval(null, { value, open: true });
  }

  /** What both hold; null where they have nothing in common. */
  intersect(other: Interval): Interval | null {
    return Interval.between(upper(this.lo, other.lo), lower(this.hi, other.hi));
  }

  disjoint(other: Interval): boolean {
    return endsBefore(this.hi, other.lo) || endsBefore(other.hi, this.lo);
  }

  contains(value: Rational): boolean {
    return !this.disjoint(Interval.point(value));
  }

  /** The smallest interval that holds both. */
  hull(other: Interval): Interval {
    const lo = this.lo && other.lo && (upper(this.lo, other.lo) === this.lo ? other.lo : this.lo);
    const hi = this.hi && other.hi && (lower(this.hi, other.hi) === this.hi ? other.hi : this.hi);
    return new Interval(lo, hi);
  }

  /** Both ends moved by the same amount. */
  shift(by: Rational): Interval {
    return this.add(Interval.point(by));
  }

  /** Both ends moved outwards by `slack`, which is not negative. */
  widen(slack: Rational): Interval {
    return new Interval(
      this.lo && { value: this.lo.value.sub(slack), open: this.lo.open },
      this.hi && { value: this.hi.value.add(slack), open: this.hi.open },
    );
  }

  /** Half way between the ends; null where an end is missing. */
  middle(): Rational | null {
    return this.lo && this.hi && this.lo.value.add(this.hi.value).div(two);
  }

  neg(): Interval {
    return new Interval(flipped(this.hi), flipped(this.lo));
  }

  add(other: Interval): Interval {
    return new Interval(sumEnds(this.lo, other.lo), sumEnds(this.hi, other.hi));
  }

  sub(other: Interval): Interval {
    return new Interval(differenceOf(this.lo, other.hi), differenceOf(this.hi, other.lo));
  }

  mul(other: Interval): Interval {
    // Amounts are positive nearly always: the lowest corner is then that of the lower ends.
    if (isPositive(this) && isPositive(other)) {
      return new Interval(productOf(this.lo, other.lo), this.hi && other.hi && productOf(this.hi, other.hi));
    }
    const corners = [this.low(), this.high()].flatMap((a) =>
      [other.low(), other.high()].map((b) => product(a, b)),
    );
    return new Interval(extreme(corners, -1), extreme(corners, 1));
  }

  /** Null where `other` holds 0 or reaches it: the quotient is then not one interval. */
  div(other: Interval): Interval | null {
    const positive = other.lo !== null && other.lo.value.sign() > 0;
    const negative = other.hi !== null && other.hi.value.sign() < 0;
    if (!positive && !negative) return null;
    return this.mul(new Interval(inverse(other.hi), inverse(other.lo)));
  }

  /** `[2, 3)`, `(-∞, 5]`: for tests and debugging. */
  toString(): string {
    const from = this.lo ? `${this.lo.open ? '(' : '['}${this.lo.value}` : '(-∞';
    const to = this.hi ? `${this.hi.value}${this.hi.open ? ')' : ']'}` : '∞)';
    return `${from}, ${to}`;
  }

  private low(): Corner {
    return this.lo ?? { value: -1, open: true };
  }

  private high(): Corner {
    return this.hi ?? { value: 1, open: true };
  }
}

/** All of it lies above 0. */
function isPositive(interval: Interval): interval is Interval & { readonly lo: End } {
  return interval.lo !== null && interval.lo.value.sign() > 0;
}

function productOf(a: End, b: End): End {
  return { value: a.value.mul(b.value), open: a.open || b.open };
}

function flipped(end: End | null): End | null {
  return end && { value: end.value.neg(), open: end.open };
}

function inverse(end: End | null): End {
  return end ? { value: Rational.one.div(end.value), open: end.open } : { value: Rational.zero, open: true };
}

/** Whether an upper end lies below a lower one, so that no number is on both sides. */
function endsBefore(hi: End | null, lo: End | null): boolean {
  if (!hi || !lo) return false;
  const order = hi.value.compare(lo.value);
  return order < 0 || (order === 0 && (hi.open || lo.open));
}

/** The tighter of two lower ends. */
function upper(a: End | null, b: End | null): End | null {
  if (!a || !b) return a ?? b;
  const order = a.value.compare(b.value);
  return order > 0 || (order === 0 && a.open) ? a : b;
}

/** The tighter of two upper ends. */
function lower(a: End | null, b: End | null): End | null {
  if (!a || !b) return a ?? b;
  const order = a.value.compare(b.value);
  return order < 0 || (order === 0 && a.open) ? a : b;
}

function sumEnds(a: End | null, b: End | null): End | null {
  return a && b && { value: a.value.add(b.value), open: a.open || b.open };
}

function differenceOf(a: End | null, b: End | null): End | null {
  return a && b && { value: a.value.sub(b.value), open: a.open || b.open };
}

const signOf = (corner: Corner) =>
  typeof corner.value === 'number' ? corner.value : (corner.value.sign() as -1 | 0 | 1);

/** A reached 0 times anything is a reached 0, infinity included: an unbounded factor is still a finite number. */
function product(a: Corner, b: Corner): Corner {
  const [signA, signB] = [signOf(a), signOf(b)];
  if (signA === 0 || signB === 0) {
    const reached = (signA === 0 && !a.open) || (signB === 0 && !b.open);
    return { value: Rational.zero, open: !reached };
  }
  if (typeof a.value === 'number' || typeof b.value === 'number') {
    return { value: signA === signB ? 1 : -1, open: true };
  }
  return { value: a.value.mul(b.value), open: a.open || b.open };
}

/** The outermost corner on one side, as an end; null where it is infinite. */
function extreme(corners: readonly Corner[], side: 1 | -1): End | null {
  let best: End | null = null;
  for (const { value, open } of corners) {
    if (value === side) return null;
    if (typeof value === 'number') continue;
    const order = best ? value.compare(best.value) * side : 1;
    if (order > 0 || (order === 0 && best?.open)) best = { value, open };
  }
  return best;
}
