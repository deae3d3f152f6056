import { type BrowserWindow, dialog } from 'electron';
import { type Locale, translator } from '../../shared/i18n/index.ts';
import type { Log } from '../log.ts';

/** When a page's process dies, says so and offers to open the page anew, instead of leaving a blank window. */
export function reviveWhenGone(window: BrowserWindow, locale: () => Locale, log: Log): void {
  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log('error', `the page's process ended: ${reason} (${exitCode})`);
    const t = translator(locale());
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      title: 'Tickmark',
      message: t('desktop.gone.message'),
      detail: t('desktop.gone.detail', { reason }),
      buttons: [t('desktop.gone.reopen'), t('desktop.gone.close')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (window.isDestroyed()) return;
    if (response === 0) window.webContents.reload();
    else window.destroy();
  });
}
