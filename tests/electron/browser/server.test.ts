import { symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startServer } from '../../../electron/browser/server.ts';
import { createDispatcher } from '../../../electron/dispatcher.ts';
import { folderWith } from '../temporary-folder.ts';
import { testHost } from '../test-host.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The workbench on a small library and page, and the browser that was let in. */
async function workbench(some: Partial<Parameters<typeof startServer>[0]> = {}) {
  const folder = folderWith({ 'sub/a.md': '# 제목\n', 'image.png': 'picture', 'secret.txt': 'secret' });
  const pageFolder = folderWith({
    'index.html': '<title>Page</title>',
    'assets/page.js': 'x()',
    'assets/spell-worker-a1.js': 'x()',
    '.env': 'secret',
  });
  const { host, call, events } = testHost();
  await host.openPath(folder);
  const languages: string[] = [];
  const logged: string[] = [];
  const { access, close } = await startServer({
    host,
    dispatch: createDispatcher(host.handlers, () => {}),
    log: (level, text) => void logged.push(`${level}: ${text}`),
    pageFolder,
    onLanguages: (header) => languages.push(header),
    ...some,
  });
  onTestFinished(close);
  const { origin, searchParams } = new URL(access.address);

  /** Sends exactly this path and these headers: `fetch` would mend both. */
  const ask = (path: string, { method = 'GET', headers = {}, body = '' }: Asked = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const { hostname, port } = new URL(origin);
      const sent = request({ hostname, port, path, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      });
      sent.on('error', reject).end(body);
    });

  const admission = await ask(`/?key=${searchParams.get('key')}`);
  const cookie = String(admission.headers['set-cookie']).split(';')[0]!;
  const { library } = await call('session.start', {});
  const article = library!.articles.find(({ path }) => path === 'sub/a.md')!;
  const post = {
    method: 'POST',
    body: '{}',
    headers: { cookie, origin, 'content-type': 'application/json' },
  };
  const own = { headers: { cookie } };
  return {
    folder,
    pageFolder,
    host,
    access,
    events,
    languages,
    logged,
    origin,
    ask,
    admission,
    cookie,
    article,
    post,
    own,
  };
}

describe('the way in', () => {
  it('is a key in the address, good as long as the server runs, which sets a cookie that no script can read', async () => {
    const { access, admission, ask } = await workbench();
    expect(admission.status).toBe(200);
    expect(String(admission.headers['set-cookie'])).toMatch(
      /^tickmark-\d+=[\w-]{32}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
    expect(admission.body).toContain('http-equiv="refresh"');
    const { pathname, search } = new URL(access.address);
    expect((await ask(pathname + search)).status).toBe(200);
  });

  it('for a browser that the command opens works once', async () => {
    const { access, ask } = await workbench();
    const { pathname, search } = new URL(access.addressForOnce());
    expect((await ask(pathname + search)).status).toBe(200);
    expect((await ask(pathname + search)).status).toBe(403);
  });

  it.each(['/?key=wrong', '/?key=', '/'])('is closed for %s, and says so in both languages', async (path) => {
    const { ask } = await workbench();
    const { status, headers, body } = await ask(path);
    expect(status).toBe(403);
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).toContain('터미널에 나온 주소');
    expect(body).toContain('the address shown in the terminal');
  });

  it('is closed without the cookie, or with another', async () => {
    const { ask, post, origin, article } = await workbench();
    const paths = ['/', '/index.html', '/assets/page.js', '/events', `/asset/${article.id}/..%2Fimage.png`];
    for (const path of paths) {
      expect((await ask(path)).status).toBe(403);
      expect(
        (await ask(path, { headers: { cookie: `tickmark-${new URL(origin).port}=guess` } })).status,
      ).toBe(403);
    }
    const { cookie: _, ...headers } = post.headers;
    expect((await ask('/call/session.start', { ...post, headers })).status).toBe(403);
  });
});

