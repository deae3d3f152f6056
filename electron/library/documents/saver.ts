import { dirname } from 'node:path';
import { restoreLineEnds, toEditorText } from '../../../shared/article/line-ends.ts';
import type { CallArgs, CallResult, DocumentId, Version } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import type { Turns } from '../../turns.ts';
import { errorCode, type FileRef } from '../files/disk.ts';
import { encode, type TextForm } from '../files/encoding.ts';
import { realPathInside } from '../files/inside.ts';
import { createTextFile, readTextFile, type Saved, saveTextFile, toSaveError } from '../files/text-file.ts';
import type { KnownFile } from '../folder/registry.ts';
import type { FolderTools } from '../folder/tools.ts';
import type { DocumentEvents } from './events.ts';
import type { Versions } from './versions.ts';

/** Brings texts to the files of articles, each in the form that its file has. */
export interface Saver {
  save(args: CallArgs<'document.save'>): Promise<CallResult<'document.save'>>;
  /** Saves a text as UTF-8 from now on. Throws as `save` does; the file is then as before. */
  convert(args: CallArgs<'document.convert'>): Promise<CallResult<'document.convert'>>;
  /**
   * Changes the text of an article on disk that no page has in hand, in the file's own form. `change` gets the text as
   * it stands there, with its own line ends.
   */
  rewrite(id: DocumentId, change: (text: string) => string): Promise<void>;
  /** A text as a save would write it now; as UTF-8 where the file is gone or its encoding cannot hold the text. */
  bytesOf(id: DocumentId, text: string): Promise<Buffer>;
}

/** How an open file was written when it was opened: it stays so even while it holds ASCII only. */
export type FileForm = TextForm & { readonly lineEnd: string };

interface Setup extends FolderTools, Pick<DocumentEvents, 'onChanged' | 'onSaved'> {
  readonly forms: Map<DocumentId, FileForm>;
  readonly versions: Versions;
  /** One save of a path at a time. */
  readonly turns: Turns;
}

export function createSaver({
  disk,
  registry,
  log,
  forms,
  versions,
  turns,
  onChanged,
  onSaved,
}: Setup): Saver {
  /** The file where it really stands; throws where that is outside of its library. */
  const inPlace = async ({ root, path, shown }: KnownFile): Promise<FileRef> => ({
    path: await realPathInside(disk, root, { path, shown }),
    shown,
  });

  async function save(args: CallArgs<'document.save'>): Promise<CallResult<'document.save'>> {
    const document = registry.get(args.id);
    try {
      return await (args.base === null ? saveAnew(document, args.text) : saveOver(document, args, args.base));
    } catch (error) {
      throw toSaveError(error, document.shown);
    }
  }

  async function saveOver(
    document: KnownFile,
    args: CallArgs<'document.save'>,
    base: Version,
  ): Promise<CallResult<'document.save'>> {
    const file = await inPlace(document);
    const saved = await turns.run(file.path, async () => {
      if (registry.get(document.id).path !== document.path) return null;
      const form = forms.get(document.id) ?? (await readTextFile(disk, file));
      return tellSaved(document, await saveTextFile(disk, file, args.text, base, form), args.auto);
    });
    // The file was moved while the save waited.
    return saved ?? save(args);
  }

  /** Writes the text of a file that is gone to its old place, in its old form. */
  async function saveAnew(document: KnownFile, text: string): Promise<CallResult<'document.save'>> {
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

  return {
    save,
    async convert(args) {
      const before = forms.get(args.id);
      forms.set(args.id, { lineEnd: '\n', ...before, encoding: 'utf-8', bom: false });
      try {
        return await save(args);
      } catch (error) {
        if (before) forms.set(args.id, before);
        else forms.delete(args.id);
        throw error;
      }
    },
    async rewrite(id, change) {
      const document = registry.get(id);
      const file = await inPlace(document);
      await turns.run(file.path, async () => {
        const found = await readTextFile(disk, file);
        const text = toEditorText(change(found.text));
        const saved = await saveTextFile(disk, file, text, found.version, found);
        if (saved.version === found.version) return;
        if (versions.has(id)) tellSaved(document, saved);
        else onSaved(document, saved.before, saved.bytes, false);
      });
    },
    async bytesOf(id, text) {
      try {
        const found = await readTextFile(disk, registry.get(id));
        return encode(restoreLineEnds(found.text, text), forms.get(id) ?? found);
      } catch (error) {
        if (!(error instanceof TickmarkError)) throw error;
        return Buffer.from(text, 'utf8');
      }
    },
  };
}
