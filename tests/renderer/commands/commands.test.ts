import { expect, it, vi } from 'vitest';
import { type CommandHandlers, createCommands } from '../../../renderer/commands/commands.ts';
import { commandIds } from '../../../shared/commands.ts';

function setUp(change: Partial<CommandHandlers> = {}, host: 'desktop' | 'browser' = 'desktop') {
  const run = vi.fn();
  const handlers = Object.fromEntries(commandIds.map((id) => [id, { run: () => run(id) }]));
  let time = 0;
  const failed = vi.fn();
  const all = { ...handlers, ...change } as CommandHandlers;
  const commands = createCommands(host, all, failed, () => time);
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { commands, run, failed, wait };
}

it('runs a command once when the menu answers the key that the page also saw', () => {
  const { commands, run, wait } = setUp();
  commands.runFromKeys('view.toggleLibrary');
  wait(20);
  commands.runFromMenu('view.toggleLibrary');
  expect(run.mock.calls).toEqual([['view.toggleLibrary']]);
});

it('runs what the menu asks for by itself, and after another key', () => {
  const { commands, run, wait } = setUp();
  commands.runFromMenu('file.save');
  commands.runFromKeys('file.save');
  wait(10);
  commands.runFromMenu('file.saveAll');
  wait(1000);
  commands.runFromMenu('file.save');
  expect(run.mock.calls.flat()).toEqual(['file.save', 'file.save', 'file.saveAll', 'file.save']);
});

it('does not run what cannot be done now', () => {
  const { commands, run } = setUp({ 'file.save': { can: () => false, run: () => run('file.save') } });
  commands.run('file.save');
  expect(commands.can('file.save')).toBe(false);
  expect(run).not.toHaveBeenCalled();
});

it('leaves to the desktop what only it can do', () => {
  expect(setUp({}, 'browser').commands.can('file.openLibrary')).toBe(false);
  expect(setUp({}, 'desktop').commands.can('file.openLibrary')).toBe(true);
});

it('hands on what goes wrong, now or later', async () => {
  const sooner = new Error('sooner');
  const later = new Error('later');
  const { commands, failed } = setUp({
    'file.save': {
      run: () => {
        throw sooner;
      },
    },
    'file.saveAll': { run: () => Promise.reject(later) },
  });
  commands.run('file.save');
  commands.run('file.saveAll');
  await vi.waitFor(() => expect(failed.mock.calls).toEqual([[sooner], [later]]));
});
