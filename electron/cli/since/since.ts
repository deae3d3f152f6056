import type { Libraries } from '../../checking/libraries.ts';
import type { FileRef } from '../../library/files/disk.ts';
import type { Places } from '../checks/places.ts';
import { linksToStirred } from './broken-links.ts';
import { openRevision, type Revision } from './revision.ts';
import { findStirred, settingsOf } from './stirred.ts';

/** An article that is to be checked because of a change. */
export interface Wanted {
  readonly file: FileRef;
  /** Of one that did not change itself: its links that the change may have broken. Null: all of it is of interest. */
  readonly links: readonly Places[] | null;
}

interface Since {
  readonly revision: string;
  /** The articles that were named. */
  readonly files: readonly FileRef[];
  /** Where Git is asked. */
  readonly folder: string;
  readonly libraries: Libraries;
  /** The file of `--config`; null where each library goes by its own settings. */
  readonly config: FileRef | null;
}

/**
 * Of the articles that were named, in their order, those that a change since a Git revision gives reason to check: the
 * changed and the new ones, all whose settings changed, and those with a link to a file that is gone or to a heading of
 * an article that changed. Throws as `openRevision`.
 */
export async function wantedSince(since: Since): Promise<readonly Wanted[]> {
  const { files, libraries } = since;
  const revision = await openRevision(since.revision, since.folder);
  const haveOtherSettings = await settingsTest(revision, since.config);
  const states = new Map<FileRef, { readonly isSame: boolean; readonly asBefore: boolean }>();
  for (const file of files) {
    const isSame = await revision.holds(file);
    states.set(file, { isSame, asBefore: isSame && !(await haveOtherSettings(file)) });
  }
  const others = files.filter((file) => states.get(file)!.asBefore);
  const links =
    others.length === 0
      ? new Map<FileRef, readonly Places[]>()
      : await linksToStirred(others, await findStirred(revision, states), revision, libraries);
  return files.flatMap((file): readonly Wanted[] => {
    if (!states.get(file)!.asBefore) return [{ file, links: null }];
    const broken = links.get(file);
    return broken ? [{ file, links: broken }] : [];
  });
}

async function settingsTest(
  revision: Revision,
  config: FileRef | null,
): Promise<(file: FileRef) => Promise<boolean>> {
  if (config === null) return settingsOf(revision);
  const isOutside = (await revision.place(config.path)).startsWith('..');
  const changed = !isOutside && !(await revision.holds(config));
  return async () => changed;
}
