import { resolve } from 'node:path';
import type { LintConfig } from '../../../shared/lint/lint-config.ts';
import { createLibraries } from '../../checking/libraries.ts';
import type { Arguments } from '../arguments.ts';
import type { Targets } from '../targets.ts';
import type { Context } from '../terminal.ts';
import { type Wanted, wantedSince } from './since.ts';

/** The articles of a command line that are to be looked at: all of them, or what `--since` asks for. */
export async function wantedBy(
  { since, config: named }: Arguments['options'],
  { files, folders }: Targets,
  {
    config,
    context: { terminal, locale },
  }: { readonly config: LintConfig | null; readonly context: Context },
): Promise<readonly Wanted[]> {
  if (typeof since !== 'string') return files.map((file) => ({ file, links: null }));
  return wantedSince({
    revision: since,
    files,
    folder: terminal.folder,
    libraries: createLibraries(config, locale, { folders }),
    config: typeof named === 'string' ? { path: resolve(terminal.folder, named), shown: named } : null,
  });
}
