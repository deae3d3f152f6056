import { EditorView } from '@codemirror/view';

const underline = (color: string) => ({
  backgroundImage: 'none',
  paddingBottom: '0',
  textDecoration: `underline wavy ${color} 1px`,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '3px',
});

/** A sign of its own shape for each severity, so that colour is not all that tells them apart. */
const gutterSign = (color: string, clipPath: string) => ({
  content: 'none',
  width: '9px',
  height: '9px',
  // Beside the first row of a line that wraps, as the line's number is; the gutter's letters are 0.8 of the text's.
  margin: 'calc(1.75em / 0.8 / 2 - 4.5px) auto 0',
  background: color,
  clipPath,
});

/** The editor in the workbench's colours and faces; both themes through the tokens. */
export const editorTheme = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--ink)',
    backgroundColor: 'var(--surface)',
    fontSize: 'var(--editor-size, 15px)',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--face)', lineHeight: '1.75' },
  '.cm-content': {
    padding: '12px 0 40vh',
    caretColor: 'var(--accent)',
    // Korean breaks between 어절; a long address or ticker still breaks anywhere.
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-line': { padding: '0 20px 0 8px' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'var(--selection)',
  },
  // It lies over the selection, which must be seen through it.
  '.cm-activeLine': { backgroundColor: 'color-mix(in srgb, var(--ink) 4%, transparent)' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink-faint)',
    border: 'none',
    fontSize: '0.8em',
    fontVariantNumeric: 'tabular-nums',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 6px 0 12px', minWidth: '3.2em' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '.cm-gutter-lint': { width: '14px' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0' },
  '.cm-foldGutter': { width: '14px' },
  '.cm-foldGutter .cm-gutterElement': { padding: '0', cursor: 'pointer' },
  // A chevron beside the first row of its line: seen while the margin is pointed at, or where something is folded.
  '.cm-fold-open, .cm-fold-closed': {
    display: 'block',
    width: '5px',
    height: '5px',
    margin: 'calc(1.75em / 0.8 / 2 - 4px) auto 0',
    borderRight: '1.5px solid currentColor',
    borderBottom: '1.5px solid currentColor',
    transform: 'rotate(45deg)',
  },
  '.cm-fold-open': { opacity: '0' },
  '.cm-gutters:hover .cm-fold-open': { opacity: '1' },
  '.cm-fold-closed': { transform: 'rotate(-45deg)', color: 'var(--accent)' },
  '.cm-foldPlaceholder': {
    backgroundColor: 'var(--surface-active)',
    border: '1px solid var(--line-strong)',
    color: 'var(--ink-soft)',
    padding: '0 4px',
    margin: '0 4px',
  },
  '.cm-lint-marker-error': gutterSign('var(--error)', 'circle(50%)'),
  '.cm-lint-marker-warning': gutterSign('var(--warning)', 'polygon(50% 0, 100% 100%, 0 100%)'),
  '.cm-lint-marker-info': gutterSign('var(--info)', 'polygon(50% 0, 100% 50%, 50% 100%, 0 50%)'),
  '.cm-lintRange-error': underline('var(--error)'),
  '.cm-lintRange-warning': underline('var(--warning)'),
  '.cm-lintRange-info': underline('var(--info)'),
  '.cm-lintRange-active': { backgroundColor: 'var(--accent-soft)' },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'var(--accent-soft)',
    outline: '1px solid var(--line-strong)',
  },
  '.cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent' },
  '.cm-searchMatch': { backgroundColor: 'var(--warning-soft)', outline: '1px solid var(--line-strong)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--selection)', outlineColor: 'var(--accent)' },
  '.cm-specialChar': { color: 'var(--error)' },
  '.cm-form-label': { color: 'var(--ink-faint)', fontSize: '0.85em', letterSpacing: '0.04em' },
  '.cm-form-title': { fontSize: '1.25em', fontWeight: '700' },
  '.cm-flash': { animation: 'editor-flash 1.2s ease-out' },
  '.cm-panels': {
    backgroundColor: 'var(--surface-raised)',
    color: 'var(--ink)',
    fontFamily: 'var(--face)',
    fontSize: 'var(--size)',
  },
  '.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--line)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface-raised)',
    border: '1px solid var(--line-strong)',
    borderRadius: 'var(--radius)',
    boxShadow: 'var(--shadow)',
    overflow: 'hidden',
  },
});
