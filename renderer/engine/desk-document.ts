import type { DeskDocument } from './desk.ts';
import type { EngineDocument, EngineTask } from './engine-document.ts';

/** A document of the engine as the desk of one task sees it. */
export function deskDocument(
  document: EngineDocument,
  task: EngineTask,
  onOpened: () => void = () => {},
): DeskDocument {
  const { id, path, assets } = document;
  return {
    id,
    path,
    assets,
    read: () => document.read(),
    onOpened,
    onGaveUp: (gaveUp) => document.onGaveUp(task, gaveUp),
  };
}
