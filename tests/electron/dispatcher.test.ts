import { describe, expect, it } from 'vitest';
import { createDispatcher } from '../../electron/dispatcher.ts';
import type { Handlers } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';

/** A dispatcher over a few handlers, and what it logged. */
function dispatcher(some: Partial<Handlers>, options?: { readonly checkResults: boolean }) {
  const logged: string[] = [];
  const log = (level: string, message: string) => void logged.push(`${level}: ${message}`);
  return { dispatch: createDispatcher(some as Handlers, log, options), logged };
}

describe('the dispatcher', () => {
  it('answers a call with its handler’s result', async () => {
    const { dispatch, logged } = dispatcher({
      'document.save': async ({ text }) => ({ version: text, modified: 7 }),
    });
    expect(await dispatch('document.save', { id: 'a', text: '글', base: '1' })).toEqual({
      ok: true,
      result: { version: '글', modified: 7 },
    });
    expect(logged).toEqual([]);
  });

  it.each(['document.delete', '__proto__', 'constructor', 'toString', ''])(
    'refuses the unknown call %j and logs it',
    async (name) => {
      const { dispatch, logged } = dispatcher({});
      expect(await dispatch(name, {})).toEqual({
        ok: false,
        failure: { key: 'error.contract.unknownCall', data: { call: name } },
      });
      expect(logged).toHaveLength(1);
    },
  );

  it.each([
    ['nothing', undefined],
    ['an array', []],
    ['a path instead of an id', { id: '../etc/passwd', text: '', base: '' }],
    ['an id with a line end', { id: 'a\n', text: '', base: '' }],
    ['a number as text', { id: 'a', text: 1, base: '' }],
    ['no base version', { id: 'a', text: '' }],
  ])('refuses a save with %s, before its handler runs', async (_what, args) => {
    const { dispatch, logged } = dispatcher({
      'document.save': () => Promise.reject(new Error('must not run')),
    });
    const reply = await dispatch('document.save', args);
    expect(reply).toMatchObject({ ok: false, failure: { key: 'error.contract.payload' } });
    expect(logged.join()).toMatch(/^warning: The request “document.save” does not fit the contract/);
  });

  it('gives the handler only what the contract names', async () => {
    let given: unknown;
    const { dispatch } = dispatcher({
      'document.close': async (args) => {
        given = args;
        return {};
      },
    });
    await dispatch('document.close', { id: 'a', path: '/etc/passwd' });
    expect(given).toEqual({ id: 'a' });
  });

  it('carries a failure of ours as data, and does not log it', async () => {
    const { dispatch, logged } = dispatcher({
      'document.open': () => Promise.reject(new TickmarkError('error.file.missing', { path: 'a.md' })),
    });
    expect(await dispatch('document.open', { id: 'a' })).toEqual({
      ok: false,
      failure: { key: 'error.file.missing', data: { path: 'a.md' } },
    });
    expect(logged).toEqual([]);
  });

  it('turns any other error into one that can be shown, and logs where it came from', async () => {
    const { dispatch, logged } = dispatcher({
      'document.open': () => Promise.reject(new TypeError('x is undefined')),
    });
    expect(await dispatch('document.open', { id: 'a' })).toEqual({
      ok: false,
      failure: { key: 'error.unexpected', data: { reason: 'x is undefined' } },
    });
    expect(logged.join()).toMatch(/^error: document\.open: TypeError: x is undefined\n\s+at /);
  });

  it('holds handlers to the contract where it is told to', async () => {
    const wrong = { 'document.close': async () => 'done' } as unknown as Partial<Handlers>;
    expect(await dispatcher(wrong).dispatch('document.close', { id: 'a' })).toMatchObject({ ok: true });
    expect(
      await dispatcher(wrong, { checkResults: true }).dispatch('document.close', { id: 'a' }),
    ).toMatchObject({ ok: false, failure: { key: 'error.contract.payload' } });
  });
});
