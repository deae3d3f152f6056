import { type Document, isMap, isNode, isScalar, type ParsedNode, parseDocument, visit } from 'yaml';
import type { Span } from '../span.ts';
import { readPlainYaml } from './plain-yaml.ts';

export interface FrontMatterProblem {
  /** What the YAML parser calls it: `MISSING_CHAR`; empty where it is none of the parser's. */
  readonly code: string;
  readonly reason: string;
  readonly span: Span;
}

/** The YAML between the two `---` lines at the top. `data` is empty where the YAML is broken. */
export interface FrontMatter {
  /** The whole block with both fences and the line end after it. */
  readonly span: Span;
  /** The YAML between the fences. */
  readonly inner: Span;
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the value of each key stands. */
  readonly values: ReadonlyMap<string, Span>;
  readonly problems: readonly FrontMatterProblem[];
}

const opening = /^---[ \t]*(?:\r\n?|\n)/;
const closing = /(?<=[\r\n])---[ \t]*(?:\r\n?|\n|(?![\s\S]))/g;

/** The front matter at the very top of a text; null where there is none. Never throws. */
export function readFrontMatter(text: string): FrontMatter | null {
  const open = opening.exec(text);
  if (!open) return null;
  const inner = findInner(text, open[0].length);
  if (!inner) return null;
  return { span: { from: 0, to: inner.end }, inner: inner.span, ...readYaml(text, inner.span) };
}

function findInner(text: string, from: number): { span: Span; end: number } | null {
  closing.lastIndex = from;
  const close = closing.exec(text);
  return close && { span: { from, to: close.index }, end: close.index + close[0].length };
}

function readYaml(text: string, inner: Span): Pick<FrontMatter, 'data' | 'values' | 'problems'> {
  const plain = readPlainYaml(text.slice(inner.from, inner.to), inner.from);
  if (plain) return { ...plain, problems: [] };
  const document = parseYaml(text.slice(inner.from, inner.to));
  const problems: FrontMatterProblem[] = document.errors.map((error) => ({
    code: error.code,
    reason: error.message,
    span: { from: inner.from + error.pos[0], to: inner.from + Math.max(error.pos[1], error.pos[0]) },
  }));
  const broken = (reason: string) => ({
    data: {},
    values: new Map<string, Span>(),
    problems: [...problems, ...(reason ? [{ code: '', reason, span: inner }] : [])],
  });
  if (problems.length > 0) return broken('');
  if (document.contents === null) return broken('');
  if (!isMap(document.contents)) return broken('Front matter must be a list of `key: value` lines');
  try {
    return { data: toPlainData(document), values: valueSpans(document, inner.from), problems };
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error));
  }
}

/** A lone `\r` ends a line for the editor but not for YAML. */
export function parseYaml(source: string): Document.Parsed {
  return parseDocument(source.replace(/\r(?!\n)/g, '\n'), { prettyErrors: false, logLevel: 'silent' });
}

/** Throws where aliases refer to nothing or multiply without bound. */
function toPlainData(document: Document.Parsed): Record<string, unknown> {
  visit(document, {
    // A Korean ticker without quotes (`005930`) is not the number 5930.
    Scalar: (_key, node) => {
      if (typeof node.value === 'number' && /^0\d+$/.test(node.source ?? '')) node.value = node.source;
    },
  });
  return document.toJS({ maxAliasCount: 50 }) as Record<string, unknown>;
}

function valueSpans(document: Document.Parsed, offset: number): Map<string, Span> {
  const spans = new Map<string, Span>();
  if (!isMap(document.contents)) return spans;
  for (const { key, value } of document.contents.items) {
    const range = isNode(value) ? (value as ParsedNode).range : null;
    if (isScalar(key) && range)
      spans.set(String(key.value), { from: offset + range[0], to: offset + range[1] });
  }
  return spans;
}
