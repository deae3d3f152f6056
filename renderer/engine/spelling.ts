import { defaultConfig, type LintConfig } from '../../shared/lint/lint-config.ts';
import type { Edit } from '../../shared/span.ts';
import { type SpellingLanguage, spellingLanguages } from '../../shared/spelling/words.ts';
import { createDesk, type Desk } from './desk.ts';
import { deskDocument } from './desk-document.ts';
import type { EngineDocument } from './engine-document.ts';
import type { DictionaryState, SpellingSetup, SpellReply, SpellRequest } from './protocol.ts';
import type { WorkerLike } from './supervisor.ts';

export interface SpellingOptions {
  readonly spawnSpell?: () => WorkerLike;
  /** Absolute URL of the folder of the dictionaries, with its `/`. */
  readonly dictionaries: string;
  /** How a dictionary stands; null: it is not needed, or no longer. */
  readonly onDictionary: (language: SpellingLanguage, state: DictionaryState | null) => void;
  readonly log: (reason: string) => void;
}

/** The engine's part that checks spelling: a worker of its own, which runs only while spelling is checked. */
export interface SpellingPart {
  open(document: EngineDocument): void;
  edit(id: string, revision: number, edits: readonly Edit[]): void;
  move(id: string, path: string): void;
  close(id: string): void;
  setConfig(config: LintConfig): void;
  set(setup: SpellingSetup | null): void;
}

/** Edits are passed on once the keys rest this long, in milliseconds. */
const hold = 200;

/** `documents`: all that are open. */
export function createSpelling(
  options: SpellingOptions,
  documents: ReadonlyMap<string, EngineDocument>,
): SpellingPart {
  const { dictionaries, log, onDictionary } = options;
  let desk: Desk<SpellRequest> | null = null;
  let setup: SpellingSetup | null = null;
  let config = defaultConfig;

  const request = (): SpellRequest[] => (setup ? [{ type: 'spelling', setup, config, dictionaries }] : []);

  function start(): Desk<SpellRequest> {
    const started = createDesk<SpellRequest, SpellReply>({
      spawn: options.spawnSpell ?? startWorker,
      holdEdits: hold,
      log,
      greet: request,
      onReply(reply) {
        if (reply.type === 'dictionary') {
          if (reply.reason) log(`spelling: ${reply.reason}`);
          onDictionary(reply.language, reply.state);
        } else if (reply.type === 'failed') {
          log(`spelling: ${reply.reason}`);
          documents.get(reply.id)?.onGaveUp('spelling', true);
        } else {
          documents.get(reply.id)?.onGaveUp('spelling', false);
          documents.get(reply.id)?.onSpelling(reply.revision, reply.findings);
        }
      },
    });
    for (const document of documents.values()) started.open(deskDocument(document, 'spelling'));
    return started;
  }

  function stop(): void {
    desk?.dispose();
    desk = null;
    for (const language of spellingLanguages) onDictionary(language, null);
    for (const document of documents.values()) {
      document.onGaveUp('spelling', false);
      document.onSpelling(document.read().revision, []);
    }
  }

  return {
    open: (document) => desk?.open(deskDocument(document, 'spelling')),
    edit: (id, revision, edits) => desk?.edit(id, revision, edits),
    move: (id, path) => desk?.move(id, path),
    close: (id) => desk?.close(id),
    setConfig(next) {
      config = next;
      for (const one of request()) desk?.post(one);
    },
    set(next) {
      const before = setup;
      setup = next;
      // A language more or less is a worker anew: the memory of a dictionary is given back only with it.
      const same = before && next && before.languages.join() === next.languages.join() && before !== next;
      if (same) {
        for (const one of request()) desk?.post(one);
        return;
      }
      if (desk) stop();
      if (next) desk = start();
    },
  };
}

function startWorker(): WorkerLike {
  return new Worker(new URL('./spell-worker.ts', import.meta.url), { type: 'module', name: 'spelling' });
}
