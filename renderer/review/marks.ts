import { type EditorState, type Extension, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Span } from '../../shared/span.ts';
import type { PlacedThread } from './place-threads.ts';

/** Puts the threads of the present text into the editor. */
export const setThreadPlaces = StateEffect.define<readonly PlacedThread[]>();

/** Where the threads stand: they follow every edit. What is typed at the edges of one does not join it. */
const places = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(known, transaction) {
    let next = known.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(setThreadPlaces)) continue;
      const { length } = transaction.state.doc;
      const ranges = effect.value.flatMap(({ thread, span }) =>
        span && span.from < span.to && span.to <= length
          ? [markOf(thread.id, thread.resolved === null).range(span.from, span.to)]
          : [],
      );
      next = Decoration.set(ranges, true);
    }
    return next;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** A resolved thread is found again, but not shown. */
function markOf(thread: string, isOpen: boolean): Decoration {
  return Decoration.mark({ thread, isOpen, ...(isOpen && { class: 'review-mark' }) });
}

export const threadPlaces: Extension = places;

/** Where each thread stands now. */
export function placesIn(state: EditorState): ReadonlyMap<string, Span> {
  const found = new Map<string, Span>();
  state.field(places, false)?.between(0, state.doc.length, (from, to, { spec }) => {
    found.set(spec.thread, { from, to });
  });
  return found;
}

/** The open threads at a place in the text, and the span that the first of them is about. */
export function openThreadsAt(
  state: EditorState,
  at: number,
): { readonly threads: readonly string[]; readonly span: Span } | null {
  const threads: string[] = [];
  let span: Span | null = null;
  state.field(places, false)?.between(at, at, (from, to, { spec }) => {
    if (!spec.isOpen) return;
    threads.push(spec.thread);
    span ??= { from, to };
  });
  return span && { threads, span };
}
