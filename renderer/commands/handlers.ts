import { message } from '../../shared/i18n/index.ts';
import { folderOf } from '../../shared/library-path.ts';
import { writeFilter } from '../../shared/search/query.ts';
import type { Settings } from '../../shared/settings.ts';
import type { SpellingLanguage } from '../../shared/spelling/words.ts';
import { isConflict } from '../documents/file-state.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import type { EditorCommand } from '../editor/session.ts';
import { runTableCommand, type TableCommand, tableCommands } from '../editor/tables/commands.ts';
import { exportDocument } from '../export/export-document.ts';
import { chooseFiles } from '../library/add-files.ts';
import { type FileCommand, runFileCommand } from '../library/file-commands.ts';
import { findingsHere } from '../problems/answers.ts';
import { languageSetting } from '../spelling/setup.ts';
import { focusEditor, focusRegion, isInRegion, regions } from '../workbench/focus.ts';
import type { Workbench } from '../workbench/workbench-parts.ts';
import type { CommandHandler, CommandHandlers } from './commands.ts';

type Parts = Omit<Workbench, 'commands'>;

/** Characters around the cursor in which the top of a table and its caption are looked for. */
const tableReach = 20_000;

/** What each command does, in terms of the workbench's parts. */
export function commandHandlers(workbench: Parts): CommandHandlers {
  const { articles, client, dialogs, documents, library, locale, notices, pointed, search, settings, theme } =
    workbench;

  /** A command on the document in front; it can do nothing while none is open. */
  const onDocument = (run: (document: OpenDocument) => unknown): CommandHandler => ({
    can: () => documents.active() !== null,
    run: () => {
      const document = documents.active();
      return document && run(document);
    },
  });
  /** A command on the article that the list's cursor points to, or else on the one in front. */
  const onArticle = (command: FileCommand): CommandHandler => {
    const target = () => pointed.get() ?? documents.get().active;
    return {
      can: () => target() !== null,
      run: () => {
        const id = target();
        return id === null ? null : runFileCommand(workbench, command, id);
      },
    };
  };
  const inEditor = (command: EditorCommand) =>
    onDocument(({ session }) => {
      if (settings.get().view === 'preview') settings.change({ view: 'split' });
      session.run(command);
    });
  const onTables = Object.fromEntries(
    tableCommands.map((command) => [
      `table.${command}`,
      onDocument(({ session }) => {
        if (settings.get().view === 'preview') settings.change({ view: 'split' });
        const toDo = runTableCommand(session.view, command);
        if (toDo) notices.show('info', message(toDo));
      }),
    ]),
  ) as { readonly [Command in `table.${TableCommand}`]: CommandHandler };
  const inLibrary = (run: () => unknown): CommandHandler => ({
    can: () => library.get().library !== null,
    run,
  });
  const focusPanel = (panel: Settings['panel']) => {
    settings.change({ panel, problemsShown: true });
    afterRender(() => focusRegion(regions.problems));
  };
  /** Goes to what the panel below the text can show; where it shows just that, hides it and goes back to the text. */
  const togglePanel = (panel: Settings['panel']) => {
    const now = settings.get();
    if (!now.problemsShown || now.panel !== panel) return focusPanel(panel);
    const inside = isInRegion(regions.problems);
    settings.change({ problemsShown: false });
    if (inside) documents.active()?.session.focus();
  };
  const toggleSpelling = (language: SpellingLanguage): CommandHandler => ({
    run: () => {
      const setting = languageSetting[language];
      const on = !settings.get()[setting];
      settings.change({ [setting]: on });
      notices.show('info', message(on ? `spelling.on.${language}` : `spelling.off.${language}`));
    },
  });
  const hasTabs = () => documents.get().tabs.length > 0;

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
    'file.saveAll': {
      can: hasTabs,
      run: async () => {
        if (await documents.saveAll()) workbench.announce(message('workbench.save.allDone'));
      },
    },
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
    'file.exportHtml': onDocument((document) => exportDocument(client, notices, document, 'html')),
    'file.exportPdf': onDocument((document) => exportDocument(client, notices, document, 'pdf')),
    'edit.find': inEditor('find'),
    'edit.replace': inEditor('replace'),
    'edit.findInLibrary': inLibrary(() => {
      const selected = selectionIn(documents.active());
      search.show(selected ? { query: selected } : {});
    }),
    'edit.replaceInLibrary': inLibrary(() => search.show({ replacing: true })),
    'edit.findElsewhere': onDocument(async ({ session }) => {
      const { state } = session.view;
      // It carries the reader of figures along, which the page starts without.
      const { elsewhereQuery } = await import('../search/elsewhere.ts');
      const { from, to, head } = state.selection.main;
      const near = Math.max(0, head - tableReach);
      const query = elsewhereQuery(
        state.sliceDoc(near, head + tableReach),
        head - near,
        state.sliceDoc(from, Math.min(to, from + 300)),
      );
      if (query) search.show({ query });
    }),
    'edit.fix': onDocument(({ session }) => {
      if (settings.get().view === 'preview') settings.change({ view: 'split' });
      if (findingsHere(session).length > 0) dialogs.show({ kind: 'fixes', session });
      else notices.show('info', message('problems.noneHere'));
    }),
    'edit.setStatus': onDocument(() => dialogs.show({ kind: 'setStatus' })),
    'edit.spellingKo': toggleSpelling('ko'),
    'edit.spellingEn': toggleSpelling('en'),
    ...onTables,
    'view.palette': { run: () => dialogs.show({ kind: 'palette' }) },
    'view.split': { run: () => settings.change({ view: 'split' }) },
    'view.editor': { run: () => settings.change({ view: 'editor' }) },
    'view.preview': { run: () => settings.change({ view: 'preview' }) },
    'view.toggleLibrary': { run: () => settings.change({ libraryShown: !settings.get().libraryShown }) },
    'view.toggleProblems': { run: () => togglePanel('problems') },
    'view.ledger': { run: () => togglePanel('ledger') },
    'view.theme': { run: () => settings.change({ theme: theme.get() === 'dark' ? 'light' : 'dark' }) },
    'view.language': { run: () => settings.change({ language: locale.get() === 'ko' ? 'en' : 'ko' }) },
    'view.settings': { run: () => dialogs.show({ kind: 'settings' }) },
    'go.nextProblem': inEditor('nextProblem'),
    'go.previousProblem': inEditor('previousProblem'),
    'go.nextTab': { can: hasTabs, run: () => documents.step(1) },
    'go.previousTab': { can: hasTabs, run: () => documents.step(-1) },
    'go.line': inEditor('goToLine'),
    'go.backlinks': onDocument(({ disk }) => search.show({ query: writeFilter('link', disk.get().path) })),
    'go.focusLibrary': {
      run: () => {
        settings.change({ libraryShown: true });
        afterRender(() => focusRegion(regions.library));
      },
    },
    'go.focusEditor': onDocument(({ session }) => {
      if (settings.get().view === 'preview') settings.change({ view: 'split' });
      afterRender(() => session.focus());
    }),
    'go.focusProblems': onDocument(() => focusPanel('problems')),
    'go.focusLedger': onDocument(() => focusPanel('ledger')),
    'help.shortcuts': { run: () => dialogs.show({ kind: 'shortcuts' }) },
    'help.licences': { run: () => dialogs.show({ kind: 'licences' }) },
  };
}

/** Lets React show what a command asked for before the focus goes there. */
function afterRender(act: () => void): void {
  requestAnimationFrame(() => act());
}

/** The words that are selected in one line of the text in front. */
function selectionIn(document: OpenDocument | null): string | null {
  if (!document) return null;
  const { state } = document.session.view;
  const { from, to } = state.selection.main;
  const selected = state.sliceDoc(from, Math.min(to, from + 300)).trim();
  return selected === '' || selected.includes('\n') ? null : selected;
}
