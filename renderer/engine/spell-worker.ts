import { type Dictionary, loadDictionary } from '../../shared/spelling/hunspell.ts';
import type { SpellingLanguage } from '../../shared/spelling/words.ts';
import { fetchFile } from '../fetch-file.ts';
import type { SpellRequest } from './protocol.ts';
import { SpellDesk } from './spell-desk.ts';
import { runDesk, type WorkerScope } from './worker-loop.ts';

const scope = self as unknown as WorkerScope<SpellRequest>;
const desk = new SpellDesk({
  reply: (reply) => scope.postMessage(reply),
  now: () => performance.now(),
  load,
  wake: () => wake(),
});

const wake = runDesk(scope, desk);

async function load(folder: string, language: SpellingLanguage, begin: () => void): Promise<Dictionary> {
  const [wasm, aff, dic] = await Promise.all([
    fetchFile(`${folder}hunspell.wasm`),
    fetchFile(`${folder}${language}.aff`),
    fetchFile(`${folder}${language}.dic`),
  ]);
  begin();
  return loadDictionary({ wasm, aff, dic });
}
