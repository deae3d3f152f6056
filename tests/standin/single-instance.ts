import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How an instance was started: what a second one tells the first. */
export interface Start {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly data: unknown;
}

export interface Lock {
  readonly taken: boolean;
  /** Settles when the instance that holds the lock has been told. */
  readonly handedOver: Promise<void>;
}

/** Takes the lock of a profile, or tells its holder of this start. */
export function takeLock(profile: string, start: Start, onOther: (start: Start) => void): Lock {
  mkdirSync(profile, { recursive: true });
  const file = join(profile, 'standin.lock');
  // The length of a socket's path is limited; a profile's is not.
  const socket = join(tmpdir(), `standin-${createHash('sha256').update(profile).digest('hex').slice(0, 16)}`);
  if (isHeld(file)) return { taken: false, handedOver: tell(socket, start) };
  writeFileSync(file, String(process.pid));
  rmSync(socket, { force: true });
  const server = createServer((connection) => {
    let message = '';
    connection.setEncoding('utf8');
    connection.on('data', (chunk) => {
      message += chunk;
    });
    connection.on('end', () => onOther(JSON.parse(message) as Start));
  });
  server.listen(socket).unref();
  process.once('exit', () => {
    rmSync(file, { force: true });
    rmSync(socket, { force: true });
  });
  return { taken: true, handedOver: Promise.resolve() };
}

function isHeld(file: string): boolean {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

function tell(socket: string, start: Start): Promise<void> {
  return new Promise((resolve) => {
    const connection = createConnection(socket);
    connection.on('error', (error) => {
      console.error(`stand-in: the first instance was not reached: ${error.message}`);
      resolve();
    });
    connection.on('close', () => resolve());
    connection.end(JSON.stringify(start));
  });
}
