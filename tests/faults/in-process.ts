import { serve } from '../../electron/browser/serve.ts';
import { createDispatcher } from '../../electron/dispatcher.ts';
import type { Bridge } from '../../shared/contract.ts';

/** The browser workbench's host in this process; the page talks to it without HTTP, but through the dispatcher. */
export interface InProcess {
  readonly bridge: Bridge;
  close(): Promise<void>;
}

/** @param config where it keeps settings and journal */
export async function startInProcess(library: string, config: string): Promise<InProcess> {
  const { host, close } = await serve({
    path: library,
    pageFolder: library,
    version: '0',
    log: () => {},
    configFolder: config,
  });
  const dispatch = createDispatcher(host.handlers, () => {});
  return {
    bridge: {
      call: (name, args) => dispatch(name, structuredClone(args)),
      on: (listener) => host.on((name, data) => listener(name, structuredClone(data))),
    },
    close,
  };
}
