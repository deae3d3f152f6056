/** Where a link or an image of an article leads. */
export type Target =
  /** A page on the web. `host` is the one that a browser would ask, without user name and port. */
  | { readonly kind: 'web'; readonly href: string; readonly host: string }
  | { readonly kind: 'mail'; readonly href: string }
  /** A place in the same article. `id` is decoded. */
  | { readonly kind: 'fragment'; readonly id: string }
  /** A file beside the article. `path` is decoded, with `/` separators, without query and fragment. */
  | { readonly kind: 'file'; readonly href: string; readonly path: string; readonly fragment: string }
  /** A picture inside the article itself. */
  | { readonly kind: 'data'; readonly href: string }
  /** A scheme that an article has no use for (`javascript:`, `file:`), another server's share, or nothing at all. */
  | { readonly kind: 'refused' };

const refused: Target = { kind: 'refused' };
const web = /^https?:\/\/(?:[^/?#\\@]*@)*(\[[0-9a-f:.]+\]|[^/?#\\@:[\]\s]+)(?::\d{0,5})?(?:[/?#]|$)/i;
const picture = /^data:image\/(?:png|jpeg|gif|webp);base64,[a-z0-9+/]+=*$/i;

/**
 * Reads a link's or an image's URL the way a browser would (which drops tabs, line ends and outer blanks, and takes
 * `\` for `/`) and sorts it. What a browser would send to a place that is not one of the kinds is refused.
 */
export function readTarget(url: string): Target {
  const clean = url.replace(/[\t\n\r]/g, '').replace(/^[\p{Cc} ]+|[\p{Cc} ]+$/gu, '');
  if (clean === '' || /\p{Cc}/u.test(clean)) return refused;
  if (clean.startsWith('#')) return { kind: 'fragment', id: decode(clean.slice(1)) };
  if (/^[a-z][a-z0-9+.-]*:/i.test(clean)) return readAbsolute(clean);
  return readFile(clean.replace(/\\|%5c/gi, '/'));
}

function readAbsolute(url: string): Target {
  const host = web.exec(url)?.[1];
  if (host) return { kind: 'web', href: url, host: decode(host).toLowerCase() };
  if (/^mailto:./i.test(url)) return { kind: 'mail', href: url };
  if (picture.test(url)) return { kind: 'data', href: url };
  return refused;
}

function readFile(url: string): Target {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  // `//server/share` and its disguises lead to another machine.
  if (/^\/[/\\]/.test(decode(path)) || path === '') return refused;
  const fragment = /#(.*)$/s.exec(rest)?.[1] ?? '';
  return { kind: 'file', href: url, path: decode(path), fragment: decode(fragment) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
