import { expect, it } from 'vitest';
import { followTwins } from '../../../renderer/documents/twins.ts';
import { fakeClient, fakeDocuments, opened } from '../fakes.ts';

it('tells open documents of one title apart by their files, and by their paths where the files are alike', async () => {
  const paths: Record<string, string> = {
    a: '시황.md',
    b: '시황 사본.md',
    c: '1월/마감.md',
    d: '2월/마감.md',
    e: '환율.md',
  };
  const client = fakeClient({
    'document.open': ({ id }) => opened(id, '글', { path: paths[id]! }),
    'document.close': () => ({}),
  });
  const titles: Record<string, string> = { a: '주간 시황', b: '주간 시황', c: '마감', d: '마감', e: '환율' };
  const { documents } = fakeDocuments(client, { listedTitle: (id) => titles[id] ?? null });
  const twins = followTwins(documents);
  for (const id of Object.keys(paths)) await documents.open(id);
  expect(Object.fromEntries(twins.get())).toEqual({
    a: '시황.md',
    b: '시황 사본.md',
    c: '1월/마감.md',
    d: '2월/마감.md',
  });

  documents.find('c')!.moveTo('1월/새 마감.md');
  expect(twins.get().get('c')).toBe('새 마감.md');
  await documents.close('b');
  expect(twins.get().has('a')).toBe(false);
});
