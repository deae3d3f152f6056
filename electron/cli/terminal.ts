import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { type Locale, preferredLocale, type Translate, translator } from '../../shared/i18n/index.ts';

/** What a command sees of the world around it. */
export interface Terminal {
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** Resolves when the text has left the program, or when nobody reads it any more. */
  out(text: string): Promise<void>;
  error(text: string): Promise<void>;
  /** All of standard input; null where it has more than `limit` bytes. */
  input(limit: number): Promise<Buffer | null>;
  /** Whether colours are shown on standard output. */
  readonly coloured: boolean;
  /** Whether a person looks at standard error. */
  readonly watched: boolean;
  /** The programs of threads; null where there are none, as from source. */
  readonly threads: {
    /** Checks files, many of them. */
    readonly lint: string;
    /** Works on one large article. */
    readonly apart: string;
  } | null;
  /** The folder of the spelling dictionaries. */
  readonly dictionaries: string;
}

/** A terminal and the language to speak in. */
export interface Context {
  readonly terminal: Terminal;
  readonly locale: Locale;
  readonly t: Translate;
}

/** 0: all is well, 1: findings of level error, 2: something could not be done. */
export type ExitCode = 0 | 1 | 2;

/** `program`: the folder that the command line was built into. */
export function processTerminal(program: string): Terminal {
  const threads = { lint: join(program, 'lint-worker.js'), apart: join(program, 'apart-worker.js') };
  const write = (stream: NodeJS.WriteStream) => {
    // A reader that has seen enough (`| head`) is no failure. Nor does it end the work: what is being mended or
    // exported must not be left half done, and the exit code must not say that all is well before all is checked.
    stream.on('error', (error: NodeJS.ErrnoException) => error.code === 'EPIPE' || process.exit(2));
    return (text: string) =>
      new Promise<void>((resolve) => {
        if (stream.writable) stream.write(text, () => resolve());
        else resolve();
      });
  };
  return {
    folder: process.cwd(),
    env: process.env,
    out: write(process.stdout),
    error: write(process.stderr),
    input: readInput,
    coloured: process.stdout.isTTY === true && !process.env.NO_COLOR,
    watched: process.stderr.isTTY === true && !process.env.CI,
    threads: existsSync(threads.lint) ? threads : null,
    dictionaries: join(program, 'dictionaries'),
  };
}

async function readInput(limit: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) return null;
  }
  return Buffer.concat(chunks);
}

/** The language of the environment: `LC_ALL`, `LC_MESSAGES`, `LANG`, then the system's own setting. */
function environmentLocale(env: NodeJS.ProcessEnv): Locale {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const system = new Intl.DateTimeFormat().resolvedOptions().locale;
  return preferredLocale([named.replace(/[_.].*$/, ''), system]);
}

export function createContext(terminal: Terminal, locale = environmentLocale(terminal.env)): Context {
  return { terminal, locale, t: translator(locale) };
}

type Style = Parameters<typeof styleText>[0];

/** Colours a text where the terminal shows colours. */
export function paint(terminal: Terminal, style: Style, text: string): string {
  return terminal.coloured ? styleText(style, text) : text;
}
