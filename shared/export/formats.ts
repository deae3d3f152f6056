import type { ExportFormat } from '../contract/export.ts';

/** What the name of an exported file ends in. */
export const extensions: Readonly<Record<ExportFormat, string>> = {
  html: 'html',
  pdf: 'pdf',
  docx: 'docx',
  blog: 'blog.html',
  txt: 'txt',
  'text-form': 'txt',
  markdown: 'md',
};
