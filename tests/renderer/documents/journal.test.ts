import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepJournal, unsavedIn } from '../../../renderer/documents/journal.ts';
import { createStore } from '../../../renderer/store.ts';
import { fakeClient, fakeSession, opened, pending } from '../fakes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setUp() {
  const client = fakeClient({ 'document.journal': () => ({}) });
  const { id, text: _, ...disk } = opened('a', '첫 글');
  const session = fakeSession(opened('a', '첫 글'));
  const onFailure = vi.fn();
  const end = keepJournal(
    client,
    { id, page: 'page', unsaved: unsavedIn({ session, disk: createStore(disk) }) },
    onFailure,
  );
  const sent = () => client.argsOf('document.journal').map(({ text }) => text);
  return { client, session, onFailure, end, sent };
}

describe('the journal of a document', () => {
  it('gets the text within 0.3 s of a pause', async () => {
    const { session, sent } = setUp();
    session.type('둘째 글');
    await vi.advanceTimersByTimeAsync(300);
    expect(sent()).toEqual(['둘째 글']);
  });

  it('gets it at least every second while the typing goes on', async () => {
    const { session, sent } = setUp();
    for (let key = 0; key < 50; key++) {
      session.type('가'.repeat(key + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent().length).toBeGreaterThanOrEqual(4);
  });

  it('gets a very large text less often, the more so the larger it is', async () => {
    const client = fakeClient({ 'document.journal': () => ({}) });
    const session = fakeSession(opened('a', '첫 글'));
    const unsaved = unsavedIn({ session, disk: createStore(opened('a', '첫 글')) });
    keepJournal(client, { id: 'a', page: 'page', unsaved: { ...unsaved, largeLength: 5_000_000 } }, vi.fn());
    session.type('둘째 글');
    await vi.advanceTimersByTimeAsync(1400);
    expect(client.argsOf('document.journal')).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(client.argsOf('document.journal')).toHaveLength(1);
    for (let key = 0; key < 45; key++) {
      session.type('가'.repeat(key));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(client.argsOf('document.journal')).toHaveLength(2);
  });

  it('is emptied once the text is saved', async () => {
    const { session, sent } = setUp();
    session.type('둘째 글');
    await vi.advanceTimersByTimeAsync(300);
    session.text();
    session.markSaved(session.state.get().revision);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent()).toEqual(['둘째 글', null]);
  });

  it('never has two texts on the way, and sends what came meanwhile afterwards', async () => {
    const { client, session, sent } = setUp();
    const first = pending<Record<string, never>>();
    client.answers['document.journal'] = () => first.promise;
    session.type('하나');
    await vi.advanceTimersByTimeAsync(300);
    session.type('둘');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent()).toEqual(['하나']);
    client.answers['document.journal'] = () => ({});
    first.resolve({});
    await vi.advanceTimersByTimeAsync(300);
    expect(sent()).toEqual(['하나', '둘']);
  });

  it('sends what waited for a slow disk at once, since it has waited its time', async () => {
    const { client, session, sent } = setUp();
    const first = pending<Record<string, never>>();
    client.answers['document.journal'] = () => first.promise;
    session.type('하나');
    await vi.advanceTimersByTimeAsync(300);
    for (let key = 0; key < 12; key++) {
      session.type('둘'.repeat(key + 1));
      await vi.advanceTimersByTimeAsync(100);
    }
    client.answers['document.journal'] = () => ({});
    first.resolve({});
    await vi.advanceTimersByTimeAsync(0);
    expect(sent()).toEqual(['하나', '둘'.repeat(12)]);
  });

  it('sends nothing more of a closed document, also where a text was on its way', async () => {
    const { client, session, sent, end } = setUp();
    const first = pending<Record<string, never>>();
    client.answers['document.journal'] = () => first.promise;
    session.type('하나');
    await vi.advanceTimersByTimeAsync(300);
    session.type('둘');
    await vi.advanceTimersByTimeAsync(1000);
    end();
    first.resolve({});
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent()).toEqual(['하나']);
  });

  it('tries again by itself while nothing is typed', async () => {
    const { client, session, onFailure, sent } = setUp();
    client.answers['document.journal'] = () => Promise.reject(new Error('full'));
    session.type('하나');
    await vi.advanceTimersByTimeAsync(11_000);
    expect(onFailure).toHaveBeenCalledTimes(1);
    client.answers['document.journal'] = () => ({});
    await vi.advanceTimersByTimeAsync(5000);
    const tries = sent().length;
    expect(tries).toBeGreaterThanOrEqual(3);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(sent()).toHaveLength(tries);
  });

  it('tells once that it does not work, and tries again with the next change', async () => {
    const { client, session, onFailure, sent } = setUp();
    client.answers['document.journal'] = () => Promise.reject(new Error('full'));
    session.type('하나');
    await vi.advanceTimersByTimeAsync(300);
    session.type('둘');
    await vi.advanceTimersByTimeAsync(300);
    expect(onFailure).toHaveBeenCalledTimes(1);
    expect(sent()).toEqual(['하나', '둘']);
  });

  it('sends nothing for a document that was only read', async () => {
    const { sent, end } = setUp();
    await vi.advanceTimersByTimeAsync(5000);
    end();
    expect(sent()).toEqual([]);
  });
});
