import { join } from 'node:path';
import {
  type BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { toFailure } from '../../shared/errors.ts';
import { type Locale, say, translator } from '../../shared/i18n/index.ts';
import type { ExportSuggestion } from '../export/export-document.ts';

/** Asks questions in the user's language, attached to the workbench's window where it has one. */
export interface Asking {
  readonly locale: Locale;
  readonly window: BrowserWindow | undefined;
}

/** A folder that the user chose; null: they changed their mind. */
export async function askForFolder({ locale, window }: Asking): Promise<string | null> {
  const t = translator(locale);
  const options: OpenDialogOptions = {
    title: t('desktop.choose.title'),
    message: t('desktop.choose.title'),
    buttonLabel: t('desktop.choose.button'),
    properties: ['openDirectory', 'createDirectory'],
  };
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Where the user wants an export; null: they changed their mind. The system's dialog asks before overwriting. */
export async function askForExportTarget(
  { locale, window }: Asking,
  { name, folder, format }: ExportSuggestion,
): Promise<string | null> {
  const options: SaveDialogOptions = {
    title: translator(locale)('desktop.export.title'),
    defaultPath: join(folder, name),
    filters: [{ name: format.toUpperCase(), extensions: [format] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? null : filePath;
}

/** Says what went wrong where no page is there to say it. */
export async function tell(asking: Asking, error: unknown): Promise<void> {
  const { locale } = asking;
  const options: MessageBoxOptions = {
    type: 'error',
    title: 'Tickmark',
    message: translator(locale)('desktop.open.failed'),
    detail: say(locale, toFailure(error)),
  };
  await showMessage(asking, options);
}

/** Shows a message box; the result is the number of the button that was pressed. */
export async function showMessage(
  { window }: Pick<Asking, 'window'>,
  options: MessageBoxOptions,
): Promise<number> {
  const { response } = await (window
    ? dialog.showMessageBox(window, options)
    : dialog.showMessageBox(options));
  return response;
}
