import { HighlightStyle } from '@codemirror/language';
import { tags } from '@lezer/highlight';
import { tableRow } from './markdown.ts';

/** How Markdown looks in the editor: what the reader will see stands out, marks step back. */
export const markdownHighlight = HighlightStyle.define([
  { tag: tags.heading1, fontWeight: '700', fontSize: '1.25em', color: 'var(--ink)' },
  { tag: tags.heading2, fontWeight: '700', fontSize: '1.12em', color: 'var(--ink)' },
  { tag: [tags.heading3, tags.heading4, tags.heading5, tags.heading6], fontWeight: '700' },
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through', color: 'var(--ink-soft)' },
  { tag: [tags.link, tags.labelName], color: 'var(--accent)' },
  { tag: tags.url, color: 'var(--ink-soft)', textDecoration: 'underline' },
  { tag: tags.monospace, fontFamily: 'var(--face-mono)', fontSize: '0.95em' },
  { tag: tableRow, fontFamily: 'var(--face-mono)', fontSize: '0.95em' },
  { tag: tags.quote, color: 'var(--ink-soft)' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.atom], color: 'var(--ink-faint)' },
  { tag: [tags.meta, tags.comment], color: 'var(--ink-faint)' },
  { tag: tags.escape, color: 'var(--ink-faint)' },
]);
