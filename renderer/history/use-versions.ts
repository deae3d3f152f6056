import { useCallback, useEffect, useState } from 'react';
import type { CallResult, Client, DocumentId } from '../../shared/contract.ts';
import { type Failure, toFailure } from '../../shared/errors.ts';

export type Versions =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | ({ readonly kind: 'ready' } & CallResult<'history.list'>);

/** The versions of a document, and the way to read the list again. */
export function useVersions(client: Client, id: DocumentId): readonly [Versions, () => Promise<void>] {
  const [versions, setVersions] = useState<Versions>({ kind: 'loading' });
  const load = useCallback(async () => {
    try {
      setVersions({ kind: 'ready', ...(await client.call('history.list', { id })) });
    } catch (error) {
      setVersions({ kind: 'failed', failure: toFailure(error) });
    }
  }, [client, id]);
  useEffect(() => void load(), [load]);
  return [versions, load];
}
