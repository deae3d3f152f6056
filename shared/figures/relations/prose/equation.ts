import { flatMap } from '../../../flat-map.ts';
import { message } from '../../../i18n/index.ts';
import { type Check, roughlyEquals, sayEquation } from '../../check.ts';
import type { Figure, Passage } from '../../passage.ts';
import { Rational } from '../../rational.ts';
import { compareValues, times, type Value } from '../../value.ts';
import { sayLike } from '../../wording.ts';
import { isOperand, type Operand, type Operator, type Token, worth } from './equation-side.ts';

/** One side of an equation as it is written, and whether `≈` joins it to the side before. */
interface Side {
  readonly tokens: readonly Token[];
  readonly about: boolean;
}

/** What may stand between two figures of an equation: brackets, one sign, and a short name of what follows. */
const link =
  /^(?:\([^()]{1,12}\)|\/[A-Za-z]{1,8})?\s*(\)*)\s*([+\-−–×xX*✕÷=≈]|(?<!\s)\/(?!\s))?\s*(\(*)\s*([가-힣A-Za-z][가-힣A-Za-z· ]{0,13})?\s*$/;
/** `28억 달러(8.6+13.2+5.0)`, `606만 원(=100만 ÷ 16.5%)`: the result stands before its bracket. */
const opensWorking = /^\s*\(\s*[=≈]?\s*(?:[가-힣A-Za-z][가-힣A-Za-z· ]{0,13})?$/;
/** A sum of which not every part was read. */
const goesOnBefore = /[^\s([](?:[ ]?[+×÷−*][ ]?|[ ][-–/][ ])[가-힣A-Za-z· ]{0,13}\(*$/;
const goesOnBehind = /^(?:\([^()]{1,12}\))?\s*\)*\s*[+×÷−*](?!\d*%)/;
const signs: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '×': '×',
  x: '×',
  X: '×',
  '*': '×',
  '✕': '×',
  '÷': '÷',
  '/': '÷',
};

/**
 * An equation that the text writes out: `46만 2,000대 × $41,000 ≈ $189억`, `8,300×8% + 12,800×38% = 5,528억`,
 * `26억 8,000만 달러(8.6+13.2+5.0)`. Bare numbers may leave a scale to the reader, so only the digits must agree.
 */
export function equation({ run: { text }, sentences }: Passage): readonly Check<number>[] {
  if (!/[=≈(]/.test(text)) return [];
  return flatMap(sentences, ({ figures }) => {
    // Two operands and what they come to.
    if (figures.length < 3) return [];
    const out: Check<number>[] = [];
    for (let i = 0; i + 1 < figures.length; ) {
      const { sides, end } = chainAt(text, figures, i);
      const [from, to] = [figures[i]!.quantity.span.from, figures[end]!.quantity.span.to];
      const whole =
        !goesOnBefore.test(text.slice(Math.max(0, from - 24), from)) &&
        !goesOnBehind.test(text.slice(to, to + 20));
      if (whole && sides.length > 1)
        out.push(...sides.slice(1).flatMap((side, at) => judgeRunning(sides[at]!, side)));
      else if (whole) out.push(...workingAt(text, figures, i, sides[0]!));
      i = Math.max(end, i + 1);
    }
    return out;
  });
}

/** The longest chain of figures and signs that starts with a figure, cut at its equals signs. */
function chainAt(
  text: string,
  figures: readonly Figure[],
  start: number,
): { readonly sides: readonly Side[]; readonly end: number } {
  const sides: { tokens: Token[]; about: boolean }[] = [
    { tokens: [...opened(text, figures[start]!), { figure: figures[start]!, joined: false }], about: false },
  ];
  let i = start + 1;
  for (; i < figures.length; i++) {
    const [before, next] = [figures[i - 1]!, figures[i]!];
    const between = link.exec(text.slice(before.quantity.span.to, next.quantity.span.from));
    const [, closing, written, opening] = between ?? [];
    const sign = written ?? (between ? ownSign(next) : undefined);
    if (sign === undefined) break;
    sides.at(-1)!.tokens.push(...bracketsOf(closing));
    if (sign === '=' || sign === '≈') sides.push({ tokens: [], about: sign === '≈' });
    else sides.at(-1)!.tokens.push(signs[sign]!);
    sides.at(-1)!.tokens.push(...bracketsOf(opening), { figure: next, joined: written === undefined });
  }
  return { sides, end: i - 1 };
}

const ownSign = ({ quantity: { raw } }: Figure): string | undefined => /^[+\-−≈]/.exec(raw)?.[0];
/** The brackets right before the first figure. */
const opened = (text: string, { quantity: { span } }: Figure) =>
  bracketsOf(/\(+$/.exec(text.slice(Math.max(0, span.from - 3), span.from))?.[0]);
const bracketsOf = (text = ''): readonly ('(' | ')')[] => [...text] as ('(' | ')')[];

/** A sum or product in the bracket right behind its result. */
function workingAt(
  text: string,
  figures: readonly Figure[],
  at: number,
  side: Side,
): readonly Check<number>[] {
  const result = figures[at - 1];
  const operands = side.tokens.filter(isOperand).map(({ figure }) => figure);
  const last = operands.at(-1)!;
  if (
    !result ||
    operands.length < 2 ||
    !/^\s*\)/.test(text.slice(last.quantity.span.to, last.quantity.span.to + 3))
  )
    return [];
  if (!opensWorking.test(text.slice(result.quantity.span.to, operands[0]!.quantity.span.from))) return [];
  return judge({ tokens: [{ figure: result, joined: false }], about: false }, side, farthest);
}

/** A bracket whose arithmetic comes to something else altogether says something else. */
const farthest = 1.6;

/** `600 + 300 = 900 × 13.2% = 118.8`, as people write who reckon on: a side may begin with what the one before comes to. */
function judgeRunning(left: Side, right: Side): readonly Check<number>[] {
  const [first, ...rest] = right.tokens;
  const begun = rest.length > 0 ? judge(left, { ...right, tokens: [first!] }) : [];
  return begun.some(({ verdict }) => verdict === 'holds') ? begun : judge(left, right);
}

function judge(left: Side, right: Side, most = Number.POSITIVE_INFINITY): readonly Check<number>[] {
  const [a, b] = [left, right].map(({ tokens }) => worth(tokens));
  const [x, y] = [a?.strict.middle()?.toNumber(), b?.strict.middle()?.toNumber()];
  const members = [...left.tokens, ...right.tokens].filter(isOperand).map(({ figure }) => figure);
  if (!a || !b || !x || !y || members.length < 3 || x * y < 0) return [];
  const step = Math.round(Math.log10(x / y));
  const off = Math.log10(x / y) - step;
  if (Math.abs(step) > 14 || 10 ** Math.abs(off) > most) return [];
  const scaled = times(b, Rational.power10(step));
  const slack = right.about ? Rational.of(1, 20) : Rational.of(1, 1000);
  const verdict = compareValues([widened(a, slack)], [scaled]);
  const [said, worked] = right.tokens.length === 1 ? [right, left] : [left, right];
  const result = said.tokens.find(isOperand)!.figure;
  const expected = sayLike(
    result.quantity,
    times(worth(worked.tokens)!, Rational.power10(worked === left ? -step : step)).strict.middle()!,
  );
  return [
    {
      relation: 'figures/product',
      members: [result.index, ...members.filter((figure) => figure !== result).map(({ index }) => index)],
      verdict: verdict === 'loose' ? 'holds' : verdict,
      declared: true,
      derivation: [sayEquation(say(worked.tokens), expected, roughlyEquals(verdict), say(said.tokens))],
      message: message('figures.equation', { stated: say(said.tokens), expected }),
    },
  ];
}

/** Intermediate results are rounded, too. */
function widened({ strict, lax }: Value, by: Rational): Value {
  const slack = (strict.middle() ?? Rational.zero).abs().mul(by);
  return { strict: strict.widen(slack), lax: lax.widen(slack) };
}

const say = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => (isOperand(token) ? sayOperand(token) : token))
    .join(' ')
    .replace(/\( | \)/g, (bracket) => bracket.trim());

const sayOperand = ({ figure, joined }: Operand): string =>
  joined ? figure.quantity.raw.replace(/^[+\-−≈]\s*/, '') : figure.quantity.raw;
