import type { Failure } from '../../shared/errors.ts';
import { useTranslate } from '../i18n/locale.tsx';

interface Props {
  readonly failure: Failure | null;
  readonly onTake: (name: string) => void;
}

/** Offers the free name that the host proposed where it refused one. */
export function FreeName({ failure, onTake }: Props) {
  const t = useTranslate();
  const name = failure?.data.suggestion;
  if (name === undefined) return null;
  return (
    <button type="button" className="button button--small" onClick={() => onTake(String(name))}>
      {t('folder.rename.use', { name })}
    </button>
  );
}
