import { join } from 'node:path';
import type { UnsavedDocuments } from '../../shared/contract.ts';
import { TickmarkError } from '../../shared/errors.ts';
import { createDispatcher } from '../dispatcher.ts';
import { printPdf } from '../export/print-pdf.ts';
import { createHost, type Host } from '../host.ts';
import { homeTrash } from '../library/filing/trash.ts';
import type { Log } from '../log.ts';
import { configFolder, openFileStore } from '../settings/file-store.ts';
import { createRecentLibraries } from '../settings/recent.ts';
import { createSettings } from '../settings/settings.ts';
import { startServer } from './server.ts';

export interface ServeOptions {
  /** A folder or an article. */
  readonly path: string;
  /** The built page, absolute. */
  readonly pageFolder: string;
  readonly version: string;
  readonly log: Log;
  /** Where settings are kept. */
  readonly configFolder?: string;
}

export interface Serving {
  readonly host: Host;
  /** Lets a browser in as long as the workbench runs. */
  readonly address: string;
  /** Lets one visit in. */
  addressForOnce(): string;
  /** The articles with unsaved text, as the page last told. */
  unsaved(): UnsavedDocuments;
  close(): Promise<void>;
}

/** The workbench for a browser on this computer. Throws what `Host.openPath` throws where the path cannot be opened. */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { log, version, pageFolder } = options;
  const kept = options.configFolder ?? configFolder();
  const store = openFileStore(join(kept, 'browser.json'), log);
  let languages: readonly string[] = [];
  let unsaved: UnsavedDocuments = [];

  const host = createHost({
    kind: 'browser',
    version,
    assets: 'asset',
    settings: createSettings(store),
    recent: createRecentLibraries(store),
    log,
    journalFolder: join(kept, 'journal'),
    deskFolder: join(kept, 'desks'),
    trashItem: null,
    trashFolder: homeTrash(),
    systemLanguages: () => languages,
    chooseFolder: unsupported,
    chooseExportTarget: 'download',
    printPdf,
    // The page opens links itself, in a tab that does not know it.
    openExternal: unsupported,
    onUnsaved: (documents) => {
      unsaved = documents;
    },
    closeAnswer: () => {},
  });
  await host.openPath(options.path);
  const server = await startServer({
    host,
    log,
    pageFolder,
    dispatch: createDispatcher(host.handlers, log),
    onLanguages: (header) => {
      languages = parseLanguages(header);
    },
  });
  return {
    host,
    address: server.access.address,
    addressForOnce: server.access.addressForOnce,
    unsaved: () => unsaved,
    async close() {
      await server.close();
      await host.close();
    },
  };
}

/** The languages of an `Accept-Language` header, best first as browsers list them. */
function parseLanguages(header: string): string[] {
  return header
    .split(',')
    .map((part) => part.split(';')[0]!.trim())
    .filter((language) => /^[a-z]/i.test(language));
}

async function unsupported(): Promise<never> {
  throw new TickmarkError('error.host.unsupported');
}
