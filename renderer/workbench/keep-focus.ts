import type { Documents } from '../documents/documents.ts';
import { focusRegion, regions } from './focus.ts';

/**
 * Hands the focus on where what held it leaves the page, be it a notice, a panel or the text of a tab: to the list that
 * it stood in, else to the text in front, else to the articles. From the bare page the keys would go nowhere.
 */
export function keepFocus(window: Window, documents: Documents): void {
  const { document } = window;
  document.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget !== null) return;
    const left = target as Element;
    const list = left.parentElement?.closest<HTMLElement>('[tabindex="0"]');
    const handOn = () => {
      const taken =
        document.activeElement !== document.body || document.querySelector('dialog[open]') !== null;
      if (taken || left.isConnected) return;
      if (list?.isConnected) list.focus({ preventScroll: true });
      else if (documents.active()) documents.active()?.session.focus();
      else focusRegion(regions.library);
    };
    // What took it away may give it to something that has yet to be shown.
    window.requestAnimationFrame(() => window.requestAnimationFrame(handOn));
  });
}
