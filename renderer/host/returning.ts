import type { Client } from '../../shared/contract.ts';

/** Milliseconds with another program after which files may have changed. */
const away = 2000;

type Parts = Pick<Window, 'addEventListener' | 'setTimeout'> & {
  readonly document: Pick<Document, 'hasFocus'>;
};

/**
 * Has the host look at the library when the writer comes back from another program: network drives and some cloud
 * folders do not tell of what changes in them.
 */
export function lookOnReturn(window: Parts, client: Client, now: () => number = Date.now): void {
  let left: number | null = null;
  window.addEventListener('blur', () => {
    // The preview, a frame of this page, takes the focus too.
    window.setTimeout(() => {
      if (!window.document.hasFocus()) left = now();
    }, 0);
  });
  window.addEventListener('focus', () => {
    const since = left;
    left = null;
    if (since === null || now() - since < away) return;
    client.call('library.look', {}).catch(() => {
      // Where the host is gone, the next save says so.
    });
  });
}
