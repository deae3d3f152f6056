import { randomUUID } from 'node:crypto';
import { toEditorText } from '../../../shared/article/line-ends.ts';
import type { DocumentId, FailedArticle, SearchHandlers } from '../../../shared/contract.ts';
import { TickmarkError, toFailure } from '../../../shared/errors.ts';
import { applyEdits } from '../../../shared/span.ts';
import type { OpenLibrary } from '../catalogue/open-library.ts';
import type { Documents } from '../documents/documents.ts';

/** What an article held before a replacement, with its own line ends, and what it held after, as the editor would. */
interface Change {
  readonly before: string;
  readonly after: string;
}

/** Replacements that can be taken back. */
const mostKept = 5;

/** Replacing in articles that no page has in hand: each through the safe save, with the way back in memory. */
export function replaceCalls(
  documents: Documents,
  opened: () => OpenLibrary,
): Omit<SearchHandlers, 'library.search'> {
  const kept = new Map<string, ReadonlyMap<DocumentId, Change>>();

  /** Does it to each article; what fails leaves its article as it is. */
  async function each<T extends { readonly id: DocumentId }>(
    articles: readonly T[],
    rewrite: (article: T, path: string) => Promise<void>,
  ) {
    const library = opened();
    const changed: DocumentId[] = [];
    const failed: FailedArticle[] = [];
    for (const article of articles) {
      const entry = library.find(article.id);
      try {
        if (!entry) throw new TickmarkError('error.document.unknown');
        await rewrite(article, entry.summary.path);
        changed.push(article.id);
      } catch (error) {
        failed.push({ id: article.id, failure: toFailure(error) });
      }
      if (entry) await library.update(entry.file);
    }
    return { changed, failed };
  }

  return {
    'library.replace': async ({ articles }) => {
      const changes = new Map<DocumentId, Change>();
      const done = await each(articles, async ({ id, stamp, edits }, path) => {
        const library = opened();
        const entry = library.find(id);
        const searched = entry && (await library.texts.of(entry));
        await documents.rewrite(id, (before) => {
          const text = toEditorText(before);
          const same = entry?.stamp === stamp && searched && (searched.source ?? searched.text) === text;
          if (!same) throw new TickmarkError('error.search.changed', { path });
          const after = applyEdits(text, edits);
          changes.set(id, { before, after });
          return after;
        });
      });
      for (const { id } of done.failed) changes.delete(id);
      const undo = randomUUID();
      kept.set(undo, changes);
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
      return { undo, ...done };
    },

    'library.undoReplace': async ({ undo }) => {
      const changes = kept.get(undo);
      if (!changes) throw new TickmarkError('error.search.noUndo');
      kept.delete(undo);
      const articles = [...changes].map(([id, change]) => ({ id, ...change }));
      return each(articles, ({ id, before, after }, path) =>
        documents.rewrite(id, (now) => {
          if (toEditorText(now) !== after) throw new TickmarkError('error.search.changed', { path });
          return before;
        }),
      );
    },
  };
}
