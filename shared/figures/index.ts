import type { Article } from '../article/article.ts';
import { articleDate } from '../article/metadata.ts';
import { beside } from '../beside.ts';
import type { Finding } from '../finding.ts';
import { shiftSpan } from '../span.ts';
import { bindArticle } from './bind/bind-article.ts';
import { figuredBlocks } from './bind/outline.ts';
import { placeCheck } from './check.ts';
import { toFindings } from './cluster.ts';
import { declarationsFor } from './declare.ts';
import { countFigures, type FigureCounts, type LedgerEntry } from './ledger.ts';
import { aboutOf, Line, Told } from './line.ts';
import type { Figure } from './passage.ts';
import { relate } from './relate.ts';
import { commonVocabulary, type Vocabulary } from './words/vocabulary.ts';

export {
  countFigures,
  type FactParts,
  type FigureCounts,
  type LedgerCheck,
  type LedgerEntry,
  othersIn,
  withChecks,
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
  const placed = figuredBlocks(article);
  return bindArticle(article, vocabulary).blocks.flatMap(({ read, bound }, i) => {
    const { from } = placed[i]!;
    return read.figures.map(({ index, span, quantity }) => {
      const { key, parts } = aboutOf(bound[index]);
      return { span: shiftSpan(span, from), raw: quantity.raw, quantity, key, parts };
    });
  });
}

/** `2026-11-22`: the day that the article's figures stand for. */
function dayOf(article: Article): string | null {
  return /^\d{4}-\d{2}(?:-\d{2})?/.exec(articleDate(article) ?? '')?.[0] ?? null;
}

/** The lines of the article that is tied out at present: an edit leaves most of its figures the same objects. */
const lines = beside<Figure, Line>();
const lineOf = (figure: Figure): Line => lines.get(figure)!;

function tieOut(article: Article, vocabulary: Vocabulary): FigureReport {
  const bound = bindArticle(article, vocabulary);
  const placed = figuredBlocks(article);
  const ledger: Line[] = [];
  for (const [i, block] of bound.blocks.entries()) {
    const { from } = placed[i]!;
    for (const figure of block.read.figures) {
      const line = new Line(figure, block, from);
      lines.set(figure, line);
      ledger.push(line);
    }
  }
  const checks = relate(bound, dayOf(article));
  for (const check of checks) {
    // A hint asks for something; it neither proves nor contradicts a figure.
    if (check.hint) continue;
    const own = check.members.map(lineOf);
    const told = new Told(check, own);
    for (const line of own) line.add(told);
  }
  const findings = checks.every(({ verdict }) => verdict === 'holds')
    ? []
    : toFindings(
        checks.map((check) => placeCheck(check, lineOf)),
        declarationsFor(bound, article.body),
      );
  return { ledger, findings, counts: countFigures(ledger) };
}
