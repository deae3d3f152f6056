import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef } from 'react';
import type { HistoryVersion } from '../../shared/contract.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { moveInList } from '../ui/list-keys.ts';
import { nextChoice, type VersionRow } from './version-rows.ts';

/** Heights of the rows in CSS pixels, as the style sheet sets them. */
const heights = { now: 34, day: 28, version: 46 } as const;

interface Props {
  readonly rows: readonly VersionRow[];
  /** The key of the chosen row. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** The versions by day. Arrow keys and clicks choose one; the list itself holds the focus. */
export function VersionList({ rows, chosen, onChoose }: Props) {
  const t = useTranslate();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const at = rows.findIndex(({ key }) => key === chosen);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => heights[rows[index]!.kind],
    getItemKey: (index) => rows[index]!.key,
    overscan: 12,
  });

  // The list comes once the versions are known, after the dialog has given its focus away.
  useEffect(() => box.current?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = moveInList(event.key, at, rows.length);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = nextChoice(rows, at, to);
    onChoose(rows[next]!.key);
    list.scrollToIndex(next);
  };
  const onClick = ({ target }: MouseEvent) => {
    const key = (target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
    if (key !== undefined) onChoose(key);
  };

  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      className="history__list"
      aria-label={t('history.versions')}
      aria-activedescendant={at >= 0 ? `${id}-${at}` : undefined}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div style={{ height: list.getTotalSize(), position: 'relative' }} role="presentation">
        {list.getVirtualItems().map(({ index, start, size }) => {
          const row = rows[index]!;
          const place = { transform: `translateY(${start}px)`, height: size };
          if (row.kind === 'day') {
            return (
              <div key={row.key} role="presentation" className="history__day" style={place}>
                {row.label}
              </div>
            );
          }
          return (
            <div
              key={row.key}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              className="history__version"
              aria-selected={index === at}
              data-key={row.key}
              style={place}
            >
              {row.kind === 'now' ? (
                <b>{t('history.now')}</b>
              ) : (
                <VersionLabel version={row.version} time={row.time} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function VersionLabel({ version, time }: { version: HistoryVersion; time: string }) {
  const t = useTranslate();
  const { cause, name, author } = version;
  return (
    <>
      <span className="history__what">
        <span className="history__time">{time}</span>
        <span className="history__cause" data-cause={cause}>
          {t(`history.cause.${cause}`)}
        </span>
      </span>
      {(name !== null || author !== null) && (
        <span className={author === null ? 'history__name' : 'history__commit'} title={name ?? undefined}>
          {author === null ? name : t('history.by', { author, subject: name ?? '' })}
        </span>
      )}
    </>
  );
}
