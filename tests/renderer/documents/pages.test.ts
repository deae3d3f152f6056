import { expect, it } from 'vitest';
import { openPages } from '../../../renderer/documents/pages.ts';

/** The locks of one browser, as all its pages see them. */
function browser() {
  const held = new Set<string>();
  const locks = {
    request: (name: string, _hold: () => Promise<unknown>) => {
      held.add(name);
      return new Promise(() => {});
    },
    query: async () => ({ held: [...held].map((name) => ({ name })) }),
  } as unknown as LockManager;
  const drop = (page: string) => {
    for (const name of held) if (name.endsWith(page)) held.delete(name);
  };
  return { locks, held, drop };
}

it('a page knows the others that live, by names of their own', async () => {
  const { locks, held } = browser();
  held.add('someone-elses-lock');
  const [one, two, three] = [openPages(locks), openPages(locks), openPages(locks)];
  expect((await one.living()).sort()).toEqual([one.own, two.own, three.own].sort());
});

it('a page that is just being left does not count', async () => {
  const { locks, drop } = browser();
  const left = openPages(locks);
  const fresh = openPages(locks);
  setTimeout(() => drop(left.own), 250);
  expect(await fresh.living()).toEqual([fresh.own]);
});

it('a page alone is the only one', async () => {
  const page = openPages(browser().locks);
  expect(await page.living()).toEqual([page.own]);
});
