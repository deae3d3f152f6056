import { resolve } from 'node:path';
import { TickmarkError } from '../../shared/errors.ts';
import type { LintConfig } from '../../shared/lint/lint-config.ts';
import { disk } from '../library/files/disk.ts';
import { readConfig } from '../library/folder/config.ts';
import type { Arguments } from './arguments.ts';
import type { Context } from './terminal.ts';

/** The settings of `--config`; a file that is missing or broken stops the run, since it was asked for by name. */
export async function namedConfig(
  option: Arguments['options'][string],
  { terminal, locale }: Context,
): Promise<LintConfig | null> {
  if (typeof option !== 'string') return null;
  const file = { path: resolve(terminal.folder, option), shown: option };
  const { config, problems } = await readConfig(disk, file, locale);
  const refused = problems.map(({ data }) => new TickmarkError('error.config.refused', data));
  const last = refused.pop();
  for (const problem of refused) await terminal.error(`tickmark: ${problem.say(locale)}\n`);
  if (last) throw last;
  return config;
}
