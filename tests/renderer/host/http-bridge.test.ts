import { expect, it } from 'vitest';
import { createHttpBridge } from '../../../renderer/host/http-bridge.ts';

/** An event stream that the test fills. */
class FakeStream {
  static latest: FakeStream;
  onopen = () => {};
  onerror = () => {};
  onmessage = (_event: { data: string }) => {};
  readonly url: string;
  constructor(url: string) {
    this.url = url;
    FakeStream.latest = this;
  }
}

function setUp(answer: () => Response | Promise<Response> = () => Response.json({ ok: true, result: 7 })) {
  const requests: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: unknown, init: unknown) => {
    requests.push({ url: String(url), init: init as RequestInit });
    return answer();
  };
  const bridge = createHttpBridge({
    fetch: fetch as typeof globalThis.fetch,
    EventSource: FakeStream as unknown as typeof EventSource,
  });
  return { bridge, requests, stream: FakeStream.latest };
}

it('asks relative to the page, in JSON', async () => {
  const { bridge, requests, stream } = setUp();
  expect(await bridge.call('library.refresh', { a: '글' })).toEqual({ ok: true, result: 7 });
  expect(requests).toMatchObject([
    {
      url: 'call/library.refresh',
      init: { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"a":"글"}' },
    },
  ]);
  expect(stream.url).toBe('events');
});

it('hands events on until their listener ends', () => {
  const { bridge, stream } = setUp();
  const heard: unknown[] = [];
  const end = bridge.on((name, data) => heard.push([name, data]));
  stream.onmessage({ data: '{"name":"document.show","data":{"id":"a"}}' });
  end();
  stream.onmessage({ data: '{"name":"document.show","data":{"id":"b"}}' });
  expect(heard).toEqual([['document.show', { id: 'a' }]]);
});

it('knows when the host is gone and when it is back', () => {
  const { bridge, stream } = setUp();
  stream.onerror();
  expect(bridge.connected.get()).toBe(false);
  stream.onopen();
  expect(bridge.connected.get()).toBe(true);
});

it.each([
  ['a refused connection', () => Promise.reject(new TypeError('fetch failed'))],
  ['half an answer', () => new Response('{"ok":tr')],
])('knows by a call that the host is gone, and by the next that it is back: %s', async (_, gone) => {
  let answer: () => Response | Promise<Response> = gone;
  const { bridge } = setUp(() => answer());
  await expect(bridge.call('library.refresh', {})).rejects.toThrow();
  expect(bridge.connected.get()).toBe(false);
  answer = () => Response.json({ ok: false, failure: { key: 'error.file.missing', data: {} } });
  await bridge.call('library.refresh', {});
  expect(bridge.connected.get()).toBe(true);
});
