import type { Article } from '../../shared/article/article.ts';
import type { ExportFormat } from '../../shared/contract.ts';
import { exportHtml } from '../../shared/export/html.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import type { Asset } from '../library/folder/asset.ts';

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
};

interface ExportTools {
  /** The language of an article that does not say its own. */
  readonly locale: Locale;
  readonly version: string;
  /** The picture that the article links to, or null. */
  readPicture(link: string): Promise<Asset | null>;
  printPdf(html: string): Promise<Uint8Array>;
}

/** An article as the bytes of one file that needs nothing else: its pictures are inside. */
export async function exportArticle(
  article: Article,
  format: ExportFormat,
  tools: ExportTools,
): Promise<Uint8Array> {
  const html = await withPictures(article, tools, format === 'pdf');
  return format === 'html' ? Buffer.from(html, 'utf8') : tools.printPdf(html);
}

/** Rendering takes pictures at once and the disk gives them later: a first pass asks which are wanted. */
async function withPictures(article: Article, tools: ExportTools, keepParticles: boolean): Promise<string> {
  const pictures = new Map<string, string | null>();
  const render = () =>
    exportHtml(article, {
      locale: tools.locale,
      generator: tools.version,
      keepParticles,
      resolveImage: (link) => {
        if (!pictures.has(link)) pictures.set(link, null);
        return pictures.get(link)!;
      },
    });
  const html = render();
  for (const link of pictures.keys()) pictures.set(link, toDataUri(await tools.readPicture(link)));
  return pictures.size === 0 ? html : render();
}

function toDataUri(picture: Asset | null): string | null {
  return picture && `data:${picture.mediaType};base64,${Buffer.from(picture.bytes).toString('base64')}`;
}
