import { markdown, markdownKeymap } from '@codemirror/lang-markdown';
import { type Extension, Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';
import { lezerMarkdown } from '../../shared/markdown/lezer.ts';

/** Markdown as the preview and the exports read it, with lists that continue on Enter. */
export const markdownSupport: Extension = [
  markdown({ extensions: lezerMarkdown, completeHTMLTags: false, addKeymap: false }),
  Prec.high(keymap.of(markdownKeymap)),
];
