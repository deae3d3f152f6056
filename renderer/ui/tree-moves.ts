/** A row of a tree that is two levels deep, as the keys see it. */
export interface TreeRow {
  readonly key: string;
  /** What sort of row it is, for its looks. */
  readonly kind: string;
  /** The row that it hangs below; missing at the first level. */
  readonly parent?: string;
  /** Whether what hangs below it is shown; null or missing where nothing does. */
  readonly expanded?: boolean | null;
}

/** Where a row stands among its siblings, as a screen reader says it; all of these count from 1. */
export interface TreePlace {
  readonly level: 1 | 2;
  readonly position: number;
  readonly siblings: number;
}

/** The places of all rows, in their order. */
export function placesInTree(rows: readonly TreeRow[]): readonly TreePlace[] {
  const families = new Map<string | undefined, number>();
  const positions = rows.map(({ parent }) => {
    const position = (families.get(parent) ?? 0) + 1;
    families.set(parent, position);
    return position;
  });
  return rows.map(({ parent }, index) => ({
    level: parent === undefined ? 1 : 2,
    position: positions[index]!,
    siblings: families.get(parent)!,
  }));
}

/** What a key does in the tree: another row becomes the active one, or a row opens or closes. */
export interface TreeMove {
  readonly kind: 'go' | 'toggle';
  readonly key: string;
}

/**
 * The move that a key asks for while the row of index `active` is active (-1: none is); null where it asks for
 * none. The keys are those of the ARIA tree pattern.
 */
export function moveFor(rows: readonly TreeRow[], active: number, key: string): TreeMove | null {
  const row = rows[active];
  const expanded = row?.expanded ?? null;
  const go = (index: number): TreeMove | null => {
    const target = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    return target && target !== row ? { kind: 'go', key: target.key } : null;
  };
  switch (key) {
    case 'ArrowDown':
      return go(active + 1);
    case 'ArrowUp':
      return go(active - 1);
    case 'PageDown':
      return go(active + pageOfRows);
    case 'PageUp':
      return go(active - pageOfRows);
    case 'Home':
      return go(0);
    case 'End':
      return go(rows.length - 1);
    case 'ArrowRight':
      if (!row || expanded === null) return null;
      return expanded ? go(active + 1) : { kind: 'toggle', key: row.key };
    case 'ArrowLeft':
      if (!row) return null;
      if (row.parent !== undefined) return { kind: 'go', key: row.parent };
      return expanded ? { kind: 'toggle', key: row.key } : null;
    default:
      return null;
  }
}

const pageOfRows = 10;
