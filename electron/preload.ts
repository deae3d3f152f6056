import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge } from '../shared/contract.ts';
import { callChannel, eventChannel } from './desktop/channels.ts';

/** All that the page ever gets of the host. Electron's own objects stay on this side. */
const bridge: Bridge = {
  call: (name, args) => ipcRenderer.invoke(callChannel, name, args),
  on(listener) {
    const forward = (_event: IpcRendererEvent, name: string, data: unknown) => listener(name, data);
    ipcRenderer.on(eventChannel, forward);
    return () => ipcRenderer.off(eventChannel, forward);
  },
};

contextBridge.exposeInMainWorld('tickmark', bridge);
