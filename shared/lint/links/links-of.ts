import { readArticle } from '../../article/article.ts';
import { baseName } from '../../library-path.ts';
import { readTarget } from '../../markdown/target.ts';
import { type Span, shiftSpan } from '../../span.ts';
import { readBlock } from '../text/block-reading.ts';
import { findLinks } from './find-links.ts';
import { resolvePath } from './resolve.ts';

/** A link or picture of an article that leads to a file of the library. */
export interface FileLink extends Span {
  /** The library path that it means. */
  readonly target: string;
  /** As written, without `<>`, and where in the text. */
  readonly address: string;
  readonly addressSpan: Span;
}

/** Where an article's links lead inside the library. `path` is the article's own library path. */
export function linksOf(text: string, path: string): readonly FileLink[] {
  if (!text.includes('](') && !text.includes(']:')) return [];
  return readArticle(text).blocks.flatMap(({ block, from }) =>
    findLinks(readBlock(block)).flatMap((link) => {
      const target = readTarget(link.address);
      const resolved = target.kind === 'file' ? resolvePath(target.path, path) : null;
      if (resolved === null) return [];
      const addressSpan = shiftSpan(link.addressSpan, from);
      return [{ ...shiftSpan(link, from), target: resolved, address: link.address, addressSpan }];
    }),
  );
}

/**
 * What the text of a link to one of these library paths must hold, spelled out or percent-encoded: a quick test
 * before a text is read. Null where there are too many paths for it to pay.
 */
export function linkHint(paths: ReadonlySet<string>): RegExp | null {
  if (paths.size > 50) return null;
  const cores = [...paths].map((path) => {
    const name = baseName(path).normalize('NFC');
    const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
  });
  return new RegExp(cores.flatMap((core) => [core, encodeURIComponent(core)]).join('|'), 'iu');
}
