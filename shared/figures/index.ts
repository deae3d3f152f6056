import type { Article } from '../article/article.ts';
import { articleDate } from '../article/metadata.ts';
import { beside } from '../beside.ts';
import type { Finding } from '../finding.ts';
import { shiftSpan } from '../span.ts';
import { type BoundBlock, bindArticle } from './bind/bind-article.ts';
import type { Check } from './check.ts';
import { type Placed, toFindings } from './cluster.ts';
import { declarationsFor } from './declare.ts';
import type { Fact } from './fact.ts';
import { keptBy } from './keep.ts';
import {
  countFigures,
  type FigureCounts,
  keyOf,
  type LedgerCheck,
  type LedgerEntry,
  partsOf,
  sayReading,
  stateOf,
} from './ledger.ts';
import type { Figure } from './passage.ts';
import { relate } from './relations/index.ts';
import { commonVocabulary, type Vocabulary } from './words/vocabulary.ts';

export {
  countFigures,
  type FactParts,
  type FigureCounts,
  type LedgerCheck,
  type LedgerEntry,
  othersIn,
  stateOf,
} from './ledger.ts';
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

const kept = beside<Article, Kept>();

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

/** A figure at its place and what it is about, not tied out against others. */
export type BoundFigure = Pick<LedgerEntry, 'span' | 'raw' | 'quantity' | 'key' | 'parts'>;

/** An article's figures in the order of the text, each bound to what it is about: all of `readFigures` but the ties. */
export function bindFigures(
  article: Article,
  vocabulary: Vocabulary = commonVocabulary,
): readonly BoundFigure[] {
  return bindArticle(article, vocabulary).blocks.flatMap((block, i) => {
    const { from } = article.blocks[i]!;
    return describe(block).map(({ figure, description }) => ({
      ...description,
      span: shiftSpan(figure.span, from),
    }));
  });
}

/** `2026-11-22`: the day that the article's figures stand for. */
function dayOf(article: Article): string | null {
  return /^\d{4}-\d{2}(?:-\d{2})?/.exec(articleDate(article) ?? '')?.[0] ?? null;
}

/** A figure at its place, and the checks that it takes part in as they are found. */
interface Line extends Placed {
  readonly description: Description;
  readonly checks: LedgerCheck[];
}

function tieOut(article: Article, vocabulary: Vocabulary): FigureReport {
  const bound = bindArticle(article, vocabulary);
  const lines = new Map<Figure, Line>();
  for (const [i, block] of bound.blocks.entries()) {
    const { from } = article.blocks[i]!;
    for (const { figure, description } of describe(block)) {
      const { raw } = description;
      lines.set(figure, {
        figure,
        block,
        from,
        raw,
        span: shiftSpan(figure.span, from),
        description,
        checks: [],
      });
    }
  }
  const checks = relate(bound, dayOf(article));
  const placed: Check<Placed>[] = [];
  for (const check of checks) {
    const { relation, verdict, derivation, message } = check;
    const members = check.members.map((figure) => lines.get(figure)!);
    placed.push({ ...check, members });
    // A hint asks for something; it neither proves nor contradicts a figure.
    if (check.hint) continue;
    const places = members.map(({ span }) => span);
    const told = { relation, holds: verdict === 'holds', derivation, message, places };
    for (const { checks } of members) if (checks.at(-1) !== told) checks.push(told);
  }
  const ledger = Array.from(lines.values(), toEntry);
  return { ledger, findings: toFindings(placed, declarationsFor(bound)), counts: countFigures(ledger) };
}

function toEntry({ description, span, checks }: Line): LedgerEntry {
  const { raw, quantity, reading, key, parts } = description;
  return { span, raw, quantity, reading, key, parts, state: stateOf(key !== null, checks), checks };
}

type Description = Omit<LedgerEntry, 'span' | 'state' | 'checks'>;

/** What can be said of a block's figures, wherever the block stands. */
const describe = keptBy(({ read, bound }: BoundBlock) =>
  read.figures.map((figure) => ({
    figure,
    description: describeFigure(figure, bound[figure.index] ?? null),
  })),
);

function describeFigure({ quantity }: Figure, fact: Fact | null): Description {
  return {
    raw: quantity.raw,
    quantity,
    reading: sayReading(quantity),
    key: fact && keyOf(fact),
    parts: fact && partsOf(fact),
  };
}
