import type { OpenDocument } from '../../documents/open-document.ts';
import type { EditorCommand } from '../../editor/session.ts';
import { type FileCommand, runFileCommand } from '../../library/file-commands.ts';
import { showText } from '../../workbench/focus.ts';
import type { Workbench } from '../../workbench/workbench-parts.ts';
import type { CommandHandler } from '../commands.ts';

/** The workbench as its commands see it. */
export type Parts = Omit<Workbench, 'commands'>;

/** What commands act on; each kind can do nothing while its target is not there. */
export function commandTargets(workbench: Parts) {
  const { documents, library, pointed, settings } = workbench;

  /** A command on the document in front. */
  const onDocument = (run: (document: OpenDocument) => unknown): CommandHandler => ({
    can: () => documents.active() !== null,
    run: () => {
      const document = documents.active();
      return document && run(document);
    },
  });
  /** A command on the document in front that is done in its text, which comes into sight for it. */
  const onText = (run: (document: OpenDocument) => unknown): CommandHandler =>
    onDocument((document) => {
      showText(settings);
      return run(document);
    });
  return {
    onDocument,
    onText,
    inEditor: (command: EditorCommand) => onText(({ session }) => session.run(command)),
    /** A command on the article that the list's cursor points to, or else on the one in front. */
    onArticle: (command: FileCommand): CommandHandler => {
      const target = () => pointed.get() ?? documents.get().active;
      return {
        can: () => target() !== null,
        run: () => {
          const id = target();
          return id === null ? null : runFileCommand(workbench, command, id);
        },
      };
    },
    inLibrary: (run: () => unknown): CommandHandler => ({
      can: () => library.get().library !== null,
      run,
    }),
    /** A command that moves between tabs, or on all of them. */
    onTabs: (run: () => unknown): CommandHandler => ({
      can: () => documents.get().tabs.length > 0,
      run,
    }),
  };
}

/** Lets React show what a command asked for before the focus goes there. */
export function afterRender(act: () => void): void {
  requestAnimationFrame(() => act());
}
