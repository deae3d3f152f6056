import { describe, expect, it } from 'vitest';
import { brokenArrows } from '../../build/arrows.ts';

const reasons = (file: string, source: string) => brokenArrows(file, source).map((broken) => broken.reason);

describe('an arrow between rooms', () => {
  it.each([
    ['shared/lint/a.ts', `import { x } from '../span.ts';`],
    ['shared/markdown/a.ts', `import remarkGfm from 'remark-gfm';`],
    ['renderer/app/a.ts', `import type { Client } from '../../shared/contract.ts';`],
    ['electron/library/a.ts', `import { readFile } from 'node:fs/promises';`],
    ['electron/desktop/ipc.ts', `import { ipcMain } from 'electron';`],
    ['shared/figures/a.ts', `const from = 'electron';`],
  ])('%s may say %s', (file, source) => {
    expect(reasons(file, source)).toEqual([]);
  });

  it.each([
    ['shared/lint/a.ts', `import { x } from '../../electron/host.ts';`, 'shared may not import electron'],
    ['shared/lint/a.ts', `import { readFileSync } from 'fs';`, 'shared may not know Node (fs)'],
    ['shared/lint/a.ts', `export { useState } from 'react';`, 'shared may not know React (react)'],
    [
      'renderer/a.tsx',
      `const host = await import('../electron/host.ts');`,
      'renderer may not import electron',
    ],
    ['renderer/a.ts', `import { ipcRenderer } from 'electron';`, 'renderer may not know Electron (electron)'],
    [
      'electron/host.ts',
      `import { App } from '../renderer/app/App.tsx';`,
      'electron may not import renderer',
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
