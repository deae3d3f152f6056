import './review-panel.css';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { say } from '../../shared/i18n/index.ts';
import type { DocumentSession } from '../editor/session.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';
import { useStore } from '../store.ts';
import { Icon } from '../ui/icons.tsx';
import { moveInList } from '../ui/list-keys.ts';
import { useNow } from '../ui/use-now.ts';
import { useActiveDocument, useKeys, useWorkbench } from '../workbench/workbench-context.tsx';
import { ApprovalLine } from './ApprovalLine.tsx';
import { Overrides } from './Overrides.tsx';
import type { PlacedThread } from './place-threads.ts';
import { ThreadItem } from './ThreadItem.tsx';

/** What people say about the article: the open threads in the order of its text, those that lost their place, the resolved. */
export function ReviewPanel({ session }: { readonly session: DocumentSession }) {
  const t = useTranslate();
  const locale = useLocale();
  const { commands } = useWorkbench();
  const active = useActiveDocument();
  const { threads, overrides, problems, newer, isRead, failure, pointed } = useStore(session.review.state);
  // Lines move with the text.
  useStore(session.state, ({ revision }) => revision);
  const now = useNow();
  const keys = useKeys('edit.comment');
  const [showResolved, setShowResolved] = useState(false);
  const panel = useRef<HTMLDivElement>(null);

  const open = threads.filter(({ thread, span }) => thread.resolved === null && span !== null);
  const orphans = threads.filter(({ thread, span }) => thread.resolved === null && span === null);
  const resolved = threads.filter(({ thread }) => thread.resolved !== null);
  const listed = [...open, ...orphans, ...(showResolved ? resolved : [])];
  const stop = listed.some(({ thread }) => thread.id === pointed) ? pointed : (listed[0]?.thread.id ?? null);

  useEffect(() => {
    if (pointed === null) return;
    panel.current?.querySelector(`[data-thread="${pointed}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [pointed]);

  function onKeyDown(event: KeyboardEvent): void {
    const element = event.target as HTMLElement;
    if (element.dataset.thread === undefined) return;
    const items = [...panel.current!.querySelectorAll<HTMLElement>('[data-thread]')];
    const next = moveInList(event.key, items.indexOf(element), items.length);
    if (next === null) return;
    event.preventDefault();
    session.review.point(items[next]!.dataset.thread!);
    items[next]!.focus();
  }

  const items = (some: readonly PlacedThread[]) =>
    some.map(({ thread }) => (
      <ThreadItem key={thread.id} session={session} thread={thread} now={now} isStop={thread.id === stop} />
    ));

  return (
    <div className="review-panel">
      <div className="review-panel__head">
        <button type="button" className="button button--small" onClick={() => commands.run('edit.comment')}>
          <Icon name="comment" />
          {t('command.edit.comment')}
        </button>
        <p>{isRead && threads.length > 0 && t('review.open', { count: open.length + orphans.length })}</p>
        {isRead && active?.session === session && <ApprovalLine document={active} />}
      </div>
      {(failure || problems.length > 0 || newer > 0) && (
        <ul className="review-panel__troubles" role="status">
          {failure && <li>{say(locale, failure)}</li>}
          {problems.map((problem) => (
            <li key={JSON.stringify(problem)}>{say(locale, problem)}</li>
          ))}
          {newer > 0 && <li>{t('review.newer', { count: newer })}</li>}
        </ul>
      )}
      <div
        ref={panel}
        role="feed"
        className="review-panel__threads"
        aria-label={t('review.threads')}
        aria-busy={!isRead}
        onKeyDown={onKeyDown}
      >
        {items(open)}
        {orphans.length > 0 && (
          <>
            <h3 className="review-panel__title">{t('review.orphans', { count: orphans.length })}</h3>
            <p className="review-panel__note">{t('review.orphans.hint')}</p>
            {items(orphans)}
          </>
        )}
        {resolved.length > 0 && (
          <>
            <button
              type="button"
              className="review-panel__fold"
              aria-expanded={showResolved}
              onClick={() => setShowResolved(!showResolved)}
            >
              {t('review.resolved', { count: resolved.length })}
            </button>
            {showResolved && items(resolved)}
          </>
        )}
        <Overrides overrides={overrides} />
        {threads.length === 0 && (
          <div className="review-panel__none">
            <p>{t(isRead ? 'review.empty' : failure ? 'review.unread' : 'review.reading')}</p>
            {isRead && <p className="dialog__hint">{t('review.empty.hint', { keys: keys ?? '' })}</p>}
          </div>
        )}
      </div>
    </div>
  );
}
