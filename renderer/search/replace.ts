import type { DocumentId, FailedArticle, FoundArticle } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import type { Edit } from '../../shared/span.ts';
import { difference } from '../documents/difference.ts';
import type { Workbench } from '../workbench/workbench-parts.ts';
import { hitKey } from './rows.ts';

/** What a replacement did, and the way back. */
export interface Replaced {
  readonly hits: number;
  readonly changed: readonly DocumentId[];
  readonly failed: readonly FailedArticle[];
  /** Gives every article back what it held, as far as it was not changed since. */
  undo(): Promise<{ readonly changed: number; readonly failed: readonly FailedArticle[] }>;
}

type Parts = Pick<Workbench, 'client' | 'documents' | 'search'>;

/** The hits that a replacement is to change: those listed and not left out. */
export function chosenHits(found: readonly FoundArticle[], skipped: ReadonlySet<string>): FoundArticle[] {
  return found.flatMap((article) => {
    const hits = article.hits.filter((hit) => hit.insert !== undefined && !skipped.has(hitKey(article, hit)));
    return hits.length > 0 ? [{ ...article, hits }] : [];
  });
}

/**
 * Replaces hits: in an open document as one step of its undo history, in all others on disk. Articles that are no
 * longer as they were searched stay as they are and are named.
 */
export async function replaceHits(
  { client, documents, search }: Parts,
  chosen: readonly FoundArticle[],
): Promise<Replaced> {
  const edits = ({ hits }: FoundArticle): Edit[] =>
    hits.map(({ from, to, insert = '' }) => ({ from, to, insert }));
  const opened = chosen.filter(({ id }) => documents.find(id));
  const others = chosen.filter(({ id }) => !documents.find(id));

  const failed: FailedArticle[] = [];
  const here: { readonly id: DocumentId; readonly before: string; readonly after: string }[] = [];
  for (const article of opened) {
    const { id } = article;
    const { session, disk } = documents.find(id)!;
    if (session.state.get().revision !== search.revisionOf(id) || disk.get().readOnly) {
      failed.push({ id, failure: changedSince(disk.get().path) });
      continue;
    }
    const before = session.text();
    session.apply(edits(article));
    here.push({ id, before, after: session.text() });
  }
  const there = await client.call('library.replace', {
    articles: others.map((article) => ({ id: article.id, stamp: article.stamp, edits: edits(article) })),
  });
  const changed = [...here.map(({ id }) => id), ...there.changed];
  const hits = chosen
    .filter(({ id }) => changed.includes(id))
    .reduce((sum, article) => sum + article.hits.length, 0);

  async function undo() {
    const back = await client.call('library.undoReplace', { undo: there.undo });
    const stale: FailedArticle[] = [];
    for (const { id, before, after } of here) {
      const tab = documents.find(id);
      if (tab && tab.session.text() === after) tab.session.apply(difference(after, before));
      else stale.push({ id, failure: changedSince(tab?.disk.get().path ?? id) });
    }
    return {
      changed: back.changed.length + here.length - stale.length,
      failed: [...back.failed, ...stale],
    };
  }
  return { hits, changed, failed: [...failed, ...there.failed], undo };
}

const changedSince = (path: string) => new TickmarkError('error.search.changed', { path }).toFailure();
