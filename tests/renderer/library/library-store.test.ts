import { expect, it } from 'vitest';
import { createLibraryStore } from '../../../renderer/library/library-store.ts';
import type { Library } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { defaultConfig } from '../../../shared/lint/lint-config.ts';
import { fakeClient, pending } from '../fakes.ts';

const library = (id: string): Library => ({
  id,
  name: id,
  path: `/${id}`,
  edition: 0,
  reading: false,
  articles: [],
  files: [],
  config: defaultConfig,
  notices: [],
});
const recent = [{ id: 'old', name: 'old', path: '/old' }];

it('shows a chosen folder and remembers it as the latest', async () => {
  const answer = pending<Library | null>();
  const client = fakeClient({ 'library.choose': () => answer.promise });
  const store = createLibraryStore(client, { library: null, recent });
  const choosing = store.choose();
  expect(store.get().loading).toBe(true);
  answer.resolve(library('new'));
  await choosing;
  expect(store.get()).toMatchObject({ library: { id: 'new' }, loading: false });
  expect(store.get().recent.map(({ id }) => id)).toEqual(['new', 'old']);
});

it('keeps what was open when the writer changes their mind or the folder is gone', async () => {
  const client = fakeClient({
    'library.choose': () => null,
    'library.openRecent': () => Promise.reject(new TickmarkError('error.library.missing', { path: '/old' })),
  });
  const store = createLibraryStore(client, { library: library('here'), recent });
  await store.choose();
  await expect(store.openRecent('old')).rejects.toMatchObject({ key: 'error.library.missing' });
  expect(store.get()).toMatchObject({ library: { id: 'here' }, loading: false });
});

it('follows the folder on disk', () => {
  const client = fakeClient();
  const store = createLibraryStore(client, { library: library('here'), recent: [] });
  client.emit('library.changed', { ...library('here'), files: ['chart.png'] });
  expect(store.get().library?.files).toEqual(['chart.png']);
});
