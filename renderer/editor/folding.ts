import { codeFolding, foldGutter, foldKeymap } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { keymap } from '@codemirror/view';

/** Sections, lists and other blocks can be folded: at the margin, or by `Ctrl-Shift-[` and `]` (`⌥⌘[` on a Mac). */
export const folding: Extension = [
  codeFolding({ placeholderText: '⋯' }),
  foldGutter({
    markerDOM(open) {
      const marker = document.createElement('span');
      marker.className = open ? 'cm-fold-open' : 'cm-fold-closed';
      return marker;
    },
  }),
  keymap.of(foldKeymap),
];
