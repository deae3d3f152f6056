import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configFolder, openFileStore } from '../../../electron/settings/file-store.ts';
import { createRecentLibraries } from '../../../electron/settings/recent.ts';
import { createSettings } from '../../../electron/settings/settings.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import { folderWith } from '../temporary-folder.ts';
import { memoryStore } from '../test-host.ts';

describe('settings', () => {
  it('are whole from the start, change in part, and are there in the next run', () => {
    const path = join(folderWith(), 'deep', 'settings.json');
    const settings = createSettings(openFileStore(path, () => {}));
    expect(settings.read()).toEqual(defaultSettings);
    settings.change({ language: 'en' });
    expect(settings.change({ fontSize: 20 })).toEqual({ ...defaultSettings, language: 'en', fontSize: 20 });
    expect(createSettings(openFileStore(path, () => {})).read()).toMatchObject({
      language: 'en',
      fontSize: 20,
    });
    expect(readdirSync(join(path, '..'))).toEqual(['settings.json']);
  });

  it('of a store that is older, newer or damaged in part keep what fits', () => {
    const store = memoryStore();
    store.set('settings', { fontSize: 900, theme: 'dark', gone: true });
    expect(createSettings(store).read()).toEqual({ ...defaultSettings, theme: 'dark' });
  });

  it('tell their listeners until they stop listening', () => {
    const settings = createSettings(memoryStore());
    const sizes: number[] = [];
    const stop = settings.onChange(({ fontSize }) => sizes.push(fontSize));
    settings.change({ fontSize: 12 });
    stop();
    settings.change({ fontSize: 13 });
    expect(sizes).toEqual([12]);
  });
});

describe('the settings file', () => {
  it.each(['', '{"settings": ', '[]x', 'null', '"text"'])(
    'that holds %j is set aside, and the program starts with the defaults',
    (content) => {
      const folder = folderWith({ 's.json': content });
      const path = join(folder, 's.json');
      const logged: string[] = [];
      const store = openFileStore(path, (_level, text) => logged.push(text));
      expect(createSettings(store).read()).toEqual(defaultSettings);
      expect(logged).toHaveLength(1);
      store.set('settings', { theme: 'dark' });
      expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(content);
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ settings: { theme: 'dark' } });
    },
  );

  it('that cannot be written leaves the settings as they were made for this run, and says so', () => {
    const folder = folderWith({ file: '' });
    const logged: string[] = [];
    const settings = createSettings(
      openFileStore(join(folder, 'file', 's.json'), (level, text) => logged.push(`${level} ${text}`)),
    );
    expect(settings.change({ fontSize: 20 }).fontSize).toBe(20);
    expect(settings.read().fontSize).toBe(20);
    expect(logged.join()).toContain('settings were not kept');
    expect(existsSync(join(folder, 'file', 's.json'))).toBe(false);
  });

  it.each([
    ['linux', { XDG_CONFIG_HOME: '/x' }, join('/x', 'tickmark')],
    ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Tickmark')],
    ['linux', { XDG_CONFIG_HOME: '/x', TICKMARK_CONFIG_DIR: '/own' }, '/own'],
  ] as const)('stands on %s with %j in %s', (platform, env, expected) => {
    expect(configFolder(env, platform)).toBe(expected);
  });
});

describe('recent libraries', () => {
  it('are listed newest first, each once, and ten of them', () => {
    const recent = createRecentLibraries(memoryStore());
    for (let n = 1; n <= 12; n++) recent.add(`/libraries/${n}`);
    recent.add('/libraries/5');
    const names = recent.list().map(({ name }) => name);
    expect(names).toEqual(['5', '12', '11', '10', '9', '8', '7', '6', '4', '3']);
  });

  it('have ids that say nothing of their paths and stay the same', () => {
    const first = createRecentLibraries(memoryStore());
    const second = createRecentLibraries(memoryStore());
    first.add('/비밀/폴더');
    second.add('/비밀/폴더');
    expect(first.list()).toEqual(second.list());
    expect(first.list()[0]!.id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('of a damaged store are none', () => {
    const store = memoryStore();
    store.set('recent', { length: 1 });
    expect(createRecentLibraries(store).list()).toEqual([]);
  });
});
