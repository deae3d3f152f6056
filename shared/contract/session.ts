import { z } from 'zod';
import { Settings, SettingsChange } from '../settings.ts';
import { type Calls, DocumentId, none } from './basics.ts';
import { Library, LibraryInfo } from './library.ts';

export const Session = z.object({
  host: z.enum(['desktop', 'browser']),
  platform: z.enum(['mac', 'windows', 'linux']),
  /** The system's languages, best first. */
  languages: z.array(z.string()),
  version: z.string(),
  settings: Settings,
  library: Library.nullable(),
  recent: z.array(LibraryInfo),
  /** A document that the user asked for when starting (`npm start -- a.md`, a double click). */
  open: DocumentId.nullable(),
  /** Where an article's own pictures are served from: `${assets}/${id}/${relative link}`. */
  assets: z.string(),
});
export type Session = z.infer<typeof Session>;

const UnsavedDocuments = z.array(z.object({ id: DocumentId, title: z.string() }));
/** The documents whose text is not on disk. */
export type UnsavedDocuments = Readonly<z.infer<typeof UnsavedDocuments>>;

/** The workbench around the documents. */
export const sessionCalls = {
  'session.start': { args: none, result: Session },
  'settings.change': { args: SettingsChange, result: Settings },
  /** Opens a web address outside the workbench; http, https and mailto only. */
  'link.open': { args: z.object({ url: z.string().max(2048) }), result: none },
  /** What the host must not close without asking. Sent whenever it changes. */
  'document.unsaved': {
    args: z.object({ documents: UnsavedDocuments }),
    result: none,
  },
  /** The page's answer to `window.saveAndClose`. */
  'window.close': { args: z.object({ answer: z.enum(['saved', 'failed']) }), result: none },
  'log.write': {
    args: z.object({ level: z.enum(['error', 'warning', 'info']), message: z.string().max(4000) }),
    result: none,
  },
} as const satisfies Calls;
