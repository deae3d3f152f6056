import { redo, undo } from '@codemirror/commands';
import { gotoLine } from '@codemirror/search';
import { goToThread } from '../review/go-to-thread.ts';
import { goToFinding } from './finding-at-cursor.ts';
import { openSearch } from './search-panel.ts';
import type { DocumentSession, EditorCommand } from './session.ts';

/** Runs an editor command. False where it does nothing. */
export function runEditorCommand(session: DocumentSession, command: EditorCommand): boolean {
  const { view } = session;
  switch (command) {
    case 'find':
      return openSearch(view, 'search');
    case 'replace':
      return openSearch(view, 'replace');
    case 'goToLine':
      return gotoLine(view);
    case 'undo':
      return undo(view);
    case 'redo':
      return redo(view);
    case 'nextProblem':
      return goToFinding(session, 1);
    case 'previousProblem':
      return goToFinding(session, -1);
    case 'nextThread':
      return goToThread(session, 1);
    case 'previousThread':
      return goToThread(session, -1);
  }
}
