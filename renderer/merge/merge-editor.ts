import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { syntaxHighlighting } from '@codemirror/language';
import { goToNextChunk, goToPreviousChunk, MergeView } from '@codemirror/merge';
import { EditorState, type Extension, StateEffect } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightSpecialChars,
  type KeyBinding,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { merge3 } from '../../shared/diff/merge3.ts';
import { type Locale, translator } from '../../shared/i18n/index.ts';
import { difference } from '../documents/difference.ts';
import { markdownHighlight } from '../editor/highlight.ts';
import { markdownSupport } from '../editor/markdown.ts';
import { phrasesFor } from '../editor/phrases.ts';
import { editorTheme } from '../editor/theme.ts';
import { createChoices, type Side } from './choices.ts';
import { type Difference, differencesOf, replaceLines } from './differences.ts';
import { wordChanges } from './word-changes.ts';

/** Two texts side by side: the one on disk at the left, the writer's, which becomes the result, at the right. */
export interface MergeEditor {
  /** The result, with `\n` line ends. */
  text(): string;
  /** How many differences are left to decide. */
  left(): number;
  /** Takes the text on disk, or the writer's as it was, as a whole. */
  takeAll(side: Side): void;
  /**
   * Puts everything together that only one side changed since `base`; the clashes are left. False where that cannot be
   * told.
   */
  mergeClean(base: string): boolean;
  /** Moves to a difference and shows it. */
  step(by: 1 | -1): void;
  destroy(): void;
}

interface Setup {
  readonly parent: HTMLElement;
  readonly theirs: string;
  /** What came of it so far. */
  readonly draft: string;
  readonly locale: Locale;
  /** The number of differences has changed. */
  onChange(): void;
}

/** How the keys lead from difference to difference. */
export const mergeKeys: readonly KeyBinding[] = [
  { key: 'F7', run: goToNextChunk, shift: goToPreviousChunk },
  { key: 'Alt-ArrowDown', run: goToNextChunk },
  { key: 'Alt-ArrowUp', run: goToPreviousChunk },
];

export function createMergeEditor({ parent, theirs, draft, locale, onChange }: Setup): MergeEditor {
  const t = translator(locale);
  const common: Extension = [
    lineNumbers(),
    highlightSpecialChars(),
    drawSelection(),
    EditorView.lineWrapping,
    markdownSupport,
    syntaxHighlighting(markdownHighlight),
    EditorState.phrases.of({
      ...phrasesFor(locale),
      '$ unchanged lines': t('merge.unchanged', { count: '$' }),
    }),
    editorTheme,
    mergeTheme,
  ];
  const named = (label: string) =>
    EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', autocorrect: 'off' });

  const view = new MergeView({
    parent,
    a: {
      doc: theirs,
      extensions: [
        common,
        named(t('merge.theirs')),
        EditorState.readOnly.of(true),
        keymap.of([...mergeKeys, ...defaultKeymap]),
      ],
    },
    b: {
      doc: draft,
      extensions: [
        common,
        named(t('merge.mine')),
        history(),
        keymap.of([...mergeKeys, ...defaultKeymap, ...historyKeymap]),
      ],
    },
    collapseUnchanged: { margin: 3, minSize: 6 },
    diffConfig: { override: wordChanges },
  });

  const { a, b } = view;
  const differences = () => differencesOf(view.chunks, a.state.doc, b.state.doc);

  /** Makes both sides equal at a difference, and goes on to the next. */
  function decide(difference: Difference, side: Side): void {
    const [from, to] = side === 'theirs' ? (['a', 'b'] as const) : (['b', 'a'] as const);
    const source = view[from].state.doc;
    const changes = replaceLines(view[to].state.doc, difference[to], source, difference[from]);
    view[to].dispatch({ changes, userEvent: 'input.apply' });
    b.focus();
    b.dispatch({ selection: { anchor: Math.min(difference.b.from, b.state.doc.length) } });
    goToNextChunk(b);
  }

  const place = createChoices({ view, t, differences, decide });
  for (const side of [a, b]) {
    side.dispatch({
      effects: StateEffect.appendConfig.of(
        EditorView.updateListener.of((update) => {
          if (update.docChanged || update.geometryChanged || update.viewportChanged) place();
          if (update.docChanged) onChange();
        }),
      ),
    });
  }
  place();

  return {
    text: () => textOf(b),
    left: () => differences().length,
    mergeClean(base) {
      const merged = merge3(base, textOf(b), textOf(a));
      if (!merged) return false;
      put(b, merged.mine);
      put(a, merged.theirs);
      b.focus();
      goToNextChunk(b);
      return true;
    },
    takeAll(side) {
      const [from, to] = side === 'theirs' ? [a, b] : [b, a];
      put(to, textOf(from));
      b.focus();
    },
    step(by) {
      b.focus();
      (by > 0 ? goToNextChunk : goToPreviousChunk)(b);
    },
    destroy: () => view.destroy(),
  };
}

const textOf = (view: EditorView) => view.state.doc.toString();

function put(view: EditorView, text: string): void {
  view.dispatch({ changes: difference(textOf(view), text), userEvent: 'input.apply' });
}

const mergeTheme = EditorView.theme({
  '.cm-content': { padding: '4px 0' },
  '&.cm-merge-a .cm-changedLine': { backgroundColor: 'var(--info-soft)' },
  '&.cm-merge-b .cm-changedLine': { backgroundColor: 'var(--accent-soft)' },
  '&.cm-merge-a .cm-changedText, &.cm-merge-b .cm-changedText': {
    background: 'none',
    fontWeight: '650',
    textDecoration: 'underline 2px',
    textUnderlineOffset: '4px',
  },
  '&.cm-merge-a .cm-changedText': { textDecorationColor: 'var(--info)' },
  '&.cm-merge-b .cm-changedText': { textDecorationColor: 'var(--accent)' },
  '.cm-collapsedLines': {
    background: 'var(--surface-sunken)',
    color: 'var(--ink-faint)',
    fontSize: 'var(--size-small)',
  },
  // Its own sign is in few fonts.
  '.cm-collapsedLines:before, .cm-collapsedLines:after': { content: '"⋯"' },
  '.cm-changeGutter': { width: '3px', paddingLeft: '0' },
  '&.cm-merge-a .cm-changedLineGutter': { background: 'var(--info)' },
  '&.cm-merge-b .cm-changedLineGutter': { background: 'var(--accent)' },
});
