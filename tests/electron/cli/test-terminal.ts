import { run } from '../../../electron/cli/run.ts';
import type { ExitCode, Terminal } from '../../../electron/cli/terminal.ts';
import { dictionaryFolder } from '../../shared/spelling/dictionaries.ts';

/** Runs one command line in a folder, in English unless it says otherwise. */
export async function tickmark(
  folder: string,
  argv: readonly string[],
  env: NodeJS.ProcessEnv = { LANG: 'en_US.UTF-8' },
  input: Uint8Array | string = '',
): Promise<{ readonly code: ExitCode; readonly out: string; readonly error: string }> {
  const written = { out: '', error: '' };
  const terminal: Terminal = {
    folder,
    env,
    coloured: false,
    watched: false,
    threads: null,
    dictionaries: dictionaryFolder(),
    input: async (limit) => (Buffer.byteLength(input) > limit ? null : Buffer.from(input)),
    out: async (text) => {
      written.out += text;
    },
    error: async (text) => {
      written.error += text;
    },
  };
  const code = await run(argv, terminal);
  return { code, ...written };
}
