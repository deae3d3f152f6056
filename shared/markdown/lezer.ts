import { type MarkdownExtension, Table, TaskList } from '@lezer/markdown';
import { bareUrls } from './editor/bare-urls.ts';
import { emphasisAndStrikethrough } from './editor/emphasis.ts';
import { frontMatter } from './editor/front-matter.ts';

/**
 * The dialect for the editor's parser: `markdown({ extensions: lezerMarkdown })`, on the default CommonMark base.
 * dialect.ts is the authority: what is bold, italic, struck out or a bare link there is so here.
 */
export const lezerMarkdown: MarkdownExtension = [
  Table,
  TaskList,
  emphasisAndStrikethrough,
  bareUrls,
  frontMatter,
];
