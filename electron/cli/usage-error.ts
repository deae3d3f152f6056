import type { Message } from '../../shared/i18n/index.ts';

/** The command line cannot be understood; the message says what to write instead. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly say: Message;

  constructor(say: Message) {
    super(say.key);
    this.say = say;
  }
}
