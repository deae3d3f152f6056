import type { StateCommand } from '@codemirror/state';
import { message } from '../../../shared/i18n/index.ts';
import type { SpellingLanguage } from '../../../shared/spelling/words.ts';
import type { OpenDocument } from '../../documents/open-document.ts';
import { insertLink, toggleMark } from '../../editor/emphasis.ts';
import { runTableCommand, type TableCommand, tableCommands } from '../../editor/tables/commands.ts';
import { findingsHere } from '../../problems/answers.ts';
import { anchorHere } from '../../review/comment-here.ts';
import { languageSetting } from '../../spelling/setup.ts';
import type { CommandHandler, CommandHandlers } from '../commands.ts';
import { commandTargets, type Parts } from './targets.ts';

/** Characters around the cursor in which the top of a table and its caption are looked for. */
const tableReach = 20_000;

/** What is done in and to the text, and looking for something in it or in all others. */
export function editHandlers(workbench: Parts) {
  const { dialogs, documents, locale, notices, search, settings } = workbench;
  const { inEditor, inLibrary, onDocument, onText } = commandTargets(workbench);

  const onTables = Object.fromEntries(
    tableCommands.map((command) => [
      `table.${command}`,
      onText(({ session }) => {
        const toDo = runTableCommand(session.view, command);
        if (toDo) notices.show('info', message(toDo));
      }),
    ]),
  ) as { readonly [Command in `table.${TableCommand}`]: CommandHandler };
  /** What changes the words under the cursor: from elsewhere on the page it only leads there. */
  const onFocusedText = (change: StateCommand): CommandHandler =>
    onText(({ session }) => {
      if (session.view.hasFocus) change(session.view);
      else session.focus();
    });
  const toggleSpelling = (language: SpellingLanguage): CommandHandler => ({
    run: () => {
      const setting = languageSetting[language];
      const on = !settings.get()[setting];
      settings.change({ [setting]: on });
      notices.show('info', message(on ? `spelling.on.${language}` : `spelling.off.${language}`));
    },
  });

  const comment = ({ suggesting }: { readonly suggesting: boolean }): CommandHandler => ({
    can: () => documents.active()?.session.large === false,
    run: async () => {
      const session = documents.active()?.session;
      if (!session) return;
      const anchor = anchorHere(session.view.state);
      if (!anchor) notices.show('info', message('review.nowhere'));
      else if (await session.services.askReviewer())
        dialogs.show({ kind: 'comment', session, anchor, suggesting });
    },
  });

  return {
    'edit.find': inEditor('find'),
    'edit.replace': inEditor('replace'),
    'edit.findInLibrary': inLibrary(() => {
      const selected = selectionIn(documents.active());
      search.show(selected ? { query: selected } : {});
    }),
    'edit.replaceInLibrary': inLibrary(() => {
      const selected = search.get().shown ? null : selectionIn(documents.active());
      search.show({ replacing: true, ...(selected && { query: selected }) });
    }),
    'edit.findElsewhere': onDocument(async ({ session }) => {
      const { state } = session.view;
      // It carries the reader of figures along, which the page starts without.
      const { elsewhereQuery } = await import('../../search/elsewhere.ts');
      const { from, to, head } = state.selection.main;
      const near = Math.max(0, head - tableReach);
      const query = elsewhereQuery(
        state.sliceDoc(near, head + tableReach),
        head - near,
        state.sliceDoc(from, Math.min(to, from + 300)),
        locale.get(),
      );
      if (query) search.show({ query });
    }),
    'edit.bold': onFocusedText(toggleMark('bold')),
    'edit.italic': onFocusedText(toggleMark('italic')),
    'edit.link': onFocusedText(insertLink),
    'edit.fix': onText(({ session }) => {
      if (findingsHere(session).length > 0) dialogs.show({ kind: 'fixes', session });
      else notices.show('info', message('problems.noneHere'));
    }),
    'edit.comment': comment({ suggesting: false }),
    'edit.suggest': comment({ suggesting: true }),
    'edit.setStatus': onDocument(() => dialogs.show({ kind: 'setStatus' })),
    'edit.approve': onDocument(async (document) => {
      const { session } = document;
      // A read-only file takes no status.
      if (session.state.get().status !== 'approved' && !session.mayChange()) return;
      if (await session.services.askReviewer()) dialogs.show({ kind: 'approve', document });
    }),
    'edit.spellingKo': toggleSpelling('ko'),
    'edit.spellingEn': toggleSpelling('en'),
    ...onTables,
  } satisfies Partial<CommandHandlers>;
}

/** The words that are selected in one line of the text in front. */
function selectionIn(document: OpenDocument | null): string | null {
  if (!document) return null;
  const { state } = document.session.view;
  const { from, to } = state.selection.main;
  const selected = state.sliceDoc(from, Math.min(to, from + 300)).trim();
  return selected === '' || selected.includes('\n') ? null : selected;
}
