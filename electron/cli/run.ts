import { parseArgs } from 'node:util';
import { closest } from '../../shared/closest.ts';
import { TickmarkError } from '../../shared/errors.ts';
import {
  type Locale,
  locales,
  type Message,
  type MessageKey,
  message,
  say,
} from '../../shared/i18n/index.ts';
import { type Arguments, chosen } from './arguments.ts';
import { readVersion } from './package.ts';
import { type Context, createContext, type ExitCode, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

type Command = (args: Arguments, context: Context) => Promise<ExitCode>;

interface CommandEntry {
  readonly help: `cli.help.${string}` & MessageKey;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>;
  /** Loaded when it is asked for: linting needs no server. */
  load(): Promise<Command>;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const commands: Readonly<Record<string, CommandEntry>> = {
  lint: {
    help: 'cli.help.lint',
    options: {
      format: text,
      config: text,
      'max-warnings': text,
      baseline: text,
      'update-baseline': flag,
      stdin: flag,
      'stdin-path': text,
      since: text,
      spelling: flag,
      fix: flag,
      'dry-run': flag,
      'no-cache': flag,
    },
    load: async () => (await import('./commands/lint.ts')).lintCommand,
  },
  fix: {
    help: 'cli.help.fix',
    options: { config: text, since: text, 'dry-run': flag },
    load: async () => (await import('./commands/fix.ts')).fixCommand,
  },
  figures: {
    help: 'cli.help.figures',
    options: { format: text, config: text },
    load: async () => (await import('./commands/figures.ts')).figuresCommand,
  },
  rules: {
    help: 'cli.help.rules',
    options: {},
    load: async () => (await import('./commands/rules.ts')).rulesCommand,
  },
  init: {
    help: 'cli.help.init',
    options: {},
    load: async () => (await import('./commands/init.ts')).initCommand,
  },
  doctor: {
    help: 'cli.help.doctor',
    options: { format: text, repair: text, 'dry-run': flag },
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
  schema: {
    help: 'cli.help.schema',
    options: {},
    load: async () => (await import('./commands/schema.ts')).schemaCommand,
  },
  export: {
    help: 'cli.help.export',
    options: { to: text, out: text, 'require-approval': flag },
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  lsp: {
    help: 'cli.help.lsp',
    options: { stdio: flag },
    load: async () => (await import('./commands/lsp.ts')).lspCommand,
  },
  serve: {
    help: 'cli.help.serve',
    options: { 'no-open': flag },
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
};

const everywhere = { lang: text, help: { type: 'boolean', short: 'h' }, version: flag } as const;

/** Runs one command line, without the program's own name. Never throws for what the user wrote or for a file. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const context = createContext(terminal, askedLocale(argv));
  try {
    return await runCommand(argv, context);
  } catch (error) {
    if (error instanceof UsageError) {
      await terminal.error(`tickmark: ${say(context.locale, error.say)} ${context.t('cli.seeHelp')}\n`);
    } else if (error instanceof TickmarkError) {
      await terminal.error(`tickmark: ${error.say(context.locale)}\n`);
    } else throw error;
    return 2;
  }
}

async function runCommand(argv: readonly string[], context: Context): Promise<ExitCode> {
  const name = argv[0]?.startsWith('-') ? undefined : argv[0];
  if (name !== undefined && !Object.hasOwn(commands, name)) {
    const near = closest(name, Object.keys(commands));
    throw new UsageError(
      near ? message('cli.error.commandNear', { name, near }) : message('cli.error.command', { name }),
    );
  }
  const command = name === undefined ? undefined : commands[name];
  const { values, positionals } = parse(argv.slice(command ? 1 : 0), command?.options ?? {});
  if (values.version) {
    await context.terminal.out(`${readVersion()}\n`);
    return 0;
  }
  if (values.help || !command) {
    const write = values.help ? context.terminal.out : context.terminal.error;
    await write(`${context.t(command ? command.help : 'cli.usage')}\n`);
    return values.help ? 0 : 2;
  }
  chosen(values.lang, 'lang', locales);
  return (await command.load())({ options: values, paths: positionals }, context);
}

function parse(args: readonly string[], options: CommandEntry['options']) {
  const known = { ...everywhere, ...options };
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true });
  } catch (error) {
    const option = error instanceof Error ? /'(?:-\w, )?(-[^\s']+)/.exec(error.message)?.[1] : undefined;
    if (option === undefined) throw error;
    throw new UsageError(refused(option, known));
  }
}

/** Why an option was refused, in our own words: Node's are English and speak of positionals. */
function refused(option: string, known: CommandEntry['options']): Message {
  const name = option.replace(/^-+/, '');
  if (Object.hasOwn(known, name)) {
    const key = known[name]!.type === 'string' ? 'cli.error.optionValue' : 'cli.error.optionNoValue';
    return message(key, { option });
  }
  const near = option.startsWith('--') ? closest(name, Object.keys(known)) : null;
  return near
    ? message('cli.error.optionNear', { option, near: `--${near}` })
    : message('cli.error.option', { option });
}

/** Read before anything else, so that a complaint about the command line is in the language asked for. */
function askedLocale(argv: readonly string[]): Locale | undefined {
  const at = argv.indexOf('--lang');
  const value = at >= 0 ? argv[at + 1] : argv.find((arg) => arg.startsWith('--lang='))?.slice(7);
  return locales.find((locale) => locale === value);
}
