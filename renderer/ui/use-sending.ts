import { type FormEvent, useState } from 'react';
import { type Failure, toFailure } from '../../shared/errors.ts';

/** A form that is being sent. */
export interface Sending {
  readonly busy: boolean;
  /** Why it could not be sent; null before, and once it has been changed. */
  readonly failure: Failure | null;
  /** The form was changed: what was said of it holds no more. */
  changed(): void;
  onSubmit(event: FormEvent): void;
}

/** Sends a form, once at a time. Where `send` throws, the form stays and can be sent again. */
export function useSending(send: () => Promise<void>): Sending {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    busy,
    failure,
    changed: () => setFailure(null),
    onSubmit(event) {
      event.preventDefault();
      if (busy) return;
      setBusy(true);
      send().catch((error: unknown) => {
        setFailure(toFailure(error));
        setBusy(false);
      });
    },
  };
}
