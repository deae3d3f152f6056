import type { FolderHandlers } from '../../../shared/contract.ts';
import type { EventEmitter } from '../../events.ts';
import { createTurns } from '../../turns.ts';
import type { OpenLibrary } from '../catalogue/open-library.ts';
import { addFile, duplicate } from '../filing/add.ts';
import type { Bin } from '../filing/bin.ts';
import { linked } from '../filing/linked.ts';
import { addPicture } from '../filing/picture.ts';
import { type RelocateTools, relocate } from '../filing/relocate.ts';
import { addLibraryWord, setLibraryProfile } from '../folder/change-config.ts';
import { findFolder, makeFolder } from '../folder/folders.ts';

interface FolderParts extends RelocateTools {
  readonly bin: Bin;
  /** Throws `error.library.none`. */
  opened(): OpenLibrary;
  /** Files came or went: the folder is read again, and the pages are told. */
  changed(): Promise<void>;
  readonly emit: EventEmitter['emit'];
}

/** What a page may do with the files of the open library beyond writing in them. */
export function folderCalls(parts: FolderParts): FolderHandlers {
  const { bin, changed, documents, emit, opened, registry } = parts;
  const turns = createTurns();
  return {
    'document.linked': (args) => linked(parts, opened(), args),
    'document.move': async (args) => {
      const moved = await relocate(parts, opened(), args);
      emit('document.moved', { id: args.id, path: moved.path });
      await changed();
      return moved;
    },
    'library.makeFolder': async ({ parent, name }) => ({
      path: await makeFolder(parts.disk, opened().root, parent, name),
    }),
    'library.addWord': async ({ word }) => {
      const { root } = opened();
      await turns.run(root, () => addLibraryWord(parts.disk, root, word));
      await changed();
      return {};
    },
    'library.setProfile': async ({ profile }) => {
      const { root } = opened();
      await turns.run(root, () => setLibraryProfile(parts.disk, root, profile));
      await changed();
      return {};
    },
    'document.duplicate': async ({ id }) => {
      const copy = await duplicate(parts, registry.get(id));
      await changed();
      return { id: copy.id };
    },
    'document.trash': async ({ id }) => {
      const trashed = await documents.alone(id, async () => {
        const put = await bin.put(id);
        documents.putAway(id);
        return put;
      });
      await changed();
      return trashed;
    },
    'document.restore': async ({ token }) => {
      const restored = await bin.takeBack(token);
      await changed();
      return restored;
    },
    'document.add': async ({ name, folder, base64 }) => {
      const { root } = opened();
      const place = await findFolder(parts.disk, root, folder);
      const added = await addFile(parts, {
        root,
        folder: place,
        name,
        bytes: Buffer.from(base64, 'base64'),
      });
      await changed();
      return { id: added.id, path: added.shown };
    },
    'document.addPicture': async ({ id, name, base64 }) => {
      const bytes = Buffer.from(base64, 'base64');
      const stored = await addPicture(parts.disk, registry.get(id), { name, bytes });
      await changed();
      return { name: stored };
    },
  };
}
