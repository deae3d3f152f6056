import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { mayUse, setUpPermissions } from '../../../electron/desktop/permissions.ts';

const page = 'app://tickmark/index.html';
const types = readFileSync(createRequire(import.meta.url).resolve('electron/electron.d.ts'), 'utf8');
const permissions = [...types.matchAll(/setPermission(?:Check|Request)Handler\(handler: (.*)$/gm)].flatMap(
  ([, signature]) =>
    [...signature!.split('permission: ')[1]!.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!),
);

describe('permissions', () => {
  it('knows the names from Electron’s own types', () => {
    expect(permissions).toEqual(
      expect.arrayContaining(['geolocation', 'media', 'notifications', 'fileSystem']),
    );
  });

  it('grants the page nothing but writing to the clipboard, of all that Electron knows', () => {
    expect([...new Set(permissions)].filter((name) => mayUse(name, page))).toEqual([
      'clipboard-sanitized-write',
    ]);
  });

  it.each(['https://example.com/', 'app://other/', 'about:blank', ''])('grants nothing to %j', (url) => {
    expect(mayUse('clipboard-sanitized-write', url)).toBe(false);
  });

  it('holds for requests, checks and devices', () => {
    const handlers = new Map<string, (...args: never[]) => unknown>();
    const keep = (name: string) => vi.fn((handler) => void handlers.set(name, handler));
    setUpPermissions({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
    } as unknown as Session);
    const callback = vi.fn();
    const [request, check, device] = ['request', 'check', 'device'].map(
      (name) => handlers.get(name) as (...args: unknown[]) => unknown,
    );
    request!(null, 'media', callback, { requestingUrl: page });
    request!(null, 'clipboard-sanitized-write', callback, { requestingUrl: page });
    expect(callback.mock.calls).toEqual([[false], [true]]);
    expect(check!(null, 'hid', 'app://tickmark')).toBe(false);
    expect(check!(null, 'clipboard-sanitized-write', 'app://tickmark')).toBe(true);
    expect(device!({ deviceType: 'hid' })).toBe(false);
  });
});
