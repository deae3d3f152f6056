import { readdirSync, readFileSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import { importRounds, importsOf } from './imports.ts';

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

/**
 * Inside a room: what stands earlier in one of these lists knows nothing of what stands later, and those that share a
 * step know nothing of each other.
 */
type Layer = readonly (string | readonly string[])[];

/** What every face of the workbench on the Node side stands on. */
const host: Layer = [
  within('electron', 'check.ts', 'events.ts', 'language.ts', 'link-policy.ts', 'log.ts', 'map-wide.ts'),
  within('electron', 'page-policy.ts', 'parse-json.ts', 'turns.ts'),
  'electron/library',
  within('electron', 'checking', 'dispatcher.ts', 'export', 'page-files.ts', 'settings', 'spelling'),
  within('electron', 'session-calls.ts', 'apart'),
  within('electron', 'host.ts', 'lsp'),
];

/** The rooms of the page that its people see; the shell puts them together, and nothing but the start knows the shell. */
const faces = within(
  'renderer',
  ...['commands', 'documents', 'editor', 'export', 'figures', 'history', 'library', 'merge', 'preview'],
  ...['problems', 'review', 'search', 'settings', 'spelling', 'status', 'workbench'],
);

/** What every room of the page may stand on. */
const page: Layer = [
  within('renderer', 'base64.ts', 'fetch-file.ts', 'store.ts', 'toggled.ts'),
  within('renderer', 'host', 'i18n', 'theme', 'ui'),
];

/** The rooms of the figures engine, as `shared/figures/README.md` goes through them. */
const figures: Layer = [
  ...within('shared/figures', 'gazetteer', 'reader', 'words', 'prose', 'table', 'bind', 'name', 'relations'),
  ...within('shared/figures', 'restate', 'explained'),
  within('shared/figures', 'claims', 'named'),
  'shared/figures/misprints',
  within('shared/figures', 'retold', 'turned'),
  'shared/figures/relate.ts',
];

const layers: readonly Layer[] = [
  figures,
  ...faces.map((face): Layer => [...page, face, 'renderer/app', 'renderer/main.tsx']),
  ...faces.filter((face) => face !== 'renderer/figures').map((face): Layer => ['renderer/engine', face]),
  ['shared/markdown', 'shared/article', 'shared/figures', 'shared/lint'],
  [...host, 'electron/desktop', 'electron/main.ts'],
  [...host, 'electron/browser', 'electron/cli'],
  [within('electron', 'desktop', 'browser')],
  [within('electron', 'desktop', 'cli')],
  [...within('electron/cli', 'checks', 'reports', 'commands')],
  [
    'electron/library/files',
    'electron/library/folder',
    within('electron/library', 'history', 'journal', 'documents', 'catalogue', 'review'),
    within('electron/library', 'search', 'filing', 'workspace', 'doctor'),
    'electron/library/calls',
  ],
];

/** Rooms without a file of their own: all that is in them stands in one of the rooms that a layer names. */
const divided = ['electron/library'];

function within(room: string, ...parts: readonly string[]): readonly string[] {
  return parts.map((part) => `${room}/${part}`);
}

/** The one file that may name each end of Electron's message channel. */
const onlyIn: Record<string, string> = {
  ipcMain: 'electron/desktop/ipc.ts',
  ipcRenderer: 'electron/preload.ts',
};

/** Packages that stand for a platform: only what is named may import them. */
const platforms: readonly {
  readonly pattern: RegExp;
  readonly places: readonly string[];
  readonly what: string;
}[] = [
  { pattern: /^node:/, places: ['electron'], what: 'Node' },
  {
    pattern: /^electron(\/|-store$|$)/,
    places: ['electron/main.ts', 'electron/preload.ts', 'electron/desktop'],
    what: 'Electron',
  },
  { pattern: /^react(-dom)?(\/|$)/, places: ['renderer'], what: 'React' },
  { pattern: /^@codemirror\/(?!state$)/, places: ['renderer'], what: 'the page' },
];

/** The arrows that one source file breaks. `file` is relative to the root, with `/`. */
export function brokenArrows(file: string, source: string): BrokenArrow[] {
  const room = rooms.find((name) => file.startsWith(`${name}/`));
  if (!room) return [];
  const found: BrokenArrow[] = [];
  const report = (offset: number, reason: string) =>
    found.push({ file, line: source.slice(0, offset).split('\n').length, reason });

  for (const { wanted, target, offset } of importsOf(file, source)) {
    if (target !== null) {
      const other = target.split('/')[0]!;
      if (!(mayImport[room] as readonly string[]).includes(other))
        report(offset, `${room} may not import ${other}`);
      const upwards = layers.map((layer) => climb(layer, file, target)).find((climbed) => climbed !== null);
      if (upwards) report(offset, upwards);
      continue;
    }
    const name = builtinModules.includes(wanted) ? `node:${wanted}` : wanted;
    for (const { pattern, places, what } of platforms) {
      if (pattern.test(name) && !places.some((place) => isIn(place, file)))
        report(offset, `${what} (${wanted}) may be known in ${places.join(', ')} only`);
    }
  }
  const undivided = divided.find((place) => isIn(place, file) && !hasPlace(`${place}/`, file));
  if (undivided) report(0, `${undivided} is divided, and this stands in none of its rooms`);
  for (const [name, home] of Object.entries(onlyIn)) {
    const at = source.search(new RegExp(`\\b${name}\\b`));
    if (at >= 0 && file !== home) report(at, `${name} may be named in ${home} only`);
  }
  return found;
}

const isIn = (place: string, file: string): boolean => file === place || file.startsWith(`${place}/`);

/** Why a file may not import another of its room; null where it does not reach up in this layer. */
function climb(layer: Layer, file: string, target: string): string | null {
  const from = placeOf(layer, file);
  const to = placeOf(layer, target);
  if (!from || !to) return null;
  const reachesUp = to.step > from.step || (to.step === from.step && to.place !== from.place);
  return reachesUp ? `${from.place} may not import ${to.place}` : null;
}

/** Which of a layer's places holds a file, and on which step that stands. */
function placeOf(layer: Layer, file: string): { readonly step: number; readonly place: string } | null {
  for (const [step, places] of layer.entries()) {
    const place = [places].flat().find((one) => isIn(one, file));
    if (place !== undefined) return { step, place };
  }
  return null;
}

/** Whether a layer names a place that begins with `prefix` and holds the file. */
function hasPlace(prefix: string, file: string): boolean {
  return layers.some((layer) => placeOf(layer, file)?.place.startsWith(prefix));
}

/** Every broken arrow below `root`, and every round that arrows go. */
export function checkArrows(root: string): BrokenArrow[] {
  const files = new Map(
    rooms
      .flatMap((room) => sources(join(root, room)))
      .map((path) => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
  const rounds = importRounds(files).map((files) => ({
    file: files[0]!,
    line: 1,
    reason: `imports itself round about: ${files.join(' → ')}`,
  }));
  return [...[...files].flatMap(([file, source]) => brokenArrows(file, source)), ...rounds];
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
