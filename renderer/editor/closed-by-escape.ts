import type { Extension } from '@codemirror/state';
import { ViewPlugin } from '@codemirror/view';

/** CodeMirror's own bars, as the one that asks for a line, hear Escape in their form only: here from their cross, too. */
export const closedByEscape: Extension = ViewPlugin.define(({ dom }) => {
  const onKeyDown = ({ key, target }: KeyboardEvent) => {
    if (key === 'Escape' && target instanceof HTMLElement && target.matches('.cm-dialog-close'))
      target.click();
  };
  dom.addEventListener('keydown', onKeyDown);
  return { destroy: () => dom.removeEventListener('keydown', onKeyDown) };
});
