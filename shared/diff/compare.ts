import { type Article, readArticle } from '../article/article.ts';
import { toEditorText } from '../article/line-ends.ts';
import { bindFigures } from '../figures/index.ts';
import type { Span } from '../span.ts';
import { alignLines, alignWords, type ReadText } from './align.ts';
import { excerpt } from './excerpt.ts';
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

/** Reading the figures of more text (characters) would take minutes. */
const longestRead = 1_000_000;

export type Compare = (before: string, after: string) => TextDiff;

/**
 * Compares texts of one article. Line ends do not count. Blocks that stand in several of the texts are read once, so
 * that the second comparison takes time with what differs, not with the length of the article.
 */
export function createCompare(): Compare {
  let last: Article | undefined;
  const read = (text: string, changed: readonly Span[]): ReadText | null => {
    last = readArticle(text, last);
    const article = excerpt(last, changed);
    const length = article.blocks.reduce((sum, { block }) => sum + block.text.length, 0);
    return length > longestRead ? null : { text, figures: bindFigures(article) };
  };
  return (before, after) => {
    const [from, to] = [wholeLines(before), wholeLines(after)];
    if (from === to) return { figures: [], figuresRead: true, rows: [] };
    const lines = alignLines(from, to);
    const changed = lines.filter(({ kind }) => kind === 'changed');
    const now = read(
      to,
      changed.map(({ is }) => is),
    );
    const was =
      now &&
      read(
        from,
        changed.map(({ was }) => was),
      );
    const figuresRead = now !== null && was !== null;
    const plain = (text: string) => ({ text, figures: [] });
    const stretches = alignWords(lines, was ?? plain(from), figuresRead ? now : plain(to));
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
