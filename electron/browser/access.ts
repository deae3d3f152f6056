import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Decides which requests come from this user's own page. */
export interface Access {
  /** The address that lets a browser in for as long as this run lasts: for the terminal. */
  readonly address: string;
  /** The same, good for one visit: the command that opens a browser shows its arguments to other users. */
  addressForOnce(): string;
  /** The `Set-Cookie` value for a visit with a good key; null for any other. */
  admit(key: string): string | null;
  /** Whether a request is for this server, and not sent by a page of another origin. */
  isOurs(request: IncomingMessage): boolean;
  /** Whether a request that is ours carries this run's cookie. */
  isAdmitted(request: IncomingMessage): boolean;
}

/**
 * The page proves itself by a cookie, since pictures and event streams cannot carry a header. A cookie alone would
 * not do: a server on another port of this computer is of the same *site*, so the origin is checked as well, and
 * the Host header, which a name rebound to 127.0.0.1 gets wrong.
 */
export function createAccess(port: number): Access {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const cookieName = `tickmark-${port}`;
  const cookie = secret();
  const runKey = secret();
  const onceKeys = new Set<string>();

  return {
    address: `${origin}/?key=${runKey}`,
    addressForOnce() {
      const key = secret();
      onceKeys.add(key);
      return `${origin}/?key=${key}`;
    },
    admit(key) {
      if (!onceKeys.delete(key) && !same(key, runKey)) return null;
      return `${cookieName}=${cookie}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isOurs({ headers, method }) {
      if (headers.host !== host) return false;
      if (headers.origin === undefined ? method === 'POST' : headers.origin !== origin) return false;
      const from = headers['sec-fetch-site'];
      const arrives = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
      return from === undefined || from === 'same-origin' || from === 'none' || arrives;
    },
    isAdmitted({ headers }) {
      const sent = (headers.cookie ?? '').split(/; */).find((pair) => pair.startsWith(`${cookieName}=`));
      return sent !== undefined && same(sent.slice(cookieName.length + 1), cookie);
    },
  };
}

function secret(): string {
  return randomBytes(24).toString('base64url');
}

/** Compares without telling by its time how much was right. */
function same(a: string, b: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
