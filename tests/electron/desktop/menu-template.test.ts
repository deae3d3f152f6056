import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { type MenuModel, menuTemplate } from '../../../electron/desktop/menu-template.ts';
import { type CommandId, commands } from '../../../shared/commands.ts';

const model = (some: Partial<MenuModel> = {}): MenuModel => ({
  mac: false,
  locale: 'ko',
  recent: [],
  development: false,
  run: vi.fn(),
  openRecent: vi.fn(),
  clearRecent: vi.fn(),
  ...some,
});

const below = ({ submenu }: MenuItemConstructorOptions) => (submenu ?? []) as MenuItemConstructorOptions[];
const all = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...all(below(item))]);
const items = (some?: Partial<MenuModel>) => all(menuTemplate(model(some)));
const item = (id: string, some?: Partial<MenuModel>) => items(some).find((candidate) => candidate.id === id);
const titles = (some: Partial<MenuModel>) => menuTemplate(model(some)).map(({ label }) => label);

const platforms = [{ mac: true }, { mac: false }];

describe('the application menu', () => {
  it('has the platform’s menus in both languages', () => {
    expect(titles({ mac: false, locale: 'en' })).toEqual(['File', 'Edit', 'Table', 'View', 'Go', 'Help']);
    expect(titles({ mac: false, locale: 'ko' })).toEqual(['파일', '편집', '표', '보기', '이동', '도움말']);
    expect(titles({ mac: true, locale: 'en' })).toEqual([
      'Tickmark',
      'File',
      'Edit',
      'Table',
      'View',
      'Go',
      'Window',
      'Help',
    ]);
    expect(titles({ mac: true, locale: 'ko' })).toContain('윈도우');
  });

  it.each(platforms)('holds each command of a menu exactly once (%j)', (platform) => {
    const wanted = Object.entries(commands).flatMap(([id, command]) => ('menu' in command ? [id] : []));
    const found = items(platform)
      .map(({ id }) => id ?? '')
      .filter((id) => id in commands);
    expect(found.toSorted()).toEqual(wanted.toSorted());
  });

  it.each(platforms)('gives no two items the same keys or the same id (%j)', (platform) => {
    const ids = items(platform).flatMap(({ id }) => id ?? []);
    const keys = items(platform).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(platforms)('leaves no label in the other language (%j)', (platform) => {
    for (const { label, id } of items({ ...platform, locale: 'en' })) {
      if (label && id !== 'view.language') expect(label).not.toMatch(/[가-힣]/);
    }
    for (const { label, id } of items({ ...platform, locale: 'ko' })) {
      if (label && id !== 'menu.app') expect(label).toMatch(/[가-힣]/);
    }
  });

  it('runs the command of the item', () => {
    const run = vi.fn<(id: CommandId) => void>();
    item('file.save', { run })?.click?.(undefined!, undefined, undefined!);
    expect(run.mock.calls).toEqual([['file.save']]);
  });

  it('shows the keys of the platform', () => {
    expect(item('file.save')?.accelerator).toBe('CmdOrCtrl+S');
    expect(item('edit.replace', { mac: false })?.accelerator).toBe('CmdOrCtrl+H');
    expect(item('edit.replace', { mac: true })?.accelerator).toBe('CmdOrCtrl+Alt+F');
    expect(item('go.line')?.accelerator).toBe('Ctrl+G');
  });

  it('follows the conventions of macOS', () => {
    const [app] = menuTemplate(model({ mac: true }));
    expect(below(app!).flatMap(({ id }) => id ?? [])).toEqual([
      'role.about',
      'view.settings',
      'role.services',
      'role.hide',
      'role.hideOthers',
      'role.unhide',
      'role.quit',
    ]);
    expect(item('role.close', { mac: true })?.accelerator).toBe('Shift+Cmd+W');
  });

  it('follows the conventions of Windows and Linux', () => {
    const [file] = menuTemplate(model());
    expect(below(file!).at(-1)).toMatchObject({ role: 'quit', label: '끝내기' });
    expect(item('role.services')).toBeUndefined();
    expect(item('role.about')?.label).toBe('Tickmark 정보');
  });

  it('keeps developer tools from users', () => {
    expect(item('role.toggleDevTools')).toBeUndefined();
    expect(item('role.toggleDevTools', { development: true })).toBeDefined();
  });
});

describe('recent folders', () => {
  const recent = [
    { id: 'r1', name: '글 & 자료', path: '/글 & 자료' },
    { id: 'r2', name: 'Desk', path: '/Desk' },
  ];

  it('stand below “Open Folder”, by name, and open by id', () => {
    const openRecent = vi.fn();
    const [file] = menuTemplate(model({ recent, openRecent }));
    const ids = below(file!).map(({ id }) => id);
    expect(ids.indexOf('menu.recent')).toBe(ids.indexOf('file.openLibrary') + 1);
    expect(item('recent.r1', { recent })?.label).toBe('글 && 자료');
    item('recent.r2', { recent, openRecent })?.click?.(undefined!, undefined, undefined!);
    expect(openRecent.mock.calls).toEqual([['r2']]);
  });

  it('can be cleared, and say so when there are none', () => {
    const clearRecent = vi.fn();
    item('recent.clear', { recent, clearRecent })?.click?.(undefined!, undefined, undefined!);
    expect(clearRecent).toHaveBeenCalledOnce();
    expect(item('recent.none')).toMatchObject({ enabled: false });
    expect(item('recent.clear')).toBeUndefined();
  });
});
