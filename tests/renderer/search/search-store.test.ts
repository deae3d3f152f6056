import { expect, it, vi } from 'vitest';
import { createSearch, type OpenText } from '../../../renderer/search/search-store.ts';
import type { CallResult } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { fakeClient, pending } from '../fakes.ts';

type Part = CallResult<'library.search'>;

const part = (id: string, next: number | null): Part => ({
  articles: [
    {
      id,
      stamp: '1',
      count: 3,
      hits: [{ from: 0, to: 2, line: 1, before: '', text: '매출', after: '', inAddress: false }],
    },
  ],
  unlisted: { articles: 0, hits: 2 },
  searched: next ?? 200,
  total: 200,
  next,
});

it('gathers what is found part by part, and lists no more hits than there is room for', async () => {
  const client = fakeClient({
    'library.search': ({ from }) => (from === 0 ? part('a', 100) : part('b', null)),
  });
  const search = createSearch(client, () => []);
  search.show({ query: '매출' });
  await vi.waitFor(() => expect(search.get()).toMatchObject({ articles: 2, hits: 6, progress: null }));
  const [first, second] = client.argsOf('library.search');
  expect(second).toMatchObject({ query: '매출', from: 100, room: first!.room - 1 });
});

it('forgets an answer to a query that another has replaced', async () => {
  const slow = pending<Part>();
  const client = fakeClient({
    'library.search': ({ query }) => (query === '매' ? slow.promise : part('new', null)),
  });
  const search = createSearch(client, () => []);
  search.show({ query: '매' });
  search.change({ query: '매출' });
  await vi.waitFor(() => expect(search.get().found.map(({ id }) => id)).toEqual(['new']));
  slow.resolve(part('old', 100));
  await slow.promise;
  expect(search.get().found.map(({ id }) => id)).toEqual(['new']);
  expect(client.argsOf('library.search')).toHaveLength(2);
});

it('sends unsaved texts along, and remembers which revision of each document was searched', async () => {
  const texts: OpenText[] = [
    { id: 'a', revision: 7, unsaved: '쓰던 글' },
    { id: 'b', revision: 2, unsaved: null },
  ];
  const client = fakeClient({ 'library.search': () => part('a', null) });
  const search = createSearch(client, () => texts);
  search.show({ query: '글' });
  await vi.waitFor(() => expect(search.get().articles).toBe(1));
  expect(client.argsOf('library.search')[0]!.buffers).toEqual([{ id: 'a', text: '쓰던 글' }]);
  expect([search.revisionOf('a'), search.revisionOf('b'), search.revisionOf('c')]).toEqual([7, 2, null]);
});

it('shows what is wrong with a query until another is asked', async () => {
  const client = fakeClient({
    'library.search': ({ query }) =>
      query === '('
        ? Promise.reject(new TickmarkError('error.search.pattern', { reason: '…' }))
        : part('a', null),
  });
  const search = createSearch(client, () => []);
  search.show({ query: '(' });
  await vi.waitFor(() => expect(search.get().failure).toMatchObject({ key: 'error.search.pattern' }));
  search.change({ query: '(a)' });
  await vi.waitFor(() => expect(search.get()).toMatchObject({ failure: null, articles: 1 }));
});

it('asks nothing for an empty query, and clears what was found', async () => {
  const client = fakeClient({ 'library.search': () => part('a', null) });
  const search = createSearch(client, () => []);
  search.show({ query: '매출' });
  await vi.waitFor(() => expect(search.get().articles).toBe(1));
  search.change({ query: '  ' });
  expect(search.get()).toMatchObject({ found: [], hits: 0, articles: 0 });
  expect(client.argsOf('library.search')).toHaveLength(1);
});
