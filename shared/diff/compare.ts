import { type Article, readArticle } from '../article/article.ts';
import { toEditorText } from '../article/line-ends.ts';
import { readFigures } from '../figures/index.ts';
import { align, type ReadText } from './align.ts';
import { type FigureChange, figureChanges } from './figure-changes.ts';
import { type DiffRow, toRows } from './rows.ts';

/** What changed from one text of an article to another, as plain data: the figures first, then the words. */
export interface TextDiff {
  readonly figures: readonly FigureChange[];
  /** False where a text is so long that its figures were not read. */
  readonly figuresRead: boolean;
  /** Empty where the texts are equal. */
  readonly rows: readonly DiffRow[];
}

/** Reading the figures of a longer text (characters) would take minutes. */
const longestRead = 1_000_000;

export type Compare = (before: string, after: string) => TextDiff;

/**
 * Compares texts of one article. Line ends do not count. Blocks that stand in several of the texts are read once, so
 * that the second comparison takes time with what differs, not with the length of the article.
 */
export function createCompare(): Compare {
  let last: Article | undefined;
  const read = (text: string, withFigures: boolean): ReadText => {
    if (!withFigures) return { text, figures: [] };
    last = readArticle(text, last);
    return { text, figures: readFigures(last).ledger };
  };
  return (before, after) => {
    const [from, to] = [wholeLines(before), wholeLines(after)];
    const figuresRead = Math.max(from.length, to.length) <= longestRead;
    if (from === to) return { figures: [], figuresRead, rows: [] };
    const now = read(to, figuresRead);
    const stretches = align(read(from, figuresRead), now);
    const operations = stretches.flatMap((stretch) =>
      stretch.kind === 'changed' ? [...stretch.operations, lineEnd] : [],
    );
    return { figures: figureChanges(operations), figuresRead, rows: toRows(stretches) };
  };
}

function wholeLines(text: string): string {
  const plain = toEditorText(text);
  return plain === '' || plain.endsWith('\n') ? plain : `${plain}\n`;
}

/** Between two stretches: what stands before a figure in another line is not its context. */
const lineEnd = {
  kind: 'same',
  tokens: [{ text: '\n', kind: 'break', figure: null }],
} as const;
