import { defaultKeymap, historyKeymap } from '@codemirror/commands';
import { foldKeymap } from '@codemirror/language';
import type { KeyBinding } from '@codemirror/view';
import { describe, expect, it } from 'vitest';
import { fixedKeys, fixedKeysHere } from '../../../renderer/commands/fixed-keys.ts';
import { keysOf } from '../../../renderer/commands/keys.ts';
import { findingKeys } from '../../../renderer/editor/extensions.ts';
import { tableKeys } from '../../../renderer/editor/tables/edit.ts';
import { mergeKeys } from '../../../renderer/merge/merge-editor.ts';
import { commandIds } from '../../../shared/commands.ts';

const machines = [
  { host: 'desktop', platform: 'mac' },
  { host: 'desktop', platform: 'windows' },
  { host: 'browser', platform: 'linux' },
] as const;

/** Modifiers in one order, the key's name as accelerators write it: `Shift-Mod-k` and `Mod+Shift+K` are one. */
function plain(keys: string, mac: boolean): string {
  const parts = keys.split(/[-+](?=.)/);
  const arrows: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓' };
  const key = parts.pop()!;
  const modifiers = parts.map((one) => (one === 'Mod' ? (mac ? 'Cmd' : 'Ctrl') : one)).sort();
  return [...modifiers, arrows[key] ?? key.toUpperCase()].join('+');
}

function bound(bindings: readonly KeyBinding[], { platform }: (typeof machines)[number]): Set<string> {
  const mac = platform === 'mac';
  return new Set(
    bindings.flatMap((binding) => {
      const key = (mac ? binding.mac : platform === 'linux' ? binding.linux : binding.win) ?? binding.key;
      if (!key) return [];
      return [plain(key, mac), ...(binding.shift ? [plain(`Shift-${key}`, mac)] : [])];
    }),
  );
}

describe.each(machines)('on $platform ($host)', (machine) => {
  const told = (place: 'text' | 'cells') =>
    fixedKeys[place]
      .flatMap((keys) => fixedKeysHere(keys, machine))
      .map((keys) => plain(keys, machine.platform === 'mac'));
  const inText = [...findingKeys, ...defaultKeymap, ...historyKeymap, ...foldKeymap, ...mergeKeys];

  it('tells of no key in the text that does nothing there', () => {
    const keys = bound(inText, machine);
    // Bound by nothing, so that it moves the focus.
    for (const key of told('text')) expect(keys.has(key)).toBe(!key.endsWith('TAB'));
  });

  it('tells of every key of a table', () => {
    expect(told('cells')).toEqual(expect.arrayContaining([...bound(tableKeys, machine)]));
  });

  it('gives no key that a command has', () => {
    const taken = commandIds.flatMap((id) => keysOf(id, machine) ?? []);
    const all = Object.values(fixedKeys).flatMap((some) =>
      some.flatMap((keys) => fixedKeysHere(keys, machine)),
    );
    expect(all.filter((keys) => (taken as string[]).includes(keys))).toEqual([]);
  });
});
