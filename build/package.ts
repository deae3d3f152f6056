import { parseArgs } from 'node:util';
import { Arch, build, type Configuration, Platform } from 'electron-builder';
import { buildStale } from './build.ts';
import { configuration } from './electron-builder.ts';
import { root } from './targets.ts';

const platforms = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC } as const;
export type PlatformName = keyof typeof platforms;
export const platformNames = Object.keys(platforms) as PlatformName[];

// electron-builder writes into the configuration that it is given, so each run gets a copy.

/** Makes the installers of a system of what is built: their absolute paths. */
export function packageInstallers(platform: PlatformName): Promise<string[]> {
  return build({
    projectDir: root,
    targets: platforms[platform].createTarget(),
    config: structuredClone(configuration),
  });
}

/**
 * Makes only the application's folder, as an installer would put it on a disk with an x64 processor.
 * @param adapt changes the configuration
 */
export function packageFolder(
  platform: PlatformName,
  adapt = (original: Configuration): Configuration => original,
): Promise<string[]> {
  return build({
    projectDir: root,
    targets: platforms[platform].createTarget('dir', Arch.x64),
    config: adapt(structuredClone(configuration)),
  });
}

/** `npm run package [-- --linux --win --mac --dir]`: this system's installers, or those that are named. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      linux: { type: 'boolean', default: false },
      win: { type: 'boolean', default: false },
      mac: { type: 'boolean', default: false },
      dir: { type: 'boolean', default: false },
    },
  });
  const named = platformNames.filter((name) => values[name]);
  const own = { linux: 'linux', win32: 'win', darwin: 'mac' }[process.platform as 'linux'] as PlatformName;
  await buildStale(['main', 'preload', 'page']);
  for (const platform of named.length > 0 ? named : [own]) {
    if (values.dir) await packageFolder(platform);
    else for (const file of await packageInstallers(platform)) console.log(file);
  }
}

if (process.argv[1] === import.meta.filename) await main();
