import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Where a bundle says under what terms its parts are used. */
export const licencesName = 'licences.txt';

/**
 * Writes beside a bundle the licences of the packages that went into it: nearly all of them ask for that wherever
 * they are copied. `watch` goes to the bundles of workers, whose packages are those of the page that starts them.
 * `data`: the folders of packages that are carried as data, and not as modules; they come first.
 */
export function licences(data: readonly string[] = []): { readonly watch: Plugin; readonly write: Plugin } {
  const folders = new Set<string>(data);
  const read = (bundle: Rolldown.OutputBundle) => {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') for (const id of output.moduleIds) addPackage(folders, id);
    }
  };
  const watch: Plugin = {
    name: 'tickmark:licences:watch',
    generateBundle: (_options, bundle) => read(bundle),
  };
  const write: Plugin = {
    name: 'tickmark:licences:write',
    generateBundle(_options, bundle) {
      read(bundle);
      if (folders.size === 0) return;
      const modules = [...folders].filter((folder) => !data.includes(folder)).toSorted();
      const source = [...data, ...modules].map(notice).join('\n');
      this.emitFile({ type: 'asset', fileName: licencesName, source });
    },
  };
  return { watch, write };
}

/** Packages whose published files hold others, which are no modules of a bundle then. */
const builtIn: Readonly<Record<string, readonly string[]>> = { docx: ['fflate', 'nanoid'] };

function addPackage(folders: Set<string>, moduleId: string): void {
  const [, found] = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId) ?? [];
  if (!found) return;
  const folder = found.replace(/^\0+/, '').split('/').join(sep);
  folders.add(folder);
  for (const name of builtIn[basename(folder)] ?? []) {
    const places = [join(folder, 'node_modules', name), join(folder, '..', name)];
    folders.add(places.find((place) => existsSync(place)) ?? places[0]!);
  }
}

/** One package: its name, version and terms, and the text of its licence where it carries one. */
function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((entry) =>
    /^(?:licen[cs]e(?:\.(?:md|txt))?|copying\.mpl)$/i.test(entry),
  );
  const text = file ? `\n${readFileSync(join(folder, file), 'utf8').trim()}\n` : '';
  return `${name} ${version} (${license ?? 'no licence named'})\n${text}`;
}
