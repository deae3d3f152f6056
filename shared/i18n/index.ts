import { fill, type Locale, type Slots, type Values } from './message.ts';
import { cli } from './messages/cli.ts';
import { cliDoctor } from './messages/cli-doctor.ts';
import { cliHelp } from './messages/cli-help.ts';
import { commandWords } from './messages/command-words.ts';
import { commands } from './messages/commands.ts';
import { common } from './messages/common.ts';
import { config } from './messages/config.ts';
import { desktop } from './messages/desktop.ts';
import { editor } from './messages/editor.ts';
import { errors } from './messages/errors.ts';
import { exporting } from './messages/export.ts';
import { figures } from './messages/figures.ts';
import { folder } from './messages/folder.ts';
import { history } from './messages/history.ts';
import { keys } from './messages/keys.ts';
import { ledger } from './messages/ledger.ts';
import { lint } from './messages/lint.ts';
import { lintDisclosure } from './messages/lint-disclosure.ts';
import { lintLinks } from './messages/lint-links.ts';
import { lintMarkdown } from './messages/lint-markdown.ts';
import { lintProse } from './messages/lint-prose.ts';
import { lintSources } from './messages/lint-sources.ts';
import { lintStructure } from './messages/lint-structure.ts';
import { merge } from './messages/merge.ts';
import { review } from './messages/review.ts';
import { rulePage } from './messages/rule-page.ts';
import { search } from './messages/search.ts';
import { spelling } from './messages/spelling.ts';
import { workbench } from './messages/workbench.ts';
import { inWords } from './notation.ts';

export const messages = {
  ...common,
  ...commands,
  ...commandWords,
  ...errors,
  ...figures,
  ...history,
  ...folder,
  ...keys,
  ...ledger,
  ...lint,
  ...lintDisclosure,
  ...lintLinks,
  ...lintMarkdown,
  ...lintProse,
  ...lintSources,
  ...lintStructure,
  ...review,
  ...rulePage,
  ...search,
  ...spelling,
  ...merge,
  ...workbench,
  ...editor,
  ...exporting,
  ...desktop,
  ...cli,
  ...cliDoctor,
  ...cliHelp,
  ...config,
};

type Messages = typeof messages;
export type MessageKey = keyof Messages;
type Needs<K extends MessageKey> = Slots<Messages[K]['ko']>;
type Data<K extends MessageKey> = { readonly [N in Needs<K>]: string | number };

/** A sentence to be said in the reader's language later: it travels between worker, page and command line as data. */
export interface Message {
  readonly key: MessageKey;
  readonly data?: Values | undefined;
}

/** A message, checked: it must carry each value that its template names. */
export function message<K extends MessageKey>(
  key: K,
  ...data: [Needs<K>] extends [never] ? [] : [data: Data<K>]
): Message {
  return { key, data: data[0] };
}

/** Says a message in a language. A plain string is language-neutral (arithmetic, a name) and stays as it is. */
export function say(locale: Locale, text: Message | string): string {
  if (typeof text === 'string') return text;
  const { key, data = {} } = text;
  return fill(messages[key][locale], key.startsWith('figures.') ? inWords(locale, data) : data);
}

/** The translator of one language: `t('severity.error')`. */
export type Translate = <K extends MessageKey>(
  key: K,
  ...data: [Needs<K>] extends [never] ? [] : [data: Data<K>]
) => string;

export function translator(locale: Locale): Translate {
  return (key, ...data) => fill(messages[key][locale], data[0]);
}

/** The workbench's language for a list of system languages, best first; Korean where none fits. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const primary = language.toLowerCase().split('-')[0];
    if (primary === 'ko' || primary === 'en') return primary;
  }
  return 'ko';
}

export type { Locale } from './message.ts';
export { locales } from './message.ts';
