import { useState } from 'react';
import type { FigureChange, FigureMove } from '../../shared/diff/figure-changes.ts';
import { sayBinding } from '../../shared/figures/say-binding.ts';
import { useLocale, useTranslate } from '../i18n/locale.tsx';

/** Shown before one asks for the rest. */
const firstShown = 12;

/** The figures that changed: what each is about, what it was, what it is, and how far it moved. */
export function FigureChanges({ changes }: { changes: readonly FigureChange[] }) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, firstShown);
  if (changes.length === 0) return <h3 className="history__heading">{t('history.figures.none')}</h3>;
  return (
    <>
      <h3 className="history__heading">{t('history.figures', { count: changes.length })}</h3>
      <ul className="history__figures">
        {shown.map((change) => (
          <ChangeLine key={keyOf(change)} change={change} />
        ))}
      </ul>
      {shown.length < changes.length && (
        <button type="button" className="button button--small" onClick={() => setAll(true)}>
          {t('history.figures.more', { count: changes.length - shown.length })}
        </button>
      )}
    </>
  );
}

function ChangeLine({ change }: { change: FigureChange }) {
  const t = useTranslate();
  const locale = useLocale();
  const { before, after, parts, context, move, times } = change;
  return (
    <li className="history__figure">
      <span className="history__about">{parts ? sayBinding(parts, locale) : context}</span>
      <span className="history__values">
        {before !== null && <del>{before}</del>}
        {before !== null && after !== null && ' → '}
        {after !== null && <ins>{after}</ins>}
      </span>
      <span className="history__move">
        {move && <Move move={move} />}
        {before === null && t('history.figure.new')}
        {after === null && t('history.figure.gone')}
        {times > 1 && ` · ${t('history.figure.times', { count: times })}`}
      </span>
    </li>
  );
}

function Move({ move }: { move: FigureMove }) {
  const t = useTranslate();
  const number = move.kind === 'relative' ? move.percent : move.points;
  const signed = number.startsWith('-') ? `−${number.slice(1)}` : `+${number}`;
  return (
    <b data-down={number.startsWith('-')}>
      {move.kind === 'relative' ? `${signed}%` : t('history.figure.points', { points: signed })}
    </b>
  );
}

function keyOf({ before, after, parts, context }: FigureChange): string {
  return JSON.stringify([before, after, parts ?? context]);
}
