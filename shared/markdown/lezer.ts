import { type MarkdownExtension, Table, TaskList } from '@lezer/markdown';
import { bareUrls } from './editor/bare-urls.ts';
import { emphasisAndStrikethrough } from './editor/emphasis.ts';
import { footnotes } from './editor/footnotes.ts';
import { frontMatter } from './editor/front-matter.ts';

/**
 * The dialect for the editor's parser: `markdown({ extensions: lezerMarkdown })`, on the default CommonMark base.
 * dialect.ts is the authority: what is bold, italic, struck out, a bare link or a footnote there is so here.
 */
export const lezerMarkdown: MarkdownExtension = [
  Table,
  TaskList,
  emphasisAndStrikethrough,
  bareUrls,
  footnotes,
  frontMatter,
];
