import type { Session } from 'electron';
import { isOwnUrl } from './origin.ts';

/** Writing what the user copies is all that the page may do; a paste reaches the editor without any permission. */
const granted: readonly string[] = ['clipboard-sanitized-write'];

/** Electron grants every permission that no handler refuses, so both handlers decide by this. */
export function mayUse(permission: string, requestingUrl: string): boolean {
  return granted.includes(permission) && isOwnUrl(requestingUrl);
}

export function setUpPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(mayUse(permission, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    mayUse(permission, requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
}
