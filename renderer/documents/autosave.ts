import type { DocumentSession } from '../editor/session.ts';
import type { Readable } from '../store.ts';
import type { OnDisk, Saving } from './file-state.ts';
import { createPace } from './pace.ts';

interface Kept {
  readonly session: DocumentSession;
  /** Whether the writer wants autosave. */
  readonly autosave: Readable<boolean>;
  readonly saving: Readable<Saving>;
  readonly disk: Readable<OnDisk>;
  save(): Promise<boolean>;
}

const autosavePace = { pause: 1000, atMost: 10_000 };

/** For a very large text, which takes seconds to write. */
const largePace = { pause: 5000, atMost: 60_000 };

/** Autosave of one document. After a failed save it waits until the writer saved by hand. The result ends it. */
export function keepSaved({ session, autosave, saving, disk, save }: Kept): () => void {
  const timer = createPace(() => void save(), session.large ? largePace : autosavePace);
  let seen = session.state.get().revision;

  const due = () =>
    autosave.get() && session.state.get().dirty && saving.get().kind !== 'failed' && !disk.get().readOnly;

  const onEdit = () => {
    const { revision } = session.state.get();
    if (revision === seen) return;
    seen = revision;
    if (due()) timer.touch();
  };
  const onChange = () => {
    if (!due()) timer.stop();
    else if (saving.get().kind === 'idle') timer.touch();
  };
  const ends = [
    session.state.subscribe(onEdit),
    saving.subscribe(onChange),
    autosave.subscribe(onChange),
    timer.stop,
  ];
  return () => {
    for (const end of ends) end();
  };
}
