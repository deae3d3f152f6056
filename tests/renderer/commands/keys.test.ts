import { describe, expect, it } from 'vitest';
import { commandFor, type KeyPress, keysOf, showKeys } from '../../../renderer/commands/keys.ts';
import { isComposing } from '../../../renderer/ui/composing.ts';
import { commandIds } from '../../../shared/commands.ts';

const desktop = { host: 'desktop', platform: 'windows' } as const;
const mac = { host: 'desktop', platform: 'mac' } as const;
const browser = { host: 'browser', platform: 'linux' } as const;

function press(key: string, code: string, more: Partial<KeyPress> = {}): KeyPress {
  return {
    key,
    code,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 0,
    ...more,
  };
}
const ctrl = { ctrlKey: true };

describe('commandFor', () => {
  it('reads Mod as Ctrl, and as ⌘ on macOS', () => {
    expect(commandFor(press('s', 'KeyS', ctrl), desktop)).toBe('file.save');
    expect(commandFor(press('s', 'KeyS', { metaKey: true }), mac)).toBe('file.save');
    expect(commandFor(press('s', 'KeyS', ctrl), mac)).toBeNull();
    expect(commandFor(press('s', 'KeyS', { metaKey: true }), desktop)).toBeNull();
  });

  it('wants exactly the modifiers of a command', () => {
    expect(commandFor(press('P', 'KeyP', { ...ctrl, shiftKey: true }), desktop)).toBe('view.palette');
    expect(commandFor(press('p', 'KeyP', ctrl), desktop)).toBe('file.quickOpen');
    expect(commandFor(press('p', 'KeyP', { ...ctrl, altKey: true }), desktop)).toBeNull();
    expect(commandFor(press('p', 'KeyP'), desktop)).toBeNull();
  });

  it('finds the key by its place on a Korean layout and under Alt on macOS', () => {
    expect(commandFor(press('ㅔ', 'KeyP', ctrl), desktop)).toBe('file.quickOpen');
    expect(commandFor(press('¡', 'Digit1', { metaKey: true, altKey: true }), mac)).toBe('view.split');
  });

  it('goes by the printed letter where a layout moves it', () => {
    expect(commandFor(press('s', 'KeyO', ctrl), desktop)).toBe('file.save');
  });

  it('leaves keys to an input method that is composing', () => {
    const save = press('s', 'KeyS', ctrl);
    expect(commandFor({ ...save, isComposing: true }, desktop)).toBeNull();
    expect(commandFor({ ...save, keyCode: 229 }, desktop)).toBeNull();
    expect(isComposing(save)).toBe(false);
  });

  it('knows function keys and Tab', () => {
    expect(commandFor(press('F8', 'F8'), desktop)).toBe('go.nextProblem');
    expect(commandFor(press('F8', 'F8', { shiftKey: true }), desktop)).toBe('go.previousProblem');
    expect(commandFor(press('Tab', 'Tab', { ...ctrl, shiftKey: true }), mac)).toBe('go.previousTab');
  });

  it('takes other keys in a browser, which keeps the usual ones for itself', () => {
    expect(commandFor(press('w', 'KeyW', ctrl), browser)).toBeNull();
    expect(commandFor(press('w', 'KeyW', { altKey: true }), browser)).toBe('file.closeTab');
    expect(commandFor(press('s', 'KeyS', ctrl), browser)).toBe('file.save');
  });
});

it.each([desktop, mac, browser])('gives no two commands the same keys ($host, $platform)', (keyboard) => {
  const keys = commandIds.map((id) => keysOf(id, keyboard)).filter((one) => one !== null);
  expect(new Set(keys).size).toBe(keys.length);
});

it('shows keys as the platform writes them', () => {
  expect(showKeys('Mod+Shift+P', desktop)).toBe('Ctrl+Shift+P');
  expect(showKeys('Mod+Shift+P', mac)).toBe('⇧⌘P');
  expect(showKeys('Ctrl+Tab', mac)).toBe('⌃⇥');
});
