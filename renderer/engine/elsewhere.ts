import { anchorsOf } from '../../shared/article/anchors.ts';
import { type NotingView, noteAnchors } from '../../shared/lint/links/noting.ts';
import type { LibraryNames, LibraryView } from '../../shared/lint/rule.ts';
import { type KeptDocument, readKept } from './documents.ts';
import type { ArticleAnchors } from './protocol.ts';

/**
 * The library as the open documents see it, the headings of other articles included: of an article that is open too, as
 * they stand in its text; of any other, as they were told last. Whose are not known is noted, so that they can be asked
 * for.
 */
export class Elsewhere {
  private readonly documents: ReadonlyMap<string, KeptDocument>;
  private readonly views = new Map<string, NotingView>();
  /** By library path: as it stands on disk, or as a text stood when it was closed. */
  private readonly told = new Map<string, ReadonlySet<string> | null>();
  private unknown = new Set<string>();
  private library: LibraryNames | null = null;

  constructor(documents: ReadonlyMap<string, KeptDocument>) {
    this.documents = documents;
  }

  setLibrary(library: LibraryNames | null): void {
    this.library = library;
    this.views.clear();
  }

  take(articles: readonly ArticleAnchors[]): void {
    for (const { path, anchors } of articles) this.told.set(path, anchors && new Set(anchors));
  }

  /** A document is about to be closed. What it held may never have been saved, so its file is asked for. */
  close(id: string): void {
    this.views.delete(id);
    const closing = this.documents.get(id);
    const path = closing?.path?.normalize('NFC');
    if (!path || ![...this.views.values()].some((view) => view.asked(path))) return;
    this.told.set(path, anchorsOf(readKept(closing!)));
    this.unknown.add(path);
  }

  /** The same view for as long as everything holds that it was asked. */
  viewFor(id: string): LibraryView | null {
    if (!this.library) return null;
    const before = this.views.get(id);
    if (before?.holds()) return before.view;
    const now = noteAnchors(this.library, (path) => this.anchorsAt(path));
    this.views.set(id, now);
    return now.view;
  }

  /** The documents that were told of headings as they no longer are. */
  outdated(): readonly string[] {
    return [...this.views].filter(([, view]) => !view.holds()).map(([id]) => id);
  }

  /** The articles whose headings were wanted and not known, each once. */
  wanted(): readonly string[] {
    const paths = [...this.unknown];
    this.unknown = new Set();
    return paths;
  }

  private anchorsAt(path: string): ReadonlySet<string> | null {
    const open = [...this.documents.values()].find((one) => one.path?.normalize('NFC') === path);
    if (open) return anchorsOf(readKept(open));
    if (!this.told.has(path)) {
      this.told.set(path, null);
      this.unknown.add(path);
    }
    return this.told.get(path)!;
  }
}
