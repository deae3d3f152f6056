import { basename, dirname, extname, join } from 'node:path';
import type { CallArgs, CallResult, DocumentId } from '../../../shared/contract.ts';
import { type Failure, TickmarkError, toFailure } from '../../../shared/errors.ts';
import { followMove, type Move } from '../../../shared/lint/links/follow.ts';
import { applyEdits, type Edit } from '../../../shared/span.ts';
import type { OpenLibrary } from '../catalogue/open-library.ts';
import type { Documents } from '../documents/documents.ts';
import { type Disk, errorCode } from '../files/disk.ts';
import { realPathInside } from '../files/inside.ts';
import { toSaveError } from '../files/text-file.ts';
import { moveFile } from '../files/write.ts';
import { findFolder, namesIn } from '../folder/folders.ts';
import { shownPath } from '../folder/locate.ts';
import { checkedFileName, checkFree, sameName } from '../folder/names.ts';
import type { KnownFile } from '../folder/registry.ts';
import type { Journal } from '../journal/journal.ts';
import { filesOf, findSources, type LinkTools, type OpenTexts } from './linked.ts';

export interface RelocateTools extends LinkTools {
  readonly documents: Documents;
  readonly journal: Journal;
  /** What is kept of articles outside of them: earlier versions, reviews. Paths in the library, with `/`, in NFC. */
  readonly sidecars: { renamed(root: string, from: string, to: string): Promise<void> };
}

/** Where a document is to stand. */
interface Goal {
  readonly path: string;
  readonly shown: string;
  /** The new name is the old one for this file system. */
  readonly sameFile: boolean;
}

/**
 * Gives an article another name, another folder of its library, or both; the document keeps its id. With `follow` the
 * links of the other articles follow, and those of the moved one still lead where they led: in texts that pages have
 * in hand by the edits of the answer, elsewhere on disk. A file whose links could not be rewritten is in `failed`.
 */
export async function relocate(
  tools: RelocateTools,
  library: OpenLibrary,
  { id, name, folder, follow, open }: CallArgs<'document.move'>,
): Promise<CallResult<'document.move'>> {
  const { documents, journal, registry, sidecars } = tools;
  const file = registry.get(id);
  const goal = await goalOf(tools.disk, file, name, folder);
  if (goal.path === file.path) return { path: file.shown, edits: [], rewritten: 0, failed: [] };

  const has = filesOf(library);
  const move: Move = { before: file.shown, after: goal.shown };
  const sources = follow ? await findSources(library, file, open) : [];
  await documents.alone(id, async () => {
    await moveFile(tools.disk, file.path, goal.path, goal).catch((error: unknown) => {
      throw toMoveError(error, goal);
    });
    registry.move(id, goal);
  });
  await journal.move(file, goal);
  await sidecars.renamed(file.root, file.shown, goal.shown);
  if (!follow) return { path: goal.shown, edits: [], rewritten: 0, failed: [] };

  const touched = [file, ...sources.map((source) => source.file)];
  return { path: goal.shown, ...(await followLinks(tools, touched, { move, has, open, moved: id })) };
}

interface Following {
  readonly move: Move;
  /** Which files stand in the library. */
  has(path: string): boolean;
  readonly open: OpenTexts;
  readonly moved: DocumentId;
}

/** Has the links of some articles follow a move. The articles are named as they were before it. */
async function followLinks(
  { documents }: RelocateTools,
  articles: readonly KnownFile[],
  { move, has, open, moved }: Following,
): Promise<Omit<CallResult<'document.move'>, 'path'>> {
  const edits: { id: DocumentId; edits: Edit[] }[] = [];
  const failed: Failure[] = [];
  let rewritten = 0;
  for (const { id, shown } of articles) {
    const held = open.find((one) => one.id === id);
    if (held) {
      const found = followMove(held.text, shown, move, has);
      if (found.length > 0) edits.push({ id, edits: [...found] });
      continue;
    }
    try {
      let count = 0;
      await documents.rewrite(id, (text) => {
        const found = followMove(text, shown, move, has);
        count = found.length;
        return applyEdits(text, found);
      });
      if (count > 0) rewritten++;
    } catch (error) {
      // A file that is no text has no links of its own to follow.
      if (id !== moved || !isUnreadable(error)) failed.push(toFailure(error));
    }
  }
  return { edits, rewritten, failed };
}

function isUnreadable(error: unknown): boolean {
  return error instanceof TickmarkError && error.key.startsWith('error.file.');
}

async function goalOf(
  disk: Disk,
  file: KnownFile,
  name: string | null,
  folder: string | null,
): Promise<Goal> {
  await realPathInside(disk, file.root, file);
  const home = dirname(file.path);
  const place = folder === null ? home : await findFolder(disk, file.root, folder);
  const old = basename(file.path);
  if (place !== home && (await disk.lstat(file.path)).isSymbolicLink()) {
    throw new TickmarkError('error.folder.link', { path: file.shown });
  }
  // In its own folder the file itself is no obstacle: only the case of its name may change.
  const taken = (await namesIn(disk, place)).filter((one) => place !== home || one !== old);
  const wanted = name === null ? old : checkedFileName(name, extname(old) || '.md', taken);
  if (name === null) checkFree(old, taken);
  const unchanged = wanted.normalize('NFC') === old.normalize('NFC');
  const path = join(place, unchanged ? old : wanted);
  const shown = shownPath(file.root, path);
  const sameFile = place === home && sameName(old, wanted) && (await isSame(disk, file.path, path));
  return { path, shown, sameFile };
}

async function isSame(disk: Disk, a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([disk.lstat(a), disk.lstat(b).catch(() => null)]);
  return other !== null && one.ino === other.ino && one.dev === other.dev;
}

function toMoveError(error: unknown, goal: Goal): unknown {
  const name = basename(goal.path);
  switch (errorCode(error)) {
    case 'EEXIST':
      return new TickmarkError('error.file.exists', { path: goal.shown }, { cause: error });
    case 'ENAMETOOLONG':
      return new TickmarkError('error.folder.tooLong', { name }, { cause: error });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new TickmarkError('error.folder.permission', { path: goal.shown }, { cause: error });
    case 'EBUSY':
      return new TickmarkError('error.folder.busy', { path: goal.shown }, { cause: error });
    default:
      return toSaveError(error, goal.shown);
  }
}
