import './row-tree.css';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { moveFor, placesInTree, type TreeRow } from './tree-moves.ts';
import { useRowsInSight } from './use-rows-in-sight.ts';

export interface RowChoice<Row> {
  of(row: Row): boolean | 'mixed';
  onToggle(row: Row): void;
}

interface Props<Row extends TreeRow> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** More news of these rows is under way. */
  readonly busy: boolean;
  /** Opens or closes what hangs below a row. */
  readonly onToggle: (key: string) => void;
  /** Does what the row stands for: goes to its place, applies its fix. */
  readonly onUse: (row: Row) => void;
  /** Does the other thing that a row is good for, with Alt and Enter. */
  readonly onAlternative?: (row: Row) => void;
  /** Rows can be chosen, with Space or by their boxes. */
  readonly choice?: RowChoice<Row> | undefined;
  /** The key of a row that was gone to elsewhere, as in the text: it becomes the active one and comes into sight. */
  readonly pointed?: string | undefined;
  /** What the rows were chosen by: the rows of another choice are read from the first. */
  readonly chosenBy?: unknown;
  readonly content: (row: Row) => ReactNode;
  /** Shown in place of the rows where there are none. */
  readonly none: ReactNode;
}

/**
 * A list of rows, two levels deep, of which only those in sight are in the page: thousands of rows cost the editor
 * nothing. The tree itself holds the focus, so that no news from a check can take it away.
 */
export function RowTree<Row extends TreeRow>(props: Props<Row>) {
  const { label, rows, busy, onToggle, onUse, onAlternative, choice, pointed, chosenBy, content, none } =
    props;
  const [active, setActive] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const id = useId();
  const current = useMemo(() => rows.findIndex((row) => row.key === active), [rows, active]);
  const places = useMemo(() => placesInTree(rows), [rows]);

  const { list, showOnceOpen, scrollTo } = useRowsInSight(tree, rows, {
    current,
    pointed,
    chosenBy,
    setActive,
  });

  function toggle(key: string): void {
    showOnceOpen(key);
    onToggle(key);
  }

  function use(row: Row): void {
    setActive(row.key);
    if (row.expanded === false) toggle(row.key);
    onUse(row);
  }

  function onClick({ target }: MouseEvent): void {
    // Not the row that was pressed, which may go.
    tree.current!.focus({ preventScroll: true });
    const element = target as Element;
    const key = element.closest<HTMLElement>('[data-key]')?.dataset.key;
    const row = rows.find((candidate) => candidate.key === key);
    if (!row) return;
    if (element.closest('[data-twisty]')) toggle(row.key);
    else if (element.closest('[data-box]')) choice?.onToggle(row);
    else use(row);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const row = rows[current];
    if (event.altKey && event.key === 'Enter' && row && onAlternative) {
      event.preventDefault();
      onAlternative(row);
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || rows.length === 0) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      if (row && choice && event.key === ' ') choice.onToggle(row);
      else if (row) use(row);
      return;
    }
    const move = moveFor(rows, current, event.key);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'toggle') toggle(move.key);
    else {
      setActive(move.key);
      scrollTo(move.key);
    }
  }

  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={0}
      className="row-tree"
      aria-label={label}
      aria-activedescendant={current >= 0 ? `${id}${current}` : undefined}
      aria-busy={busy}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="row-tree__rows" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]!;
          const { level, position, siblings } = places[index]!;
          return (
            <div
              key={key}
              ref={list.measureElement}
              id={`${id}${index}`}
              role="treeitem"
              tabIndex={-1}
              className="row-tree__row"
              style={{ top: start }}
              data-index={index}
              data-kind={row.kind}
              data-key={row.key}
              aria-level={level}
              aria-posinset={position}
              aria-setsize={siblings}
              aria-expanded={row.expanded ?? undefined}
              aria-selected={index === current}
              aria-checked={choice?.of(row)}
            >
              {level === 1 && (
                <span
                  className="row-tree__twisty"
                  data-twisty={typeof row.expanded === 'boolean' ? '' : undefined}
                  aria-hidden="true"
                />
              )}
              {choice && (
                <span className="row-tree__box" data-box={String(choice.of(row))} aria-hidden="true" />
              )}
              {content(row)}
            </div>
          );
        })}
      </div>
      {rows.length === 0 && none}
    </div>
  );
}
