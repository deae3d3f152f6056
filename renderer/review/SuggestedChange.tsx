import { useEffect, useState } from 'react';
import type { DiffRow } from '../../shared/diff/rows.ts';
import { Segments } from '../history/DiffRows.tsx';
import { useTranslate } from '../i18n/locale.tsx';

interface Props {
  readonly quote: string;
  /** Empty: the quote is to go. */
  readonly instead: string;
}

/** What a comment suggests, as the words that go and those that come, each figure whole. */
export function SuggestedChange({ quote, instead }: Props) {
  const t = useTranslate();
  const [rows, setRows] = useState<readonly DiffRow[] | null>(null);
  useEffect(() => {
    let isLate = false;
    // It carries the reader of figures along, which the page starts without.
    void import('../../shared/diff/compare.ts').then(({ createCompare }) => {
      if (!isLate && instead !== '') setRows(createCompare()(quote, instead).rows);
    });
    return () => {
      isLate = true;
    };
  }, [quote, instead]);
  return (
    <div className="review-change">
      <span className="unseen">{t('review.suggest.said', { quote, instead })}</span>
      <div aria-hidden="true">
        {rows === null ? (
          <p>
            <del>{quote}</del> <ins>{instead}</ins>
          </p>
        ) : (
          rows.map((row, index) => {
            const key = `${index} ${row.kind}`;
            return row.kind === 'gap' ? (
              <p key={key}>…</p>
            ) : (
              <p key={key}>
                <Segments segments={row.cells.flat()} />
              </p>
            );
          })
        )}
      </div>
    </div>
  );
}
