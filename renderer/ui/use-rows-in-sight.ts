import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { TreeRow } from './tree-moves.ts';
import { useAnchor } from './use-anchor.ts';

/** Height of a row with one line of text, in CSS pixels: the guess before a row is measured. */
const rowHeight = 26;

interface Options {
  /** Index of the active row; -1 where none is. */
  readonly current: number;
  /** The key of a row that comes into sight and becomes the active one as soon as it is another. */
  readonly pointed: string | undefined;
  /** What the rows were chosen by: the rows of another choice are read from the first. */
  readonly chosenBy: unknown;
  readonly setActive: (key: string) => void;
}

/** Which rows of a tree are in the page, and what makes it scroll. */
export function useRowsInSight<Row extends TreeRow>(
  tree: RefObject<HTMLDivElement | null>,
  rows: readonly Row[],
  { current, pointed, chosenBy, setActive }: Options,
) {
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => tree.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]!.key,
    overscan: 8,
    // The active row stays in the page, so that a screen reader keeps its place.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const near = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      return current < 0 || (from <= current && current <= to)
        ? near
        : [...near, current].sort((a, b) => a - b);
    },
  });
  useAnchor(tree, list, rows);

  const scrollTo = (key: string) => list.scrollToIndex(rows.findIndex((row) => row.key === key));

  const lastChoice = useRef(chosenBy);
  useLayoutEffect(() => {
    if (lastChoice.current === chosenBy) return;
    lastChoice.current = chosenBy;
    tree.current!.scrollTop = 0;
  }, [chosenBy, tree]);

  const pointTo = useEffectEvent((key: string) => {
    setActive(key);
    scrollTo(key);
  });
  useEffect(() => {
    if (pointed !== undefined) pointTo(pointed);
  }, [pointed]);

  const opened = useRef<string | null>(null);
  const showOpened = useEffectEvent((key: string) => {
    const index = rows.findIndex((row) => row.key === key);
    const head = list.measurementsCache[index];
    const last = list.measurementsCache[rows.findLastIndex((row) => row.parent === key)];
    const { scrollTop, clientHeight } = tree.current!;
    if (head && last) list.scrollToOffset(Math.min(head.start, Math.max(scrollTop, last.end - clientHeight)));
  });
  useEffect(() => {
    const key = opened.current;
    if (key === null || !rows.some((row) => row.key === key && row.expanded)) return;
    opened.current = null;
    // Once the new rows have been measured.
    requestAnimationFrame(() => showOpened(key));
  }, [rows]);

  return {
    list,
    scrollTo,
    /** Brings as much of what hangs below a row into sight as fits in with it, once the row has opened. */
    showOnceOpen: (key: string) => {
      opened.current = key;
    },
  };
}
