import type { DocumentId } from '../../shared/contract.ts';

/** Tabs in their order, and the one in front. */
export interface TabOrder<T extends { readonly id: DocumentId }> {
  readonly tabs: readonly T[];
  readonly active: DocumentId | null;
}

/** The tabs with a new one behind the one in front, or last where none is. */
export function insertTab<T extends { readonly id: DocumentId }>(
  { tabs, active }: TabOrder<T>,
  tab: T,
): TabOrder<T> {
  const at = tabs.findIndex(({ id }) => id === active) + 1 || tabs.length;
  return { tabs: tabs.toSpliced(at, 0, tab), active };
}

/** The tabs without one; where it was in front, the one that takes its place is, or else the last. */
export function removeTab<T extends { readonly id: DocumentId }>(
  { tabs, active }: TabOrder<T>,
  gone: DocumentId,
): TabOrder<T> {
  const at = tabs.findIndex(({ id }) => id === gone);
  const left = tabs.filter(({ id }) => id !== gone);
  const neighbour = left[Math.min(at, left.length - 1)]?.id ?? null;
  return { tabs: left, active: active === gone ? neighbour : active };
}

/** The tab that stands `by` places further on than the one in front, around the end. */
export function tabBeside<T extends { readonly id: DocumentId }>(
  { tabs, active }: TabOrder<T>,
  by: 1 | -1,
): DocumentId | null {
  const at = tabs.findIndex(({ id }) => id === active);
  return tabs[(at + by + tabs.length) % tabs.length]?.id ?? null;
}

/** The tabs in the order of these documents, the others behind them as they were. */
export function inOrderOf<T extends { readonly id: DocumentId }>(
  tabs: readonly T[],
  ids: readonly DocumentId[],
): readonly T[] {
  const place = new Map(ids.map((id, at) => [id, at]));
  const placeOf = ({ id }: T) => place.get(id) ?? ids.length;
  return tabs.toSorted((a, b) => placeOf(a) - placeOf(b));
}
