import type { Nodes } from 'hast';
import { type Article, titleAbove } from '../article/article.ts';
import { articleLanguage } from '../article/metadata.ts';
import { type Locale, preferredLocale } from '../i18n/index.ts';
import { type RenderOptions, renderTreeAndNotes, type TakenNote } from '../markdown/render.ts';

/** An article as every export takes it: the preview's own trees, which hold nothing but what their schema allows. */
export interface ArticleTree {
  /** To be set above the body; null where the body has a heading that says it. */
  readonly title: string | null;
  /** A BCP 47 primary tag. */
  readonly language: string;
  /** The language for the words that an export adds. */
  readonly locale: Locale;
  readonly blocks: readonly Nodes[];
  /** In the order in which the article calls them, those that it never calls last. */
  readonly notes: readonly TakenNote[];
}

export interface ExportOptions extends Pick<RenderOptions, 'keepParticles'> {
  /** The language of an article that does not say its own. */
  readonly locale: Locale;
  /** The picture at a path beside the article as a `data:` URI; null where there is none. */
  readonly resolveImage: (path: string) => string | null;
}

/**
 * Notes go below the article in the order in which it calls them, as readers look for them: the preview shows them where
 * the writer typed them.
 */
export function articleTree(article: Article, options: ExportOptions): ArticleTree {
  const language = articleLanguage(article) ?? options.locale;
  const blocks = article.blocks.map(({ block }) =>
    renderTreeAndNotes(block, { assetUrl: options.resolveImage, keepParticles: options.keepParticles }),
  );
  return {
    title: titleAbove(article),
    language,
    locale: preferredLocale([language, options.locale]),
    blocks: blocks.map(({ tree }) => tree),
    notes: blocks
      .flatMap(({ notes }) => notes)
      .toSorted((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || 0),
  };
}
