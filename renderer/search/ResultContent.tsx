import type { ArticleSummary } from '../../shared/contract.ts';
import { useTranslate } from '../i18n/locale.tsx';
import type { Row } from './rows.ts';

interface Props {
  readonly row: Row;
  /** Null where the library has just lost the article. */
  readonly about: ArticleSummary | null;
  /** The hit is shown as it will be replaced. */
  readonly replacing: boolean;
}

/** What a row of the results says. */
export function ResultContent({ row, about, replacing }: Props) {
  const t = useTranslate();
  if (row.kind === 'article') {
    const { count, id } = row.article;
    return (
      <>
        <span className="result__title" title={about?.path}>
          {about?.title ?? id}
        </span>
        {count > 0 && (
          <span className="result__count" title={t('search.hits', { count })}>
            {count}
          </span>
        )}
      </>
    );
  }
  const { before, text, after, insert, line } = row.hit;
  const changes = replacing && insert !== undefined;
  return (
    <span className="result__line" title={t('search.line', { line })}>
      {before}
      {changes ? <del>{text}</del> : <mark>{text}</mark>}
      {changes && (
        <>
          <span className="unseen">{t('search.becomes', { text: '' })}</span>
          <ins>{insert}</ins>
        </>
      )}
      {after}
    </span>
  );
}
