import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** `browser`: the workbench of `tickmark serve`; `standin`: the desktop one on tests/standin; `electron`: on Electron. */
export type HostName = 'browser' | 'standin' | 'electron';

export const root = join(import.meta.dirname, '..', '..');

/** The hosts that this machine can run. The stand-in needs a POSIX shell and an Electron package without a binary. */
export function availableHosts(): HostName[] {
  const electron = existsSync(join(root, 'node_modules', 'electron', 'dist', 'version'));
  return [
    'browser',
    ...(process.platform === 'linux' ? (['standin'] as const) : []),
    ...(electron ? (['electron'] as const) : []),
  ];
}
