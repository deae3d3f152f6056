import { join } from 'node:path';
import { type Failure, TickmarkError } from '../../shared/errors.ts';
import { parseConfig } from '../../shared/lint/config.ts';
import { defaultConfig, type LintConfig } from '../../shared/lint/rule.ts';
import type { Disk, FileRef } from './disk.ts';
import { readTextFile } from './text-file.ts';

export const configName = 'tickmark.config.yaml';

export interface LoadedConfig {
  readonly config: LintConfig;
  readonly problems: readonly Failure[];
}

/** The lint settings of a library; the default ones where it has none. A broken file is a problem, never an error. */
export async function loadConfig(disk: Disk, root: string): Promise<LoadedConfig> {
  return readConfig(disk, { path: join(root, configName), shown: configName }).catch((error: unknown) => {
    if (!(error instanceof TickmarkError)) throw error;
    const problems = error.key === 'error.file.missing' ? [] : [error.toFailure()];
    return { config: defaultConfig, problems };
  });
}

/** The lint settings of one file. Throws the `error.file.…` that says why it cannot be read. */
export async function readConfig(disk: Disk, file: FileRef): Promise<LoadedConfig> {
  const { text } = await readTextFile(disk, file);
  const { config, problems } = parseConfig(text);
  const reasons = problems.map(String).join('; ');
  return {
    config,
    problems:
      reasons === '' ? [] : [{ key: 'error.library.config', data: { path: file.shown, reason: reasons } }],
  };
}
