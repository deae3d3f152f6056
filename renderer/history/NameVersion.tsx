import { useId, useState } from 'react';
import { useTranslate } from '../i18n/locale.tsx';

interface Props {
  readonly name: string | null;
  /** Null takes the name away. */
  readonly onName: (name: string | null) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a version, in place. */
export function NameVersion({ name, onName, onCancel }: Props) {
  const t = useTranslate();
  const id = useId();
  const [value, setValue] = useState(name ?? '');
  return (
    <form
      className="history__naming"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '') onName(value.trim());
      }}
    >
      <input
        type="text"
        className="field"
        aria-label={t('history.name.label')}
        aria-describedby={id}
        placeholder={t('history.name.label')}
        value={value}
        maxLength={200}
        autoComplete="off"
        ref={(field) => field?.focus()}
        onChange={(event) => setValue(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // Only the naming ends, not the dialog.
          event.preventDefault();
          event.stopPropagation();
          onCancel();
        }}
      />
      <button type="submit" className="button button--primary" disabled={value.trim() === ''}>
        {t('history.name.save')}
      </button>
      {name !== null && (
        <button type="button" className="button" onClick={() => onName(null)}>
          {t('history.name.remove')}
        </button>
      )}
      <button type="button" className="button" onClick={onCancel}>
        {t('workbench.cancel')}
      </button>
      <p id={id} className="dialog__hint">
        {t('history.name.hint')}
      </p>
    </form>
  );
}
