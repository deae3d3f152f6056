import type { MenuItemConstructorOptions } from 'electron';
import { type Command, type CommandId, commands, type MenuId } from '../../shared/commands.ts';
import type { LibraryInfo } from '../../shared/contract.ts';
import { type Locale, type MessageKey, type Translate, translator } from '../../shared/i18n/index.ts';
import { accelerator } from './accelerator.ts';

type Item = MenuItemConstructorOptions;
type Role = NonNullable<Item['role']>;
type Label = Extract<MessageKey, `desktop.menu.${string}`>;

/** What the menu shows and what it can ask for. */
export interface MenuModel {
  readonly mac: boolean;
  readonly locale: Locale;
  readonly recent: readonly LibraryInfo[];
  /** Reload and developer tools: for those who build Tickmark, not for those who use it. */
  readonly development: boolean;
  run(command: CommandId): void;
  openRecent(id: string): void;
  clearRecent(): void;
}

/** The application menu. A command's item has the command's id, so that tests and the system can find it. */
export function menuTemplate(model: MenuModel): Item[] {
  const { mac } = model;
  const t = translator(model.locale);
  return [
    ...(mac ? [appMenu(model, t)] : []),
    menu('file', t, [
      ...withRecent(commandItems('file', model, t), recentMenu(model, t)),
      ...(mac ? [] : [separator, role('quit', t('desktop.menu.exit'))]),
    ]),
    menu('edit', t, [
      ...roles(t, { undo: 'desktop.menu.undo', redo: 'desktop.menu.redo' }),
      separator,
      ...roles(t, {
        cut: 'desktop.menu.cut',
        copy: 'desktop.menu.copy',
        paste: 'desktop.menu.paste',
        pasteAndMatchStyle: 'desktop.menu.pasteAndMatchStyle',
        selectAll: 'desktop.menu.selectAll',
      }),
      ...commandItems('edit', model, t),
    ]),
    menu('table', t, commandItems('table', model, t)),
    menu('view', t, [
      ...commandItems('view', model, t),
      separator,
      ...roles(t, {
        resetZoom: 'desktop.menu.resetZoom',
        zoomIn: 'desktop.menu.zoomIn',
        zoomOut: 'desktop.menu.zoomOut',
        togglefullscreen: 'desktop.menu.fullscreen',
      }),
      ...(model.development
        ? [separator, ...roles(t, { reload: 'desktop.menu.reload', toggleDevTools: 'desktop.menu.devTools' })]
        : []),
    ]),
    menu('go', t, commandItems('go', model, t)),
    ...(mac ? [windowMenu(t)] : []),
    {
      ...menu('help', t, [
        ...commandItems('help', model, t),
        ...(mac ? [] : [separator, role('about', t('desktop.menu.about'))]),
      ]),
      role: 'help',
    },
  ];
}

const separator: Item = { type: 'separator' };

const menu = (id: MenuId, t: Translate, submenu: Item[]): Item => ({
  id: `menu.${id}`,
  label: t(`desktop.menu.${id}`),
  submenu,
});

/** An item that the system itself carries out. */
const role = (name: Role, label: string): Item => ({ id: `role.${name}`, role: name, label });

const roles = (t: Translate, labels: Partial<Record<Role, Label>>): Item[] =>
  (Object.entries(labels) as [Role, Label][]).map(([name, label]) => role(name, t(label)));

/** The command that macOS keeps in the application's own menu. */
const macAppCommand: CommandId = 'view.settings';

function commandItems(menuId: MenuId, model: MenuModel, t: Translate): Item[] {
  return (Object.entries(commands) as [CommandId, Command][])
    .filter(([id, command]) => command.menu === menuId && !(model.mac && id === macAppCommand))
    .flatMap(([id, command]) => [...(command.separated ? [separator] : []), commandItem(id, model, t)]);
}

function commandItem(id: CommandId, model: MenuModel, t: Translate): Item {
  const command: Command = commands[id];
  const keys = accelerator(command, model.mac);
  return {
    id,
    label: t(command.title),
    ...(keys && { accelerator: keys }),
    click: () => model.run(id),
  };
}

/** Recent folders stand right below the command that opens a folder. */
function withRecent(items: Item[], recent: Item): Item[] {
  const open: CommandId = 'file.openLibrary';
  return items.flatMap((item) => (item.id === open ? [item, recent] : [item]));
}

function recentMenu(model: MenuModel, t: Translate): Item {
  const folders = model.recent.map(({ id, name, path }) => ({
    id: `recent.${id}`,
    label: escapeMnemonic(name),
    sublabel: path,
    toolTip: path,
    click: () => model.openRecent(id),
  }));
  const none: Item = { id: 'recent.none', label: t('desktop.menu.noRecent'), enabled: false };
  const clear: Item = {
    id: 'recent.clear',
    label: t('desktop.menu.clearRecent'),
    click: () => model.clearRecent(),
  };
  return {
    id: 'menu.recent',
    label: t('desktop.menu.recent'),
    submenu: folders.length > 0 ? [...folders, separator, clear] : [none],
  };
}

/** `&` marks an access key in a menu label; a folder's own name may hold one. */
const escapeMnemonic = (name: string) => name.replaceAll('&', '&&');

function appMenu(model: MenuModel, t: Translate): Item {
  return {
    id: 'menu.app',
    label: 'Tickmark',
    submenu: [
      role('about', t('desktop.menu.about')),
      separator,
      commandItem(macAppCommand, model, t),
      separator,
      role('services', t('desktop.menu.services')),
      separator,
      ...roles(t, {
        hide: 'desktop.menu.hide',
        hideOthers: 'desktop.menu.hideOthers',
        unhide: 'desktop.menu.unhide',
      }),
      separator,
      role('quit', t('desktop.menu.quit')),
    ],
  };
}

function windowMenu(t: Translate): Item {
  return {
    id: 'menu.window',
    label: t('desktop.menu.window'),
    role: 'window',
    submenu: [
      ...roles(t, { minimize: 'desktop.menu.minimize', zoom: 'desktop.menu.zoomWindow' }),
      { ...role('close', t('desktop.menu.closeWindow')), accelerator: 'Shift+Cmd+W' },
      separator,
      role('front', t('desktop.menu.front')),
    ],
  };
}
