import type { BoundFigure } from '../figures/index.ts';
import type { Span } from '../span.ts';

/** The pieces in which two texts are compared: a figure is one piece, however it is written. */
export interface Token {
  readonly text: string;
  /** `bar`: the `|` between the cells of a table. */
  readonly kind: 'word' | 'space' | 'break' | 'bar' | 'figure';
  readonly figure: BoundFigure | null;
}

const piece = /\n|\|| +|\t+|\\.|[\p{L}\p{N}\p{M}_]+|./gsu;

/** The tokens of a stretch of text; `figures` are those of the whole text, in its order. */
export function tokensOf(text: string, { from, to }: Span, figures: readonly BoundFigure[]): Token[] {
  const tokens: Token[] = [];
  let at = from;
  for (const figure of figures) {
    if (figure.span.from < at || figure.span.to > to) continue;
    pushWords(text.slice(at, figure.span.from), tokens);
    tokens.push({ text: text.slice(figure.span.from, figure.span.to), kind: 'figure', figure });
    at = figure.span.to;
  }
  pushWords(text.slice(at, to), tokens);
  return tokens;
}

/** The lines of a stretch, each one token. */
export function lineTokensOf(text: string, { from, to }: Span): Token[] {
  return (text.slice(from, to).match(/[^\n]+|\n/g) ?? []).map((line) => ({
    text: line,
    kind: line === '\n' ? 'break' : 'word',
    figure: null,
  }));
}

function pushWords(text: string, into: Token[]): void {
  for (const [word] of text.matchAll(piece)) into.push({ text: word, kind: kindOf(word), figure: null });
}

function kindOf(word: string): Token['kind'] {
  if (word === '\n') return 'break';
  if (word === '|') return 'bar';
  return word.trim() === '' ? 'space' : 'word';
}
