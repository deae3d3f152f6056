import { TickmarkError } from '../../../shared/errors.ts';
import { toSaveError } from '../files/text-file.ts';

/**
 * The `error.create.…` for what went wrong with making something anew: the words for a save would promise a text in
 * the editor that may not be there. Any other error as a save tells it.
 */
export function toCreateError(error: unknown, shown: string): unknown {
  const told = toSaveError(error, shown);
  if (!(told instanceof TickmarkError)) return told;
  switch (told.key) {
    case 'error.save.permission':
      return new TickmarkError('error.create.permission', { path: shown }, { cause: told });
    case 'error.save.full':
      return new TickmarkError('error.create.full', { path: shown }, { cause: told });
    default:
      return told;
  }
}
