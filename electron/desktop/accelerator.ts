import type { Command } from '../../shared/commands.ts';

/** The keys of a command as Electron writes them, on macOS or elsewhere. */
export function accelerator({ keys, keysMac }: Command, mac: boolean): string | undefined {
  return (mac ? (keysMac ?? keys) : keys)?.replace('Mod', 'CmdOrCtrl');
}
