import type { DocumentId } from '../../shared/contract.ts';
import type { Dialogs } from '../workbench/dialogs.ts';
import type { ArticleActions } from './article-actions.ts';

/** The commands on the file of one article, in the order of its menu. */
export const fileCommands = ['file.rename', 'file.move', 'file.duplicate', 'file.trash'] as const;
export type FileCommand = (typeof fileCommands)[number];

/** Does one of them to an article. What goes wrong rejects with a TickmarkError. */
export function runFileCommand(
  { articles, dialogs }: { readonly articles: ArticleActions; readonly dialogs: Dialogs },
  command: FileCommand,
  id: DocumentId,
): unknown {
  switch (command) {
    case 'file.rename':
      return dialogs.show({ kind: 'rename', id });
    case 'file.move':
      return dialogs.show({ kind: 'move', id });
    case 'file.duplicate':
      return articles.duplicate(id);
    case 'file.trash':
      return articles.trash(id);
  }
}
