import { describe, expect, it } from 'vitest';
import { createClient } from '../../../renderer/host/client.ts';
import type { Bridge, Reply } from '../../../shared/contract.ts';
import { defaultSettings } from '../../../shared/settings.ts';

function setUp(answer: (name: string, args: unknown) => Promise<Reply>) {
  const asked: [string, unknown][] = [];
  let tell: (name: string, data: unknown) => void = () => {};
  const bridge: Bridge = {
    call(name, args) {
      asked.push([name, args]);
      return answer(name, args);
    },
    on(listener) {
      tell = listener;
      return () => {};
    },
  };
  const client = createClient(bridge);
  return { client, asked, tell: (name: string, data: unknown) => tell(name, data) };
}
const ok = (result: unknown) => async (): Promise<Reply> => ({ ok: true, result });
const fails = (failure: unknown) => async (): Promise<Reply> => ({ ok: false, failure });

describe('a call', () => {
  it('gives the result', async () => {
    const { client, asked } = setUp(ok({ version: 'v2', modified: 5 }));
    const args = { id: 'a', text: '글', base: 'v1' };
    expect(await client.call('document.save', args)).toEqual({ version: 'v2', modified: 5 });
    expect(asked).toEqual([['document.save', args]]);
  });

  it.each([
    [
      "the host's failure",
      fails({ key: 'error.file.missing', data: { path: 'a.md' } }),
      'error.file.missing',
    ],
    ['a failure of no known kind', fails({ key: 'error.nonsense', data: {} }), 'error.unexpected'],
    ['a result that does not fit', ok({ version: 2 }), 'error.contract.payload'],
    ['a host that is gone', () => Promise.reject(new TypeError('fetch failed')), 'error.host.disconnected'],
  ])('rejects with a TickmarkError on %s', async (_name, answer, key) => {
    const { client } = setUp(answer);
    await expect(client.call('document.save', { id: 'a', text: '', base: '' })).rejects.toMatchObject({
      name: 'TickmarkError',
      key,
    });
  });
});

describe('an event', () => {
  it('reaches its listeners until they end', () => {
    const { client, tell } = setUp(ok({}));
    const heard: string[] = [];
    const end = client.on('document.show', ({ id }) => heard.push(id));
    client.on('settings.changed', ({ theme }) => heard.push(theme));
    tell('document.show', { id: 'a' });
    tell('settings.changed', { ...defaultSettings, theme: 'dark' });
    end();
    tell('document.show', { id: 'b' });
    expect(heard).toEqual(['a', 'dark']);
  });

  it.each([
    ['document.show', { id: '../etc/passwd' }],
    ['command.run', { id: 'format.disk' }],
    ['toString', {}],
  ])('that does not fit the contract is logged and goes no further: %s', (name, data) => {
    const { client, asked, tell } = setUp(ok({}));
    const heard: unknown[] = [];
    client.on('document.show', (shown) => heard.push(shown));
    client.on('command.run', (run) => heard.push(run));
    tell(name, data);
    expect(heard).toEqual([]);
    expect(asked).toMatchObject([['log.write', { level: 'warning' }]]);
  });
});
