import { type CommandId, commands as declared } from '../../shared/commands.ts';
import type { Session } from '../../shared/contract.ts';

export interface CommandHandler {
  run(): unknown;
  /** Whether it can do something now; always, where this is missing. */
  can?(): boolean;
}

/** What each command does in this page: a command without a handler is a type error. */
export type CommandHandlers = { readonly [Id in CommandId]: CommandHandler };

export interface Commands {
  can(id: CommandId): boolean;
  /** Runs a command if it can do something now. Whatever goes wrong is shown. */
  run(id: CommandId): void;
  /** As `run`, for a shortcut that this page saw. */
  runFromKeys(id: CommandId): void;
  /** As `run`, for the application menu. It stays quiet where the menu answers a shortcut that the page also saw. */
  runFromMenu(id: CommandId): void;
}

/** Milliseconds within which a menu's call for the same command is the echo of the same key press. */
const echo = 150;

export function createCommands(
  host: Session['host'],
  handlers: CommandHandlers,
  failed: (error: unknown) => void,
  now: () => number = () => performance.now(),
): Commands {
  let last: { readonly id: CommandId; readonly at: number } | null = null;

  const can = (id: CommandId) => {
    const desktopOnly = 'desktopOnly' in declared[id];
    return !(desktopOnly && host === 'browser') && (handlers[id].can?.() ?? true);
  };
  const carryOut = async (id: CommandId) => {
    await handlers[id].run();
  };
  const run = (id: CommandId) => {
    if (can(id)) carryOut(id).catch(failed);
  };
  return {
    can,
    run,
    runFromKeys(id) {
      last = { id, at: now() };
      run(id);
    },
    runFromMenu(id) {
      if (last?.id === id && now() - last.at < echo) return;
      run(id);
    },
  };
}
