import { detectLineEnd, dominantLineEnd } from '../../../shared/article/line-ends.ts';
import type { CallArgs, DocumentId, OpenedDocument } from '../../../shared/contract.ts';
import { createTurns } from '../../turns.ts';
import { errorCode } from '../files/disk.ts';
import { realPathInside } from '../files/inside.ts';
import { createTextFile, isWritable, readTextFile } from '../files/text-file.ts';
import { toCreateError } from '../folder/create-error.ts';
import { findFolder } from '../folder/folders.ts';
import { underFreeName } from '../folder/free-name.ts';
import { freeFileName } from '../folder/names.ts';
import type { FolderTools } from '../folder/tools.ts';
import type { DocumentEvents } from './events.ts';
import { createHolders } from './holders.ts';
import { createSaver, type FileForm, type Saver } from './saver.ts';
import { createVersions, type FindMoved } from './versions.ts';

/** `name` is a title or a file name, `folder` a library path. */
export type NewArticle = Omit<CallArgs<'document.create'>, 'page'>;

/** The articles that a page has open or creates. */
export interface Documents extends Saver {
  /** `page`: which of the host's pages has it open from now on. */
  open(id: DocumentId, page?: string): Promise<OpenedDocument>;
  /** Creates a file in a folder of `root`, a real path. Throws `error.folder.missing`. */
  create(root: string, wanted: NewArticle, page?: string): Promise<OpenedDocument>;
  /** Runs what changes where a document's file stands while nothing else reads or writes it. */
  alone<T>(id: DocumentId, task: () => Promise<T>): Promise<T>;
  /** A page has closed a document. Whether no page has it open any more; only then nobody hears of its file. */
  close(id: DocumentId, page?: string): boolean;
  /** Closes what only pages had open that are gone without a word; the result is what no page has open any more. */
  keepOpen(living: readonly string[]): DocumentId[];
  /** The writer has put the file away: of its pages, those that still have the document open are told. */
  putAway(id: DocumentId): void;
  isOpen(id: DocumentId): boolean;
  /**
   * Looks at every open file and tells those that hold another version than was last read or written here. One that
   * is gone is asked for with `moved`.
   */
  look(moved?: FindMoved): Promise<void>;
  /** When every save that has begun is done. */
  idle(): Promise<void>;
}

export function createDocuments(
  { disk, registry, log }: FolderTools,
  { onChanged = () => {}, onSaved = () => {}, onMoved = () => {} }: Partial<DocumentEvents> = {},
): Documents {
  const forms = new Map<DocumentId, FileForm>();
  const turns = createTurns();
  const versions = createVersions({ disk, registry, turns, onChanged, onMoved });
  const saver = createSaver({ disk, registry, log, forms, turns, versions, onChanged, onSaved });
  const holders = createHolders();

  async function open(id: DocumentId, page = ''): Promise<OpenedDocument> {
    const { shown, root, path } = registry.get(id);
    const real = await realPathInside(disk, root, { path, shown });
    const { text, version, encoding, bom } = await readTextFile(disk, { path: real, shown });
    forms.set(id, { encoding, bom, lineEnd: dominantLineEnd(text) });
    versions.read(id, version);
    holders.add(id, page);
    const readOnly = !(await isWritable(disk, real));
    return { id, path: shown, text, version, encoding, bom, lineEnd: detectLineEnd(text), readOnly };
  }

  async function create(
    root: string,
    { name, text, folder }: NewArticle,
    page?: string,
  ): Promise<OpenedDocument> {
    const home = await findFolder(disk, root, folder);
    const choose = (taken: readonly string[]) => freeFileName(name, taken);
    const file = await underFreeName(disk, home, choose, async (path, free) => {
      const shown = folder === '' ? free : `${folder}/${free}`;
      await turns
        .run(path, () => createTextFile(disk, { path, shown }, text))
        .catch((error: unknown) => {
          throw errorCode(error) === 'EEXIST' ? error : toCreateError(error, shown);
        });
      return { path, shown };
    });
    return open(registry.register(root, file).id, page);
  }

  function forget(id: DocumentId): void {
    forms.delete(id);
    versions.forget(id);
    holders.forget(id);
  }

  return {
    ...saver,
    open,
    create,
    alone: (id, task) => turns.run(registry.get(id).path, task),
    look: versions.look,
    isOpen: (id) => versions.has(id),
    close(id, page = '') {
      const closed = holders.remove(id, page);
      if (closed) forget(id);
      return closed;
    },
    keepOpen(living) {
      const closed = holders.keep(living);
      for (const id of closed) forget(id);
      return closed;
    },
    putAway(id) {
      const shared = holders.isShared(id);
      forget(id);
      if (shared) onChanged(id, null);
    },
    idle: turns.idle,
  };
}
