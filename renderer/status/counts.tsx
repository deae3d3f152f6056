import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { StatusButton } from './StatusButton.tsx';

interface Props {
  readonly session: DocumentSession;
}

/** How long the article is, as Korean desks count it. */
export function TextCounts({ session }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const counts = useStore(session.state, (state) => state.counts);
  if (!counts) return null;
  const number = (value: number) => value.toLocaleString(locale);
  const words = number(counts.words);
  const characters = number(counts.characters);
  const dense = number(counts.dense);
  const minutes = number(counts.minutes);
  return (
    <span
      className="status-line__item"
      title={t('workbench.count.detail', { words, characters, dense, minutes })}
    >
      <span>{t('workbench.count.words', { count: words })}</span>
      <span>{t('workbench.count.characters', { count: characters })}</span>
      <span className="status-line__minor">{t('workbench.count.dense', { count: dense })}</span>
      <span className="status-line__minor">{t('workbench.count.minutes', { count: minutes })}</span>
    </span>
  );
}

/** Where the cursor stands; while something is selected, how much. A press goes to a line. */
export function Cursor({ session }: Props) {
  const t = useTranslate();
  const { line, column, selected } = useStore(session.state, (state) => state.cursor);
  return (
    <StatusButton title={t('command.go.line')} onPress={() => session.run('goToLine')}>
      {selected > 0
        ? t('workbench.count.selected', { count: selected })
        : t('workbench.cursor', { line, column })}
    </StatusButton>
  );
}
