import { type ReactNode, useId, useRef, useState } from 'react';
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
  /** How much of `initial`, from its start, is selected at first; all of it by default. */
  readonly selected?: number;
  /** Where the focus goes when it is done: into the text by default. */
  readonly focusAfter?: 'where it was';
  /** Does it; what it throws is shown below the field, and the form stays. */
  readonly onSubmit: (name: string) => Promise<void>;
  readonly children?: ReactNode;
}

/**
 * Asks for a name, or for another short text. Enter in the midst of a Korean syllable only ends the syllable: browsers
 * see to that in forms.
 */
export function NameForm(props: Props) {
  const { label, initial, submit, hint, missing, selected = initial.length, onSubmit, children } = props;
  const t = useTranslate();
  const locale = useLocale();
  const { dialogs, documents } = useWorkbench();
  const ids = useId();
  const begun = useRef(false);
  const [name, setName] = useState(initial);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | 'missing' | null>(null);

  const suggestion = failure && failure !== 'missing' ? failure.data.suggestion : undefined;

  const send = async () => {
    if (name.trim() === '') return setFailure('missing');
    setBusy(true);
    try {
      await onSubmit(name.trim());
      closeAtOnce(dialogs);
      if (!props.focusAfter) focusEditor(documents);
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
          onFocus={(event) => {
            if (begun.current) return;
            begun.current = true;
            event.target.setSelectionRange(0, selected);
          }}
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
          {suggestion !== undefined && (
            <button
              type="button"
              className="button button--small"
              onClick={() => {
                setName(String(suggestion));
                setFailure(null);
              }}
            >
              {t('folder.rename.use', { name: suggestion })}
            </button>
          )}
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
