import { z } from 'zod';
import { Failure } from '../errors.ts';
import { profiles } from '../lint/lint-config.ts';
import { longestWord } from '../settings.ts';
import { wordPattern } from '../spelling/words.ts';
import { type Calls, DocumentId, LibraryPath, none, Text } from './basics.ts';

/** The largest picture that is stored beside an article, in bytes. */
export const maxPictureBytes = 20 * 1024 * 1024;

/** The texts that the page has in hand, with `\n` line ends. */
const OpenTexts = z.array(z.object({ id: DocumentId, text: Text }));

const Offset = z.number().int().min(0);
const TextEdit = z.object({ from: Offset, to: Offset, insert: z.string() });

/** The files of a library, beyond the text that stands in them. */
export const folderCalls = {
  /** Which articles link to this one, and how many files of the library it links to itself. */
  'document.linked': {
    args: z.object({ id: DocumentId, open: OpenTexts }),
    result: z.object({
      from: z.array(
        z.object({ id: DocumentId, path: z.string(), title: z.string(), links: z.number().int() }),
      ),
      to: z.number().int(),
    }),
  },
  /**
   * Renames a file, moves it to another folder of the library, or both; null: as it is. The document keeps its id.
   * With `follow` the links of and to it still lead where they led: `edits` are for the texts of `open`, all others
   * are rewritten on disk. Fails with an `error.name.…` that proposes a free name as `suggestion`.
   */
  'document.move': {
    args: z.object({
      id: DocumentId,
      name: z.string().max(1000).nullable(),
      folder: LibraryPath.nullable(),
      follow: z.boolean(),
      open: OpenTexts,
    }),
    result: z.object({
      path: z.string(),
      edits: z.array(z.object({ id: DocumentId, edits: z.array(TextEdit) })),
      /** How many closed articles were rewritten on disk. */
      rewritten: z.number().int(),
      failed: z.array(Failure),
    }),
  },
  /** Makes a folder in the folder `parent`. Fails with an `error.name.…` as `document.move` does. */
  'library.makeFolder': {
    args: z.object({ parent: LibraryPath, name: z.string().max(1000) }),
    result: z.object({ path: z.string() }),
  },
  /** Puts a word into the dictionary of the open library: the `words` of its settings. */
  'library.addWord': {
    args: z.object({ word: z.string().regex(wordPattern).max(longestWord) }),
    result: none,
  },
  /** Sets who publishes the open library: the `profile` of its settings. */
  'library.setProfile': { args: z.object({ profile: z.enum(profiles) }), result: none },
  /** A copy beside it, byte for byte as the file is on disk. */
  'document.duplicate': { args: z.object({ id: DocumentId }), result: z.object({ id: DocumentId }) },
  /** Puts the file into the trash: the system's, or the library's own where that cannot be reached. */
  'document.trash': {
    args: z.object({ id: DocumentId }),
    result: z.object({ token: z.string(), place: z.enum(['system', 'library']) }),
  },
  /** Takes a file out of the trash again, to where it was. */
  'document.restore': {
    args: z.object({ token: z.string().max(64) }),
    result: z.object({ id: DocumentId, path: z.string() }),
  },
  /** Puts a file from outside into the library, byte for byte, under a free name. */
  'document.add': {
    args: z.object({ name: z.string().max(1000), folder: LibraryPath, base64: z.string() }),
    result: z.object({ id: DocumentId, path: z.string() }),
  },
  /** Stores a picture beside an article under a free name, which is the result. `name` is what it was called. */
  'document.addPicture': {
    args: z.object({
      id: DocumentId,
      name: z.string().max(1000),
      base64: z.string().max(2 * maxPictureBytes),
    }),
    result: z.object({ name: z.string() }),
  },
} as const satisfies Calls;
