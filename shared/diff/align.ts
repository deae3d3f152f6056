import { diffArrays } from 'diff';
import type { BoundFigure } from '../figures/index.ts';
import type { Span } from '../span.ts';
import { lineTokensOf, type Token, tokensOf } from './tokens.ts';

/** A text with the figures that were read in it, in its order; those in lines that stayed may be left out. */
export interface ReadText {
  readonly text: string;
  readonly figures: readonly BoundFigure[];
}

/** Lines that stayed, or that others took the place of; the spans count in the earlier and in the later text. */
export interface LineChange {
  readonly kind: 'same' | 'changed';
  readonly was: Span;
  readonly is: Span;
  /** The lines as they are now. */
  readonly lines: readonly string[];
  /** 1-based, in the later text. */
  readonly first: number;
}

/** What became of a stretch: of one that stayed, the tokens are those of the later text. */
export interface Operation {
  readonly kind: 'same' | 'removed' | 'added';
  readonly tokens: readonly Token[];
}

/** Lines that differ, and the lines between them. */
export type Stretch =
  | {
      readonly kind: 'same';
      readonly lines: readonly string[] /** 1-based, in the later text. */;
      readonly first: number;
    }
  | { readonly kind: 'changed'; readonly operations: readonly Operation[]; readonly first: number };

/**
 * Beyond so many insertions and deletions two texts have nothing to do with each other: looking for what they share
 * would take time that grows with the square of this.
 */
const mostLineEdits = 1500;
const mostTokenEdits = 800;

/** A longer change (characters on both sides) is compared by lines only. */
const longestByWords = 1_000_000;

/** Which lines changed between two texts with `\n` line ends. */
export function alignLines(before: string, after: string): LineChange[] {
  const [oldLines, newLines] = [linesOf(before), linesOf(after)];
  const changes = diffArrays(oldLines, newLines, { maxEditLength: mostLineEdits }) ?? [
    { value: oldLines, removed: true, added: false },
    { value: newLines, removed: false, added: true },
  ];
  const aligned: LineChange[] = [];
  const old = cursor();
  const now = cursor();
  for (let i = 0; i < changes.length; i++) {
    const { value, removed, added } = changes[i]!;
    const first = now.line();
    if (!removed && !added) {
      aligned.push({ kind: 'same', was: old.pass(value), is: now.pass(value), lines: value, first });
      continue;
    }
    // A removal and the addition in its place are one change.
    const next = changes[i + 1];
    const both = next && (removed ? next.added : next.removed);
    if (both) i++;
    const gone = removed ? value : both ? next.value : [];
    const come = added ? value : both ? next.value : [];
    aligned.push({ kind: 'changed', was: old.pass(gone), is: now.pass(come), lines: come, first });
  }
  return aligned;
}

/** What changed within the lines that did. */
export function alignWords(changes: readonly LineChange[], before: ReadText, after: ReadText): Stretch[] {
  return changes.map(({ kind, was, is, lines, first }) => {
    if (kind === 'same') return { kind, lines, first };
    const tokens = was.to - was.from + is.to - is.from > longestByWords ? lineTokensOf : tokensOf;
    const operations = alignTokens(
      tokens(before.text, was, before.figures),
      tokens(after.text, is, after.figures),
    );
    return { kind, operations, first };
  });
}

function linesOf(text: string): string[] {
  return text === '' ? [] : (text.match(/[^\n]*\n|[^\n]+$/g) ?? []);
}

/** Counts its way through a text's lines. */
function cursor() {
  let at = 0;
  let line = 1;
  return {
    line: () => line,
    pass(lines: readonly string[]): Span {
      const from = at;
      for (const { length } of lines) at += length;
      line += lines.length;
      return { from, to: at };
    },
  };
}

function alignTokens(before: Token[], after: Token[]): Operation[] {
  const comparator = (a: Token, b: Token) => a.text === b.text;
  const changes = diffArrays(before, after, { comparator, maxEditLength: mostTokenEdits }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const operations = changes.map(
    ({ value, removed, added }): Operation => ({
      kind: removed ? 'removed' : added ? 'added' : 'same',
      tokens: value,
    }),
  );
  return joinAcrossGaps(operations.filter(({ tokens }) => tokens.length > 0));
}

/**
 * Two changes with nothing but a space or a sign between them are one: `매출 증가` → `이익 감소` is easier to read than
 * two single words.
 */
function joinAcrossGaps(operations: readonly Operation[]): Operation[] {
  const joined: Operation[] = [];
  let removed: Token[] = [];
  let added: Token[] = [];
  const flush = () => {
    if (removed.length > 0) joined.push({ kind: 'removed', tokens: removed });
    if (added.length > 0) joined.push({ kind: 'added', tokens: added });
    removed = [];
    added = [];
  };
  operations.forEach((operation, index) => {
    const { kind, tokens } = operation;
    if (kind === 'removed') removed = removed.concat(tokens);
    else if (kind === 'added') added = added.concat(tokens);
    else if (removed.length > 0 && added.length > 0 && index < operations.length - 1 && isGap(tokens)) {
      removed = removed.concat(tokens);
      added = added.concat(tokens);
    } else {
      flush();
      joined.push(operation);
    }
  });
  flush();
  return joined;
}

function isGap(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ kind, text }) => kind === 'space' || (kind === 'word' && !/[\p{L}\p{N}]/u.test(text)),
  );
}
