import { join } from 'node:path';
import { type Failure, TickmarkError } from '../../../shared/errors.ts';
import { type Locale, say } from '../../../shared/i18n/index.ts';
import { parseConfig } from '../../../shared/lint/config.ts';
import { defaultConfig, type LintConfig } from '../../../shared/lint/lint-config.ts';
import type { Disk, FileRef } from '../files/disk.ts';
import { readTextFile } from '../files/text-file.ts';

export const configName = 'tickmark.config.yaml';

export interface LoadedConfig {
  readonly config: LintConfig;
  /** What is wrong with the file; each wrong setting has its default. Reasons are in the language asked for. */
  readonly problems: readonly Failure[];
}

/**
 * The lint settings of a library; the default ones where it has none. A broken file is a problem, never an error.
 * `shown` is how the problems name the file.
 */
export async function loadConfig(
  disk: Disk,
  root: string,
  locale: Locale,
  shown = configName,
): Promise<LoadedConfig> {
  try {
    return await readConfig(disk, { path: join(root, configName), shown }, locale);
  } catch (error) {
    if (!(error instanceof TickmarkError)) throw error;
    return { config: defaultConfig, problems: error.key === 'error.file.missing' ? [] : [error.toFailure()] };
  }
}

/** The lint settings of one file. Throws the `error.file.…` that says why it cannot be read. */
export async function readConfig(disk: Disk, file: FileRef, locale: Locale): Promise<LoadedConfig> {
  const { text } = await readTextFile(disk, file);
  const { config, problems, broken } = parseConfig(text);
  return {
    config,
    problems: problems.map(({ message, line, column }) => ({
      key: broken ? 'error.library.configBroken' : 'error.library.config',
      data: { path: `${file.shown}:${line}:${column}`, reason: say(locale, message) },
    })),
  };
}
