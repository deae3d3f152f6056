import type { Library } from '../../shared/contract.ts';
import { defaultConfig } from '../../shared/lint/rule.ts';
import type { Services } from '../app/services.ts';
import { createEngine, type Engine } from '../engine/engine.ts';

let engine: Engine | undefined;

/** The engine that all documents of this window share, started with the first. It follows the open library. */
export function windowEngine(services: Services): Engine {
  engine ??= startEngine(services);
  return engine;
}

function startEngine({ client, library }: Services): Engine {
  const started = createEngine({
    // The log is a help for later; that it cannot be reached is no reason to disturb the writer.
    log: (text) => void client.call('log.write', { level: 'warning', message: text }).catch(() => {}),
  });
  let told: string | null = null;
  const tell = () => {
    const files = toFiles(library.get());
    const config = library.get()?.config ?? defaultConfig;
    const news = JSON.stringify([files, config]);
    if (news === told) return;
    told = news;
    started.setLibrary(files, config);
  };
  library.subscribe(tell);
  tell();
  return started;
}

function toFiles(library: Library | null) {
  if (!library) return null;
  return {
    files: library.files,
    articles: library.articles.map(({ path, title }) => ({ path, title })),
  };
}
