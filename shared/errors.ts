import { z } from 'zod';
import { type Locale, type MessageKey, messages, say } from './i18n/index.ts';

export type ErrorKey = Extract<MessageKey, `error.${string}`>;

/** What crosses the bridge when a call fails: a sentence in the reader's language can be made of it. */
export const Failure = z.object({
  key: z.string().refine((key): key is ErrorKey => key in messages && key.startsWith('error.')),
  data: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Failure = z.infer<typeof Failure>;

/** An error that says in both languages what is wrong, where, and what can be done. */
export class TickmarkError extends Error {
  override readonly name = 'TickmarkError';
  readonly key: ErrorKey;
  readonly data: Failure['data'];

  constructor(key: ErrorKey, data: Failure['data'] = {}, options?: ErrorOptions) {
    super(say('en', { key, data }), options);
    this.key = key;
    this.data = data;
  }

  say(locale: Locale): string {
    return say(locale, { key: this.key, data: this.data });
  }

  toFailure(): Failure {
    return { key: this.key, data: this.data };
  }
}

/** Any thrown value as a failure that can be shown; what is not ours becomes `error.unexpected` with its text. */
export function toFailure(error: unknown): Failure {
  if (error instanceof TickmarkError) return error.toFailure();
  const reason = error instanceof Error ? error.message : String(error);
  return { key: 'error.unexpected', data: { reason } };
}
