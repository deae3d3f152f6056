import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import { bracketMatching, syntaxHighlighting } from '@codemirror/language';
import { linter, lintGutter } from '@codemirror/lint';
import { findNext, findPrevious, gotoLine, search, selectNextOccurrence } from '@codemirror/search';
import { EditorState, type Extension, Prec } from '@codemirror/state';
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  type KeyBinding,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { Locale } from '../../shared/i18n/index.ts';
import { closedByEscape } from './closed-by-escape.ts';
import { flash } from './flash.ts';
import { folding } from './folding.ts';
import { markdownHighlight } from './highlight.ts';
import { markdownSupport } from './markdown.ts';
import { phrasesFor } from './phrases.ts';
import { createSearchPanel, searchKeys } from './search-panel.ts';
import { tableKeys } from './tables/edit.ts';
import { textForm } from './text-form.ts';
import { editorTheme } from './theme.ts';
import { undoHistory } from './undo-history.ts';

/** Keys that find what the cursor stands by, and lines. */
export const findingKeys: readonly KeyBinding[] = [
  { key: 'F3', mac: 'Mod-g', run: findNext, shift: findPrevious, preventDefault: true },
  { key: 'Mod-d', run: selectNextOccurrence, preventDefault: true },
  { key: 'Alt-g', run: gotoLine },
];

interface ExtensionOptions {
  readonly readOnly: boolean;
  readonly locale: () => Locale;
  /** Names the text for screen readers. */
  readonly label: () => string;
}

/**
 * What the editor is made of. Each part costs time on every key, so they are picked one by one; outside tables Tab is
 * left to move the focus, `Mod-]` and `Mod-[` indent.
 */
export function editorExtensions({ readOnly, locale, label }: ExtensionOptions): Extension {
  return [
    lineNumbers(),
    lintGutter(),
    folding,
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    undoHistory,
    drawSelection(),
    dropCursor(),
    EditorState.allowMultipleSelections.of(true),
    EditorState.readOnly.of(readOnly),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of(() => ({
      'aria-label': label(),
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
    })),
    bracketMatching({ maxScanDistance: 400 }),
    // Before Markdown's own Enter.
    Prec.high(keymap.of(tableKeys)),
    markdownSupport,
    syntaxHighlighting(markdownHighlight),
    linter(null),
    search({ top: true, createPanel: (view) => createSearchPanel(view, locale) }),
    closedByEscape,
    textForm,
    flash,
    editorTheme,
    Prec.high(keymap.of(searchKeys)),
    keymap.of([...findingKeys, ...defaultKeymap, ...historyKeymap]),
  ];
}

export function phrases(locale: Locale): Extension {
  return EditorState.phrases.of(phrasesFor(locale));
}
