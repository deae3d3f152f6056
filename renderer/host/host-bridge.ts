import type { Bridge } from '../../shared/contract.ts';
import { createStore, type Readable } from '../store.ts';
import { createHttpBridge } from './http-bridge.ts';

declare global {
  interface Window {
    /** What the desktop's preload script lends the page. */
    readonly tickmark?: Bridge;
  }
}

/** The way to the host that serves this page, and whether it answers. */
export function findHost(window: Window): { bridge: Bridge; connected: Readable<boolean> } {
  if (window.tickmark) return { bridge: window.tickmark, connected: createStore(true) };
  const bridge = createHttpBridge();
  return { bridge, connected: bridge.connected };
}
