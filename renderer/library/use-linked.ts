import { useEffect, useState } from 'react';
import type { DocumentId } from '../../shared/contract.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import type { LinkedArticles } from './linked-articles.ts';

const nothing: LinkedArticles = { from: [], to: 0 };

/** What links to an article; null while it is being looked for. Where that fails the writer is told. */
export function useLinked(id: DocumentId): LinkedArticles | null {
  const { articles, fail } = useWorkbench();
  const [links, setLinks] = useState<LinkedArticles | null>(null);
  useEffect(() => {
    let wanted = true;
    articles.linked(id).then(
      (found) => wanted && setLinks(found),
      (error: unknown) => {
        fail(error);
        if (wanted) setLinks(nothing);
      },
    );
    return () => {
      wanted = false;
    };
  }, [articles, fail, id]);
  return links;
}
