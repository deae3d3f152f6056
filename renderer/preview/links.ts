import { readTarget } from '../../shared/markdown/target.ts';

/** What following a link of an article means. */
export type LinkAction =
  /** Go to the element of this id in the preview. */
  | { readonly kind: 'scroll'; readonly id: string }
  /** Show the article at this library path. */
  | { readonly kind: 'article'; readonly path: string }
  /** Open it outside the workbench: a web page or a mail. */
  | { readonly kind: 'outside'; readonly url: string }
  | { readonly kind: 'refused' };

/** Reads the address of a link as it stands in the preview of the article at `path`. */
export function readLink(href: string, path: string): LinkAction {
  const target = readTarget(href);
  switch (target.kind) {
    case 'fragment':
      return { kind: 'scroll', id: target.id };
    case 'web':
    case 'mail':
      return { kind: 'outside', url: target.href };
    case 'file': {
      const resolved = resolvePath(path, target.path);
      return resolved === null ? { kind: 'refused' } : { kind: 'article', path: resolved };
    }
    default:
      return { kind: 'refused' };
  }
}

/** A path relative to a file, as a library path; null where it leads out of the library. */
function resolvePath(file: string, relative: string): string | null {
  const parts = relative.startsWith('/') ? [] : file.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
