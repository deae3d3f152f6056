import { describe, expect, it, vi } from 'vitest';
import { createSettingsStore } from '../../../renderer/settings/settings-store.ts';
import { createLearner } from '../../../renderer/spelling/learn.ts';
import { spellingSetup } from '../../../renderer/spelling/setup.ts';
import { createNotices } from '../../../renderer/workbench/notices.ts';
import { defaultConfig } from '../../../shared/lint/lint-config.ts';
import { defaultSettings, mostWords, type Settings } from '../../../shared/settings.ts';
import { fakeClient } from '../fakes.ts';

function start(given: Partial<Settings> = {}) {
  const client = fakeClient({
    'settings.change': (change) => ({ ...defaultSettings, ...given, ...change }),
    'library.addWord': () => ({}),
  });
  const fail = vi.fn();
  const settings = createSettingsStore(client, { ...defaultSettings, ...given }, fail);
  const notices = createNotices();
  const said = () => notices.get().map(({ text }) => text.key);
  return { client, settings, notices, fail, said, learn: createLearner({ client, settings, notices, fail }) };
}

describe('teaching the spell checker a word', () => {
  it('keeps it without its particle in the writer’s own dictionary, and can be undone', () => {
    const { learn, settings, notices } = start({ dictionary: ['Haeun'] });
    learn('미르에너텍은', 'own');
    expect(settings.get().dictionary).toEqual(['Haeun', '미르에너텍']);
    notices.get()[0]!.action!.run();
    expect(settings.get().dictionary).toEqual(['Haeun']);
    learn('Kioxia’s', 'own');
    expect(settings.get().dictionary).toEqual(['Haeun', 'Kioxia']);
  });

  it('has nothing to do for a word that is there, and says so when no more fit', () => {
    const words = Array.from({ length: mostWords }, (_, at) => `word${at}`);
    const { client, learn, said } = start({ dictionary: words });
    learn('word7', 'own');
    expect(said()).toEqual([]);
    learn('Kioxia', 'own');
    expect(said()).toEqual(['spelling.full']);
    expect(client.argsOf('settings.change')).toEqual([]);
  });

  it('asks the host to keep it for the library, and tells what goes wrong', async () => {
    const { client, learn, said, fail } = start();
    learn('미르에너텍의', 'library');
    await vi.waitFor(() => expect(said()).toEqual(['spelling.learnt.library']));
    expect(client.argsOf('library.addWord')).toEqual([{ word: '미르에너텍' }]);
    const failure = new Error('read-only');
    client.answers['library.addWord'] = () => Promise.reject(failure);
    learn('미르에너텍의', 'library');
    await vi.waitFor(() => expect(fail).toHaveBeenCalledWith(failure));
  });
});

describe('what spelling is checked for', () => {
  const settings = { ...defaultSettings, spellingKo: false, spellingEn: false, dictionary: ['Haeun'] };

  it('is what the writer or the library switched on; for neither there is nothing to do', () => {
    expect(spellingSetup(settings, null)).toBeNull();
    expect(spellingSetup(settings, defaultConfig)).toBeNull();
    expect(spellingSetup({ ...settings, spellingEn: true }, defaultConfig)?.languages).toEqual(['en']);
    expect(spellingSetup(settings, { ...defaultConfig, spelling: ['ko'] })).toEqual({
      languages: ['ko'],
      words: ['Haeun'],
    });
    expect(
      spellingSetup({ ...settings, spellingEn: true }, { ...defaultConfig, spelling: ['ko'] })?.languages,
    ).toEqual(['ko', 'en']);
  });
});
