import { useEffect } from 'react';
import { titleOf } from '../documents/documents.ts';
import type { DocumentState } from '../editor/session.ts';
import { createStore, useStore } from '../store.ts';
import { useActiveDocument } from '../workbench/workbench-context.tsx';

const none = createStore<DocumentState | null>(null);

/** Keeps the window's title the article's, with a dot in front while it is unsaved. */
export function usePageTitle(): void {
  const active = useActiveDocument();
  const state = active?.session.state ?? none;
  const dirty = useStore<DocumentState | null, boolean>(state, (now) => now?.dirty ?? false);
  const title = useStore<DocumentState | null, string | null>(state, () => active && titleOf(active));
  useEffect(() => {
    document.title = title === null ? 'Tickmark' : `${dirty ? '• ' : ''}${title} – Tickmark`;
  }, [title, dirty]);
}
