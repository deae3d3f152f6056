import { dirname, join } from 'node:path';
import { articleName } from '../../../shared/library-path.ts';
import { recall } from '../../../shared/recall.ts';
import { createFolderView } from '../../checking/folder-view.ts';
import { disk, type FileRef } from '../../library/files/disk.ts';
import { configName } from '../../library/folder/config.ts';
import type { Revision } from './revision.ts';

/** What a change did to files that others link to, by their place in the repository. */
export interface Stirred {
  /** Removed, renamed or moved away. */
  readonly gone: ReadonlySet<string>;
  /** Articles with another text, and perhaps other headings. */
  readonly changed: ReadonlySet<string>;
}

/** `targets` are those files of which is known already whether they are as in the revision. */
export async function findStirred(
  revision: Revision,
  targets: ReadonlyMap<FileRef, { readonly isSame: boolean }>,
): Promise<Stirred> {
  const { top, names } = revision;
  const now = createFolderView(top, { deep: false });
  const gone = new Set([...names].filter((name) => !now.has(name)));
  const known = new Map<string, boolean>();
  for (const [file, { isSame }] of targets) known.set(await revision.place(file.path), isSame);
  const changed = new Set<string>();
  for (const name of names) {
    if (!articleName.test(name) || gone.has(name)) continue;
    const isSame = known.get(name) ?? (await revision.holds({ path: join(top, name), shown: name }));
    if (!isSame) changed.add(name);
  }
  return { gone, changed };
}

/** Tells of an article whether the settings that its library had in the revision, or has now, are other ones. */
export function settingsOf(revision: Revision): (file: FileRef) => Promise<boolean> {
  const byFolder = new Map<string, Promise<boolean>>();

  async function haveChanged(folder: string): Promise<boolean> {
    const file = { path: join(folder, configName), shown: configName };
    const isThere = await exists(file.path);
    if (isThere || revision.names.has(await revision.place(file.path))) return !(await revision.holds(file));
    // What stands above the repository is not of its revisions.
    return (await revision.place(folder)) !== '' && inFolder(dirname(folder));
  }
  const inFolder = (folder: string) => recall(byFolder, folder, () => haveChanged(folder));
  return (file) => inFolder(dirname(file.path));
}

const exists = (path: string) =>
  disk.access(path).then(
    () => true,
    () => false,
  );
