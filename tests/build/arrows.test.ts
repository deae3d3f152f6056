import { describe, expect, it } from 'vitest';
import { brokenArrows } from '../../build/arrows.ts';
import { importRounds } from '../../build/imports.ts';

const reasons = (file: string, source: string) => brokenArrows(file, source).map((broken) => broken.reason);

describe('an arrow between rooms', () => {
  it.each([
    ['shared/lint/a.ts', `import { x } from '../span.ts';`],
    ['shared/markdown/a.ts', `import remarkGfm from 'remark-gfm';`],
    ['renderer/app/a.ts', `import type { Client } from '../../shared/contract.ts';`],
    ['renderer/search/a.tsx', `import { DialogBox } from '../ui/DialogBox.tsx';`],
    ['renderer/app/a.tsx', `import { Tabs } from '../documents/Tabs.tsx';`],
    ['renderer/engine/a.ts', `import { figureMarks } from '../figures/marks.ts';`],
    ['electron/library/files/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['electron/desktop/ipc.ts', `import { ipcMain } from 'electron';`],
    ['shared/figures/a.ts', `const from = 'electron';`],
    ['electron/main.ts', `import { app } from 'electron';`],
    ['shared/lint/a.ts', `import { readFigures } from '../figures/index.ts';`],
    ['shared/figures/misprints/a.ts', `import { indexLabels } from '../named/labels.ts';`],
    ['electron/host.ts', `import { openLibrary } from './library/catalogue/open-library.ts';`],
    ['electron/library/calls/a.ts', `import { openJournal } from '../journal/journal.ts';`],
    ['electron/library/filing/a.ts', `import { createBin } from './bin.ts';`],
  ])('%s may say %s', (file, source) => {
    expect(reasons(file, source)).toEqual([]);
  });

  it.each([
    ['shared/lint/a.ts', `import { x } from '../../electron/host.ts';`, 'shared may not import electron'],
    ['shared/lint/a.ts', `import { readFileSync } from 'fs';`, 'Node (fs) may be known in electron only'],
    ['shared/lint/a.ts', `export { useState } from 'react';`, 'React (react) may be known in renderer only'],
    [
      'renderer/a.tsx',
      `const host = await import('../electron/host.ts');`,
      'renderer may not import electron',
    ],
    [
      'renderer/a.ts',
      `import { ipcRenderer } from 'electron';`,
      'Electron (electron) may be known in electron/main.ts, electron/preload.ts, electron/desktop only',
    ],
    [
      'electron/host.ts',
      `import { App } from '../renderer/app/App.tsx';`,
      'electron may not import renderer',
    ],
    [
      'renderer/library/a.tsx',
      `import { Toolbar } from '../app/Toolbar.tsx';`,
      'renderer/library may not import renderer/app',
    ],
    [
      'renderer/ui/a.tsx',
      `import { useWorkbench } from '../workbench/workbench-context.tsx';`,
      'renderer/ui may not import renderer/workbench',
    ],
    [
      'shared/figures/restate/a.ts',
      `import { claimed } from '../claims/claimed.ts';`,
      'shared/figures/restate may not import shared/figures/claims',
    ],
    [
      'shared/figures/named/a.ts',
      `import { linesIn } from '../claims/lines.ts';`,
      'shared/figures/named may not import shared/figures/claims',
    ],
    [
      'shared/figures/turned/a.ts',
      `import { relate } from '../relate.ts';`,
      'shared/figures/turned may not import shared/figures/relate.ts',
    ],
    [
      'renderer/engine/a.ts',
      `import type { DocumentSession } from '../editor/session.ts';`,
      'renderer/engine may not import renderer/editor',
    ],
    [
      'electron/library/files/a.ts',
      `import { app } from 'electron';`,
      'Electron (electron) may be known in electron/main.ts, electron/preload.ts, electron/desktop only',
    ],
    [
      'electron/desktops.ts',
      `import Store from 'electron-store';`,
      'Electron (electron-store) may be known in electron/main.ts, electron/preload.ts, electron/desktop only',
    ],
    [
      'shared/figures/table/a.ts',
      `import type { Rule } from '../../lint/rule.ts';`,
      'shared/figures may not import shared/lint',
    ],
    [
      'electron/library/history/a.ts',
      `import type { Host } from '../../host.ts';`,
      'electron/library may not import electron/host.ts',
    ],
    [
      'electron/library/files/a.ts',
      `import { listFolder } from '../folder/scan.ts';`,
      'electron/library/files may not import electron/library/folder',
    ],
    [
      'electron/library/journal/a.ts',
      `import type { Documents } from '../documents/documents.ts';`,
      'electron/library/journal may not import electron/library/documents',
    ],
    [
      'electron/cli/commands/a.ts',
      `import { tell } from '../../desktop/dialogs.ts';`,
      'electron/cli may not import electron/desktop',
    ],
    [
      'electron/cli/checks/a.ts',
      `import { jsonReport } from '../reports/json.ts';`,
      'electron/cli/checks may not import electron/cli/reports',
    ],
    [
      'electron/library/files/a.ts',
      `import { createSettings } from '../../settings/settings.ts';`,
      'electron/library may not import electron/settings',
    ],
    [
      'electron/library/a.ts',
      'export const a = 1;',
      'electron/library is divided, and this stands in none of its rooms',
    ],
    [
      'electron/library/attic/a.ts',
      'export const a = 1;',
      'electron/library is divided, and this stands in none of its rooms',
    ],
    [
      'electron/host.ts',
      `import { ipcMain } from 'electron';`,
      'ipcMain may be named in electron/desktop/ipc.ts only',
    ],
  ])('%s may not say %s', (file, source, reason) => {
    expect(reasons(file, source)).toContain(reason);
  });

  it('is reported with the line where it stands', () => {
    expect(brokenArrows('shared/a.ts', `\n\nimport 'node:fs';`)[0]).toMatchObject({
      file: 'shared/a.ts',
      line: 3,
    });
  });
});

describe('files that import each other', () => {
  const rounds = (files: Readonly<Record<string, string>>) => importRounds(new Map(Object.entries(files)));

  it('may meet again, but not go round', () => {
    expect(
      rounds({
        'shared/a.ts': `import { b } from './b.ts';\nimport { c } from './in/c.ts';`,
        'shared/b.ts': `import type { C } from './in/c.ts';`,
        'shared/in/c.ts': `import zod from 'zod';`,
      }),
    ).toEqual([]);
  });

  it('are told by the way that they go round, types and late imports included', () => {
    expect(
      rounds({
        'shared/a.ts': `import { b } from './b.ts';`,
        'shared/b.ts': `export type { C } from './in/c.ts';`,
        'shared/in/c.ts': `const a = await import('../a.ts');`,
        'shared/d.ts': `import { c } from './in/c.ts';`,
      }),
    ).toEqual([['shared/a.ts', 'shared/b.ts', 'shared/in/c.ts', 'shared/a.ts']]);
  });
});
