import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type ServeOptions, serve } from '../../../electron/browser/serve.ts';
import { folderWith } from '../temporary-folder.ts';

/** Starts the workbench and lets a browser in. */
async function start(path: string, some: Partial<ServeOptions> = {}) {
  const serving = await serve({
    path,
    pageFolder: folderWith({ 'index.html': '<title>Page</title>' }),
    version: '1.2.3',
    configFolder: folderWith(),
    log: () => {},
    ...some,
  });
  onTestFinished(() => serving.close());
  const { origin } = new URL(serving.address);
  const admission = await fetch(serving.address);
  const cookie = admission.headers.getSetCookie()[0]!.split(';')[0]!;
  const call = async (name: string, args: object) => {
    const headers = { cookie, origin, 'content-type': 'application/json' };
    const answer = await fetch(`${origin}/call/${name}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(args),
    });
    return answer.json();
  };
  return { serving, origin, cookie, call };
}

describe('the workbench in a browser', () => {
  it('listens on this computer only', async () => {
    const { serving } = await start(folderWith());
    expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{32}$/);
  });

  it('starts in the languages that the browser asks for', async () => {
    const { origin, cookie, call } = await start(folderWith({ 'a.md': '# 가' }));
    await fetch(`${origin}/`, { headers: { cookie, 'accept-language': 'en-GB,ko;q=0.5' } });
    expect(await call('session.start', {})).toMatchObject({
      ok: true,
      result: { host: 'browser', languages: ['en-GB', 'ko'], library: { articles: [{ title: '가' }] } },
    });
  });

  it('keeps settings and recent libraries for the next run', async () => {
    const configFolder = folderWith();
    const library = folderWith();
    const first = await start(library, { configFolder });
    await first.call('settings.change', { theme: 'dark' });
    const second = await start(folderWith(), { configFolder });
    const { result } = await second.call('session.start', {});
    expect(result.settings.theme).toBe('dark');
    expect(result.recent.map(({ path }: { path: string }) => path)).toContain(library);
  });

  it.each(['library.choose', 'link.open'])('cannot do %s, and says who can', async (name) => {
    const { call } = await start(folderWith());
    expect(await call(name, { url: 'https://example.com' })).toMatchObject({
      ok: false,
      failure: { key: 'error.host.unsupported' },
    });
  });

  it('knows what the page has not saved yet', async () => {
    const { call, serving } = await start(folderWith());
    await call('document.unsaved', { documents: [{ id: 'a', title: '초안' }] });
    expect(serving.unsaved()).toEqual([{ id: 'a', title: '초안' }]);
  });

  it('does not start on what is not there', async () => {
    await expect(start(join(folderWith(), 'missing'))).rejects.toMatchObject({
      key: 'error.library.missing',
    });
  });

  it('ends at once, with an open event stream too', async () => {
    const { serving, origin, cookie } = await start(folderWith());
    const stream = await fetch(`${origin}/events`, { headers: { cookie } });
    await serving.close();
    const rest = await stream.text().catch(() => 'cut');
    expect(rest).toMatch(/^retry: 1000|^cut/);
    await expect(fetch(origin)).rejects.toThrow();
  });
});
