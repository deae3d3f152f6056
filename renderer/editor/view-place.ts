import type { ChangeDesc, StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { TextView } from '../../shared/contract.ts';
import { createListeners } from '../../shared/listeners.ts';
import { readTextView, restoreTextView, topOf } from './text-view.ts';

/** Where the writer is in an editor, also while it is off the page, where it cannot scroll. */
export class ViewPlace {
  private readonly view: EditorView;
  /** Scrolls to where the editor was left, once it is back on the page. */
  private leftAt: StateEffect<unknown> | null = null;
  /** What stood at the top of the editor when it was last on the page. */
  private top: TextView['top'] = { at: 0, pixels: 0 };
  private readonly listeners = createListeners();

  constructor(view: EditorView) {
    this.view = view;
  }

  /** Puts the editor into a place on the page, scrolled as it was left. The result takes it out again. */
  attach(place: HTMLElement): () => void {
    const { view } = this;
    place.append(view.dom);
    if (this.leftAt) view.dispatch({ effects: this.leftAt });
    view.requestMeasure();
    const onScroll = () => {
      this.top = topOf(view);
      this.tell();
    };
    view.scrollDOM.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      view.scrollDOM.removeEventListener('scroll', onScroll);
      this.leftAt = view.scrollSnapshot();
      view.dom.remove();
    };
  }

  read(): TextView {
    return readTextView(this.view, this.top);
  }

  restore(kept: TextView): void {
    this.top = kept.top;
    const scroll = restoreTextView(this.view, kept);
    if (this.view.dom.isConnected) this.view.dispatch({ effects: scroll });
    else this.leftAt = scroll;
  }

  /** The text changed: a place that is kept for later moves with it. */
  follow(changes: ChangeDesc): void {
    this.leftAt = this.leftAt?.map(changes) ?? null;
  }

  /** Called whenever the cursor, the folds or the scroll place may have changed. The result ends it. */
  onChange(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  tell(): void {
    this.listeners.tell();
  }
}
