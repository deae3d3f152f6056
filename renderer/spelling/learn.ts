import type { Client } from '../../shared/contract.ts';
import { message } from '../../shared/i18n/index.ts';
import { longestWord, mostWords } from '../../shared/settings.ts';
import { dictionaryForm } from '../../shared/spelling/dictionary-form.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { Notices } from '../workbench/notices.ts';

/** Whose dictionary a word goes into. */
export type WordPlace = 'own' | 'library';

interface Parts {
  readonly client: Client;
  readonly settings: SettingsStore;
  readonly notices: Notices;
  fail(error: unknown): void;
}

/** Teaches the spell checker a word. What was done is said, and the writer's own dictionary can be undone there. */
export function createLearner({ client, settings, notices, fail }: Parts) {
  return (spelt: string, place: WordPlace): void => {
    const word = dictionaryForm(spelt).slice(0, longestWord);
    if (place === 'library') {
      client
        .call('library.addWord', { word })
        .then(() => notices.show('info', message('spelling.learnt.library', { word })), fail);
      return;
    }
    const { dictionary } = settings.get();
    if (dictionary.includes(word)) return;
    if (dictionary.length >= mostWords) {
      notices.show('error', message('spelling.full', { count: mostWords }));
      return;
    }
    settings.change({ dictionary: [...dictionary, word] });
    const forget = () =>
      settings.change({ dictionary: settings.get().dictionary.filter((one) => one !== word) });
    notices.show('info', message('spelling.learnt.own', { word }), {
      action: { label: message('spelling.forget'), run: forget },
    });
  };
}
