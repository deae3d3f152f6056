import type { MessageBoxOptions } from 'electron';
import type { UnsavedDocuments } from '../../shared/contract.ts';
import { type Locale, translator } from '../../shared/i18n/index.ts';
import type { Choice } from './closing.ts';
import { type Asking, showMessage } from './dialogs.ts';

const choices: readonly Choice[] = ['save', 'discard', 'cancel'];
const named = 5;

/** The question before unsaved text is closed. Escape and the dialog's own close button cancel. */
export function unsavedQuestion(documents: UnsavedDocuments, locale: Locale): MessageBoxOptions {
  const t = translator(locale);
  const titles = documents.slice(0, named).map(({ title }) => title);
  const more = documents.length - titles.length;
  if (more > 0) titles.push(t('desktop.close.more', { count: more }));
  return {
    type: 'warning',
    title: 'Tickmark',
    message: t('desktop.close.question', { count: documents.length }),
    detail: t('desktop.close.detail', { titles: titles.join('\n') }),
    buttons: choices.map((choice) => t(`desktop.close.${choice}`)),
    defaultId: choices.indexOf('save'),
    cancelId: choices.indexOf('cancel'),
    noLink: true,
  };
}

export async function askToSave(asking: Asking, documents: UnsavedDocuments): Promise<Choice> {
  const response = await showMessage(asking, unsavedQuestion(documents, asking.locale));
  return choices[response] ?? 'cancel';
}
