import type { Figure } from '../../passage.ts';
import type { Quantity } from '../../quantity.ts';
import { asPrinted, difference, negative, product, quotient, sum, type Value } from '../../value.ts';

export type Operator = '+' | '-' | '×' | '÷';
/** A part of one side of an equation, as it is written. */
export type Token = Operand | Operator | '(' | ')';

/** A figure of an equation. */
export interface Operand {
  readonly figure: Figure;
  /** The sign in front of it is the one that joins it to what stands before. */
  readonly joined: boolean;
}

/** Whether a part of a side is a figure, rather than a sign or a bracket. */
export const isOperand = (token: Token): token is Operand => typeof token === 'object';

/** What one side comes to; null where it cannot be told: a bracket stands open, or unlike things are added. */
export function worth(tokens: readonly Token[]): Value | null {
  const rest = balanced(tokens);
  if (rest === null) return null;
  // What is reckoned with counts as it is printed; what it comes to may be rounded.
  const value = added(rest, tokens.filter(isOperand).length > 1);
  return rest.length === 0 ? value : null;
}

/** The tokens without what opened before them or closes behind them; null where brackets do not match. */
function balanced(tokens: readonly Token[]): Token[] | null {
  const out: Token[] = [];
  let depth = 0;
  for (const [i, token] of tokens.entries()) {
    if (token === ')' && depth === 0) {
      if (tokens.slice(i).every((behind) => behind === ')')) break;
      return null;
    }
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    out.push(token);
  }
  while (depth > 0 && out[0] === '(') {
    out.shift();
    depth -= 1;
  }
  return depth === 0 ? out : null;
}

function added(rest: Token[], printed: boolean): Value | null {
  const kinds = new Set<string>();
  let total: Value | null = null;
  let sign: Token = '+';
  for (;;) {
    const own = new Set<string>();
    const term = multiplied(rest, own, printed);
    if (!term) return null;
    for (const kind of own) kinds.add(kind);
    total = total === null ? term : sign === '+' ? sum([total, term]) : difference(total, term);
    if (rest[0] !== '+' && rest[0] !== '-') break;
    sign = rest.shift()!;
  }
  return kinds.size > 1 ? null : total;
}

/** Notes the unit of a term that is a figure by itself, since only like may be added to like. */
function multiplied(rest: Token[], kinds: Set<string>, printed: boolean): Value | null {
  let value = operand(rest, kinds, printed);
  while (value && (rest[0] === '×' || rest[0] === '÷')) {
    const by = rest.shift();
    kinds.clear();
    const next = operand(rest, new Set(), printed);
    value = next && (by === '×' ? product(value, next) : quotient(value, next));
  }
  return value;
}

function operand(rest: Token[], kinds: Set<string>, printed: boolean): Value | null {
  const token = rest.shift();
  if (token === '(') {
    const inner = added(rest, printed);
    return rest.shift() === ')' ? inner : null;
  }
  if (token === undefined || !isOperand(token)) return null;
  const { quantity } = token.figure;
  const [reading] = quantity.readings;
  if (!reading?.point || quantity.range || quantity.bound !== 'exact') return null;
  kinds.add(kindOf(quantity));
  const value = printed ? asPrinted(quantity)! : reading;
  return token.joined && reading.point.sign() < 0 ? negative(value) : value;
}

function kindOf({ unit, scaled }: Quantity): string {
  if (unit.kind === 'percentPoint') return 'percent';
  return unit.kind === 'money' || unit.kind === 'plain' ? (scaled ? 'scaled' : 'bare') : unit.kind;
}
