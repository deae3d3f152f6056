import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../../renderer/engine/engine.ts';
import type { EngineDocument } from '../../../renderer/engine/engine-document.ts';
import { defaultConfig } from '../../../shared/lint/lint-config.ts';
import { fakeWorkers } from './fake-worker.ts';

function start() {
  const preview = fakeWorkers();
  const check = fakeWorkers();
  const spell = fakeWorkers();
  const onDictionary = vi.fn();
  const onAsks = vi.fn();
  const engine = createEngine({
    spawnPreview: preview.spawn,
    spawnCheck: check.spawn,
    spawnSpell: spell.spawn,
    dictionaries: 'app://tickmark/dictionaries/',
    onDictionary,
    onAsks,
    log: () => {},
  });
  return { engine, preview, check, spell, onDictionary, onAsks };
}

function fakeDocument(id: string): EngineDocument {
  return {
    id,
    path: null,
    assets: '',
    read: () => ({ revision: 0, text: '' }),
    onFacts: vi.fn(),
    onFindings: vi.fn(),
    onSpelling: vi.fn(),
    onLedger: vi.fn(),
    onGaveUp: vi.fn(),
  };
}

const patch = { revision: 1, title: null, language: null, firstLine: 1, at: 0, remove: 0, insert: [] };
const mark = { from: 4, to: 7, state: 'tick' };
const figures = { read: 1, bound: 1, checked: 0, conflicts: 0 };
const types = (asked: readonly { type: string }[]) => asked.map(({ type }) => type);

describe('the engine', () => {
  it('hands the preview of the shown document only to who asked to see it', () => {
    const { engine, preview } = start();
    const first = engine.open(fakeDocument('a'));
    const second = engine.open(fakeDocument('b'));
    const seenA = { onPatch: vi.fn(), onHtml: vi.fn() };
    const seenB = { onPatch: vi.fn(), onHtml: vi.fn() };
    const endA = first.show(1, seenA);
    second.show(1, seenB);
    endA();
    preview.newest().answer({ type: 'patch', id: 'a', fresh: true, patch });
    preview.newest().answer({ type: 'patch', id: 'b', fresh: true, patch });
    preview.newest().answer({ type: 'html', id: 'b', blocks: [] });
    expect(seenA.onPatch).not.toHaveBeenCalled();
    expect(seenB.onPatch).toHaveBeenCalledExactlyOnceWith(patch, true);
    expect(seenB.onHtml).toHaveBeenCalledOnce();
    expect(types(preview.newest().asked)).not.toContain('hide');
  });

  it('shows the document again from where it was looked at, after its worker was replaced', () => {
    const { engine, preview } = start();
    engine.open(fakeDocument('other'));
    const link = engine.open(fakeDocument('shown'));
    link.show(10, { onPatch: vi.fn(), onHtml: vi.fn() });
    link.look(70, 90);
    preview.newest().working('other');
    preview.newest().crash();
    expect(preview.newest().asked).toMatchObject([
      { type: 'open', id: 'shown' },
      { type: 'show', id: 'shown', line: 70 },
    ]);
  });

  it('tells each new check worker of the library before any document', () => {
    const { engine, check } = start();
    engine.setLibrary({ files: ['a.png'], articles: [] }, defaultConfig);
    engine.open(fakeDocument('a'));
    engine.open(fakeDocument('b'));
    expect(types(check.newest().asked)).toEqual(['library', 'open', 'open']);
    check.newest().working('a');
    check.newest().crash();
    expect(check.newest().asked).toMatchObject([{ type: 'library' }, { type: 'open', id: 'b' }]);
  });

  it('passes on whose headings the check worker wants to know, and what they are', () => {
    const { engine, check, onAsks } = start();
    engine.open(fakeDocument('a'));
    check.newest().answer({ type: 'asks', paths: ['나.md'] });
    expect(onAsks).toHaveBeenCalledExactlyOnceWith(['나.md']);
    engine.setAnchors([{ path: '나.md', anchors: ['요약'] }]);
    expect(check.newest().asked.at(-1)).toEqual({
      type: 'anchors',
      articles: [{ path: '나.md', anchors: ['요약'] }],
    });
  });

  it('passes facts and findings to their document, and a failed check as given up', () => {
    const { engine, check } = start();
    const a = fakeDocument('a');
    const b = fakeDocument('b');
    engine.open(a);
    engine.open(b);
    check.newest().answer({ type: 'failed', id: 'a', revision: 0, reason: 'stack overflow' });
    check.newest().answer({ type: 'findings', id: 'b', revision: 3, findings: [], figures, marks: [mark] });
    expect(a.onGaveUp).toHaveBeenLastCalledWith('check', true);
    expect(a.onFindings).not.toHaveBeenCalled();
    expect(b.onFindings).toHaveBeenCalledExactlyOnceWith(3, [], figures, [mark]);
    expect(b.onGaveUp).toHaveBeenLastCalledWith('check', false);
  });

  it('goes on watching a ledger after the worker was replaced, until nobody looks', () => {
    const { engine, check } = start();
    const a = fakeDocument('a');
    const link = engine.open(a);
    link.watchLedger(true);
    check.newest().working('other');
    check.newest().crash();
    expect(check.newest().asked).toMatchObject([
      { type: 'open', id: 'a' },
      { type: 'watch', id: 'a', on: true },
    ]);
    check.newest().answer({ type: 'ledger', id: 'a', revision: 2, lines: [] });
    expect(a.onLedger).toHaveBeenCalledExactlyOnceWith(2, []);
    link.watchLedger(false);
    check.newest().working('other');
    check.newest().crash();
    expect(types(check.newest().asked)).toEqual(['open']);
  });

  it('keeps the preview going while the check is down, and the other way round', () => {
    const { engine, preview, check } = start();
    const a = fakeDocument('a');
    const link = engine.open(a);
    check.newest().working('a');
    check.newest().crash();
    link.edit(1, [{ from: 0, to: 0, insert: 'x' }]);
    expect(types(preview.newest().asked)).toEqual(['open', 'edit']);
    expect(a.onGaveUp).toHaveBeenCalledExactlyOnceWith('check', true);
  });
});
