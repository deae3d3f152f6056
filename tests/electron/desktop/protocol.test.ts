import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ protocol: {}, BrowserWindow: class {} }));
const { createResponder } = await import('../../../electron/desktop/protocol.ts');

const folder = mkdtempSync(join(tmpdir(), 'tickmark-page-'));
const pageFolder = join(folder, 'page');
mkdirSync(join(pageFolder, 'assets'), { recursive: true });
mkdirSync(join(folder, 'page-secret'));
writeFileSync(join(pageFolder, 'index.html'), '<title>Tickmark</title>');
writeFileSync(join(pageFolder, 'assets', 'main.js'), 'export {}');
writeFileSync(join(pageFolder, 'assets', 'spell-worker-a1_B-2.js'), 'export {}');
writeFileSync(join(pageFolder, 'assets', 'spell-worker-a.html'), '<p>');
writeFileSync(join(pageFolder, '.env'), 'secret');
writeFileSync(join(folder, 'secret.html'), 'secret');
writeFileSync(join(folder, 'page-secret', 'a.html'), 'secret');
symlinkSync(join(folder, 'secret.html'), join(pageFolder, 'link.html'));
afterAll(() => rmSync(folder, { recursive: true }));

const asset = vi.fn(async (id: string, link: string) =>
  id === 'a1' && link === '그림/차트 1.png'
    ? { bytes: new Uint8Array([1, 2]), mediaType: 'image/png' }
    : null,
);
const logged: string[] = [];
const respond = createResponder({
  pageFolder,
  prints: new Map([['t1', '<p>인쇄</p>']]),
  asset,
  log: (level, text) => void logged.push(`${level}: ${text}`),
});
const get = (url: string, method = 'GET') => respond(new Request(url, { method }));

describe('the page’s files', () => {
  it('come with their type and under a policy without foreign or inline script', async () => {
    const page = await get('app://tickmark/index.html');
    expect(page.status).toBe(200);
    expect(await page.text()).toBe('<title>Tickmark</title>');
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect((await get('app://tickmark/assets/main.js')).headers.get('content-type')).toMatch(
      /^text\/javascript/,
    );
  });

  it('let WebAssembly run in the worker that checks spelling, and nowhere else', async () => {
    const policyOf = async (path: string) =>
      (await get(`app://tickmark/${path}`)).headers.get('content-security-policy');
    expect(await policyOf('assets/spell-worker-a1_B-2.js')).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'",
    );
    for (const path of ['index.html', 'assets/main.js', 'assets/spell-worker-a.html']) {
      expect(await policyOf(path)).not.toContain('wasm');
    }
  });

  it.each([
    'app://tickmark/../secret.html',
    'app://tickmark/%2e%2e/secret.html',
    'app://tickmark/assets/..%2f..%2fsecret.html',
    'app://tickmark/..%5csecret.html',
    'app://tickmark/%2e%2e%2fpage-secret/a.html',
    'app://tickmark/%252e%252e/secret.html',
    `app://tickmark/${encodeURIComponent(join(folder, 'secret.html'))}`,
    'app://tickmark/link.html',
    'app://tickmark/.env',
    'app://tickmark/index.html%00.js',
    'app://tickmark/index.html::$DATA',
    'app://tickmark/%',
    'app://tickmark/',
    'app://tickmark/assets',
    'app://other/index.html',
  ])('nothing else: %s', async (url) => {
    const response = await get(url);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).toBe('');
  });

  it('are only read', async () => {
    expect((await get('app://tickmark/index.html', 'POST')).status).toBe(403);
  });
});

describe('an article’s pictures', () => {
  it('come from the library by document and link, and can run nothing', async () => {
    const picture = await get(`app://tickmark/asset/a1/${encodeURIComponent('그림/차트 1.png')}`);
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(new Uint8Array([1, 2]));
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(picture.headers.get('content-security-policy')).toContain('sandbox');
    expect((await get('app://tickmark/asset/a1/없음.png')).status).toBe(404);
  });
});

it('a fault behind a request is answered, and the log says what it was', async () => {
  asset.mockRejectedValueOnce(new Error('the disk is gone'));
  const response = await get('app://tickmark/asset/a1/a.png');
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('');
  expect(logged).toEqual([expect.stringMatching(/^error: .*the disk is gone/)]);
});

describe('a page to be printed', () => {
  it('is served under its token and may load nothing', async () => {
    const page = await get('app://tickmark/print/t1');
    expect(await page.text()).toBe('<p>인쇄</p>');
    expect(page.headers.get('content-security-policy')).not.toContain('script-src');
    expect((await get('app://tickmark/print/t2')).status).toBe(404);
  });
});
