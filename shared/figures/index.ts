import type { Article } from '../article/article.ts';
import { articleDate } from '../article/metadata.ts';
import type { FigureCounts, Finding } from '../lint/finding.ts';
import { shiftSpan } from '../span.ts';
import { bindArticle } from './bind/bind-article.ts';
import { type Check, placeCheck } from './check.ts';
import { type Placed, toFindings } from './cluster.ts';
import { declarationsFor } from './declare.ts';
import { keyOf, type LedgerEntry, partsOf, sayReading, stateOf } from './ledger.ts';
import { relate } from './relations/index.ts';
import { commonVocabulary, type Vocabulary } from './words/vocabulary.ts';

export { relationIds } from './check.ts';
export type { FactParts, LedgerCheck, LedgerEntry } from './ledger.ts';
export { type LedgerLine, toLedgerLine } from './ledger-line.ts';

/** What the engine read, bound and checked in an article. */
export interface FigureReport {
  /** Every figure, in the order of the text. */
  readonly ledger: readonly LedgerEntry[];
  readonly findings: readonly Finding[];
  readonly counts: FigureCounts;
}

interface Kept {
  readonly vocabulary: Vocabulary;
  readonly report: FigureReport;
}

const kept = new WeakMap<Article, Kept>();

/**
 * Reads an article's figures, binds each to what it is about, and ties them out against one another. A library's own
 * names come with its `vocabulary`.
 */
export function readFigures(article: Article, vocabulary: Vocabulary = commonVocabulary): FigureReport {
  const before = kept.get(article);
  if (before?.vocabulary === vocabulary) return before.report;
  const report = tieOut(article, vocabulary);
  kept.set(article, { vocabulary, report });
  return report;
}

/** `2026-11-22`: the day that the article's figures stand for. */
function dayOf(article: Article): string | null {
  return /^\d{4}-\d{2}(?:-\d{2})?/.exec(articleDate(article) ?? '')?.[0] ?? null;
}

function tieOut(article: Article, vocabulary: Vocabulary): FigureReport {
  const bound = bindArticle(article, vocabulary);
  const { blocks, bindings, facts, implied } = bound;
  const placed: Placed[] = blocks.flatMap(({ read, placed: { from }, first }) =>
    read.figures.map((figure) => ({
      id: first + figure.index,
      span: shiftSpan(figure.span, from),
      raw: figure.quantity.raw,
    })),
  );
  const checks = relate(blocks, facts, implied, vocabulary, dayOf(article)).map((check) =>
    placeCheck(check, (id) => placed[id]!),
  );
  const byFigure = new Map<number, Check<Placed>[]>();
  for (const check of checks) {
    for (const { id } of check.members) {
      const list = byFigure.get(id);
      if (list) list.push(check);
      else byFigure.set(id, [check]);
    }
  }
  const quantities = blocks.flatMap(({ read }) => read.figures.map((figure) => figure.quantity));
  const ledger = placed.map(({ id, span, raw }): LedgerEntry => {
    const binding = bindings[id] ?? null;
    const own = byFigure.get(id) ?? [];
    return {
      span,
      raw,
      quantity: quantities[id]!,
      reading: sayReading(quantities[id]!),
      key: binding && keyOf(binding),
      parts: binding && partsOf(binding),
      state: stateOf(binding !== null, own),
      checks: own.map((check) => ({
        relation: check.relation,
        holds: check.verdict === 'holds',
        derivation: check.derivation,
        message: check.message,
        others: check.members.filter((member) => member.id !== id).map((member) => member.span),
      })),
    };
  });
  const count = (...states: readonly LedgerEntry['state'][]) =>
    ledger.filter((entry) => states.includes(entry.state)).length;
  return {
    ledger,
    findings: toFindings(checks, declarationsFor(bound)),
    counts: {
      read: ledger.length,
      bound: ledger.length - count('unbound'),
      checked: count('tick', 'conflict'),
      conflicts: count('conflict'),
    },
  };
}
