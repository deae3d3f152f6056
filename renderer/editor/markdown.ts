import { commonmarkLanguage, markdown, markdownKeymap } from '@codemirror/lang-markdown';
import { type Extension, Prec } from '@codemirror/state';
import { keymap } from '@codemirror/view';

/** Markdown as the preview and the exports read it, with lists that continue on Enter. */
export const markdownSupport: Extension = [
  markdown({ base: commonmarkLanguage, completeHTMLTags: false, addKeymap: false }),
  Prec.high(keymap.of(markdownKeymap)),
];
