import type { LibraryInfo } from '../../shared/contract.ts';
import { libraryInfo } from '../library/folder/library-info.ts';
import type { KeyValueStore } from './settings.ts';

/** The libraries opened of late, newest first. */
export interface RecentLibraries {
  list(): readonly LibraryInfo[];
  /** Puts a library's absolute path first. */
  add(path: string): void;
}

const kept = 10;

export function createRecentLibraries(store: KeyValueStore): RecentLibraries {
  const paths = (): string[] => {
    const stored = store.get('recent');
    return Array.isArray(stored) ? stored.filter((path) => typeof path === 'string') : [];
  };
  return {
    list: () => paths().map(libraryInfo),
    add: (path) => store.set('recent', [path, ...paths().filter((other) => other !== path)].slice(0, kept)),
  };
}
