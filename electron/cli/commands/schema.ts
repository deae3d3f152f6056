import { message } from '../../../shared/i18n/index.ts';
import { configSchema } from '../../../shared/lint/config-schema.ts';
import type { Arguments } from '../arguments.ts';
import type { Context, ExitCode } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `tickmark schema`: the JSON schema of the settings, for editors and for other programs. */
export async function schemaCommand({ paths }: Arguments, { terminal, locale }: Context): Promise<ExitCode> {
  if (paths.length > 0) throw new UsageError(message('cli.error.noPaths'));
  await terminal.out(`${JSON.stringify(configSchema(locale), null, 2)}\n`);
  return 0;
}
