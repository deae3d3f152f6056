import type { CallArgs, UnsavedDocuments } from '../../shared/contract.ts';

type Answer = CallArgs<'window.close'>['answer'];
export type Choice = 'save' | 'discard' | 'cancel';

interface Cancellable {
  preventDefault(): void;
}

/** The parts of Electron that closing has to do with. */
interface ClosingWindow {
  on(event: 'close', listener: (event: Cancellable) => void): unknown;
  once(event: 'closed', listener: () => void): unknown;
  close(): void;
}
interface ClosingApp {
  on(event: 'before-quit', listener: () => void): unknown;
  quit(): void;
}

export interface Closing {
  /** What must not be lost, whenever it changes. */
  setUnsaved(documents: UnsavedDocuments): void;
  /** The page has saved everything, or could not. */
  answer(answer: Answer): void;
  /** From now on this window does not close over unsaved text without asking. */
  watch(window: ClosingWindow): void;
}

interface ClosingSteps {
  /** Puts the question to the user. */
  ask(documents: UnsavedDocuments): Promise<Choice>;
  /** Tells the page to save everything and to answer. */
  requestSave(): void;
  /** Lets go of what was kept for a crash: the user chose not to save. */
  forgetUnsaved(): Promise<void>;
}

/** Never lets a window or the application go while text is unsaved, without asking once. */
export function createClosing(app: ClosingApp, { ask, requestSave, forgetUnsaved }: ClosingSteps): Closing {
  let unsaved: UnsavedDocuments = [];
  let quitting = false;
  let asking = false;
  let current: ClosingWindow | undefined;

  app.on('before-quit', () => {
    quitting = true;
  });

  /** Goes on with what was interrupted: the whole application's end, or the window's. */
  const proceed = () => {
    unsaved = [];
    if (quitting) app.quit();
    else current?.close();
  };

  const question = async () => {
    if (asking) return;
    asking = true;
    const choice = await ask(unsaved).finally(() => {
      asking = false;
    });
    if (choice === 'discard') await forgetUnsaved().finally(proceed);
    else if (choice === 'save') requestSave();
    else quitting = false;
  };

  return {
    setUnsaved(documents) {
      unsaved = documents;
    },
    answer(answer) {
      if (answer === 'saved') proceed();
      else quitting = false;
    },
    watch(window) {
      current = window;
      window.on('close', (event) => {
        if (unsaved.length === 0) return;
        event.preventDefault();
        void question();
      });
      window.once('closed', () => {
        if (current === window) current = undefined;
        unsaved = [];
      });
    },
  };
}
