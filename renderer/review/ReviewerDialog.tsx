import { useId, useState } from 'react';
import { longestPerson } from '../../shared/review/event.ts';
import { plainName } from '../../shared/review/plain-words.ts';
import { useTranslate } from '../i18n/locale.tsx';
import { DialogBox } from '../ui/DialogBox.tsx';
import { DialogActions } from '../workbench/DialogActions.tsx';

interface Props {
  readonly suggested: string;
  readonly answer: (name: string | null) => void;
}

/** Asks whose name stands by the writer's comments. */
export function ReviewerDialog({ suggested, answer }: Props) {
  const t = useTranslate();
  const ids = useId();
  const [name, setName] = useState(suggested);
  const [isMissing, setMissing] = useState(false);
  return (
    <DialogBox label={t('review.name.title')} focus="input" onClose={() => answer(null)}>
      <h2 className="dialog__title">{t('review.name.title')}</h2>
      <form
        className="dialog__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (plainName(name) === '') setMissing(true);
          else answer(plainName(name));
        }}
      >
        <div className="dialog__field">
          <label htmlFor={ids}>{t('review.name.label')}</label>
          <input
            id={ids}
            type="text"
            className="field"
            value={name}
            maxLength={longestPerson}
            autoComplete="off"
            aria-invalid={isMissing}
            aria-describedby={`${ids}-help`}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              setName(event.target.value);
              setMissing(false);
            }}
          />
          <div id={`${ids}-help`}>
            <p className="dialog__hint">{t('review.name.hint')}</p>
            <p className="dialog__error" role="alert">
              {isMissing && t('review.name.missing')}
            </p>
          </div>
        </div>
        <DialogActions>
          <button type="submit" className="button button--primary">
            {t('review.name.save')}
          </button>
        </DialogActions>
      </form>
    </DialogBox>
  );
}
