import type { FrontMatterProblem } from '../article/front-matter.ts';
import type { Edit, Span } from '../span.ts';
import { lineFault, quoted } from './yaml-line.ts';

/** What is wrong with YAML that people write, as far as it can be told in their words. */
export interface YamlFault {
  readonly kind: 'Quote' | 'Bracket' | 'Colon' | 'Twice' | 'Tab' | 'Start' | 'Line' | 'Indent';
  /** The place to mend. */
  readonly span: Span;
  /** What mends it, where that is sure. */
  readonly mend?: Edit;
}

const known: Readonly<Record<string, YamlFault['kind']>> = {
  DUPLICATE_KEY: 'Twice',
  TAB_AS_INDENT: 'Tab',
};

/** What the YAML parser's complaint about the YAML in `inner` comes from; null where nothing better can be said. */
export function yamlFault(problem: FrontMatterProblem, text: string, inner: Span): YamlFault | null {
  const { code, reason, span } = problem;
  switch (code) {
    case 'MISSING_CHAR': {
      const quote = openQuote(text, inner, reason.includes("'") ? "'" : '"');
      return quote ? { kind: 'Quote', span: quote } : lineFault(text, inner, span.from);
    }
    case 'BAD_INDENT': {
      const before = text.slice(inner.from, span.from);
      const bracket = lastOf(before, '[', '{');
      if (!reason.startsWith('Flow') || bracket <= lastOf(before, ']', '}'))
        return lineFault(text, inner, span.from);
      const from = inner.from + bracket;
      return { kind: 'Bracket', span: { from, to: from + 1 } };
    }
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const value = valueAt(text, span.from);
      if (!value) return lineFault(text, inner, span.from);
      const mend = { ...value, insert: quoted(text.slice(value.from, value.to)) };
      return { kind: 'Colon', span: value, mend };
    }
    // What none of the parser's own complaints tells: an alias to nothing, or no names at all.
    case '': {
      const alias = /:[ \t]+\*/.exec(text.slice(inner.from, inner.to));
      return lineFault(text, inner, inner.from + (alias?.index ?? 0));
    }
    default: {
      const kind = known[code];
      return kind ? { kind, span } : lineFault(text, inner, span.from);
    }
  }
}

const lastOf = (text: string, ...marks: readonly string[]): number =>
  Math.max(...marks.map((mark) => text.lastIndexOf(mark)));

/** From the quotation mark that is opened and not closed in its line, to the line's end. */
function openQuote(text: string, { from, to }: Span, quote: string): Span | null {
  for (const { index, 0: line } of text.slice(from, to).matchAll(/[^\r\n]+/g)) {
    const marks = line.split(quote).length - 1;
    const at = line.lastIndexOf(quote);
    if (marks % 2 === 1) return { from: from + index + at, to: from + index + line.trimEnd().length };
  }
  return null;
}

/** The value, without quotation marks, that goes from an offset to the end of its line and holds a colon. */
function valueAt(text: string, at: number): Span | null {
  const [value = ''] = /^[^\r\n]*/.exec(text.slice(at, at + 1000)) ?? [];
  const bare = value.trimEnd();
  return /^[^"'[{&*!|>%@`\s][^#]*:\s/.test(bare) ? { from: at, to: at + bare.length } : null;
}
