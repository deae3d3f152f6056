/** Milliseconds after the last keystroke. */
const pause = 1000;
/** Milliseconds that steady typing may put a save off. */
const atMost = 10_000;

export interface Autosave {
  /** The text has changed. */
  touch(): void;
  /** Forgets a save that is due. */
  stop(): void;
}

/** Saves when typing pauses, and now and then while it does not. */
export function createAutosave(save: () => void): Autosave {
  let afterPause: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(afterPause);
    clearTimeout(latest);
    afterPause = undefined;
    latest = undefined;
  };
  const saveNow = () => {
    stop();
    save();
  };
  return {
    stop,
    touch() {
      clearTimeout(afterPause);
      afterPause = setTimeout(saveNow, pause);
      latest ??= setTimeout(saveNow, atMost);
    },
  };
}
