import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configuration } from '../../build/electron-builder.ts';
import { root } from '../../build/targets.ts';
import { articleName } from '../../shared/library-path.ts';

const source = (path: string) => readFileSync(join(root, path), 'utf8');

describe('the installers', () => {
  it('are what each system’s users expect', () => {
    const targets = (of: unknown) => [of].flat().map((one) => (one as { target?: string }).target ?? one);
    expect(targets(configuration.win?.target)).toEqual(['nsis']);
    expect(targets(configuration.mac?.target)).toEqual(['dmg', 'zip']);
    expect(targets(configuration.linux?.target)).toEqual(['AppImage', 'deb']);
  });

  it('install for one user on Windows and leave the user’s files when they go', () => {
    expect(configuration.nsis).toMatchObject({
      perMachine: false,
      allowElevation: false,
      deleteAppDataOnUninstall: false,
      installerLanguages: ['ko_KR', 'en_US'],
    });
  });

  it('name only files that are there', () => {
    const { win, mac, nsis } = configuration;
    const named = [win?.icon, mac?.icon, mac?.entitlements, mac?.entitlementsInherit, nsis?.include];
    for (const path of [...named, nsis?.installerIcon, nsis?.uninstallerIcon]) {
      expect(existsSync(join(root, path as string)), String(path)).toBe(true);
    }
  });
});

describe('files of articles', () => {
  it('are offered to Tickmark on Windows without becoming its own', () => {
    const script = source('build/installer.nsh');
    const offered = [...script.matchAll(/insertmacro offerFor "(\.\w+)"/g)].map(
      ([, extension]) => extension!,
    );
    const withdrawn = [...script.matchAll(/insertmacro withdrawFor "(\.\w+)"/g)].map(
      ([, extension]) => extension!,
    );
    expect(offered.length).toBeGreaterThan(0);
    expect(withdrawn).toEqual(offered);
    for (const extension of offered) expect(`article${extension}`).toMatch(articleName);
    expect(configuration.fileAssociations).toBeUndefined();
    expect(configuration.win?.fileAssociations).toBeUndefined();
  });

  it('are offered on macOS as an alternative', () => {
    const associations = [configuration.mac?.fileAssociations ?? []].flat();
    const extensions = associations.flatMap(({ ext }) => ext);
    expect(extensions.toSorted()).toEqual(['markdown', 'md', 'txt']);
    expect(associations.map(({ rank }) => rank)).toEqual(['Alternate', 'Alternate']);
  });
});

it('asks macOS for the right to compile JavaScript and for no other', () => {
  const keys = [...source('build/entitlements.mac.plist').matchAll(/<key>(.*?)<\/key>/g)].map(
    ([, key]) => key,
  );
  expect(keys).toEqual(['com.apple.security.cs.allow-jit']);
});
