import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { TreeRow } from './tree-moves.ts';

interface Anchor {
  readonly key: string;
  /** How far the row's top stands below the top of what is in sight, in CSS pixels. */
  readonly below: number;
}

/**
 * Keeps the row at the top of a list where it is while rows above it come and go: news from the check must not move
 * what is being read. What the reader scrolls, or opens, is left to them.
 */
export function useAnchor(
  place: RefObject<HTMLElement | null>,
  list: Virtualizer<HTMLDivElement, Element>,
  rows: readonly TreeRow[],
): void {
  const anchor = useRef<Anchor | null>(null);

  useLayoutEffect(() => {
    const element = place.current;
    const kept = anchor.current;
    if (!element || !kept || element.scrollTop === 0) return;
    const index = rows.findIndex(({ key }) => key === kept.key);
    const start = index < 0 ? undefined : list.getOffsetForIndex(index, 'start')?.[0];
    if (start !== undefined && Math.abs(start - kept.below - element.scrollTop) >= 1)
      element.scrollTop = start - kept.below;
  }, [place, list, rows]);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const { scrollTop } = element;
    const top = list.getVirtualItems().find(({ end }) => end > scrollTop);
    anchor.current = top ? { key: String(top.key), below: top.start - scrollTop } : null;
  });
}
