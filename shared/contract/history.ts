import { z } from 'zod';
import { Failure } from '../errors.ts';
import { type Calls, DocumentId, none, Text } from './basics.ts';

/** An earlier version of an article. */
export const HistoryVersion = z.object({
  /** Names it among the versions of its article. */
  id: z.string().regex(/^[0-9A-Za-z-]{1,120}$/),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** `auto`: unsaved text that was kept; `found`: what stood on disk before a save; `commit`: Git's. */
  cause: z.enum(['saved', 'auto', 'found', 'commit']),
  /** The name that the writer gave it, or the commit's subject. */
  name: z.string().nullable(),
  /** Who made the commit. */
  author: z.string().nullable(),
});
export type HistoryVersion = z.infer<typeof HistoryVersion>;
const VersionName = z.string().trim().min(1).max(200);

/** The earlier versions of an article. */
export const historyCalls = {
  /** The earlier versions of a document, the newest first, and what of its history could not be read. */
  'history.list': {
    args: z.object({ id: DocumentId }),
    result: z.object({ versions: z.array(HistoryVersion), problems: z.array(Failure) }),
  },
  /** The text of an earlier version, line ends as they were. */
  'history.read': {
    args: z.object({ id: DocumentId, version: HistoryVersion.shape.id }),
    result: z.object({ text: Text }),
  },
  /** Keeps the text as it stands in the editor, on wish under a name. */
  'history.keep': {
    args: z.object({ id: DocumentId, text: Text, name: VersionName.nullable() }),
    result: HistoryVersion,
  },
  /** Names an earlier version; null takes its name away. A named version is never thinned out. */
  'history.name': {
    args: z.object({ id: DocumentId, version: HistoryVersion.shape.id, name: VersionName.nullable() }),
    result: none,
  },
} as const satisfies Calls;
