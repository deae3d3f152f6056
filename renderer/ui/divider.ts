export interface Range {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What one arrow key moves. */
  readonly step: number;
  /** Where Enter and a double click put it back. */
  readonly reset: number;
}

export function clamp(value: number, { min, max }: Pick<Range, 'min' | 'max'>): number {
  return Math.min(Math.max(value, min), max);
}

/** Where a key moves a divider; null where the key is none of its keys. `grow` is the arrow that adds. */
export function moveByKey(key: string, range: Range, grow: 'ArrowRight' | 'ArrowUp'): number | null {
  const shrink = grow === 'ArrowRight' ? 'ArrowLeft' : 'ArrowDown';
  switch (key) {
    case grow:
      return clamp(range.value + range.step, range);
    case shrink:
      return clamp(range.value - range.step, range);
    case 'Home':
      return range.min;
    case 'End':
      return range.max;
    case 'Enter':
      return range.reset;
    default:
      return null;
  }
}
