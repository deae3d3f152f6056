import Module from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElectron } from './api/electron.ts';
import type { Cdp } from './cdp.ts';
import { type Chromium, startChromium } from './chromium.ts';
import { readLaunch, resourcesOf } from './launch.ts';
import { unpackApplication } from './packaged.ts';
import { closeStrayPages } from './target.ts';

/*
 * A stand-in for Electron where its binary cannot be had: it runs an application's built main and preload scripts
 * unchanged, in Node and in Debian's Chromium, far enough for the end-to-end tests. It is no part of Tickmark.
 * The file `electron` beside this one starts it with the arguments that Electron would get.
 */

const executable = process.env.TICKMARK_CHROMIUM ?? '/usr/bin/chromium';
const packagedProgram = process.env.STANDIN_PROGRAM;

void start();

async function start(): Promise<void> {
  const args = process.argv.slice(2);
  const packaged = packagedProgram ? unpackApplication(resourcesOf(packagedProgram)) : undefined;
  const launch = readLaunch(args, packaged);
  pretendToBeElectron(args);

  let chromium: Chromium | undefined;
  const later: Cdp = {
    send: (...call) => chromium!.cdp.send(...call),
    on: (...call) => chromium!.cdp.on(...call),
    session: (id) => chromium!.cdp.session(id),
  };
  const electron = createElectron(launch, later);
  provide(electron);
  for (const script of launch.preloads) Module.createRequire(__filename)(script);
  await import(pathToFileURL(launch.main).href);
  if (electron.app.quitting) return;

  let ending = false;
  chromium = startChromium(
    executable,
    join(electron.app.getPath('userData'), 'Chromium'),
    launch.switches.has('remote-debugging-port'),
    () => {
      if (!ending) process.exit(1);
    },
  );
  electron.app.closeBrowser = () => {
    ending = true;
    return chromium.close();
  };
  await closeStrayPages(chromium.cdp);
  electron.app.becomeReady();
}

function pretendToBeElectron(args: readonly string[]): void {
  const program = packagedProgram ?? join(__dirname, 'electron');
  process.argv = [program, ...args];
  process.execPath = program;
  Object.defineProperties(process, {
    versions: { value: { ...process.versions, electron: '45.4.1', chrome: 'of the system' } },
    type: { value: 'browser' },
    resourcesPath: { value: resourcesOf(program) },
    defaultApp: { value: packagedProgram ? undefined : true },
  });
}

/** Whoever asks for `electron`, by `require` or `import`, in the application or in its libraries, gets this. */
function provide(electron: object): void {
  const key = Symbol.for('tickmark.standin');
  Object.assign(globalThis, { [key]: electron });
  const loader = Module as unknown as { _load(id: string, ...rest: unknown[]): unknown };
  const load = loader._load;
  loader._load = (id, ...rest) => (id === 'electron' ? electron : load(id, ...rest));
  Module.register(pathToFileURL(join(__dirname, 'hooks.mjs')), {
    data: `const electron = globalThis[Symbol.for('${key.description}')];
      export default electron;
      export const { ${Object.keys(electron).join(', ')} } = electron;`,
  });
}
