import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix, relative, sep } from 'node:path';

/** A line of source that reaches where its room may not. */
export interface BrokenArrow {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

const rooms = ['electron', 'renderer', 'shared'] as const;
type Room = (typeof rooms)[number];

/** `electron → shared ← renderer`, and nothing else. */
const mayImport: Record<Room, readonly Room[]> = {
  electron: ['electron', 'shared'],
  renderer: ['renderer', 'shared'],
  shared: ['shared'],
};

/** The one file that may name each end of Electron's message channel. */
const onlyIn: Record<string, string> = {
  ipcMain: 'electron/desktop/ipc.ts',
  ipcRenderer: 'electron/preload.ts',
};

/** Packages that stand for a platform: only the rooms named may import them. */
const platforms: readonly {
  readonly pattern: RegExp;
  readonly rooms: readonly Room[];
  readonly what: string;
}[] = [
  { pattern: /^node:/, rooms: ['electron'], what: 'Node' },
  { pattern: /^electron(\/|-store$|$)/, rooms: ['electron'], what: 'Electron' },
  { pattern: /^react(-dom)?(\/|$)/, rooms: ['renderer'], what: 'React' },
  { pattern: /^@codemirror\/(?!state$)/, rooms: ['renderer'], what: 'the page' },
];

const importPattern = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g;

/** The arrows that one source file breaks. `file` is relative to the root, with `/`. */
export function brokenArrows(file: string, source: string): BrokenArrow[] {
  const room = rooms.find((name) => file.startsWith(`${name}/`));
  if (!room) return [];
  const found: BrokenArrow[] = [];
  const report = (offset: number, reason: string) =>
    found.push({ file, line: source.slice(0, offset).split('\n').length, reason });

  for (const match of source.matchAll(importPattern)) {
    const wanted = match[1]!;
    if (wanted.startsWith('.')) {
      const target = posix.join(posix.dirname(file), wanted);
      const other = target.split('/')[0]!;
      if (!(mayImport[room] as readonly string[]).includes(other))
        report(match.index, `${room} may not import ${other}`);
      continue;
    }
    const name = builtinModules.includes(wanted) ? `node:${wanted}` : wanted;
    for (const { pattern, rooms: allowed, what } of platforms) {
      if (pattern.test(name) && !allowed.includes(room))
        report(match.index, `${room} may not know ${what} (${wanted})`);
    }
  }
  for (const [name, home] of Object.entries(onlyIn)) {
    const at = source.search(new RegExp(`\\b${name}\\b`));
    if (at >= 0 && file !== home) report(at, `${name} may be named in ${home} only`);
  }
  return found;
}

/** Every broken arrow below `root`. */
export function checkArrows(root: string): BrokenArrow[] {
  return rooms.flatMap((room) =>
    sources(join(root, room)).flatMap((path) =>
      brokenArrows(relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')),
    ),
  );
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

if (process.argv[1] === import.meta.filename) {
  const broken = checkArrows(dirname(import.meta.dirname));
  for (const { file, line, reason } of broken) console.error(`${file}:${line}: ${reason}`);
  process.exit(broken.length > 0 ? 1 : 0);
}
