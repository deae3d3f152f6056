import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { patience, supervise } from '../../../renderer/engine/supervisor.ts';
import { fakeWorkers } from './fake-worker.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Request = { readonly type: string };
type Reply = { readonly type: 'found'; readonly what: string };

function start() {
  const workers = fakeWorkers();
  const onReply = vi.fn();
  const onIdle = vi.fn();
  const onDown = vi.fn();
  const supervised = supervise<Request, Reply>({ spawn: workers.spawn, onReply, onIdle, onDown });
  return { ...workers, supervised, onReply, onIdle, onDown };
}

describe('a supervised worker', () => {
  it('starts with the first request and hands replies on', () => {
    const { supervised, spawned, newest, onReply } = start();
    expect(spawned).toHaveLength(0);
    supervised.post({ type: 'seek' });
    newest().answer({ type: 'found', what: 'it' });
    expect(newest().asked).toEqual([{ type: 'seek' }]);
    expect(onReply).toHaveBeenCalledExactlyOnceWith({ type: 'found', what: 'it' });
  });

  it('is ended when it falls silent, and names the document it worked on', () => {
    const { supervised, newest, onDown } = start();
    supervised.post({ type: 'seek' });
    newest().working('a');
    vi.advanceTimersByTime(patience + 1000);
    expect(newest().terminated).toBe(true);
    expect(onDown).toHaveBeenCalledExactlyOnceWith('a', expect.stringContaining('sign of life'));
  });

  it('is left alone while it has nothing to do', () => {
    const { supervised, newest, onDown, onIdle } = start();
    supervised.post({ type: 'seek' });
    newest().idle();
    vi.advanceTimersByTime(100 * patience);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(onDown).not.toHaveBeenCalled();
  });

  it('is not taken for idle while a later request waits', () => {
    const { supervised, newest, onDown } = start();
    supervised.post({ type: 'seek' });
    supervised.post({ type: 'seek again' });
    newest().answer({ type: 'idle', handled: 1 });
    vi.advanceTimersByTime(patience + 1000);
    expect(onDown).toHaveBeenCalledOnce();
  });

  it('gets the time that it asks for', () => {
    const { supervised, newest, onDown } = start();
    supervised.post({ type: 'seek' });
    newest().working('a', 10 * patience);
    vi.advanceTimersByTime(9 * patience);
    expect(onDown).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * patience);
    expect(onDown).toHaveBeenCalledOnce();
  });

  it('is spared when its answer was only held up by a busy page', () => {
    const { supervised, newest, onDown } = start();
    supervised.post({ type: 'seek' });
    vi.advanceTimersByTime(patience);
    newest().answer({ type: 'found', what: 'it' });
    vi.advanceTimersByTime(patience - 1);
    expect(onDown).not.toHaveBeenCalled();
  });

  it('is replaced after a crash; nothing that the old one still says is heard', () => {
    const { supervised, spawned, newest, onReply, onDown } = start();
    supervised.post({ type: 'seek' });
    const first = newest();
    first.crash('stack overflow');
    expect(onDown).toHaveBeenCalledExactlyOnceWith(null, 'stack overflow');
    supervised.post({ type: 'seek again' });
    expect(spawned).toHaveLength(2);
    expect(newest().asked).toEqual([{ type: 'seek again' }]);
    first.answer({ type: 'found', what: 'too late' });
    expect(onReply).not.toHaveBeenCalled();
  });
});
