import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { EventName } from '../../shared/contract.ts';
import type { Dispatch } from '../dispatcher.ts';
import { callChannel, eventChannel } from './channels.ts';
import { isOwnUrl } from './origin.ts';

/** What there is to know of the frame that a message came from. */
interface Sender {
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
  readonly sender: unknown;
}

/** Only the workbench's own page, in the main frame of its own window, may call. */
export function isTrusted({ senderFrame, sender }: Sender, ownContents: unknown): boolean {
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    isOwnUrl(senderFrame.url) &&
    ownContents !== undefined &&
    sender === ownContents
  );
}

/** The page's end of the bridge, as long as the window is there. */
interface Page {
  readonly webContents: {
    isDestroyed(): boolean;
    send(channel: string, ...args: unknown[]): void;
  };
}

/** Joins the page of a window to the dispatcher. The only file that names Electron's message channel. */
export function setUpIpc(
  dispatch: Dispatch,
  page: () => Page | undefined,
  onEvent: (listener: (name: EventName, data: unknown) => void) => void,
): void {
  ipcMain.handle(callChannel, (event: IpcMainInvokeEvent, name: unknown, args: unknown) => {
    if (!isTrusted(event, page()?.webContents)) throw new Error('This frame may not call the host.');
    return dispatch(String(name), args);
  });
  onEvent((name, data) => {
    const contents = page()?.webContents;
    if (contents && !contents.isDestroyed()) contents.send(eventChannel, name, data);
  });
}
