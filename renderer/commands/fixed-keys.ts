import type { MessageKey } from '../../shared/i18n/index.ts';
import type { Keyboard } from './keys.ts';

/** What some keys do that are no command's, because it depends on where the focus is. */
export interface FixedKeys {
  readonly title: Extract<MessageKey, `keys.${string}`>;
  /** In accelerator form; any of them does it, or each its half: the next, the one before. */
  readonly keys: readonly string[];
  readonly keysMac?: readonly string[];
}

/** The keys of the text, of a table in it, and of everything else that can be walked through. */
export const fixedKeys = {
  text: [
    { title: 'keys.undo', keys: ['Mod+Z'] },
    { title: 'keys.redo', keys: ['Mod+Y'], keysMac: ['Mod+Shift+Z'] },
    { title: 'keys.findNext', keys: ['F3', 'Shift+F3'], keysMac: ['Mod+G', 'Mod+Shift+G'] },
    { title: 'keys.selectNext', keys: ['Mod+D'] },
    { title: 'keys.addCursor', keys: ['Mod+Alt+↑', 'Mod+Alt+↓'] },
    { title: 'keys.indent', keys: ['Mod+]', 'Mod+['] },
    { title: 'keys.moveLine', keys: ['Alt+↑', 'Alt+↓'] },
    { title: 'keys.copyLine', keys: ['Alt+Shift+↑', 'Alt+Shift+↓'] },
    { title: 'keys.deleteLine', keys: ['Mod+Shift+K'] },
    { title: 'keys.fold', keys: ['Ctrl+Shift+[', 'Ctrl+Shift+]'], keysMac: ['Mod+Alt+[', 'Mod+Alt+]'] },
    { title: 'keys.nextDifference', keys: ['F7', 'Shift+F7'] },
    { title: 'keys.leaveText', keys: ['Tab', 'Shift+Tab'] },
  ],
  cells: [
    { title: 'keys.nextCell', keys: ['Tab', 'Shift+Tab'] },
    { title: 'keys.cellBelow', keys: ['Enter'] },
    { title: 'keys.lineInCell', keys: ['Shift+Enter'] },
    { title: 'keys.leaveTable', keys: ['Esc', 'Tab'] },
  ],
  lists: [
    { title: 'keys.nextRow', keys: ['↓', '↑'] },
    { title: 'keys.ends', keys: ['Home', 'End'] },
    { title: 'keys.use', keys: ['Enter'] },
    { title: 'keys.look', keys: ['Space'] },
    { title: 'keys.open', keys: ['→', '←'] },
    { title: 'keys.elsewhere', keys: ['Alt+Enter'] },
    { title: 'keys.menu', keys: ['Shift+F10'] },
    { title: 'keys.trash', keys: ['Delete'] },
    { title: 'keys.tabs', keys: ['→', '←'] },
    { title: 'keys.closeTab', keys: ['Delete'] },
    { title: 'keys.backToText', keys: ['Esc'] },
    { title: 'keys.leaveList', keys: ['Tab', 'Shift+Tab'] },
  ],
} as const satisfies Record<string, readonly FixedKeys[]>;

/** The keys as they are on this machine. */
export function fixedKeysHere({ keys, keysMac }: FixedKeys, { platform }: Keyboard): readonly string[] {
  return (platform === 'mac' ? keysMac : undefined) ?? keys;
}
