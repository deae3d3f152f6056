import { basename, dirname } from 'node:path';
import { readArticle } from '../../shared/article/article.ts';
import type { CallArgs, CallResult } from '../../shared/contract.ts';
import { exportFileName } from '../../shared/export/file-name.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import type { HostServices } from '../host.ts';
import { readAsset } from '../library/asset.ts';
import type { Disk } from '../library/disk.ts';
import type { KnownFile } from '../library/registry.ts';
import { writeWholeFile } from '../library/text-file.ts';
import { exportArticle, mediaTypes } from './export-article.ts';

/** Exports the text of an open article to where the user wants it, or hands it to the page as a download. */
export async function exportDocument(
  { services, disk, locale }: { services: HostServices; disk: Disk; locale: Locale },
  file: KnownFile,
  { text, format }: Omit<CallArgs<'document.export'>, 'id'>,
): Promise<CallResult<'document.export'>> {
  const article = readArticle(text);
  const name = exportFileName(article.title?.value ?? null, file.shown, format);
  const target =
    services.chooseExportTarget === 'download'
      ? null
      : await services.chooseExportTarget({ name, folder: dirname(file.path), format });
  if (target === null && services.chooseExportTarget !== 'download') return { outcome: 'cancelled' };

  const bytes = await exportArticle(article, format, {
    locale,
    version: services.version,
    readPicture: (link) => readAsset(disk, file, link),
    printPdf: services.printPdf,
  });
  if (target !== null) {
    await writeWholeFile(disk, { path: target, shown: basename(target) }, Buffer.from(bytes));
    return { outcome: 'saved', path: target };
  }
  const base64 = Buffer.from(bytes).toString('base64');
  return { outcome: 'download', name, mediaType: mediaTypes[format], base64 };
}
