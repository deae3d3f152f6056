import { AsyncLocalStorage } from 'node:async_hooks';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Disk, disk as realDisk } from '../../electron/library/files/disk.ts';
import { createTurns } from '../../electron/turns.ts';
import type { Bridge } from '../../shared/contract.ts';
import { TickmarkError, toFailure } from '../../shared/errors.ts';
import { folderWith } from '../electron/temporary-folder.ts';
import { testHost } from '../electron/test-host.ts';
import type { Act } from './outsider.ts';
import { type Page, startPage } from './page.ts';
import { report, times } from './scale.ts';

/** What another program does, and after how many file calls of a save that is under way. */
type Outside = Readonly<Record<'do' | 'file', string>>;
interface Meanwhile {
  readonly after: number;
  readonly act: Outside;
}
type Step =
  | { readonly do: 'type' | 'settle' | 'reload' | 'saveAs' | 'saveAnew' | 'crash' }
  | { readonly do: 'save'; readonly meanwhile: readonly Meanwhile[] }
  | { readonly do: 'outside'; readonly act: Outside };

const file = fc.constantFrom('a.md', 'a.md', 'a.md', 'b.md');
const outside = fc.record({
  do: fc.constantFrom('append', 'append', 'replace', 'replace', 'delete', 'rename'),
  file,
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ do: 'type' as const }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('save' as const),
      meanwhile: fc.array(fc.record({ after: fc.nat(24), act: outside }), { maxLength: 2 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('outside' as const), act: outside }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ do: 'settle' }, { do: 'crash' }) },
  { weight: 3, arbitrary: fc.constantFrom<Step>({ do: 'reload' }, { do: 'saveAs' }, { do: 'saveAnew' }) },
);

/** The other program, in a process of its own. */
async function startOutsider(folder: string) {
  const child = fork(join(import.meta.dirname, 'outsider.ts'), [folder], { execArgv: ['--import', 'tsx'] });
  onTestFinished(() => void child.kill());
  await once(child, 'message');
  const turns = createTurns();
  return {
    act: (library: string, act: Act): Promise<string> =>
      turns.run('', async () => {
        const answer = once(child, 'message');
        child.send({ ...act, library });
        return ((await answer) as [{ removed: string }])[0].removed;
      }),
    idle: turns.idle,
  };
}

/**
 * The real disk, on which something may happen before each call. Only between the last look at a file and the
 * rename nothing does: no system offers to rename over a file only if it has not changed.
 */
function gatedDisk(gate: () => Promise<void>): Disk {
  const gated = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(_target, name) {
        const value = Reflect.get(target, name, target) as unknown;
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          if (name !== 'rename') await gate();
          const result = await value.apply(target, args);
          return name === 'open' ? gated(result as FileHandle) : result;
        };
      },
    });
  return gated(realDisk);
}

