import { describe, expect, it, vi } from 'vitest';
import { followAnchors } from '../../../renderer/editor/follow-anchors.ts';
import { createStore } from '../../../renderer/store.ts';
import type { ArticleSummary, Library } from '../../../shared/contract.ts';
import { fakeClient, pending } from '../fakes.ts';

const article = (path: string): ArticleSummary => ({ id: `id-${path[0]}`, path }) as ArticleSummary;
const list = ['a.md', 'b.md'].map(article);

function start() {
  const headings: Record<string, string[]> = { 'id-a': ['요약'], 'id-b': ['전망'] };
  const client = fakeClient({
    'library.anchors': ({ ids }) => ids.map((id) => ({ id, anchors: headings[id]! })),
  });
  const library = createStore<Library | null>({ articles: list } as unknown as Library);
  const tell = vi.fn();
  const log = vi.fn();
  const followed = followAnchors(client, library, tell, log);
  const change = (...put: string[]) =>
    client.emit('library.articles', { library: 'l', edition: 2, put: put.map(article), removed: [] });
  return { client, headings, followed, tell, log, change };
}

describe('the headings that links lead to', () => {
  it('are told when they are asked for, and again when their file has changed', async () => {
    const { followed, headings, tell, change, client } = start();
    followed.ask(['a.md']);
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith([{ path: 'a.md', anchors: ['요약'] }]));
    headings['id-a'] = ['핵심-요약'];
    change('a.md', 'b.md');
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith([{ path: 'a.md', anchors: ['핵심-요약'] }]));
    change('b.md');
    expect(client.argsOf('library.anchors')).toEqual([{ ids: ['id-a'] }, { ids: ['id-a'] }]);
  });

  it('are told in the order of asking, and an article that is not of the library is passed over', async () => {
    const { client, followed, tell, change } = start();
    const slow = pending<{ id: string; anchors: string[] }[]>();
    client.answers['library.anchors'] = () => slow.promise;
    followed.ask(['a.md', '없음.md']);
    await vi.waitFor(() => expect(client.argsOf('library.anchors')).toEqual([{ ids: ['id-a'] }]));
    client.answers['library.anchors'] = () => [{ id: 'id-a', anchors: ['새'] }];
    change('a.md');
    slow.resolve([{ id: 'id-a', anchors: ['옛'] }]);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2));
    expect(tell.mock.calls.map(([[told]]) => told.anchors)).toEqual([['옛'], ['새']]);
  });

  it('are asked for again after a host that did not answer', async () => {
    const { client, followed, tell, log, change } = start();
    const answer = client.answers['library.anchors'];
    client.answers['library.anchors'] = () => Promise.reject(new Error('gone'));
    followed.ask(['b.md']);
    await vi.waitFor(() => expect(log).toHaveBeenCalledOnce());
    client.answers['library.anchors'] = answer;
    change('b.md');
    await vi.waitFor(() => expect(tell).toHaveBeenLastCalledWith([{ path: 'b.md', anchors: ['전망'] }]));
  });
});
