import type { FrontMatter, FrontMatterProblem } from '../../../article/front-matter.ts';
import { type Message, message } from '../../../i18n/index.ts';
import type { Span } from '../../../span.ts';
import type { Report } from '../../rule.ts';

/** What is wrong with the YAML at the top, in words for people who write articles, and at the place to mend. */
export function toReport(problem: FrontMatterProblem, text: string, { inner }: FrontMatter): Report {
  const { code, reason, span } = problem;
  switch (code) {
    case 'MISSING_CHAR': {
      const quote = openQuote(text, inner, reason.includes("'") ? "'" : '"');
      return quote ? { message: message('lint.structure.yamlQuote'), span: quote } : plain(problem);
    }
    case 'BAD_INDENT': {
      const before = text.slice(inner.from, span.from);
      const bracket = lastOf(before, '[', '{');
      if (!reason.startsWith('Flow') || bracket <= lastOf(before, ']', '}')) return plain(problem);
      const from = inner.from + bracket;
      return { message: message('lint.structure.yamlBracket'), span: { from, to: from + 1 } };
    }
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const value = valueAt(text, span.from);
      if (!value) return plain(problem);
      const quoted = JSON.stringify(text.slice(value.from, value.to));
      return {
        message: message('lint.structure.yamlColon'),
        span: value,
        fixes: [{ title: message('lint.structure.yamlQuoteIt'), edits: [{ ...value, insert: quoted }] }],
      };
    }
    default:
      return code in known ? { message: message(known[code as keyof typeof known]), span } : plain(problem);
  }
}

const known = {
  DUPLICATE_KEY: 'lint.structure.yamlTwice',
  TAB_AS_INDENT: 'lint.structure.yamlTab',
  BAD_SCALAR_START: 'lint.structure.yamlStart',
} as const satisfies Record<string, Message['key']>;

const plain = ({ reason, span }: FrontMatterProblem): Report => ({
  message: message('lint.structure.frontMatter', { reason: reason.split('\n', 1)[0] ?? reason }),
  span,
});

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
