import { anchorsOf } from '../../../shared/article/anchors.ts';
import { readArticle } from '../../../shared/article/article.ts';
import type { DocumentId } from '../../../shared/contract.ts';
import { sameAnchors } from '../../../shared/lint/links/noting.ts';
import type { Searchable } from '../../../shared/search/searchable.ts';
import type { Entry } from './entry.ts';
import type { Texts } from './texts.ts';

type Found = ReadonlySet<string> | null;

/** What links may name in the library's articles. Known of those that were asked for, until their files change. */
export interface Anchors {
  /** Null where the file cannot be read. */
  of(entry: Entry): Promise<Found>;
  /** The same at once; null also where the file is too large to be read on the host's own thread. */
  now(entry: Entry): Found;
  /** Whether an article that was asked for has other ones than at the last call. */
  changed(entry: Entry): Promise<boolean>;
  forget(id: DocumentId): void;
}

export function createAnchors(texts: Texts): Anchors {
  const known = new Map<DocumentId, { readonly stamp: string; readonly found: Found }>();
  /** What `changed` compares with. */
  const told = new Map<DocumentId, Found>();

  function held({ file, stamp }: Entry): Found | undefined {
    const one = known.get(file.id);
    return one?.stamp === stamp ? one.found : undefined;
  }
  function keep({ file, stamp }: Entry, text: Searchable | null): Found {
    const found = text && anchorsOf(readArticle(text.text));
    known.set(file.id, { stamp, found });
    if (!told.has(file.id)) told.set(file.id, found);
    return found;
  }
  const of = async (entry: Entry) => held(entry) ?? keep(entry, await texts.of(entry));

  return {
    of,
    now(entry) {
      const found = held(entry);
      if (found !== undefined) return found;
      const text = texts.now(entry);
      return text === undefined ? null : keep(entry, text);
    },
    async changed(entry) {
      const before = told.get(entry.file.id);
      if (before === undefined) return false;
      const found = await of(entry);
      told.set(entry.file.id, found);
      return !sameAnchors(before, found);
    },
    forget(id) {
      known.delete(id);
      told.delete(id);
    },
  };
}
