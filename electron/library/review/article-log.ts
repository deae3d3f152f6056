import { ArticleEvent } from '../../../shared/review/article-event.ts';
import { inOrder } from '../../../shared/review/event-lines.ts';
import { articleFile, isArticleFile } from '../../../shared/review/file-name.ts';
import { addEvent, type EventFiles, readEventFiles, type Teller, type Told } from './event-files.ts';

export interface ArticleLog extends Pick<EventFiles<ArticleEvent>, 'problems' | 'newer'> {
  /** The oldest first. */
  readonly events: readonly ArticleEvent[];
}

/** What happened to the article of a folder. */
export async function readLog(folder: string): Promise<ArticleLog> {
  const { files, ...rest } = await readEventFiles(folder, isArticleFile, ArticleEvent);
  return { events: inOrder(files.flatMap(({ events }) => events)), ...rest };
}

export async function addToLog(folder: string, told: Told<ArticleEvent>, teller: Teller): Promise<void> {
  const { events } = await readLog(folder);
  await addEvent(folder, { name: articleFile, events }, told, teller);
}
