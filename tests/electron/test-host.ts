import { join } from 'node:path';
import { createDispatcher } from '../../electron/dispatcher.ts';
import { createHost, type HostServices } from '../../electron/host.ts';
import { type Disk, disk as realDisk } from '../../electron/library/files/disk.ts';
import { createRecentLibraries } from '../../electron/settings/recent.ts';
import { createSettings, type KeyValueStore } from '../../electron/settings/settings.ts';
import type {
  ArticlesChange,
  CallArgs,
  CallName,
  CallResult,
  EventName,
  Library,
} from '../../shared/contract.ts';
import { Failure, TickmarkError } from '../../shared/errors.ts';
import { changeArticles } from '../../shared/library-change.ts';
import { folderWith } from './temporary-folder.ts';

export function memoryStore(): KeyValueStore {
  const values = new Map<string, unknown>();
  return { get: (key) => values.get(key), set: (key, value) => void values.set(key, value) };
}

/** A host as a page meets it: every call goes through the dispatcher, and answers are held to the contract. */
export function testHost(some: Partial<HostServices> = {}, disk: Disk = realDisk) {
  const store = memoryStore();
  const logged: string[] = [];
  const log: HostServices['log'] = (level, text) => void logged.push(`${level}: ${text}`);
  const host = createHost(
    {
      kind: 'desktop',
      version: '1.2.3',
      assets: 'asset',
      settings: createSettings(store),
      recent: createRecentLibraries(store),
      log,
      journalFolder: join(folderWith(), 'journal'),
      deskFolder: join(folderWith(), 'desks'),
      trashItem: null,
      trashFolder: join(folderWith(), 'Trash'),
      systemLanguages: () => ['ko-KR'],
      chooseFolder: async () => null,
      chooseExportTarget: 'download',
      printPdf: async () => new Uint8Array(),
      openExternal: async () => {},
      onUnsaved: () => {},
      closeAnswer: () => {},
      ...some,
    },
    disk,
  );
  const dispatch = createDispatcher(host.handlers, log, { checkResults: true });
  const events: { readonly name: EventName; readonly data: unknown }[] = [];
  host.on((name, data) => void events.push({ name, data }));

  /** The library as a page has it that has heard every event; null until it was told of one. */
  function told(start: Library | null = null): Library | null {
    return events.reduce<Library | null>((library, { name, data }) => {
      if (name === 'library.changed') return data as Library;
      return library && name === 'library.articles'
        ? changeArticles(library, data as ArticlesChange)
        : library;
    }, start);
  }

  async function call<C extends CallName>(name: C, args: CallArgs<C>): Promise<CallResult<C>> {
    const reply = await dispatch(name, args);
    if (reply.ok) return reply.result as CallResult<C>;
    const { key, data } = Failure.parse(reply.failure);
    throw new TickmarkError(key, data);
  }

  return { host, call, events, told, logged };
}
