import { isPastApproval } from '../../shared/article/status.ts';
import type { Client, DocumentId, Library } from '../../shared/contract.ts';
import { createStore, type Readable } from '../store.ts';

/** Milliseconds for which the library must be still before it is asked: autosave changes an article every second. */
const stillness = 400;

/** The articles of the open library that were approved and have changed since. */
export function followOutdated(
  client: Client,
  library: Readable<{ readonly library: Library | null }>,
): Readable<ReadonlySet<DocumentId>> {
  const store = createStore<ReadonlySet<DocumentId>>(new Set());
  let asked = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ask = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      client.call('review.outdated', {}).then(
        ({ ids }) => store.set(new Set(ids)),
        () => {
          // Where the host is gone, others say so; where no folder is open, nothing is outdated.
        },
      );
    }, stillness);
  };
  const meant = () =>
    (library.get().library?.articles ?? [])
      .filter(({ status }) => isPastApproval(status))
      .map(({ id, status, modified }) => `${id} ${status} ${modified}`)
      .join('\n');
  const look = () => {
    const now = meant();
    if (now === asked) return;
    asked = now;
    if (now === '') store.set(new Set());
    else ask();
  };

  library.subscribe(look);
  client.on('review.changed', () => {
    if (meant() !== '') ask();
  });
  look();
  return { get: store.get, subscribe: store.subscribe };
}
