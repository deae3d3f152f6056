import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { appUrl } from './origin.ts';

/** Pages that wait to be printed, by the last part of their address. */
export type Prints = Map<string, string>;

export const printFolder = 'print/';

/** Prints a standalone HTML page on A4 in a window of its own that nobody sees and in which no script runs. */
export async function printPdf(html: string, prints: Prints): Promise<Uint8Array> {
  const token = randomUUID();
  prints.set(token, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false },
  });
  try {
    await window.loadURL(appUrl(printFolder + token));
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      printBackground: true,
      displayHeaderFooter: false,
      preferCSSPageSize: true,
      generateDocumentOutline: true,
      generateTaggedPDF: true,
    });
  } finally {
    prints.delete(token);
    window.destroy();
  }
}
