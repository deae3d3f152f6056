import { useEffect, useState } from 'react';
import type { Client, DocumentId } from '../../shared/contract.ts';
import type { TextDiff } from '../../shared/diff/compare.ts';
import { type Failure, toFailure } from '../../shared/errors.ts';
import { type Comparison, createComparison } from './comparison.ts';

/** What is known of the chosen version: its text, then what changed since. */
export interface Compared {
  readonly text: string | null;
  /** Null until the texts are compared; `failed` where that was not possible. */
  readonly diff: TextDiff | 'failed' | null;
  /** Why the version cannot be read. */
  readonly failure: Failure | null;
}

const nothing: Compared = { text: null, diff: null, failure: null };

/** Reads a version and compares it with the present text; null: none is chosen. */
export function useComparison(
  client: Client,
  id: DocumentId,
  version: string | null,
  present: string,
): Compared {
  const [comparison, setComparison] = useState<Comparison | null>(null);
  const [compared, setCompared] = useState<{ readonly version: string; readonly state: Compared } | null>(
    null,
  );

  useEffect(() => {
    const own = createComparison();
    setComparison(own);
    return () => own.end();
  }, []);

  useEffect(() => {
    if (version === null || comparison === null) return;
    let ended = false;
    const put = (state: Compared) => {
      if (!ended) setCompared({ version, state });
    };
    const read = async () => {
      const { text } = await client.call('history.read', { id, version });
      if (ended) return;
      put({ ...nothing, text });
      const diff = await comparison.compare(text, present).catch(() => 'failed' as const);
      if (diff !== null) put({ ...nothing, text, diff });
    };
    read().catch((error: unknown) => put({ ...nothing, failure: toFailure(error) }));
    return () => {
      ended = true;
    };
  }, [client, id, version, present, comparison]);

  return compared?.version === version ? compared.state : nothing;
}
