import { mkdirSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { testHost } from '../../test-host.ts';
import { openFolder } from '../open-folder.ts';

describe('the desk', () => {
  const view = (at: number) => ({
    selection: [{ anchor: at, head: at }],
    main: 0,
    top: { at: 0, pixels: 0 },
    folded: [],
  });

  it('is found again in the next run, without the articles that are gone', async () => {
    const deskFolder = join(folderWith(), 'desks');
    const { call, folder, host, idOf, library } = await openFolder(
      { 'a.md': '', 'sub/b.md': '', 'c.md': '' },
      { deskFolder },
    );
    const [a, b, c] = [await idOf('a.md'), await idOf('sub/b.md'), await idOf('c.md')];
    const tabs = [b, a, c].map((id, at) => ({ id, view: view(at) }));
    await call('desk.keep', { library: library.id, desk: { tabs, active: a } });
    await host.close();

    unlinkSync(join(folder, 'c.md'));
    const next = testHost({ deskFolder });
    await next.host.openPath(folder);
    const { articles } = (await next.call('session.start', {})).library!;
    const id = (path: string) => articles.find((one) => one.path === path)!.id;
    expect(await next.call('desk.read', {})).toEqual({
      desk: {
        tabs: [
          { id: id('sub/b.md'), view: view(0) },
          { id: id('a.md'), view: view(1) },
        ],
        active: id('a.md'),
      },
      missing: ['c.md'],
    });
  });

  it('of another library is another one, and none is none', async () => {
    const deskFolder = join(folderWith(), 'desks');
    const one = await openFolder({ 'a.md': '' }, { deskFolder });
    await one.call('desk.keep', {
      library: one.library.id,
      desk: { tabs: [{ id: await one.idOf('a.md'), view: view(0) }], active: null },
    });
    const other = await openFolder({ 'a.md': '' }, { deskFolder });
    expect(await other.call('desk.read', {})).toBeNull();
    await other.call('desk.keep', { library: one.library.id, desk: { tabs: [], active: null } });
    expect(await other.call('desk.read', {})).toBeNull();
    expect(readdirSync(one.folder)).toEqual(['a.md']);
  });

  it.each(['', '{', '{"format":1}', 'null', '{"format":2,"root":"/","tabs":[],"active":null}'])(
    'that was damaged (%j) counts as none, and can be kept anew',
    async (garbage) => {
      const deskFolder = join(folderWith(), 'desks');
      const { call, idOf, library } = await openFolder({ 'a.md': '' }, { deskFolder });
      const desk = { tabs: [{ id: await idOf('a.md'), view: view(0) }], active: null };
      await call('desk.keep', { library: library.id, desk });
      mkdirSync(deskFolder, { recursive: true });
      for (const name of readdirSync(deskFolder)) writeFileSync(join(deskFolder, name), garbage);
      expect(await call('desk.read', {})).toBeNull();
      await call('desk.keep', { library: library.id, desk });
      expect(await call('desk.read', {})).toEqual({ desk, missing: [] });
    },
  );
});
