/** The pages that one host serves. */
export interface Pages {
  /** Tells this page from all others. */
  readonly own: string;
  /** All that are there now, frozen ones too, this one among them. */
  living(): Promise<string[]>;
}

const prefix = 'tickmark-page-';

export const newPageId = () => crypto.getRandomValues(new Uint32Array(2)).join('-');

/** How often it is looked whether the page before this one in the same tab has let go, and how many milliseconds apart. */
const looks = 8;
const between = 100;

/** Each page holds a lock for as long as it lives: the browser lets go of it when the page is closed or crashes. */
export function openPages(locks: Pick<LockManager, 'request' | 'query'>): Pages {
  const own = newPageId();
  void locks.request(prefix + own, () => new Promise(() => {}));

  async function held(): Promise<string[]> {
    const { held: all = [] } = await locks.query();
    return all
      .flatMap(({ name = '' }) => (name.startsWith(prefix) ? name.slice(prefix.length) : []))
      .filter((page) => page !== own);
  }

  return {
    own,
    async living() {
      let others = await held();
      for (let look = 0; look < looks && others.length > 0; look++) {
        await new Promise((resolve) => setTimeout(resolve, between));
        const still = await held();
        others = others.filter((page) => still.includes(page));
      }
      return [own, ...others];
    },
  };
}
