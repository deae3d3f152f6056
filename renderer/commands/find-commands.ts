import { type CommandId, commandIds, commands as declared } from '../../shared/commands.ts';
import { type Locale, type MessageKey, messages, translator } from '../../shared/i18n/index.ts';
import { finderOf, type Hit } from '../ui/word-search.ts';

export interface FoundCommand {
  readonly id: CommandId;
  readonly title: string;
  /** Where in the title the query was found. */
  readonly hits: readonly Hit[];
  /** What it was found by, where that is not its title: its name in the other language, another word for it. */
  readonly foundBy: string | null;
}

/**
 * Finds commands by their names in either language, best first, and then by other words that people look for them by.
 */
export function commandFinder(
  locale: Locale,
  can: (id: CommandId) => boolean,
): (query: string) => readonly FoundCommand[] {
  const other: Locale = locale === 'ko' ? 'en' : 'ko';
  const here = translator(locale);
  const there = translator(other);
  const all = commandIds.filter(can).map((id) => ({
    id,
    title: here(declared[id].title),
    otherTitle: there(declared[id].title),
    words: [...wordsFor(id, locale), ...wordsFor(id, other)],
  }));

  return (query) => {
    const find = finderOf(query, { loose: true });
    const findWord = finderOf(query);
    return all
      .flatMap(({ id, title, otherTitle, words }) => {
        const match = find(title);
        const otherMatch = find(otherTitle);
        const word = match || otherMatch ? undefined : words.find((candidate) => findWord(candidate));
        if (!match && !otherMatch && word === undefined) return [];
        const byOther = (otherMatch?.score ?? 0) > (match?.score ?? 0);
        const score = Math.max(match?.score ?? 0, (otherMatch?.score ?? 0) - 0.1);
        return [
          { id, title, hits: match?.hits ?? [], foundBy: word ?? (byOther ? otherTitle : null), score },
        ];
      })
      .sort((a, b) => b.score - a.score);
  };
}

function wordsFor(id: CommandId, locale: Locale): readonly string[] {
  const key = `commandWords.${id}`;
  return Object.hasOwn(messages, key) ? messages[key as MessageKey][locale].split(', ') : [];
}
