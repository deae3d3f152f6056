import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './targets.ts';

export interface Step {
  readonly title: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command with its output shown; the exit code, or 1 where a signal ended it or it could not start. */
export function run({ command: [name, ...args], env }: Step): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(name, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
    child.on('error', (error) => {
      console.error(`${name}: ${error.message}`);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

const require = createRequire(import.meta.url);

/** The command that runs a package's own program with this Node, on every system alike. */
export function tool(packageName: string, bin: string, ...args: string[]): [string, ...string[]] {
  const home = dirname(require.resolve(`${packageName}/package.json`));
  return [process.execPath, join(home, bin), ...args];
}

/** The command that runs one of the scripts of this folder. */
export function script(name: string, ...args: string[]): [string, ...string[]] {
  return [process.execPath, require.resolve('tsx/cli'), join(root, 'build', name), ...args];
}
