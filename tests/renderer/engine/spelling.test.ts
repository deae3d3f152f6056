import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../renderer/engine/engine.ts';
import type { EngineDocument } from '../../../renderer/engine/engine-document.ts';
import type { SpellingSetup } from '../../../renderer/engine/protocol.ts';
import { defaultConfig } from '../../../shared/lint/lint-config.ts';
import { fakeWorkers } from './fake-worker.ts';

function start() {
  const spell = fakeWorkers();
  const onDictionary = vi.fn();
  const others = fakeWorkers();
  const engine = createEngine({
    spawnPreview: others.spawn,
    spawnCheck: others.spawn,
    spawnSpell: spell.spawn,
    dictionaries: 'app://tickmark/dictionaries/',
    onDictionary,
    onAsks: () => {},
    log: () => {},
  });
  return { engine, spell, onDictionary };
}

function fakeDocument(id: string) {
  return {
    id,
    path: null,
    assets: '',
    read: () => ({ revision: 7, text: '' }),
    onFacts: vi.fn(),
    onFindings: vi.fn(),
    onSpelling: vi.fn(),
    onLedger: vi.fn(),
    onGaveUp: vi.fn(),
  } satisfies EngineDocument;
}

const english: SpellingSetup = { languages: ['en'], words: [] };
const types = (asked: readonly { type: string }[]) => asked.map(({ type }) => type);

describe('spelling in the engine', () => {
  it('has a worker only while a language is on, which is told of all documents', () => {
    const { engine, spell } = start();
    const early = engine.open(fakeDocument('a'));
    early.edit(8, []);
    expect(spell.spawned).toHaveLength(0);
    engine.setSpelling(english);
    engine.open(fakeDocument('b'));
    expect(types(spell.newest().asked)).toEqual(['spelling', 'open', 'open']);
    engine.setSpelling(null);
    expect(spell.newest().terminated).toBe(true);
    engine.open(fakeDocument('c'));
    expect(spell.spawned).toHaveLength(1);
  });

  it('passes misspelt words on, and takes them back when it is switched off', () => {
    const { engine, spell, onDictionary } = start();
    const a = fakeDocument('a');
    engine.open(a);
    engine.setSpelling(english);
    spell.newest().answer({ type: 'dictionary', language: 'en', state: 'loading' });
    expect(onDictionary).toHaveBeenLastCalledWith('en', 'loading');
    const found = [{ ruleId: 'spelling/word' }];
    spell.newest().answer({ type: 'misspelt', id: 'a', revision: 7, findings: found });
    expect(a.onSpelling).toHaveBeenLastCalledWith(7, found);
    engine.setSpelling(null);
    expect(a.onSpelling).toHaveBeenLastCalledWith(7, []);
    expect(onDictionary).toHaveBeenLastCalledWith('en', null);
  });

  it('keeps the worker for another word or another library, and replaces it for another language', () => {
    const { engine, spell } = start();
    engine.open(fakeDocument('a'));
    engine.setSpelling(english);
    engine.setSpelling({ ...english, words: ['Haeun'] });
    engine.setLibrary(null, { ...defaultConfig, words: ['Nuri'] });
    expect(spell.spawned).toHaveLength(1);
    expect(spell.newest().asked.at(-1)).toMatchObject({
      type: 'spelling',
      setup: { words: ['Haeun'] },
      config: { words: ['Nuri'] },
    });
    engine.setSpelling({ languages: ['ko', 'en'], words: [] });
    expect(spell.spawned).toHaveLength(2);
    expect(types(spell.newest().asked)).toEqual(['spelling', 'open']);
  });

  it('starts anew when it is told the same again: a dictionary is tried once more', () => {
    const { engine, spell } = start();
    engine.open(fakeDocument('a'));
    engine.setSpelling(english);
    engine.setSpelling(english);
    expect(spell.spawned).toHaveLength(2);
    expect(spell.spawned[0]!.terminated).toBe(true);
  });

  it('gives up a document whose worker falls, tells a fresh one how to spell, and leaves the check alone', () => {
    const { engine, spell } = start();
    const a = fakeDocument('a');
    engine.setSpelling(english);
    engine.open(a);
    engine.open(fakeDocument('b'));
    spell.newest().working('a');
    spell.newest().crash();
    expect(a.onGaveUp).toHaveBeenLastCalledWith('spelling', true);
    expect(a.onGaveUp).not.toHaveBeenCalledWith('check', true);
    expect(spell.newest().asked).toMatchObject([{ type: 'spelling' }, { type: 'open', id: 'b' }]);
  });
});
