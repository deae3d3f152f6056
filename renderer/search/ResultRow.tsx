import type { ArticleSummary, SearchHit } from '../../shared/contract.ts';
import { useTranslate } from '../i18n/locale.tsx';
import type { Row } from './rows.ts';

interface Props {
  readonly id: string;
  readonly index: number;
  /** How many rows there are, in sight or not. */
  readonly count: number;
  readonly top: number;
  readonly row: Row;
  /** Null where the library has just lost the article. */
  readonly about: ArticleSummary | null;
  readonly active: boolean;
  /** Whether it is to be replaced; null while nothing is. */
  readonly chosen: boolean | 'mixed' | null;
}

/** One row of what was found. The tree around it handles pointer and keys, by `data-key`. */
export function ResultRow({ id, index, count, top, row, about, active, chosen }: Props) {
  return (
    <div
      id={id}
      role="treeitem"
      tabIndex={-1}
      className="result"
      style={{ transform: `translateY(${top}px)` }}
      data-kind={row.kind}
      data-key={row.key}
      aria-level={row.kind === 'article' ? 1 : 2}
      aria-expanded={row.kind === 'article' ? (row.expanded ?? undefined) : undefined}
      aria-setsize={count}
      aria-posinset={index + 1}
      aria-selected={active}
      aria-checked={chosen ?? undefined}
    >
      {row.kind === 'article' && (
        <span
          className="result__twisty"
          data-twisty={row.expanded === null ? undefined : ''}
          aria-hidden="true"
        />
      )}
      {chosen !== null && (
        <span className="result__box" data-box="" data-chosen={String(chosen)} aria-hidden="true" />
      )}
      {row.kind === 'article' ? (
        <ArticleText row={row} about={about} />
      ) : (
        <HitText hit={row.hit} replacing={chosen === true} />
      )}
    </div>
  );
}

function ArticleText({
  row,
  about,
}: {
  row: Extract<Row, { kind: 'article' }>;
  about: ArticleSummary | null;
}) {
  const t = useTranslate();
  return (
    <>
      <span className="result__title" title={about?.path}>
        {about?.title ?? row.article.id}
      </span>
      {row.article.count > 0 && (
        <span className="result__count" title={t('search.hits', { count: row.article.count })}>
          {row.article.count}
        </span>
      )}
    </>
  );
}

function HitText({ hit, replacing }: { hit: SearchHit; replacing: boolean }) {
  const t = useTranslate();
  const { before, text, after, insert, line } = hit;
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
