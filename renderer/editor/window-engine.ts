import type { Library } from '../../shared/contract.ts';
import { defaultConfig, type LintConfig } from '../../shared/lint/lint-config.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { LibraryFiles, SpellingSetup } from '../engine/protocol.ts';
import { spellingSetup } from '../spelling/setup.ts';
import type { Services } from '../workbench/services.ts';
import { followAnchors } from './follow-anchors.ts';

let engine: Engine | undefined;

/** The engine that all documents of this window share, started with the first. It follows the open library. */
export function windowEngine(services: Services): Engine {
  engine ??= startEngine(services);
  return engine;
}

function startEngine({ client, library, settings, spelling }: Services): Engine {
  // The log is a help for later; that it cannot be reached is no reason to disturb the writer.
  const log = (text: string) =>
    void client.call('log.write', { level: 'warning', message: text }).catch(() => {});
  const anchors = followAnchors(client, library, (articles) => started.setAnchors(articles), log);
  const started = createEngine({
    log,
    onAsks: anchors.ask,
    dictionaries: new URL('dictionaries/', document.baseURI).href,
    onDictionary: spelling.tell,
  });
  let told: Told | null = null;
  const tell = () => {
    const next = toTold(library.get());
    if (told && isSame(told, next)) return;
    told = next;
    started.setLibrary(next.files, next.config);
  };
  library.subscribe(tell);
  tell();

  let setup: SpellingSetup | null = null;
  const tellSpelling = () => {
    const next = spellingSetup(settings.get(), library.get()?.config ?? null);
    if (JSON.stringify(next) === JSON.stringify(setup)) return;
    setup = next;
    started.setSpelling(setup);
  };
  settings.subscribe(tellSpelling);
  library.subscribe(tellSpelling);
  spelling.onRetry(() => started.setSpelling(setup));
  tellSpelling();
  return started;
}

interface Told {
  readonly files: LibraryFiles | null;
  readonly config: LintConfig;
}

function toTold(library: Library | null): Told {
  const config = library?.config ?? defaultConfig;
  if (!library) return { files: null, config };
  const articles = library.articles.map(({ path, title }) => ({ path, title }));
  return { files: { files: library.files, articles }, config };
}

/** Whether every article would be checked just as before: most changes of a library are of other kinds. */
function isSame(a: Told, b: Told): boolean {
  if (a.files === null || b.files === null) return a.files === b.files;
  return (
    sameItems(a.files.files, b.files.files, (one, other) => one === other) &&
    sameItems(
      a.files.articles,
      b.files.articles,
      (one, other) => one.path === other.path && one.title === other.title,
    ) &&
    (a.config === b.config || JSON.stringify(a.config) === JSON.stringify(b.config))
  );
}

function sameItems<T>(a: readonly T[], b: readonly T[], same: (one: T, other: T) => boolean): boolean {
  return a === b || (a.length === b.length && a.every((one, at) => same(one, b[at]!)));
}
