import { markdown, markdownKeymap } from '@codemirror/lang-markdown';
import { type Extension, Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { styleTags, Tag, tags } from '@lezer/highlight';
import type { MarkdownConfig } from '@lezer/markdown';
import { lezerMarkdown } from '../../shared/markdown/lezer.ts';

/** Rows of a table, whose columns should stand below one another. */
export const tableRow = Tag.define();

const tableStyle: MarkdownConfig = {
  props: [
    styleTags({
      'TableHeader/...': [tableRow, tags.heading],
      'TableRow/...': tableRow,
      'Table/TableDelimiter': [tableRow, tags.processingInstruction],
    }),
  ],
};

/** Markdown as the preview and the exports read it, with lists that continue on Enter. */
export const markdownSupport: Extension = [
  markdown({ extensions: [lezerMarkdown, tableStyle], completeHTMLTags: false, addKeymap: false }),
  Prec.high(keymap.of(markdownKeymap)),
];
