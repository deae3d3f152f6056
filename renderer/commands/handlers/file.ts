import type { ExportFormat } from '../../../shared/contract.ts';
import { message } from '../../../shared/i18n/index.ts';
import { folderOf } from '../../../shared/library-path.ts';
import { isConflict } from '../../documents/file-state.ts';
import { copyDocument } from '../../export/copy-document.ts';
import { exportDocument } from '../../export/export-document.ts';
import { leave } from '../../export/leave.ts';
import { chooseFiles } from '../../library/add-files.ts';
import { focusEditor, focusRegion, regions } from '../../workbench/focus.ts';
import type { CommandHandlers } from '../commands.ts';
import { afterRender, commandTargets, type Parts } from './targets.ts';

/** Articles as files: made, opened, saved, moved, exported. */
export function fileHandlers(workbench: Parts) {
  const { articles, dialogs, documents, library, pointed } = workbench;
  const { inLibrary, onArticle, onDocument, onTabs } = commandTargets(workbench);
  const exportAs = (format: ExportFormat) =>
    onDocument((document) =>
      leave(dialogs, document, format, () => exportDocument(workbench, document, format)),
    );
  return {
    'file.new': inLibrary(() => {
      // While the list has the focus the new article goes beside the one that its cursor stands on.
      const beside = pointed.get();
      const folder = folderOf((beside && articles.find(beside)?.path) || '');
      dialogs.show({ kind: 'newArticle', folder });
    }),
    'file.openLibrary': { run: () => library.choose() },
    'file.quickOpen': inLibrary(() => dialogs.show({ kind: 'quickOpen' })),
    'file.save': onDocument(async (document) => {
      if (await document.save()) workbench.announce(message('workbench.save.done'));
    }),
    'file.saveAs': onDocument(({ id }) => dialogs.show({ kind: 'saveAs', id })),
    'file.saveAll': onTabs(async () => {
      if (await documents.saveAll()) workbench.announce(message('workbench.save.allDone'));
    }),
    'file.history': onDocument((document) => dialogs.show({ kind: 'history', document })),
    'file.merge': {
      can: () => isConflict(documents.active()?.saving.get()),
      run: () => documents.active()?.merging.begin(),
    },
    'file.rename': onArticle('file.rename'),
    'file.move': onArticle('file.move'),
    'file.duplicate': onArticle('file.duplicate'),
    'file.trash': onArticle('file.trash'),
    'file.add': inLibrary(async () => {
      const files = await chooseFiles();
      if (files.length > 0) await articles.add(files, '');
    }),
    'file.convert': {
      can: () => (documents.active()?.disk.get().encoding ?? 'utf-8') !== 'utf-8',
      run: () => dialogs.show({ kind: 'convert', id: documents.active()!.id }),
    },
    'file.closeTab': onDocument(async ({ id }) => {
      if (!(await documents.close(id))) return;
      if (documents.active()) focusEditor(documents);
      else afterRender(() => focusRegion(regions.library));
    }),
    'file.export': onDocument((document) => dialogs.show({ kind: 'export', document })),
    'file.exportHtml': exportAs('html'),
    'file.exportPdf': exportAs('pdf'),
    'file.exportDocx': exportAs('docx'),
    'file.exportBlog': exportAs('blog'),
    'file.exportText': exportAs('txt'),
    'file.exportTextForm': exportAs('text-form'),
    'file.exportMarkdown': exportAs('markdown'),
    'file.copyForBlog': onDocument((document) =>
      leave(dialogs, document, 'copy', () => copyDocument(workbench, document)),
    ),
  } satisfies Partial<CommandHandlers>;
}
