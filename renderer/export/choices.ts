import type { CommandId } from '../../shared/commands.ts';
import type { Settings } from '../../shared/settings.ts';

interface Choice {
  readonly choice: Settings['exportChoice'];
  readonly command: CommandId;
}

/** The forms that an article leaves in, in the order of the dialog. */
export const choices: readonly Choice[] = [
  { choice: 'copy', command: 'file.copyForBlog' },
  { choice: 'docx', command: 'file.exportDocx' },
  { choice: 'html', command: 'file.exportHtml' },
  { choice: 'pdf', command: 'file.exportPdf' },
  { choice: 'blog', command: 'file.exportBlog' },
  { choice: 'txt', command: 'file.exportText' },
  { choice: 'text-form', command: 'file.exportTextForm' },
  { choice: 'markdown', command: 'file.exportMarkdown' },
];
