import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative, sep } from 'node:path';
import { extractFile, getRawHeader, listPackage } from '@electron/asar';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { beforeAll, describe, expect, it } from 'vitest';
import { dictionaryFiles, dictionarySource } from '../../build/dictionaries.ts';
import type { PlatformName } from '../../build/package.ts';
import { outDir, root } from '../../build/targets.ts';
import { readFuses } from './fuses.ts';
import { layoutFolder, makeLayouts } from './layouts.ts';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const macContents = join(layoutFolder('mac'), 'Tickmark.app', 'Contents');

const archives: Record<PlatformName, string> = {
  linux: join(layoutFolder('linux'), 'resources', 'app.asar'),
  win: join(layoutFolder('win'), 'resources', 'app.asar'),
  mac: join(macContents, 'Resources', 'app.asar'),
};
/** The file of each system in which Electron keeps its fuses. */
const programs: Record<PlatformName, string> = {
  linux: join(layoutFolder('linux'), 'tickmark'),
  win: join(layoutFolder('win'), 'Tickmark.exe'),
  mac: join(macContents, 'Frameworks', 'Electron Framework.framework', 'Electron Framework'),
};
const permissive = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0'];
/** Works of their own that are shipped as data, unchanged and with their terms: what runs is MIT and its like. */
const asData = new Map([
  ['dictionary-en', '(MIT AND BSD)'],
  ['dictionary-ko', '(GPL-2.0 OR LGPL-2.1 OR MPL-1.1)'],
  // The Mozilla licence of the three lets a program of any licence use it.
  ['hunspell-wasm', '(LGPL-2.0 OR GPL-2.0 OR MPL-1.1)'],
]);
const platforms = Object.keys(archives) as PlatformName[];

