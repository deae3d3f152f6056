import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import type { PlatformName } from '../../build/package.ts';
import { fuseSentinel } from './fuses.ts';

/** Electron's fuses as it ships them: the wire that electron-builder rewrites. */
const shippedFuses = '101100011';

/** What a build carries so that its fuses can be found and flipped: a mark, a version, a length, and the states. */
const fuseWire = Buffer.concat([
  Buffer.from(fuseSentinel),
  Buffer.from([1, shippedFuses.length]),
  Buffer.from(shippedFuses),
]);

const locales = ['en-US', 'fr', 'ja', 'ko'];

/**
 * Writes what electron-builder takes for an unpacked Electron distribution: the right names and formats, next to
 * nothing in them. The Linux program starts the stand-in instead.
 */
export function writeStubElectron(folder: string, platform: PlatformName): void {
  const write = (path: string, content: string | Uint8Array = '') => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('LICENSE', 'the licence of Electron');
  write('LICENSES.chromium.html', 'the licences of Chromium');
  write('version', '45.4.1');
  if (platform === 'mac') writeMac(folder, write);
  else {
    for (const locale of locales) write(`locales/${locale}.pak`);
    for (const name of ['icudtl.dat', 'resources.pak', 'v8_context_snapshot.bin']) write(name);
    mkdirSync(join(folder, 'resources'));
    if (platform === 'win') writeWindows(write);
    else writeLinux(folder, write);
  }
}

type Write = (path: string, content?: string | Uint8Array) => void;

function writeWindows(write: Write): void {
  for (const name of ['ffmpeg.dll', 'libEGL.dll', 'd3dcompiler_47.dll']) write(name);
  write('electron.exe', windowsProgram());
}

function writeLinux(folder: string, write: Write): void {
  write('libffmpeg.so');
  write('electron', Buffer.concat([Buffer.from(linuxProgram), fuseWire]));
  write('chrome_crashpad_handler');
  for (const name of ['electron', 'chrome_crashpad_handler']) chmodSync(join(folder, name), 0o755);
}

/** `exec` never comes back, so the shell does not read on into the fuses. */
const linuxProgram = `#!/bin/sh
STANDIN_PROGRAM=$(readlink -f "$0") exec "$STANDIN_FOLDER/electron" "$@"
exit
`;

function windowsProgram(): Uint8Array {
  const program = NtExecutable.createEmpty(false, false);
  const resource = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.setStringValues(
    { lang: 1033, codepage: 1200 },
    { ProductName: 'Electron', FileDescription: 'Electron' },
  );
  version.outputToResourceEntries(resource.entries);
  const bin = Uint8Array.from(fuseWire).buffer;
  resource.entries.push({ type: 10, id: 1, lang: 1033, codepage: 1200, bin });
  resource.outputResource(program);
  return Buffer.from(program.generate());
}

function writeMac(folder: string, write: Write): void {
  const contents = 'Electron.app/Contents';
  const frameworks = `${contents}/Frameworks`;
  write(`${contents}/Info.plist`, plist('Electron', 'com.github.Electron'));
  write(`${contents}/PkgInfo`, 'APPL????');
  write(`${contents}/MacOS/Electron`);
  write(`${contents}/Resources/electron.icns`);
  for (const helper of ['Helper', 'Helper (GPU)', 'Helper (Plugin)', 'Helper (Renderer)']) {
    const app = `${frameworks}/Electron ${helper}.app/Contents`;
    write(`${app}/Info.plist`, plist(`Electron ${helper}`, 'com.github.Electron.helper'));
    write(`${app}/MacOS/Electron ${helper}`);
  }
  const framework = `${frameworks}/Electron Framework.framework`;
  write(`${framework}/Versions/A/Electron Framework`, fuseWire);
  for (const locale of ['en', 'fr', 'ja', 'ko']) {
    write(`${contents}/Resources/${locale}.lproj/locale.pak`);
    write(`${framework}/Versions/A/Resources/${locale}.lproj/locale.pak`);
  }
  const link = (target: string, path: string) => symlinkSync(target, join(folder, framework, path));
  link('A', 'Versions/Current');
  link('Versions/Current/Electron Framework', 'Electron Framework');
  link('Versions/Current/Resources', 'Resources');
}

const plist = (name: string, id: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>CFBundleExecutable</key><string>${name}</string>
  <key>CFBundleIconFile</key><string>electron.icns</string>
  <key>CFBundleIdentifier</key><string>${id}</string>
  <key>CFBundleName</key><string>${name}</string>
  <key>CFBundlePackageType</key><string>APPL</string>
  <key>CFBundleVersion</key><string>45.4.1</string>
</dict>
</plist>
`;
