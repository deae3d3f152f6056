import type { CommandHandlers } from './commands.ts';
import { editHandlers } from './handlers/edit.ts';
import { fileHandlers } from './handlers/file.ts';
import { goHandlers } from './handlers/go.ts';
import type { Parts } from './handlers/targets.ts';
import { viewHandlers } from './handlers/view.ts';

/** What each command does, in terms of the workbench's parts. */
export function commandHandlers(workbench: Parts): CommandHandlers {
  return {
    ...fileHandlers(workbench),
    ...editHandlers(workbench),
    ...viewHandlers(workbench),
    ...goHandlers(workbench),
  };
}
