import { message } from '../../shared/i18n/index.ts';
import { UsageError } from './usage-error.ts';

/** A command's options by name, and its paths as they were given. */
export interface Arguments {
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly paths: readonly string[];
}

/** An option's value, which must be one of `choices`; the first of them where it is not given. */
export function chosen<T extends string>(value: unknown, option: string, choices: readonly [T, ...T[]]): T {
  if (value === undefined) return choices[0];
  const found = choices.find((choice) => choice === value);
  if (!found) throw new UsageError(message('cli.error.choice', { option, choices: choices.join(', ') }));
  return found;
}
