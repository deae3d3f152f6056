import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDesk, type DeskDocument } from '../../../renderer/engine/desk.ts';
import { fakeWorkers } from './fake-worker.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start(holdEdits = 0) {
  const workers = fakeWorkers();
  const desk = createDesk<{ readonly type: string }, { readonly type: 'found'; readonly id: string }>({
    spawn: workers.spawn,
    holdEdits,
    onReply: () => {},
    greet: () => [{ type: 'hello' }],
    log: () => {},
  });
  return { ...workers, desk };
}

function open(id: string, text = id) {
  const state = { text, revision: 0, gaveUp: false, opened: 0 };
  const document: DeskDocument = {
    id,
    path: `${id}.md`,
    assets: '',
    read: () => ({ revision: state.revision, text: state.text }),
    onOpened: () => {
      state.opened += 1;
    },
    onGaveUp: (gaveUp) => {
      state.gaveUp = gaveUp;
    },
  };
  return { state, document };
}

const typesAndIds = (asked: readonly { type: string; id?: string }[]) =>
  asked.map(({ type, id }) => (id ? `${type} ${id}` : type));

describe('a desk', () => {
  it('greets a worker once, then tells it documents and edits', () => {
    const { desk, newest } = start();
    desk.open(open('a').document);
    desk.edit('a', 1, [{ from: 0, to: 0, insert: 'x' }]);
    desk.close('a');
    expect(typesAndIds(newest().asked)).toEqual(['hello', 'open a', 'edit a', 'close a']);
  });

  it('holds edits back while they come, and passes them on in order', () => {
    const { desk, newest } = start(60);
    desk.open(open('a').document);
    for (const revision of [1, 2, 3]) {
      desk.edit('a', revision, []);
      vi.advanceTimersByTime(50);
    }
    expect(typesAndIds(newest().asked)).toEqual(['hello', 'open a']);
    vi.advanceTimersByTime(10);
    expect(newest().asked.slice(2)).toMatchObject([{ revision: 1 }, { revision: 2 }, { revision: 3 }]);
  });

  it('drops held edits that a fresh worker has in its text already', () => {
    const { desk, newest } = start(60);
    const a = open('a');
    desk.open(a.document);
    desk.open(open('bad').document);
    desk.edit('a', 1, []);
    newest().working('bad');
    newest().crash();
    vi.advanceTimersByTime(1000);
    expect(typesAndIds(newest().asked)).toEqual(['hello', 'open a']);
  });

  it('tells a fresh worker every document but the one that the old one fell over', () => {
    const { desk, newest, spawned } = start();
    const good = open('good');
    const bad = open('bad');
    desk.open(good.document);
    desk.open(bad.document);
    good.state.text = 'good, edited';
    newest().working('bad');
    newest().crash();
    expect(spawned).toHaveLength(2);
    expect(typesAndIds(newest().asked)).toEqual(['hello', 'open good']);
    expect(newest().asked[1]).toMatchObject({ text: 'good, edited' });
    expect([good.state.gaveUp, bad.state.gaveUp]).toEqual([false, true]);
    expect(good.state.opened).toBe(2);
  });

  it('tries a text again some time after its next edit, later each time it falls', () => {
    const { desk, spawned, newest } = start();
    const { document, state } = open('bad');
    desk.open(document);
    const rests: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      newest().working('bad');
      newest().crash();
      const before = spawned.length;
      vi.advanceTimersByTime(200_000);
      expect(spawned).toHaveLength(before);
      desk.edit('bad', 1, []);
      let rest = 0;
      while (spawned.length === before) {
        vi.advanceTimersByTime(100);
        rest += 100;
      }
      rests.push(rest);
      expect(state.gaveUp).toBe(true);
    }
    expect(rests[1]).toBeGreaterThan(rests[0]!);
    expect(rests[2]).toBeGreaterThan(rests[1]!);
    newest().idle();
    expect(state.gaveUp).toBe(false);
  });

  it('lets a text rest that is typed on, until the typing pauses', () => {
    const { desk, spawned, newest } = start();
    desk.open(open('bad').document);
    newest().working('bad');
    newest().crash();
    for (let key = 0; key < 50; key += 1) {
      desk.edit('bad', key, []);
      vi.advanceTimersByTime(100);
    }
    expect(spawned).toHaveLength(1);
  });

  it('rests all documents when a worker dies without naming one', () => {
    const { desk, spawned, newest } = start();
    const a = open('a');
    const b = open('b');
    desk.open(a.document);
    desk.open(b.document);
    newest().crash('the script could not be loaded');
    expect([a.state.gaveUp, b.state.gaveUp]).toEqual([true, true]);
    expect(spawned).toHaveLength(1);
  });

  it('forgets a document that is closed while it rests', () => {
    const { desk, spawned, newest } = start();
    desk.open(open('bad').document);
    newest().working('bad');
    newest().crash();
    desk.edit('bad', 1, []);
    desk.close('bad');
    vi.advanceTimersByTime(100_000);
    expect(spawned).toHaveLength(1);
  });
});
