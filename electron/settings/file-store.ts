import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { errorCode } from '../library/files/disk.ts';
import type { Log } from '../log.ts';
import type { KeyValueStore } from './settings.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * Keeps values in one JSON file, replaced as a whole. A damaged file is set aside as `….damaged` and counts as
 * empty; where nothing can be written the values live as long as the program, and the log says so.
 */
export function openFileStore(path: string, log: Log): KeyValueStore {
  let values = read(path, log);
  return {
    get: (key) => values[key],
    set(key, value) {
      values = { ...values, [key]: value };
      try {
        replaceFile(path, JSON.stringify(values, null, 2));
      } catch (error) {
        log('warning', `settings were not kept: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
}

function replaceFile(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(temporary, content, { mode: 0o600, flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Where this system keeps a user's settings; `TICKMARK_CONFIG_DIR` overrides. */
export function configFolder(env: NodeJS.ProcessEnv = process.env, platform = process.platform): string {
  if (env.TICKMARK_CONFIG_DIR) return env.TICKMARK_CONFIG_DIR;
  if (platform === 'win32') return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), 'Tickmark');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Tickmark');
  return join(env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'tickmark');
}

function read(path: string, log: Log): Values {
  try {
    const values: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof values === 'object' && values !== null) return values as Values;
    throw new SyntaxError('not a JSON object');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return {};
    log('warning', `${path} cannot be used: ${error instanceof Error ? error.message : String(error)}`);
    if (error instanceof SyntaxError) setAside(path);
    return {};
  }
}

function setAside(path: string): void {
  try {
    copyFileSync(path, `${path}.damaged`);
  } catch {
    // The folder takes no file: then nothing will be written over the damaged one either.
  }
}
