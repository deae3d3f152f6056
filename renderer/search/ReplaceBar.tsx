import { useState } from 'react';
import { message, say } from '../../shared/i18n/index.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { useWorkbench } from '../workbench/workbench-context.tsx';
import { chosenHits, type Replaced, replaceHits } from './replace.ts';

interface Props {
  /** Hits that are not to be replaced. */
  readonly skipped: ReadonlySet<string>;
  /** How many of them are so because they stand in addresses. */
  readonly spared: number;
}

/** Carries the replacement out, says what came of it, and takes it back. */
export function ReplaceBar({ skipped, spared }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const { announce, client, documents, fail, search } = useWorkbench();
  const found = useStore(search, (state) => state.found);
  const searching = useStore(search, (state) => state.progress !== null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Replaced | null>(null);
  const [failed, setFailed] = useState<Replaced['failed']>([]);

  const chosen = chosenHits(found, skipped);
  const count = chosen.reduce((sum, { hits }) => sum + hits.length, 0);

  async function carryOut(act: () => Promise<void>): Promise<void> {
    setBusy(true);
    await act().catch(fail);
    setBusy(false);
  }
  const replace = () =>
    carryOut(async () => {
      const replaced = await replaceHits({ client, documents, search }, chosen);
      setDone(replaced.changed.length > 0 ? replaced : null);
      setFailed(replaced.failed);
      search.settle();
      announce(message('search.replaced', { articles: replaced.changed.length, hits: replaced.hits }));
    });
  const undo = () =>
    carryOut(async () => {
      const undone = await done!.undo();
      setDone(null);
      setFailed(undone.failed);
      void search.again();
      announce(message('search.undone', { articles: undone.changed }));
    });

  return (
    <div className="search__replace">
      <button
        type="button"
        className="button button--small button--primary"
        disabled={busy || searching || count === 0}
        onClick={replace}
      >
        {t('search.replaceChosen', { count })}
      </button>
      {spared > 0 && <p className="search__spared">{t('search.spared', { count: spared })}</p>}
      {done && (
        <>
          <button type="button" className="button button--small" disabled={busy} onClick={undo}>
            {t('search.undo')}
          </button>
          <p className="search__done">
            {t('search.replaced', { articles: done.changed.length, hits: done.hits })}
          </p>
        </>
      )}
      {failed.length > 0 && (
        <ul className="search__failed" aria-label={t('search.failed')}>
          {failed.map(({ id, failure }) => (
            <li key={id}>{say(locale, failure)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
