import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { type Failure, toFailure } from '../../shared/errors.ts';

/**
 * A process that saves an article when told, for a tracer to let its system calls fail. It runs with one thread of
 * file work, so that the n-th call is the same in every run, and counts its temporary files from 0 in each order
 * instead of naming them by chance, since the tracer knows files by their exact path.
 */
let temporaries = 0;
const random = crypto.randomBytes as (size: number) => Buffer;
const counted = () => Buffer.from([0, 0, 0, temporaries++]);
crypto.randomBytes = ((size: number) => (size === 4 ? counted() : random(size))) as never;
syncBuiltinESMExports();
const { startInProcess } = await import('./in-process.ts');
const { startPage } = await import('./page.ts');

export type Order =
  | { readonly do: 'type'; readonly text: string }
  | { readonly do: 'save' }
  | { readonly do: 'close' };

export interface Done {
  readonly saved: boolean;
  /** Why not. */
  readonly failure: Failure | null;
  /** What the editor holds. */
  readonly text: string;
}

const [library = '', config = '', path = ''] = process.argv.slice(2);
const { bridge, close } = await startInProcess(library, config);
// Without the watch on the folder: what it reads would count among the calls of a save.
await close();
const page = await startPage(bridge);

async function obey(order: Order): Promise<Done> {
  temporaries = 0;
  const tab = order.do === 'type' ? await page.open(path) : page.documents.active()!;
  const { session, saving } = tab as Awaited<ReturnType<typeof page.open>>;
  let saved = false;
  if (order.do === 'type') session.type(order.text);
  if (order.do === 'save') {
    saved = await tab.save();
    // The list reads the article again, in the background: its calls belong to this save.
    await page.client.call('library.refresh', {}).catch(() => {});
  }
  const text = session.text();
  const state = saving.get();
  if (order.do === 'close') {
    session.markSaved(session.state.get().revision);
    await page.documents.close(tab.id);
  }
  return { saved, failure: state.kind === 'failed' ? toFailure(state.error) : null, text };
}

process.on('message', (order: Order) => {
  void obey(order).then(
    (done) => process.send!({ done }),
    (error: unknown) => process.send!({ error: String(error) }),
  );
});
process.send!({ done: null });
