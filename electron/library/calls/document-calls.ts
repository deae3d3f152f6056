import type { DocumentHandlers, RecoveredText } from '../../../shared/contract.ts';
import type { LibraryTools } from '../catalogue/tools.ts';
import type { Documents } from '../documents/documents.ts';
import { decode } from '../files/encoding.ts';
import { readFileBytes } from '../files/read.ts';
import { findContent } from '../history/find-content.ts';
import type { History } from '../history/history.ts';
import type { Journal } from '../journal/journal.ts';
import { recoverTexts } from '../journal/recover.ts';
import type { Workspace } from '../workspace/workspace.ts';

interface DocumentParts {
  readonly tools: LibraryTools;
  readonly workspace: Workspace;
  readonly documents: Documents;
  readonly journal: Journal;
  readonly history: History;
  /** Files came or went: the folder is read again, and the pages are told. */
  changed(): Promise<void>;
}

/** What a page may do with the text of an article, from opening it to closing it, and with what a crash left of it. */
export function documentCalls(parts: DocumentParts): DocumentHandlers {
  const { tools, workspace, documents, journal, history, changed } = parts;
  const { registry, log } = tools;
  /** A text whose file has changed since can be put together with it where it is known what both were made from. */
  async function withOriginal(recovered: RecoveredText): Promise<RecoveredText> {
    const file = registry.get(recovered.id);
    const now = await readFileBytes(tools.disk, file).catch(() => null);
    if (!now || now.version === recovered.base) return recovered;
    const bytes = await findContent(history, file, recovered.base);
    return bytes ? { ...recovered, original: decode(bytes, file.shown).text } : recovered;
  }
  return {
    'document.open': ({ id, page }) => documents.open(id, page),
    'document.save': async (args) => {
      const file = registry.get(args.id);
      const saved = await journal.around({ ...file, draft: args.draft }, args, () => documents.save(args));
      workspace
        .library()
        ?.update(file)
        .catch((error: unknown) => log('error', String(error)));
      return saved;
    },
    'document.create': async ({ page, ...wanted }) => {
      const created = await documents.create(workspace.opened().root, wanted, page);
      await changed();
      return created;
    },
    'document.convert': (args) => documents.convert(args),
    'document.journal': async ({ id, text, base, draft }) => {
      const file = { ...registry.get(id), draft };
      workspace.library()?.yieldToWriter();
      await (text === null ? journal.forget(file) : journal.keep(file, text, base));
      if (text !== null) void history.edited(file, () => documents.bytesOf(id, text));
      return {};
    },
    'library.recover': async ({ living }) => {
      const library = workspace.library();
      if (living) for (const id of documents.keepOpen(living)) library?.release(id);
      const texts = library ? await recoverTexts(tools, journal, library.root, living) : [];
      return Promise.all(texts.map(withOriginal));
    },
    'document.checked': async ({ id, problems, errors }) => {
      workspace.library()?.noteProblems(id, { problems, errors });
      return {};
    },
    'document.close': async ({ id, draft }) => {
      await journal.close({ ...registry.get(id), draft });
      if (documents.close(id, draft?.page)) workspace.library()?.release(id);
      return {};
    },
  };
}
