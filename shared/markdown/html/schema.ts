import type { Schema } from 'hast-util-sanitize';
import { longNumbers } from './list.ts';

/**
 * Every id of a heading starts so, and every fragment link is given it: neither can stand for one of the page's own,
 * nor for one of a note (`note-1`, `note-call-1`).
 */
export const idPrefix = 'article-';

/** The class that a fence's first word becomes, where it is the name of a language. */
export const languageClass = /^language-[\p{L}\p{N}+#.-]{1,40}$/u;

const phrasing = [
  'strong',
  'em',
  'del',
  'ins',
  's',
  'u',
  'b',
  'i',
  'mark',
  'small',
  'sub',
  'sup',
  'kbd',
  'code',
];
const flow = ['p', 'div', 'blockquote', 'pre', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const lists = ['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption'];
const table = ['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'];

/**
 * All that an article's HTML may hold. The tree passes through it after the last transform, so that whatever a
 * transform or a library does wrong, nothing else comes out.
 */
export const schema: Schema = {
  tagNames: [...phrasing, ...flow, ...lists, ...table, 'a', 'img', 'br', 'wbr', 'span', 'input'],
  attributes: {
    '*': [
      ['id', /^(?:article|note)-/],
      ['dataLine', /^[1-9]\d{0,7}$/],
    ],
    a: ['href', 'title', ['className', 'footnote-call', 'footnote-back'], 'ariaLabel'],
    img: ['src', 'alt', 'title'],
    code: [['className', languageClass]],
    pre: [['className', 'too-complex']],
    div: [['className', 'raw', 'table', 'footnote']],
    span: [['className', 'image-remote', 'image-missing']],
    ol: ['start', ['className', 'contains-task-list', ...longNumbers.map(({ className }) => className)]],
    ul: [['className', 'contains-task-list']],
    li: [['className', 'task-list-item']],
    th: ['colSpan', 'rowSpan', ['className', 'left', 'center', 'right', 'number', 'words']],
    td: ['colSpan', 'rowSpan', ['className', 'left', 'center', 'right', 'number', 'words']],
    details: ['open'],
    input: [
      ['type', 'checkbox'],
      ['disabled', true],
      ['checked', true],
    ],
  },
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
  ancestors: {
    thead: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
  },
  strip: [],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};
