import { type Command, type CommandId, commandIds, commands } from '../../shared/commands.ts';
import type { Session } from '../../shared/contract.ts';
import { isComposing } from '../ui/composing.ts';

/** Which of a command's key bindings hold here. */
export type Keyboard = Pick<Session, 'platform' | 'host'>;

/** The parts of a keyboard event that decide whether it is a shortcut. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** The keys of a command on this machine, in accelerator form; null where it has none. */
export function keysOf(id: CommandId, { platform, host }: Keyboard): string | null {
  const command: Command = commands[id];
  return (
    (host === 'browser' ? command.keysBrowser : undefined) ??
    (platform === 'mac' ? command.keysMac : undefined) ??
    command.keys ??
    null
  );
}

/** The command that a key press asks for. */
export function commandFor(press: KeyPress, keyboard: Keyboard): CommandId | null {
  if (isComposing(press)) return null;
  return commandIds.find((id) => matches(press, keysOf(id, keyboard), keyboard)) ?? null;
}

function matches(press: KeyPress, keys: string | null, { platform }: Keyboard): boolean {
  if (keys === null) return false;
  const parts = keys.split('+');
  const mac = platform === 'mac';
  const wants = (modifier: string) => parts.includes(modifier);
  return (
    press.ctrlKey === (wants('Ctrl') || (wants('Mod') && !mac)) &&
    press.metaKey === (wants('Mod') && mac) &&
    press.altKey === wants('Alt') &&
    press.shiftKey === wants('Shift') &&
    keyName(press) === parts.at(-1)
  );
}

/**
 * The key's name as accelerators write it. A Korean layout (`ㅔ` for P), Alt on macOS (`¡` for 1) and Shift on a
 * digit all change `key`, so what is not a plain letter or sign is read from the key's place on the board.
 */
function keyName({ key, code, altKey, shiftKey }: KeyPress): string {
  const place = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(code);
  const printed = /^[!-~]$/.test(key);
  if (place && (!printed || altKey || (shiftKey && place[2]))) return place[1] ?? place[2]!;
  return printed ? key.toUpperCase() : key;
}

const macSigns: Readonly<Record<string, string>> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Mod: '⌘', Tab: '⇥' };

/** Keys as people of the platform write them: `Ctrl+Shift+P`, `⇧⌘P`. */
export function showKeys(keys: string, { platform }: Keyboard): string {
  const parts = keys.split('+');
  if (platform !== 'mac') return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part)).join('+');
  const modifiers = ['Ctrl', 'Alt', 'Shift', 'Mod'].filter((modifier) => parts.includes(modifier));
  return [...modifiers, parts.at(-1)!].map((part) => macSigns[part] ?? part).join('');
}
