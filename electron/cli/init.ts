import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { TickmarkError } from '../../shared/errors.ts';
import { message } from '../../shared/i18n/index.ts';
import { configName } from '../library/config.ts';
import { disk, errorCode } from '../library/disk.ts';
import { createTextFile } from '../library/text-file.ts';
import { firstConfig } from './first-config.ts';
import type { Arguments } from './run.ts';
import type { Context, ExitCode } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `tickmark init`: settings that explain themselves, for a folder that has none. */
export async function initCommand({ paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  const [given = '.', ...more] = paths;
  if (more.length > 0) throw new UsageError(message('cli.error.onePath'));
  const folder = resolve(terminal.folder, given);
  const shown = given === '.' ? configName : join(given, configName);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new TickmarkError('error.save.failed', { path: shown, reason: errorCode(error) ?? '' });
  });
  await createTextFile(disk, { path: join(folder, configName), shown }, firstConfig[locale]).catch(
    (error: unknown) => {
      if (errorCode(error) !== 'EEXIST') throw error;
      throw new TickmarkError('error.file.exists', { path: shown });
    },
  );
  await terminal.out(`${t('cli.init.done', { path: shown })}\n`);
  return 0;
}
