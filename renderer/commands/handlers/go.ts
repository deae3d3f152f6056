import { message } from '../../../shared/i18n/index.ts';
import { writeFilter } from '../../../shared/search/query.ts';
import type { Settings } from '../../../shared/settings.ts';
import type { SettingsStore } from '../../settings/settings-store.ts';
import { focusEditor, focusRegion, isInRegion, regions } from '../../workbench/focus.ts';
import type { CommandHandlers } from '../commands.ts';
import { afterRender, commandTargets, type Parts } from './targets.ts';

/** From place to place: problems, tabs, lines, and the regions of the page. */
export function goHandlers(workbench: Parts) {
  const { dialogs, documents, locale, notices, search, settings } = workbench;
  const { inEditor, onDocument, onTabs, onText } = commandTargets(workbench);
  /** The keys go on in the next article where they were in this one: in its text, or its problems. */
  const step = (by: 1 | -1) =>
    onTabs(() => {
      const below = isInRegion(regions.problems);
      const inside = isInRegion(regions.sheet) || document.activeElement === document.body;
      documents.step(by);
      if (below) afterRender(() => focusRegion(regions.problems));
      else if (inside) focusEditor(documents);
    });

  /** Where there is none, it says so: a key that does nothing leaves the writer in doubt. */
  const toProblem = (command: 'nextProblem' | 'previousProblem') =>
    onText(({ session }) => {
      if (session.run(command) || session.large) return;
      const { checking } = session.state.get();
      notices.show('info', message(checking ? 'problems.checking' : 'problems.none'));
    });

  const toThread = (command: 'nextThread' | 'previousThread') =>
    onText(({ session }) => {
      if (!session.run(command)) notices.show('info', message('review.noneOpen'));
    });

  return {
    'go.nextProblem': toProblem('nextProblem'),
    'go.previousProblem': toProblem('previousProblem'),
    'go.nextThread': toThread('nextThread'),
    'go.previousThread': toThread('previousThread'),
    'go.nextTab': step(1),
    'go.previousTab': step(-1),
    'go.line': inEditor('goToLine'),
    'go.heading': onText(async ({ session }) => {
      const text = session.text();
      // They carry the reader of Markdown along, which the page starts without.
      const [{ readArticle }, { outlineOf }] = await Promise.all([
        import('../../../shared/article/article.ts'),
        import('../../../shared/article/outline.ts'),
      ]);
      const headings = outlineOf(readArticle(text));
      if (session.text() !== text) return;
      if (headings.length > 0) dialogs.show({ kind: 'headings', session, headings });
      else notices.show('info', message('workbench.heading.none'));
    }),
    'go.backlinks': onDocument(({ disk }) =>
      search.show({ query: writeFilter('link', disk.get().path, locale.get()) }),
    ),
    'go.focusLibrary': {
      run: () => {
        settings.change({ libraryShown: true });
        afterRender(() => focusRegion(regions.library));
      },
    },
    'go.focusEditor': onText(({ session }) => afterRender(() => session.focus())),
    'go.focusProblems': onDocument(() => focusPanel(settings, 'problems')),
    'go.focusLedger': onDocument(() => focusPanel(settings, 'ledger')),
    'go.focusReview': onDocument(() => focusPanel(settings, 'review')),
  } satisfies Partial<CommandHandlers>;
}

/** Shows a panel below the text and gives it the focus. */
export function focusPanel(settings: SettingsStore, panel: Settings['panel']): void {
  settings.change({ panel, problemsShown: true });
  afterRender(() => focusRegion(regions.problems));
}