describe('random interleavings with another program', () => {
  it('lose no text of either side that was not taken away on purpose', async () => {
    const all = folderWith();
    const outsider = await startOutsider(all);
    let runs = 0;
    const seen = { conflicts: 0, missing: 0, saves: 0, outside: 0 };

    async function run(steps: readonly Step[]): Promise<void> {
      const name = `${runs++}`;
      const library = join(all, name);
      mkdirSync(library);
      writeFileSync(join(library, 'a.md'), '# 글\n');
      let tokens = 0;
      const alive = new Set<string>();
      const release = (text: string) => {
        for (const token of text.match(/⟦\w+⟧/g) ?? []) alive.delete(token);
      };
      const fresh = (side: string) => {
        const token = `⟦${side}${++tokens}⟧`;
        alive.add(token);
        return token;
      };
      async function actOutside({ do: kind, file: of }: Outside): Promise<void> {
        seen.outside++;
        const other = of === 'a.md' ? 'b.md' : 'a.md';
        const act = {
          do: kind,
          file: of,
          to: other,
          ...(/append|replace/.test(kind) && { token: fresh('O') }),
        };
        release(await outsider.act(name, act as Act));
      }

      /** The save that a file call belongs to, and what is to happen before which of its calls. */
      const within = new AsyncLocalStorage<{ calls: number; due: Meanwhile[] }>();
      const gate = async () => {
        const save = within.getStore();
        if (!save) return;
        save.calls++;
        while (save.due[0] && save.due[0].after <= save.calls) await actOutside(save.due.shift()!.act);
      };
      const { host, call } = testHost({ journalFolder: join(all, `${name}.journal`) }, gatedDisk(gate));
      await host.openPath(library);
      const kept = new Map<string, string | null>();
      const bridge: Bridge = {
        async call(method, args) {
          try {
            const result = await call(method as never, args as never);
            if (method === 'document.journal') {
              const { id, text } = args as { id: string; text: string | null };
              kept.set(id, text);
            }
            return { ok: true, result };
          } catch (error) {
            return { ok: false, failure: toFailure(error) };
          }
        },
        on: (listener) => host.on(listener),
      };
      let page: Page = await startPage(bridge);
      await page.open('a.md');
      const tab = () => page.documents.active()!;
      const failure = () => {
        const saving = tab().saving.get();
        return saving.kind === 'failed' ? saving.error.key : null;
      };
      const texts = () => [
        ...page.documents.get().tabs.map(({ session }) => session.text()),
        ...readdirSync(library)
          .filter((one) => one !== '.tickmark')
          .map((one) => readFileSync(join(library, one), 'utf8')),
      ];
      const check = (after: unknown) => {
        const everything = texts().join('\n');
        const lost = [...alive].filter((token) => !everything.includes(token));
        if (lost.length > 0)
          throw new Error(`lost ${lost.join(', ')} in ${JSON.stringify(after)}: ${JSON.stringify(texts())}`);
      };

      try {
        for (const one of steps) {
          switch (one.do) {
            case 'type': {
              const { session } = tab();
              const end = session.text().length;
              session.apply([{ from: end, to: end, insert: `${fresh('P')}\n` }]);
              break;
            }
            case 'save': {
              seen.saves++;
              const scope = { calls: 0, due: one.meanwhile.toSorted((a, b) => a.after - b.after) };
              await within.run(scope, () => tab().save());
              scope.due.length = 0;
              break;
            }
            case 'outside':
              await actOutside(one.act);
              break;
            case 'settle':
              await new Promise((resolve) => setTimeout(resolve, 160));
              break;
            case 'reload':
              // The writer has seen that there are two texts, and takes the other one.
              if (failure() !== 'error.save.conflict') break;
              release(tab().session.text());
              for (const text of texts()) for (const token of text.match(/⟦O\w+⟧/g) ?? []) alive.add(token);
              await tab().reload();
              for (const token of texts().join().match(/⟦\w+⟧/g) ?? []) alive.add(token);
              break;
            case 'saveAs':
              if (failure() === null) break;
              await page.documents.saveAs(tab().id, '다른 이름', '').catch((error: unknown) => {
                if (!(error instanceof TickmarkError)) throw error;
              });
              break;
            case 'saveAnew':
              if (failure() === 'error.file.missing') await tab().saveAnew();
              break;
            case 'crash': {
              const { id, session } = tab();
              // What is not journaled yet may go: that is the business of the kill test.
              await vi.waitFor(
                () => expect(!session.state.get().dirty || kept.get(id) === session.text()).toBe(true),
                { timeout: 10_000, interval: 10 },
              );
              const { path } = tab().disk.get();
              page.crash();
              page = await startPage(bridge);
              await page.documents.recover();
              if (!page.documents.active())
                await page.open(path).catch(() => page.documents.create('새 글', '', ''));
              break;
            }
          }
          if (failure() === 'error.save.conflict') seen.conflicts++;
          if (failure() === 'error.file.missing') seen.missing++;
          await outsider.idle();
          check(one);
        }
        await tab().save();
        check('the last save');
        // What both sides have by now is the same, or the writer has been told.
        await vi.waitFor(
          () => {
            const { path } = tab().disk.get();
            const there = readdirSync(library).includes(path);
            const same = there && readFileSync(join(library, path), 'utf8') === tab().session.text();
            expect(same || failure() !== null).toBe(true);
          },
          { timeout: 10_000, interval: 10 },
        );
      } finally {
        page.crash();
        await host.close();
      }
    }

    const numRuns = times(25, 1000);
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), run), {
      numRuns,
      interruptAfterTimeLimit: 3_000_000,
      markInterruptAsFailure: true,
    });
    report(
      `${numRuns} interleavings: ${seen.saves} saves, ${seen.outside} acts of another program, ` +
        `${seen.conflicts} conflicts and ${seen.missing} missing files shown, 0 texts lost`,
    );
    expect(seen.conflicts).toBeGreaterThan(0);
  });
});
