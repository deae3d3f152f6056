import type { MessageKey } from './i18n/index.ts';

/** Where a command stands in the application menu. A command without a menu lives in the palette only. */
export type MenuId = 'file' | 'edit' | 'table' | 'view' | 'go' | 'help';

export interface Command {
  readonly title: Extract<MessageKey, `command.${string}`>;
  readonly menu?: MenuId;
  /** A separator stands before it in the menu. */
  readonly separated?: true;
  /** In the form of Electron accelerators; `Mod` is ⌘ on macOS and Ctrl elsewhere. */
  readonly keys?: string;
  readonly keysMac?: string;
  /** In a browser tab, where the browser keeps the usual keys for itself. */
  readonly keysBrowser?: string;
  /** Only a host with windows and dialogs of its own can do it. */
  readonly desktopOnly?: true;
}

/** Every command of the workbench, once: the native menu, the palette and the key bindings are made from it. */
export const commands = {
  'file.new': { title: 'command.file.new', menu: 'file', keys: 'Mod+N', keysBrowser: 'Alt+N' },
  'file.openLibrary': { title: 'command.file.openLibrary', menu: 'file', keys: 'Mod+O', desktopOnly: true },
  'file.quickOpen': { title: 'command.file.quickOpen', menu: 'file', keys: 'Mod+P' },
  'file.save': { title: 'command.file.save', menu: 'file', separated: true, keys: 'Mod+S' },
  'file.saveAs': { title: 'command.file.saveAs', menu: 'file', keys: 'Mod+Shift+S' },
  'file.saveAll': { title: 'command.file.saveAll', menu: 'file' },
  'file.history': { title: 'command.file.history', menu: 'file', keys: 'Mod+Shift+H' },
  'file.merge': { title: 'command.file.merge', menu: 'file' },
  'file.rename': { title: 'command.file.rename', menu: 'file', separated: true, keys: 'F2' },
  'file.move': { title: 'command.file.move', menu: 'file' },
  'file.duplicate': { title: 'command.file.duplicate', menu: 'file' },
  'file.trash': { title: 'command.file.trash', menu: 'file' },
  'file.add': { title: 'command.file.add', menu: 'file', separated: true },
  'file.convert': { title: 'command.file.convert', menu: 'file' },
  'file.closeTab': {
    title: 'command.file.closeTab',
    menu: 'file',
    separated: true,
    keys: 'Mod+W',
    keysBrowser: 'Alt+W',
  },
  'file.export': { title: 'command.file.export', menu: 'file', separated: true, keys: 'Mod+Shift+E' },
  'file.exportHtml': { title: 'command.file.exportHtml', menu: 'file' },
  'file.exportPdf': { title: 'command.file.exportPdf', menu: 'file' },
  'file.exportDocx': { title: 'command.file.exportDocx', menu: 'file' },
  'file.copyForBlog': { title: 'command.file.copyForBlog', menu: 'file' },
  'file.exportBlog': { title: 'command.file.exportBlog', menu: 'file' },
  'file.exportText': { title: 'command.file.exportText', menu: 'file' },
  'file.exportTextForm': { title: 'command.file.exportTextForm', menu: 'file' },
  'file.exportMarkdown': { title: 'command.file.exportMarkdown', menu: 'file' },
  'edit.find': { title: 'command.edit.find', menu: 'edit', separated: true, keys: 'Mod+F' },
  'edit.replace': { title: 'command.edit.replace', menu: 'edit', keys: 'Mod+H', keysMac: 'Mod+Alt+F' },
  'edit.findInLibrary': {
    title: 'command.edit.findInLibrary',
    menu: 'edit',
    separated: true,
    keys: 'Mod+Shift+F',
  },
  'edit.replaceInLibrary': { title: 'command.edit.replaceInLibrary', menu: 'edit', keys: 'Mod+Alt+R' },
  'edit.findElsewhere': { title: 'command.edit.findElsewhere', menu: 'edit', keys: 'Shift+F12' },
  'edit.bold': { title: 'command.edit.bold', menu: 'edit', separated: true, keys: 'Mod+B' },
  'edit.italic': { title: 'command.edit.italic', menu: 'edit', keys: 'Mod+I' },
  'edit.link': { title: 'command.edit.link', menu: 'edit', keys: 'Mod+K' },
  'edit.fix': { title: 'command.edit.fix', menu: 'edit', separated: true, keys: 'Mod+.' },
  'edit.comment': { title: 'command.edit.comment', menu: 'edit', separated: true, keys: 'Mod+Alt+M' },
  'edit.suggest': { title: 'command.edit.suggest', menu: 'edit' },
  'edit.setStatus': { title: 'command.edit.setStatus', menu: 'edit' },
  'edit.approve': { title: 'command.edit.approve', menu: 'edit' },
  'edit.spellingKo': { title: 'command.edit.spellingKo', menu: 'edit', separated: true },
  'edit.spellingEn': { title: 'command.edit.spellingEn', menu: 'edit' },
  'table.insert': { title: 'command.table.insert', menu: 'table' },
  'table.fromText': { title: 'command.table.fromText', menu: 'table' },
  'table.tidy': { title: 'command.table.tidy', menu: 'table' },
  'table.rowAbove': { title: 'command.table.rowAbove', menu: 'table', separated: true },
  'table.rowBelow': { title: 'command.table.rowBelow', menu: 'table' },
  'table.rowUp': { title: 'command.table.rowUp', menu: 'table' },
  'table.rowDown': { title: 'command.table.rowDown', menu: 'table' },
  'table.deleteRow': { title: 'command.table.deleteRow', menu: 'table' },
  'table.columnLeft': { title: 'command.table.columnLeft', menu: 'table', separated: true },
  'table.columnRight': { title: 'command.table.columnRight', menu: 'table' },
  'table.columnToLeft': { title: 'command.table.columnToLeft', menu: 'table' },
  'table.columnToRight': { title: 'command.table.columnToRight', menu: 'table' },
  'table.deleteColumn': { title: 'command.table.deleteColumn', menu: 'table' },
  'table.alignLeft': { title: 'command.table.alignLeft', menu: 'table', separated: true },
  'table.alignCenter': { title: 'command.table.alignCenter', menu: 'table' },
  'table.alignRight': { title: 'command.table.alignRight', menu: 'table' },
  'view.palette': { title: 'command.view.palette', menu: 'view', keys: 'Mod+Shift+P' },
  'view.split': { title: 'command.view.split', menu: 'view', separated: true, keys: 'Mod+Alt+1' },
  'view.editor': { title: 'command.view.editor', menu: 'view', keys: 'Mod+Alt+2' },
  'view.preview': { title: 'command.view.preview', menu: 'view', keys: 'Mod+Alt+3' },
  'view.toggleLibrary': {
    title: 'command.view.toggleLibrary',
    menu: 'view',
    separated: true,
    keys: 'Mod+Shift+B',
  },
  'view.toggleProblems': { title: 'command.view.toggleProblems', menu: 'view', keys: 'Mod+J' },
  'view.ledger': { title: 'command.view.ledger', menu: 'view', keys: 'Mod+Shift+L' },
  'view.review': { title: 'command.view.review', menu: 'view', keys: 'Mod+Shift+M' },
  'view.theme': { title: 'command.view.theme', menu: 'view', separated: true },
  'view.language': { title: 'command.view.language', menu: 'view' },
  'view.settings': { title: 'command.view.settings', menu: 'view', keys: 'Mod+,' },
  'go.nextProblem': { title: 'command.go.nextProblem', menu: 'go', keys: 'F8' },
  'go.previousProblem': { title: 'command.go.previousProblem', menu: 'go', keys: 'Shift+F8' },
  'go.nextThread': { title: 'command.go.nextThread', menu: 'go', separated: true, keys: 'F9' },
  'go.previousThread': { title: 'command.go.previousThread', menu: 'go', keys: 'Shift+F9' },
  'go.nextTab': {
    title: 'command.go.nextTab',
    menu: 'go',
    separated: true,
    keys: 'Ctrl+Tab',
    keysBrowser: 'Alt+PageDown',
  },
  'go.previousTab': {
    title: 'command.go.previousTab',
    menu: 'go',
    keys: 'Ctrl+Shift+Tab',
    keysBrowser: 'Alt+PageUp',
  },
  'go.line': { title: 'command.go.line', menu: 'go', keys: 'Ctrl+G' },
  'go.heading': { title: 'command.go.heading', menu: 'go', keys: 'Mod+Shift+O' },
  'go.backlinks': { title: 'command.go.backlinks', menu: 'go' },
  'go.focusLibrary': { title: 'command.go.focusLibrary', menu: 'go', separated: true },
  'go.focusEditor': { title: 'command.go.focusEditor', menu: 'go' },
  'go.focusProblems': { title: 'command.go.focusProblems', menu: 'go' },
  'go.focusLedger': { title: 'command.go.focusLedger', menu: 'go' },
  'go.focusReview': { title: 'command.go.focusReview', menu: 'go' },
  'help.shortcuts': { title: 'command.help.shortcuts', menu: 'help', keys: 'F1' },
  'help.licences': { title: 'command.help.licences', menu: 'help' },
} as const satisfies Record<string, Command>;

export type CommandId = keyof typeof commands;
export const commandIds = Object.keys(commands) as [CommandId, ...CommandId[]];