// electron-builder makes no macOS folder on Windows.
describe.skipIf(process.platform === 'win32')('packaged around a stub of Electron', () => {
  beforeAll(() => makeLayouts(platforms), 180_000);

  describe.each(platforms)('app.asar for %s', (platform) => {
    it('holds what was built and nothing else', () => {
      const built = ['main', 'preload', 'page'].flatMap((room) => filesBelow(join(outDir, room)));
      const packed = listPackage(archives[platform], { isPack: false })
        .map((path) => path.slice(1).split(sep).join('/'))
        .filter((path) => /\.\w+$/.test(path));
      expect(packed.toSorted()).toEqual([...built, 'package.json'].toSorted());
      expect(packed).toContain('out/page/index.html');
    });

    it('names its entry and carries no scripts or dependencies', () => {
      const packed = JSON.parse(extractFile(archives[platform], 'package.json').toString());
      expect(packed).toMatchObject({
        name: 'tickmark',
        productName: 'Tickmark',
        version: manifest.version,
        type: 'module',
        main: 'out/main/main.js',
      });
      for (const key of ['scripts', 'dependencies', 'devDependencies'])
        expect(packed).not.toHaveProperty(key);
    });

    it('carries the licences of the packages in it, which all let it', () => {
      const texts = ['main', 'page'].map((room) =>
        extractFile(archives[platform], `out/${room}/licences.txt`).toString(),
      );
      const packages = texts.flatMap((text) => [...text.matchAll(/^(\S+) \d\S* \((.+)\)$/gm)]);
      expect(packages.map(([, name]) => name)).toEqual(
        expect.arrayContaining(['electron-store', 'zod', 'react', '@codemirror/state', 'micromark']),
      );
      const others = packages.filter(([, name, terms]) => asData.get(name!) !== terms);
      expect(others.filter(([, , terms]) => !permissive.includes(terms!)).map(([line]) => line)).toEqual([]);
      expect(packages.map(([, name]) => name)).toEqual(expect.arrayContaining([...asData.keys()]));
      expect(texts.join()).toContain('GPL-3.0 for the combined work');
      for (const text of texts) expect(text).toContain('Permission is hereby granted, free of charge');
    });

    it('holds the dictionaries as the packages have them', () => {
      for (const name of dictionaryFiles) {
        const packed = extractFile(archives[platform], `out/page/dictionaries/${name}`);
        expect(packed.equals(readFileSync(dictionarySource(name)))).toBe(true);
      }
    });

    it('needs nothing that is not in it', () => {
      const wanted = imports(extractFile(archives[platform], 'out/main/main.js').toString());
      expect(wanted).toContain('electron');
      expect(wanted.filter((name) => name !== 'electron' && !isBuiltin(name))).toEqual([]);
      const preload = extractFile(archives[platform], 'out/preload/preload.cjs').toString();
      expect([...preload.matchAll(/\brequire\((.*?)\)/g)].map(([, wanted]) => wanted)).toEqual([
        '"electron"',
      ]);
    });
  });

  it.each(platforms)('the fuses for %s leave no way around the application', (platform) => {
    expect(readFuses(readFileSync(programs[platform]))).toEqual({
      RunAsNode: false,
      EnableCookieEncryption: true,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    });
  });

  describe('the folder for Linux', () => {
    const folder = layoutFolder('linux');

    it('has a program that can be started, both languages and every licence', () => {
      expect(statSync(programs.linux).mode & 0o111).toBe(0o111);
      expect(readdirSync(join(folder, 'locales'))).toEqual(['en-US.pak', 'ko.pak']);
      expect(readdirSync(folder)).toEqual(
        expect.arrayContaining(['LICENSE.electron.txt', 'LICENSES.chromium.html']),
      );
    });
  });

  describe('the folder for Windows', () => {
    const resources = () =>
      NtExecutableResource.from(NtExecutable.from(readFileSync(programs.win), { ignoreCert: true })).entries;

    it('names Tickmark in the program’s properties and shows its icon', () => {
      const [version] = Resource.VersionInfo.fromEntries(resources());
      const [language] = version!.getAllLanguagesForStringValues();
      expect(version!.getStringValues(language!)).toMatchObject({
        ProductName: 'Tickmark',
        FileDescription: 'Tickmark',
        FileVersion: manifest.version,
      });
      const [icon] = Resource.IconGroupEntry.fromEntries(resources());
      expect(icon!.icons.map(({ width }) => width || 256)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    });

    it('holds the hash by which Electron knows its archive', () => {
      const entry = resources().find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
      expect(JSON.parse(Buffer.from(entry!.bin).toString())).toEqual([
        { file: 'resources\\app.asar', alg: 'SHA256', value: headerHash('win') },
      ]);
    });

    it('speaks both languages', () => {
      expect(readdirSync(join(layoutFolder('win'), 'locales'))).toEqual(['en-US.pak', 'ko.pak']);
    });
  });

  describe('the application for macOS', () => {
    const plist = () => readFileSync(join(macContents, 'Info.plist'), 'utf8');
    const value = (key: string) =>
      new RegExp(`<key>${key}</key>\\s*<string>(.*?)</string>`).exec(plist())?.[1];

    it('says what it is', () => {
      expect(value('CFBundleIdentifier')).toBe('app.tickmark.desktop');
      expect(value('CFBundleName')).toBe('Tickmark');
      expect(value('CFBundleShortVersionString')).toBe(manifest.version);
      expect(value('LSApplicationCategoryType')).toBe('public.app-category.productivity');
      expect(plist()).toMatch(
        /<key>CFBundleLocalizations<\/key>\s*<array>\s*<string>ko<\/string>\s*<string>en</,
      );
      expect(readdirSync(join(macContents, 'Resources'))).toContain(value('CFBundleIconFile'));
    });

    it('is offered for articles without taking them over', () => {
      const types = plist().split('<key>CFBundleDocumentTypes</key>')[1]!;
      expect(
        [...types.matchAll(/<key>LSHandlerRank<\/key>\s*<string>(\w+)/g)].map(([, rank]) => rank),
      ).toEqual(['Alternate', 'Alternate']);
      expect(types).toMatch(/<string>md<\/string>\s*<string>markdown<\/string>/);
    });

    it('holds the hash by which Electron knows its archive', () => {
      expect(plist().split('<key>ElectronAsarIntegrity</key>')[1]).toContain(headerHash('mac'));
    });

    it('renames the helpers, keeps the framework’s links, and speaks both languages', () => {
      const frameworks = join(macContents, 'Frameworks');
      expect(readdirSync(frameworks)).toEqual([
        'Electron Framework.framework',
        'Tickmark Helper (GPU).app',
        'Tickmark Helper (Plugin).app',
        'Tickmark Helper (Renderer).app',
        'Tickmark Helper.app',
      ]);
      const framework = join(frameworks, 'Electron Framework.framework');
      expect(readlinkSync(join(framework, 'Versions', 'Current'))).toBe('A');
      expect(readdirSync(join(framework, 'Resources'))).toEqual(['en.lproj', 'ko.lproj']);
    });
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** The modules that a bundle imports. */
function imports(bundle: string): string[] {
  return [...bundle.matchAll(/^import\s[^'"]*['"]([^'"]+)['"]/gm)].map(([, wanted]) => wanted!);
}

function headerHash(platform: PlatformName): string {
  return createHash('sha256').update(getRawHeader(archives[platform]).headerString).digest('hex');
}
