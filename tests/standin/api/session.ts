import { fromChromium } from '../addresses.ts';
import type { Cdp } from '../cdp.ts';

type Request = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void;
type Check = (contents: unknown, permission: string, origin: string, details: object) => boolean;

/** Electron's names of permissions that Chromium can be told about, by Chromium's own. */
const known: Readonly<Record<string, string>> = {
  notifications: 'notifications',
  geolocation: 'geolocation',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  media: 'camera',
  midi: 'midi',
  'persistent-storage': 'persistent-storage',
};

/** Electron's `session`: the stand-in has the default one only. Permissions are asked about before a page loads. */
export class Session {
  #request: Request | null = null;
  #check: Check | null = null;

  setPermissionRequestHandler(handler: Request | null): void {
    this.#request = handler;
  }

  setPermissionCheckHandler(handler: Check | null): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(): void {}

  /** For web contents: settles what an origin may do, as the application's handlers decide. */
  async settlePermissions(cdp: Cdp, contents: unknown, chromiumUrl: string): Promise<void> {
    const { origin } = new URL(chromiumUrl);
    await Promise.all(
      Object.entries(known).map(([permission, name]) =>
        cdp.send('Browser.setPermission', {
          permission: { name },
          setting: this.#grants(contents, permission, fromChromium(`${origin}/`)) ? 'granted' : 'denied',
          origin,
        }),
      ),
    );
  }

  #grants(contents: unknown, permission: string, url: string): boolean {
    let granted = this.#request === null;
    this.#request?.(
      contents,
      permission,
      (answer) => {
        granted = answer;
      },
      { requestingUrl: url, isMainFrame: true },
    );
    return granted && (this.#check?.(contents, permission, url, {}) ?? true);
  }
}
