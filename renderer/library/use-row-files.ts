import type { DragEvent, KeyboardEvent, MouseEvent } from 'react';
import type { DocumentId } from '../../shared/contract.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { rowId } from './ArticleRow.tsx';

/** What a dragged article is called among the kinds of dragged data. */
export const draggedArticle = 'application/x-tickmark-article';

interface Rows {
  /** The article that an element of the list belongs to. */
  articleAt(element: Element): DocumentId | null;
  /** The article that the cursor stands on. */
  current(): DocumentId | null;
  setCursor(id: DocumentId): void;
  onDrag(id: DocumentId | null): void;
}

/** What the rows of the list do with files: the context menu, its keys, Delete, and dragging to a folder. */
export function useRowFiles({ articleAt, current, setCursor, onDrag }: Rows) {
  const { dialogs, pointed, runOnArticle } = useWorkbench();

  const openMenu = (id: DocumentId, at: { x: number; y: number }) => {
    pointed.set(id);
    dialogs.show({ kind: 'articleMenu', id, at });
  };
  const openMenuAtCursor = () => {
    const id = current();
    const row = id === null ? null : document.getElementById(rowId(id));
    if (id === null || !row) return;
    const { left, bottom } = row.getBoundingClientRect();
    openMenu(id, { x: left + 24, y: bottom - 8 });
  };

  return {
    /** Whether the key was one of these. */
    onKey(event: KeyboardEvent): boolean {
      const id = current();
      if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenuAtCursor();
      else if (event.key === 'Delete' && id !== null) runOnArticle('file.trash', id);
      else return false;
      event.preventDefault();
      return true;
    },
    onContextMenu(event: MouseEvent<HTMLElement>): void {
      event.preventDefault();
      event.currentTarget.focus();
      const id = articleAt(event.target as Element);
      if (id === null) {
        openMenuAtCursor();
        return;
      }
      setCursor(id);
      openMenu(id, { x: event.clientX, y: event.clientY });
    },
    onDragStart(event: DragEvent): void {
      const id = articleAt(event.target as Element);
      if (id === null) return;
      event.dataTransfer.setData(draggedArticle, id);
      event.dataTransfer.effectAllowed = 'move';
      // A page that changes under the pointer at once ends the drag before it has begun.
      setTimeout(() => onDrag(id));
    },
    onDragEnd: () => onDrag(null),
  };
}
