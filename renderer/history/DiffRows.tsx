import type { Virtualizer } from '@tanstack/react-virtual';
import type { DiffRow, Segment } from '../../shared/diff/rows.ts';
import { useTranslate } from '../i18n/locale.tsx';

interface Props {
  readonly rows: readonly DiffRow[];
  readonly list: Virtualizer<HTMLElement, Element>;
}

/** The lines that changed, with what went and what came marked in them. Only those in sight are in the page. */
export function DiffRows({ rows, list }: Props) {
  return (
    <ul className="history__rows" style={{ height: list.getTotalSize() }}>
      {list.getVirtualItems().map(({ index, start }) => (
        <li
          key={index}
          ref={list.measureElement}
          data-index={index}
          className="history__row"
          data-kind={rows[index]!.kind}
          style={{ transform: `translateY(${start - list.options.scrollMargin}px)` }}
        >
          <Row row={rows[index]!} />
        </li>
      ))}
    </ul>
  );
}

function Row({ row }: { row: DiffRow }) {
  const t = useTranslate();
  if (row.kind === 'gap')
    return <span className="history__gap">{t('history.gap', { count: row.count })}</span>;
  return (
    <>
      <span className="history__number" aria-hidden="true">
        {row.line}
      </span>
      {row.kind === 'removed' && <span className="unseen">{t('history.removed')}</span>}
      {row.kind === 'added' && <span className="unseen">{t('history.added')}</span>}
      {row.table ? (
        <span className="history__cells">
          {row.cells.map((cell, column) => {
            const key = `column ${column}`;
            return (
              <span key={key} className="history__cell">
                <Segments segments={cell} />
              </span>
            );
          })}
        </span>
      ) : (
        <span className="history__text">
          <Segments segments={row.cells[0] ?? []} />
        </span>
      )}
    </>
  );
}

/** A piece of text with what went and what came marked in it. */
export function Segments({ segments }: { segments: readonly Segment[] }) {
  return segments.map(({ kind, text, figure }, index) => {
    const key = `${index} ${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Tag = kind === 'removed' ? 'del' : 'ins';
    return (
      <Tag key={key} data-figure={figure || undefined}>
        {text}
      </Tag>
    );
  });
}
