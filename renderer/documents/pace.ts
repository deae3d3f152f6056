/** Runs something when changes pause, and now and then while they do not. */
export interface Pace {
  /** Something has changed. */
  touch(): void;
  /** Forgets a run that is due. */
  stop(): void;
}

/**
 * @param pause milliseconds after the last change
 * @param atMost milliseconds that steady changes may put a run off
 */
export function createPace(run: () => void, { pause, atMost }: { pause: number; atMost: number }): Pace {
  let afterPause: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(afterPause);
    clearTimeout(latest);
    afterPause = undefined;
    latest = undefined;
  };
  const runNow = () => {
    stop();
    run();
  };
  return {
    stop,
    touch() {
      clearTimeout(afterPause);
      afterPause = setTimeout(runNow, pause);
      latest ??= setTimeout(runNow, atMost);
    },
  };
}
