import { type ReactNode, useId, useState } from 'react';
import { type Failure, toFailure } from '../../shared/errors.ts';
import { say } from '../../shared/i18n/index.ts';
import { closeAtOnce, focusEditor } from '../app/focus.ts';
import { useWorkbench } from '../app/workbench-context.tsx';
import { useLocale, useTranslate } from '../i18n/locale.tsx';

interface Props {
  readonly label: string;
  readonly initial: string;
  readonly submit: string;
  readonly hint?: string;
  /** What is said where the field is left empty. */
  readonly missing?: string;
  /** Does it; what it throws is shown below the field, and the form stays. */
  readonly onSubmit: (name: string) => Promise<void>;
  readonly children?: ReactNode;
}

/**
 * Asks for a name, or for another short text. Enter in the midst of a Korean syllable only ends the syllable: browsers
 * see to that in forms.
 */
export function NameForm({ label, initial, submit, hint, missing, onSubmit, children }: Props) {
  const t = useTranslate();
  const locale = useLocale();
  const { dialogs, documents } = useWorkbench();
  const ids = useId();
  const [name, setName] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | 'missing' | null>(null);

  const send = async () => {
    if (name.trim() === '') return setFailure('missing');
    setBusy(true);
    try {
      await onSubmit(name.trim());
      closeAtOnce(dialogs);
      focusEditor(documents);
    } catch (error) {
      setFailure(toFailure(error));
      setBusy(false);
    }
  };

  return (
    <form
      className="dialog__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <div className="dialog__field">
        <label htmlFor={`${ids}-name`}>{label}</label>
        <input
          id={`${ids}-name`}
          type="text"
          className="field"
          value={name}
          maxLength={300}
          autoComplete="off"
          aria-invalid={failure !== null}
          aria-describedby={`${ids}-help`}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setName(event.target.value);
            setFailure(null);
          }}
        />
        <div id={`${ids}-help`}>
          {hint && <p className="dialog__hint">{hint}</p>}
          <p className="dialog__error" role="alert">
            {failure &&
              (failure === 'missing' ? (missing ?? t('workbench.nameMissing')) : say(locale, failure))}
          </p>
        </div>
      </div>
      {children}
      <div className="dialog__actions">
        <button type="submit" className="button button--primary" disabled={busy}>
          {submit}
        </button>
        <button type="button" className="button" onClick={dialogs.close}>
          {t('workbench.cancel')}
        </button>
      </div>
    </form>
  );
}
