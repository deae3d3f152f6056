import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What the stand-in was started with: as Electron's own program would be. */
export interface Launch {
  /** Script to load before the application (`-r`): Playwright's. */
  readonly preloads: readonly string[];
  /** Chromium-style switches, without their dashes. */
  readonly switches: ReadonlyMap<string, string>;
  /** The application's folder and its main file. */
  readonly appFolder: string;
  readonly main: string;
  readonly manifest: Manifest;
  readonly packaged: boolean;
}

interface Manifest {
  readonly name: string;
  readonly productName?: string;
  readonly version: string;
  readonly main: string;
  readonly type?: string;
}

/**
 * Reads the arguments of `electron [switches] [-r script] folder …`.
 * @param packagedFolder the unpacked application of a packaged build, which takes no folder argument
 */
export function readLaunch(args: readonly string[], packagedFolder: string | undefined): Launch {
  const preloads: string[] = [];
  const switches = new Map<string, string>();
  const others: string[] = [];
  for (let index = 0; index < args.length; index++) {
    const argument = args[index]!;
    if (argument === '-r') preloads.push(args[++index] ?? '');
    else if (argument.startsWith('--')) {
      const [name, ...value] = argument.slice(2).split('=');
      switches.set(name!, value.join('='));
    } else others.push(argument);
  }
  const appFolder = packagedFolder ?? resolve(others[0] ?? '.');
  const manifest = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8')) as Manifest;
  return {
    preloads,
    switches,
    appFolder,
    main: join(appFolder, manifest.main),
    manifest,
    packaged: packagedFolder !== undefined,
  };
}

/** The folder of a program that the packaged layout of Linux has beside it. */
export const resourcesOf = (program: string) => join(dirname(program), 'resources');
