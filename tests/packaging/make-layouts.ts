import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale } from '../../build/build.ts';
import { type PlatformName, packageFolder } from '../../build/package.ts';
import { layoutsFolder } from './layouts.ts';
import { writeStubElectron } from './stub-electron.ts';

// Packages Tickmark around a stub of Electron for each system that is named: started by layouts.ts.
await buildStale(['main', 'preload', 'page']);
for (const platform of process.argv.slice(2) as PlatformName[]) {
  const folder = join(layoutsFolder, platform);
  const stub = join(layoutsFolder, `stub-${platform}`);
  for (const old of [folder, stub]) rmSync(old, { recursive: true, force: true });
  writeStubElectron(stub, platform);
  await packageFolder(platform, (configuration) => ({
    ...configuration,
    electronDist: stub,
    directories: { ...configuration.directories, output: folder },
    // Signing needs certificates that only a release has.
    mac: { ...configuration.mac, identity: null },
    win: { ...configuration.win, signExecutable: false },
  }));
}
