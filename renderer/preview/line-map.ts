import { countBefore } from '../../shared/count-before.ts';

/**
 * A place where a source line and a height on screen meet. Lines may have a fraction: 12.5 is the middle of what
 * line 12 fills.
 */
export interface Anchor {
  readonly line: number;
  readonly y: number;
}

/** Anchors in which both line and height only grow, so that the map can be read both ways. */
export type LineMap = readonly Anchor[];

/** Leaves out what would make the map turn back: elements beside each other, or out of the order of the source. */
export function toLineMap(anchors: readonly Anchor[]): LineMap {
  const map: Anchor[] = [];
  for (const anchor of anchors) {
    const last = map.at(-1);
    if (!last || (anchor.line > last.line && anchor.y > last.y)) map.push(anchor);
  }
  return map;
}

/** The height of a line; between two anchors in proportion, outside them at the nearest. */
export function yOfLine(map: LineMap, line: number): number {
  return convert(map, line, 'line', 'y');
}

/** The line at a height; the inverse of `yOfLine`. */
export function lineOfY(map: LineMap, y: number): number {
  return convert(map, y, 'y', 'line');
}

function convert(map: LineMap, value: number, given: keyof Anchor, wanted: keyof Anchor): number {
  const index = lastAtMost(map, value, given);
  const below = map[Math.max(0, index)];
  const above = map[index + 1];
  if (!below) return 0;
  if (index < 0 || !above) return below[wanted];
  const share = (value - below[given]) / (above[given] - below[given]);
  return below[wanted] + share * (above[wanted] - below[wanted]);
}

/** Index of the last entry whose `key` is not above `value`; -1 where there is none. */
export function lastAtMost<K extends string>(
  sorted: readonly Readonly<Record<K, number>>[],
  value: number,
  key: K,
): number {
  return countBefore(sorted, (entry) => entry[key] <= value) - 1;
}

/** What a pane shows of its whole height, in pixels. */
export interface Scroll {
  readonly top: number;
  readonly visible: number;
  readonly whole: number;
}

/**
 * The height by which two panes are matched. It stands at the pane's upper edge when scrolled to the top, at its
 * lower edge when scrolled to the end and in proportion between, so that both panes reach both ends together.
 */
export function matchHeight({ top, visible, whole }: Scroll): number {
  return whole <= visible ? 0 : (top * whole) / (whole - visible);
}

/** The scroll position at which a pane's match height is `height`; the inverse of `matchHeight`. */
export function scrollTopFor(height: number, { visible, whole }: Omit<Scroll, 'top'>): number {
  return whole <= visible ? 0 : (height * (whole - visible)) / whole;
}
