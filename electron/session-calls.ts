import type { CallArgs, Session, SessionHandlers, UnsavedDocuments } from '../shared/contract.ts';
import type { Workspace } from './library/workspace/workspace.ts';
import { checkLink } from './link-policy.ts';
import type { Log } from './log.ts';
import type { RecentLibraries } from './settings/recent.ts';
import type { SettingsStore } from './settings/settings.ts';

/** What a host's surroundings do for a page, whatever library is open. */
export interface SessionServices {
  readonly kind: Session['host'];
  readonly version: string;
  /** Where the page finds `asset()`: `${assets}/${document id}/${relative link}`. */
  readonly assets: string;
  readonly settings: SettingsStore;
  readonly recent: RecentLibraries;
  readonly log: Log;
  /** Best first. */
  systemLanguages(): readonly string[];
  /** Opens an address that link-policy.ts has let through. */
  openExternal(url: string): Promise<void>;
  /** The articles that hold unsaved text, whenever this changes. */
  onUnsaved(documents: UnsavedDocuments): void;
  /** The page's answer to `window.saveAndClose`. */
  closeAnswer(answer: CallArgs<'window.close'>['answer']): void;
}

/** What a page asks of the workbench around its documents. */
export function sessionCalls(services: SessionServices, workspace: Workspace): SessionHandlers {
  const { settings, recent, log } = services;
  return {
    'session.start': async () => ({
      host: services.kind,
      platform: platforms[process.platform] ?? 'linux',
      languages: [...services.systemLanguages()],
      version: services.version,
      settings: settings.read(),
      library: workspace.library()?.current() ?? null,
      recent: [...recent.list()],
      open: workspace.asked(),
      assets: services.assets,
    }),
    'settings.change': async (some) => settings.change(some),
    'link.open': async ({ url }) => {
      await services.openExternal(checkLink(url));
      return {};
    },
    'document.unsaved': async ({ documents }) => {
      services.onUnsaved(documents);
      return {};
    },
    'window.close': async ({ answer }) => {
      services.closeAnswer(answer);
      return {};
    },
    'log.write': async ({ level, message }) => {
      log(level, message);
      return {};
    },
  };
}

const platforms: Partial<Record<NodeJS.Platform, Session['platform']>> = { darwin: 'mac', win32: 'windows' };
