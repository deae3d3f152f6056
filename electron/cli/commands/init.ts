import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { message } from '../../../shared/i18n/index.ts';
import { configSchema } from '../../../shared/lint/config-schema.ts';
import { disk, errorCode } from '../../library/files/disk.ts';
import { sidecarFolder, writeSidecar } from '../../library/files/sidecar.ts';
import { createTextFile, toSaveError } from '../../library/files/text-file.ts';
import { configName } from '../../library/folder/config.ts';
import type { Arguments } from '../arguments.ts';
import type { Context, ExitCode } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { firstConfig } from './first-config.ts';

/** Where the settings' schema stands, from the settings themselves: editors complete and check them by it. */
const schemaFolder = '.tickmark';
const schemaFile = 'config.schema.json';
const schemaName = `${schemaFolder}/${schemaFile}`;

/** `tickmark init`: settings that explain themselves, for a folder that has none. */
export async function initCommand({ paths }: Arguments, context: Context): Promise<ExitCode> {
  const { terminal, locale, t } = context;
  const [given = '.', ...more] = paths;
  if (more.length > 0) throw new UsageError(message('cli.error.onePath'));
  const folder = resolve(terminal.folder, given);
  const shown = given === '.' ? configName : join(given, configName);
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    if (!['EEXIST', 'ENOTDIR'].includes(errorCode(error) ?? '')) throw toSaveError(error, shown);
    throw new UsageError(message('cli.init.noFolder', { path: given }));
  });
  const text = `# yaml-language-server: $schema=${schemaName}\n${firstConfig[locale]}`;
  await createTextFile(disk, { path: join(folder, configName), shown }, text).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
    throw new UsageError(message('cli.init.exists', { path: shown }));
  });
  await writeSchema(folder, context);
  await terminal.out(`${t('cli.init.done', { path: shown })}\n`);
  return 0;
}

async function writeSchema(folder: string, { locale }: Context): Promise<void> {
  const text = `${JSON.stringify(configSchema(locale), null, 2)}\n`;
  const place = (await sidecarFolder(folder, [schemaFolder], { make: true }))!;
  await writeSidecar(place, schemaFile, text).catch((error: unknown) => {
    throw toSaveError(error, schemaName);
  });
}
