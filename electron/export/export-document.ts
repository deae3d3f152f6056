import { basename, dirname } from 'node:path';
import { readArticle } from '../../shared/article/article.ts';
import { restoreLineEnds } from '../../shared/article/line-ends.ts';
import type { CallArgs, CallResult, ExportFormat } from '../../shared/contract.ts';
import { exportFileName } from '../../shared/export/file-name.ts';
import { extensions } from '../../shared/export/formats.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import type { Disk } from '../library/files/disk.ts';
import { readTextFile } from '../library/files/text-file.ts';
import { readAsset } from '../library/folder/asset.ts';
import type { KnownFile } from '../library/folder/registry.ts';
import { exportArticle, mediaTypes } from './export-article.ts';
import { writeExport } from './write-export.ts';

/** What an export is offered as: a file name, and the folder of the article. */
export interface ExportSuggestion {
  readonly name: string;
  readonly folder: string;
  readonly format: ExportFormat;
}

/** What an export needs of the workbench around it. */
export interface ExportServices {
  readonly version: string;
  /** Asks where to write an export (null: changed their mind), or says that the page takes it as a download. */
  readonly chooseExportTarget: ((suggested: ExportSuggestion) => Promise<string | null>) | 'download';
  /** Prints a standalone HTML page on A4. */
  printPdf(html: string): Promise<Uint8Array>;
}

/** Exports the text of an open article to where the user wants it, or hands it to the page as a download. */
export async function exportDocument(
  { services, disk, locale }: { services: ExportServices; disk: Disk; locale: Locale },
  file: KnownFile,
  { text, format }: Omit<CallArgs<'document.export'>, 'id'>,
): Promise<CallResult<'document.export'>> {
  const { article, form } = await asInFile(disk, file, text);
  const name = exportFileName(article.title?.value ?? null, file.shown, extensions[format]);
  const target =
    services.chooseExportTarget === 'download'
      ? null
      : await services.chooseExportTarget({ name, folder: dirname(file.path), format });
  if (target === null && services.chooseExportTarget !== 'download') return { outcome: 'cancelled' };

  const { bytes, missing } = await exportArticle(article, format, {
    locale,
    version: services.version,
    form,
    readPicture: (link) => readAsset(disk, file, link),
    printPdf: services.printPdf,
  });
  if (target !== null) {
    await writeExport(disk, { path: target, shown: basename(target) }, bytes, file.path);
    return { outcome: 'saved', path: target, missing: [...missing] };
  }
  const base64 = Buffer.from(bytes).toString('base64');
  return { outcome: 'download', name, mediaType: mediaTypes[format], base64, missing: [...missing] };
}

/** The editor's text with the line ends, the encoding and the mark that its file has; one without a file is UTF-8. */
async function asInFile(disk: Disk, file: KnownFile, text: string) {
  const found = await readTextFile(disk, file).catch(() => null);
  if (!found) return { article: readArticle(text), form: { encoding: 'utf-8', bom: false } as const };
  return { article: readArticle(restoreLineEnds(found.text, text)), form: found };
}
