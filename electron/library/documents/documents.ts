import { dirname, join } from 'node:path';
import {
  detectLineEnd,
  dominantLineEnd,
  restoreLineEnds,
  toEditorText,
} from '../../../shared/article/line-ends.ts';
import type { CallArgs, CallResult, DocumentId, OpenedDocument } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { createTurns } from '../../turns.ts';
import { errorCode } from '../files/disk.ts';
import { encode, type TextForm } from '../files/encoding.ts';
import { realPathInside } from '../files/inside.ts';
import {
  createTextFile,
  isWritable,
  readTextFile,
  type Saved,
  saveTextFile,
  toSaveError,
} from '../files/text-file.ts';
import { freeFileName } from '../folder/names.ts';
import type { KnownFile } from '../folder/registry.ts';
import { toFolderError } from '../folder/scan.ts';
import type { FolderTools } from '../folder/tools.ts';
import type { DocumentEvents } from './events.ts';
import { createHolders } from './holders.ts';
import { createVersions, type FindMoved } from './versions.ts';

/** The articles that a page has open or creates. */
export interface Documents {
  /** `page`: which of the host's pages has it open from now on. */
  open(id: DocumentId, page?: string): Promise<OpenedDocument>;
  save(args: CallArgs<'document.save'>): Promise<CallResult<'document.save'>>;
  /** Creates a file directly in the folder `root`, a real path. `name` is a title or a file name. */
  create(root: string, name: string, text: string, page?: string): Promise<OpenedDocument>;
  /**
   * Changes the text of an article on disk that no page has in hand, in the file's own form. `change` gets the text as
   * it stands there, with its own line ends.
   */
  rewrite(id: DocumentId, change: (text: string) => string): Promise<void>;
  /** Saves a text as UTF-8 from now on. Throws as `save` does; the file is then as before. */
  convert(args: CallArgs<'document.convert'>): Promise<CallResult<'document.convert'>>;
  /** Runs what changes where a document's file stands while nothing else reads or writes it. */
  alone<T>(id: DocumentId, task: () => Promise<T>): Promise<T>;
  /** A page has closed a document. Whether no page has it open any more; only then nobody hears of its file. */
  close(id: DocumentId, page?: string): boolean;
  /** Closes what only pages had open that are gone without a word; the result is what no page has open any more. */
  keepOpen(living: readonly string[]): DocumentId[];
  /** The writer has put the file away: of its pages, those that still have the document open are told. */
  putAway(id: DocumentId): void;
  /** A text as a save would write it now; as UTF-8 where the file is gone or its encoding cannot hold the text. */
  bytesOf(id: DocumentId, text: string): Promise<Buffer>;
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
  /** How each open file was written when it was opened: it stays so even while it holds ASCII only. */
  const forms = new Map<DocumentId, TextForm & { readonly lineEnd: string }>();
  const turns = createTurns();
  const versions = createVersions({ disk, registry, turns, onChanged, onMoved });
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

  async function save(args: CallArgs<'document.save'>): Promise<CallResult<'document.save'>> {
    const document = registry.get(args.id);
    try {
      return await write(document, args);
    } catch (error) {
      throw toSaveError(error, document.shown);
    }
  }

  async function write(
    document: KnownFile,
    { id, text, base, auto }: CallArgs<'document.save'>,
  ): Promise<CallResult<'document.save'>> {
    const { shown, root, path } = document;
    if (base === null) return writeAnew(document, text);
    const real = await realPathInside(disk, root, { path, shown });
    const file = { path: real, shown };
    const saved = await turns.run(real, async () => {
      if (registry.get(id).path !== path) return null;
      const form = forms.get(id) ?? (await readTextFile(disk, file));
      return tellSaved(document, await saveTextFile(disk, file, text, base, form), auto);
    });
    // The file was moved while the save waited.
    return saved ?? save({ id, text, base, auto });
  }

  /** Writes the text of a file that is gone to its old place, in its old form. */
  async function writeAnew(document: KnownFile, text: string): Promise<CallResult<'document.save'>> {
    const { id, root, path, shown } = document;
    // Its folder may be gone too, or may be a link now that leads out.
    await realPathInside(disk, root, { path: dirname(path), shown });
    return turns.run(path, async () => {
      const { lineEnd = '\n', ...form } = forms.get(id) ?? {};
      const written = text.replaceAll('\n', lineEnd);
      const saved = await createTextFile(disk, document, written, form).catch((error: unknown) => {
        throw errorCode(error) === 'EEXIST'
          ? new TickmarkError('error.save.conflict', { path: shown })
          : error;
      });
      return tellSaved(document, saved);
    });
  }

  function tellSaved(file: KnownFile, saved: Saved, auto = false): CallResult<'document.save'> {
    const { version, modified, confirmed, before, bytes } = saved;
    if (!confirmed) log('warning', `saved, but the folder entry was not confirmed: ${file.shown}`);
    versions.set(file.id, version);
    // Another page may have the same article open.
    onChanged(file.id, version);
    onSaved(file, before, bytes, auto);
    return { version, modified };
  }

  async function bytesOf(id: DocumentId, text: string): Promise<Buffer> {
    try {
      const found = await readTextFile(disk, registry.get(id));
      return encode(restoreLineEnds(found.text, text), forms.get(id) ?? found);
    } catch (error) {
      if (!(error instanceof TickmarkError)) throw error;
      return Buffer.from(text, 'utf8');
    }
  }

  async function rewrite(id: DocumentId, change: (text: string) => string): Promise<void> {
    const document = registry.get(id);
    const { shown, root, path } = document;
    const file = { path: await realPathInside(disk, root, { path, shown }), shown };
    await turns.run(file.path, async () => {
      const found = await readTextFile(disk, file);
      const text = toEditorText(change(found.text));
      const saved = await saveTextFile(disk, file, text, found.version, found);
      if (saved.version === found.version) return;
      if (versions.has(id)) tellSaved(document, saved);
      else onSaved(document, saved.before, saved.bytes, false);
    });
  }

  async function convert(args: CallArgs<'document.convert'>): Promise<CallResult<'document.convert'>> {
    const before = forms.get(args.id);
    forms.set(args.id, { lineEnd: '\n', ...before, encoding: 'utf-8', bom: false });
    try {
      return await save(args);
    } catch (error) {
      if (before) forms.set(args.id, before);
      else forms.delete(args.id);
      throw error;
    }
  }

  async function create(root: string, name: string, text: string, page?: string): Promise<OpenedDocument> {
    const names = await disk.readdir(root).catch((error: unknown) => {
      throw toFolderError(error, root);
    });
    for (const taken = [...names]; ; ) {
      const shown = freeFileName(name, taken);
      const file = { path: join(root, shown), shown };
      try {
        await turns.run(file.path, () => createTextFile(disk, file, text));
        return await open(registry.register(root, file).id, page);
      } catch (error) {
        // Someone else was quicker, or this file system takes another of the names for this one.
        if (errorCode(error) !== 'EEXIST') throw error;
        taken.push(shown);
      }
    }
  }

  function forget(id: DocumentId): void {
    forms.delete(id);
    versions.forget(id);
    holders.forget(id);
  }

  return {
    open,
    save,
    rewrite,
    convert,
    create,
    bytesOf,
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
