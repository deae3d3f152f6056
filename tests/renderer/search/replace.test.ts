import { describe, expect, it } from 'vitest';
import type { Documents } from '../../../renderer/documents/documents.ts';
import { goToHit } from '../../../renderer/search/go-to-hit.ts';
import { chosenHits, replaceHits } from '../../../renderer/search/replace.ts';
import type { Search } from '../../../renderer/search/search-store.ts';
import { createStore } from '../../../renderer/store.ts';
import type { FoundArticle, SearchHit } from '../../../shared/contract.ts';
import { type FakeSession, fakeClient, fakeSession, opened } from '../fakes.ts';

const hit = (from: number, text: string, insert?: string): SearchHit => ({
  from,
  to: from + text.length,
  line: 1,
  before: '',
  text,
  after: '',
  inAddress: false,
  ...(insert !== undefined && { insert }),
});
const article = (id: string, hits: SearchHit[]): FoundArticle => ({
  id,
  stamp: `stamp ${id}`,
  count: hits.length,
  hits,
});

/** A page with one document open, which was searched at the revision that it has now. */
function page(text: string, answers: Parameters<typeof fakeClient>[0] = {}) {
  const document = opened('open', text);
  const session: FakeSession = fakeSession(document);
  const tab = { id: 'open', session, disk: createStore(document) };
  const documents = {
    get: () => ({ tabs: [tab] }),
    find: (id: string) => (id === tab.id ? tab : null),
  } as unknown as Documents;
  const searched = session.state.get().revision;
  const search = { revisionOf: () => searched } as unknown as Search;
  const client = fakeClient({
    'library.replace': ({ articles }) => ({ undo: 'u', changed: articles.map(({ id }) => id), failed: [] }),
    'library.undoReplace': () => ({ changed: ['shut'], failed: [] }),
    ...answers,
  });
  return { session, client, parts: { client, documents, search } };
}

describe('a replacement', () => {
  const found = [
    article('open', [hit(0, '매출', '매출액'), hit(4, '매출', '매출액')]),
    article('shut', [hit(7, '매출', '')]),
  ];

  it('takes what is listed and not left out', () => {
    expect(chosenHits(found, new Set(['open/4', 'shut/7'])).map(({ id, hits }) => [id, hits.length])).toEqual(
      [['open', 1]],
    );
    expect(chosenHits([article('a', [hit(0, '매출')])], new Set())).toEqual([]);
  });

  it('changes open documents in the editor and the others on disk, and takes both back', async () => {
    const { session, client, parts } = page('매출과 매출');
    const done = await replaceHits(parts, found);
    expect(session.text()).toBe('매출액과 매출액');
    expect(client.argsOf('library.replace')).toEqual([
      { articles: [{ id: 'shut', stamp: 'stamp shut', edits: [{ from: 7, to: 9, insert: '' }] }] },
    ]);
    expect(done).toMatchObject({ hits: 3, changed: ['open', 'shut'], failed: [] });
    expect(await done.undo()).toEqual({ changed: 2, failed: [] });
    expect(session.text()).toBe('매출과 매출');
  });

  it('leaves a document alone that was edited since it was searched', async () => {
    const { session, parts } = page('매출과 매출');
    session.type('새 매출과 매출');
    const done = await replaceHits(parts, found);
    expect(session.text()).toBe('새 매출과 매출');
    expect(done).toMatchObject({ hits: 1, changed: ['shut'], failed: [{ id: 'open' }] });
  });

  it('is not taken back where the writer has gone on', async () => {
    const { session, parts } = page('매출과 매출');
    const done = await replaceHits(parts, found);
    session.type('매출액과 매출액이');
    expect(await done.undo()).toMatchObject({ changed: 1, failed: [{ id: 'open' }] });
    expect(session.text()).toBe('매출액과 매출액이');
  });
});

describe('going to a hit', () => {
  /** Where the fake session was sent to. */
  const wentTo = (text: string, to: SearchHit) => {
    const session = fakeSession(opened('a', text));
    goToHit(session, to);
    return session.state.get().cursor.column - 1;
  };

  it('shows it where it stands', () => {
    expect(wentTo('매출과 매출', hit(4, '매출'))).toBe(4);
    expect(wentTo('총매출'.normalize('NFD'), { ...hit(3, '매출'), to: 8 })).toBe(3);
  });

  it('shows the nearest of the same words where the text has moved, and its old place where they are gone', () => {
    expect(wentTo('새로 쓴 매출과 매출', hit(4, '매출'))).toBe(5);
    expect(wentTo('다른 글', hit(2, '매출'))).toBe(2);
  });
});
