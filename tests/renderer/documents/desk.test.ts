import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDesk } from '../../../renderer/documents/desk.ts';
import type { Desk } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { fakeClient, fakeDocuments, opened, pending, viewAt } from '../fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

function setUp(left: { desk: Desk; missing: string[] } | null = null) {
  const client = fakeClient({
    'document.open': ({ id }) => opened(id, `${id}의 글`),
    'document.close': () => ({}),
    'desk.read': () => left,
    'desk.keep': () => ({}),
  });
  const { documents, sessions } = fakeDocuments(client);
  const keeper = keepDesk(client, documents);
  const kept = () => client.argsOf('desk.keep').at(-1);
  const pass = () => vi.advanceTimersByTimeAsync(600);
  return {
    client,
    documents,
    keeper,
    kept,
    pass,
    sessions,
    tabs: () => documents.get().tabs.map(({ id }) => id),
  };
}

const desk = (active: string | null, ...tabs: string[]): Desk => ({
  tabs: tabs.map((id, at) => ({ id, view: viewAt(at) })),
  active,
});

describe('a desk that is put back', () => {
  it('has its tabs in their order, each as it was left, and the one in front', async () => {
    const { client, documents, keeper, sessions, tabs } = setUp({
      desk: desk('b', 'a', 'b', 'c'),
      missing: ['d.md'],
    });
    expect(await keeper.restore('lib')).toEqual(['d.md']);
    expect(tabs()).toEqual(['a', 'b', 'c']);
    expect(documents.active()?.id).toBe('b');
    expect(sessions.get('c')!.textView()).toEqual(viewAt(2));
    expect(client.argsOf('document.open')[0]).toMatchObject({ id: 'b' });
  });

  it('leaves out what cannot be opened', async () => {
    const { client, documents, keeper, tabs } = setUp({ desk: desk('a', 'a', 'b'), missing: [] });
    client.answers['document.open'] = ({ id }) => {
      if (id === 'a') throw new TickmarkError('error.file.binary', { path: 'a.md' });
      return opened(id, '');
    };
    await keeper.restore('lib');
    expect(tabs()).toEqual(['b']);
    expect(documents.active()?.id).toBe('b');
  });

  it('does not tear the writer from what they opened meanwhile, nor from recovered text', async () => {
    const { documents, keeper, tabs } = setUp({ desk: desk('b', 'a', 'b'), missing: [] });
    await documents.open('x');
    await keeper.restore('lib');
    expect(documents.active()?.id).toBe('x');
    expect(tabs()).toEqual(['a', 'b', 'x']);
  });
});

describe('keeping the desk', () => {
  it('follows tabs, the one in front, and where the writer is, a moment later', async () => {
    const { documents, keeper, kept, pass, sessions } = setUp();
    await keeper.restore('lib');
    await documents.open('a');
    await documents.open('b');
    await pass();
    expect(kept()).toMatchObject({ library: 'lib', desk: { tabs: [{ id: 'a' }, { id: 'b' }], active: 'b' } });
    sessions.get('a')!.look(viewAt(2));
    await pass();
    expect(kept()!.desk.tabs[0]).toEqual({ id: 'a', view: viewAt(2) });
    await documents.close('a');
    await pass();
    expect(kept()!.desk.tabs.map(({ id }) => id)).toEqual(['b']);
  });

  it('rests until the desk of the library is put back: a half one is never kept', async () => {
    const { client, documents, keeper, pass } = setUp();
    const slow = pending<{ desk: Desk; missing: string[] } | null>();
    client.answers['desk.read'] = () => slow.promise;
    const restoring = keeper.restore('lib');
    await documents.open('a');
    await pass();
    expect(client.argsOf('desk.keep')).toEqual([]);
    slow.resolve(null);
    await restoring;
    await pass();
    expect(client.argsOf('desk.keep')).toHaveLength(1);
  });
});
