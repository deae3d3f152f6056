import { useTranslate } from '../i18n/locale.tsx';
import type { LinkedArticles } from './linked-articles.ts';

interface Props {
  /** Null while they are being looked for. */
  readonly links: LinkedArticles | null;
  /** The file gets another folder, so that its own links change too. */
  readonly moves: boolean;
  readonly follow: boolean;
  readonly onFollow: (follow: boolean) => void;
}

/** Which links will be updated when a file gets another name or folder, and whether they shall be. */
export function LinkPreview({ links, moves, follow, onFollow }: Props) {
  const t = useTranslate();
  if (!links) {
    return (
      <p className="dialog__hint" role="status">
        {t('folder.links.looking')}
      </p>
    );
  }
  const own = moves ? links.to : 0;
  if (links.from.length === 0 && own === 0) {
    return (
      <p className="dialog__hint" role="status">
        {t('folder.links.none')}
      </p>
    );
  }
  return (
    <div className="link-preview">
      <label className="dialog__check">
        <input type="checkbox" checked={follow} onChange={(event) => onFollow(event.target.checked)} />
        {t('folder.links.follow')}
      </label>
      <LinkSources links={links} />
      {own > 0 && <p className="dialog__hint">{t('folder.links.to', { count: own })}</p>}
    </div>
  );
}

/** The articles that link to a file. */
export function LinkSources({ links }: { links: LinkedArticles }) {
  const t = useTranslate();
  if (links.from.length === 0) return null;
  return (
    <>
      <p role="status">{t('folder.links.from', { count: links.from.length })}</p>
      <ul className="link-preview__list">
        {links.from.map((source) => (
          <li key={source.id} title={source.path}>
            <span className="link-preview__title">{source.title}</span>
            <span className="link-preview__count">{t('folder.links.count', { count: source.links })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