describe('a request', () => {
  it.each(['localhost', 'evil.example', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.evil.example'])(
    'to the host %s is refused: its name was bound to this computer',
    async (host) => {
      const { ask, own, post } = await workbench();
      expect((await ask('/', { headers: { ...own.headers, host } })).status).toBe(403);
      const headers = { ...post.headers, host };
      expect((await ask('/call/session.start', { ...post, headers })).status).toBe(403);
    },
  );

  it.each(['https://evil.example', 'http://localhost', 'http://127.0.0.1:1', 'null'])(
    'from the origin %s is refused, even with the cookie',
    async (origin) => {
      const { ask, own, post } = await workbench();
      const headers = { ...post.headers, origin };
      expect((await ask('/call/session.start', { ...post, headers })).status).toBe(403);
      expect((await ask('/events', { headers: { ...own.headers, origin } })).status).toBe(403);
    },
  );

  it('that another page of this site embeds is refused: a server on another port is the same site', async () => {
    const { ask, own, article } = await workbench();
    const headers = {
      ...own.headers,
      'sec-fetch-site': 'same-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'image',
    };
    expect((await ask(`/asset/${article.id}/..%2Fimage.png`, { headers })).status).toBe(403);
  });

  it('to write without an origin is refused', async () => {
    const { ask, post } = await workbench();
    const { origin: _, ...headers } = post.headers;
    expect((await ask('/call/session.start', { ...post, headers })).status).toBe(403);
  });

  it('never gets leave for another origin', async () => {
    const { ask, own, post, origin } = await workbench();
    for (const answer of [
      await ask('/', own),
      await ask('/call/session.start', post),
      await ask('/', { method: 'OPTIONS', headers: { origin } }),
    ]) {
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});

describe('a call', () => {
  it('is answered as the dispatcher answers', async () => {
    const { ask, post } = await workbench();
    const { status, body } = await ask('/call/session.start', post);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ ok: true, result: { library: { articles: [{}, {}] } } });
    expect(JSON.parse((await ask('/call/no.such', post)).body)).toMatchObject({
      ok: false,
      failure: { key: 'error.contract.unknownCall' },
    });
    expect(JSON.parse((await ask('/call/document.open', { ...post, body: '{"id":' })).body)).toMatchObject({
      ok: false,
      failure: { key: 'error.contract.payload' },
    });
  });

  it.each([
    ['by GET', { method: 'GET' }, 405],
    ['as a form', { headers: { 'content-type': 'text/plain' } }, 415],
  ])('%s is refused: a page elsewhere could send it', async (_what, change, status) => {
    const { ask, post } = await workbench();
    const asked = {
      ...post,
      ...change,
      headers: { ...post.headers, ...('headers' in change && change.headers) },
    };
    expect((await ask('/call/session.start', asked)).status).toBe(status);
  });
});

describe('the page', () => {
  it('is served with a policy that lets nothing in from elsewhere', async () => {
    const { ask, own, languages } = await workbench();
    const { body, headers } = await ask('/', {
      headers: { ...own.headers, 'accept-language': 'ko-KR,en;q=0.8' },
    });
    expect(body).toBe('<title>Page</title>');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(languages).toEqual(['ko-KR,en;q=0.8']);
    const spelling = await ask('/assets/spell-worker-a1.js', own);
    expect(spelling.headers['content-security-policy']).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    );
    expect((await ask('/assets/page.js', own)).headers['content-type']).toBe(
      'text/javascript; charset=utf-8',
    );
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.js',
    '/..%5csecret.js',
    '/%2e%2e/secret.js',
    '/assets/page.js%00.html',
    '/.env',
    '/assets',
    '/assets/',
    '/missing.js',
    '//evil.example/page.js',
  ])('has nothing at %s', async (path) => {
    const { ask, own } = await workbench();
    const { status, body } = await ask(path, own);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('secret');
  });

  it.each(['/%', '/%ff', '/asset/%c3%28'])('refuses the broken address %s', async (path) => {
    const { ask, own } = await workbench();
    expect((await ask(path, own)).status).toBe(400);
  });

  it.skipIf(process.platform === 'win32')('does not follow a link out of its folder', async () => {
    const { ask, own, pageFolder, folder } = await workbench();
    symlinkSync(join(folder, 'secret.txt'), join(pageFolder, 'link.js'));
    expect((await ask('/link.js', own)).status).toBe(404);
  });
});

describe('a picture', () => {
  it('of an article is served, and would not run if it were opened by itself', async () => {
    const { ask, own, article } = await workbench();
    const { status, headers, body } = await ask(`/asset/${article.id}/..%2Fimage.png`, own);
    expect({ status, body }).toEqual({ status: 200, body: 'picture' });
    expect(headers['content-type']).toBe('image/png');
    expect(headers['content-security-policy']).toContain('sandbox');
  });

  it.each([
    '..%2fsecret.txt',
    '..%2f..%2fetc%2fpasswd',
    '..%5cimage.png',
    'image.png%00',
    '%2fetc%2fpasswd.png',
    '..%2f..%2f..%2f..%2f..%2f..%2f..%2f..%2ftmp%2fx.png',
  ])('outside what an article may show is not: %s', async (link) => {
    const { ask, own, article } = await workbench();
    expect((await ask(`/asset/${article.id}/${link}`, own)).status).toBe(404);
  });

  it.skipIf(process.platform === 'win32')('behind a link that leaves the library is not', async () => {
    const { ask, own, article, folder } = await workbench();
    const outside = folderWith({ 'x.png': 'secret' });
    symlinkSync(join(outside, 'x.png'), join(folder, 'sub', 'x.png'));
    expect((await ask(`/asset/${article.id}/x.png`, own)).status).toBe(404);
  });
});

it('a fault behind a request is answered, and the log says what it was', async () => {
  const fault = async (): Promise<never> => {
    throw new Error('the disk is gone');
  };
  const { ask, logged, own } = await workbench({ host: { ...testHost().host, asset: fault } });
  expect(await ask('/asset/id/a.png', own)).toMatchObject({ status: 500, body: '' });
  expect(logged).toEqual([expect.stringMatching(/^error: .*the disk is gone/)]);
});

describe('the event stream', () => {
  it('carries each event as one message, whatever line ends it holds', async () => {
    const { origin, cookie, host } = await workbench();
    const response = await fetch(`${origin}/events`, { headers: { cookie } });
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const id = 'a\n\ndata: forged';
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    host.emit('document.show', { id });
    let text = '';
    while (!text.includes('document.show')) text += (await reader.read()).value ?? '';
    const data = text.split('\n').filter((line) => line.startsWith('data: '));
    expect(data.map((line) => JSON.parse(line.slice(6)))).toEqual([{ name: 'document.show', data: { id } }]);
    await reader.cancel();
  });
});
