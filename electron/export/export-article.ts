import type { Article } from '../../shared/article/article.ts';
import type { ExportFormat } from '../../shared/contract.ts';
import { articleTree, type ExportOptions } from '../../shared/export/article-tree.ts';
import { blogArticle } from '../../shared/export/blog/blog-article.ts';
import { exportHtml } from '../../shared/export/html.ts';
import { compatMarkdown } from '../../shared/export/source/compat.ts';
import { textForm } from '../../shared/export/source/text-form.ts';
import { plainArticle } from '../../shared/export/text/plain-article.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import { encode, type TextForm } from '../library/files/encoding.ts';
import type { Asset } from '../library/folder/asset.ts';
import { readPictureData } from './docx/picture-data.ts';

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  blog: 'text/html',
  txt: 'text/plain',
  'text-form': 'text/plain',
  markdown: 'text/markdown',
};

interface ExportTools {
  /** The language of an article that does not say its own. */
  readonly locale: Locale;
  readonly version: string;
  /** How the article stands in its file. */
  readonly form: TextForm;
  /** The picture that the article links to, or null. */
  readPicture(link: string): Promise<Asset | null>;
  printPdf(html: string): Promise<Uint8Array>;
}

/** An exported article. */
export interface Exported {
  readonly bytes: Uint8Array;
  /** The pictures, as the article names them, that are not there or that the format has no use for. */
  readonly missing: readonly string[];
}

/** An article as the bytes of one file that needs nothing else: its pictures are inside. */
export async function exportArticle(
  article: Article,
  format: ExportFormat,
  tools: ExportTools,
): Promise<Exported> {
  const { locale, version: generator } = tools;
  switch (format) {
    case 'html':
    case 'pdf': {
      const keepParticles = format === 'pdf';
      const { made: html, missing } = await withPictures(tools.readPicture, (resolveImage) =>
        exportHtml(article, { locale, generator, keepParticles, resolveImage }),
      );
      return { bytes: format === 'html' ? Buffer.from(html) : await tools.printPdf(html), missing };
    }
    case 'docx': {
      const readPicture = async (link: string) => {
        const picture = await tools.readPicture(link);
        return picture && readPictureData(picture.bytes) && picture;
      };
      const { made: tree, missing } = await withPictures(readPicture, (resolveImage) =>
        articleTree(article, { locale, resolveImage }),
      );
      // Loaded when it is asked for: the library takes longer than all else that a start does.
      const { writeDocx } = await import('./docx/write-docx.ts');
      return { bytes: await writeDocx(article, tree), missing };
    }
    case 'blog': {
      const { html, pictures } = blogArticle(article, { locale });
      // A browser that shows the file takes it for UTF-8 by this; an editor drops it.
      return { bytes: Buffer.from(`<meta charset="utf-8">\n${html}`), missing: pictures };
    }
    case 'txt':
      return { bytes: Buffer.from(plainArticle(article, { locale })), missing: [] };
    case 'text-form':
      return { bytes: encode(textForm(article), tools.form), missing: [] };
    case 'markdown':
      return { bytes: Buffer.from(compatMarkdown(article)), missing: [] };
  }
}

/** Rendering takes pictures at once and the disk gives them later: a first pass asks which are wanted. */
async function withPictures<T>(
  readPicture: ExportTools['readPicture'],
  render: (resolveImage: ExportOptions['resolveImage']) => T,
): Promise<{ readonly made: T; readonly missing: readonly string[] }> {
  const pictures = new Map<string, string | null>();
  const resolveImage = (link: string) => {
    if (!pictures.has(link)) pictures.set(link, null);
    return pictures.get(link)!;
  };
  const first = render(resolveImage);
  for (const link of pictures.keys()) pictures.set(link, toDataUri(await readPicture(link)));
  const missing = [...pictures].filter(([, uri]) => uri === null).map(([link]) => link);
  return { made: pictures.size === missing.length ? first : render(resolveImage), missing };
}

function toDataUri(picture: Asset | null): string | null {
  return picture && `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}
