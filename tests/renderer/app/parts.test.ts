import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moveByKey } from '../../../renderer/ui/divider.ts';
import { createDialogs, givesWay } from '../../../renderer/workbench/dialogs.ts';
import { createNotices } from '../../../renderer/workbench/notices.ts';
import { message } from '../../../shared/i18n/index.ts';

describe('a divider', () => {
  const range = { value: 0.5, min: 0.2, max: 0.8, step: 0.2, reset: 0.4 };
  it.each([
    ['ArrowRight', 0.7],
    ['ArrowLeft', 0.3],
    ['Home', 0.2],
    ['End', 0.8],
    ['Enter', 0.4],
    ['ArrowUp', null],
  ])('moves by %s', (key, expected) => {
    expect(moveByKey(key, range, 'ArrowRight')).toBe(expected);
  });
  it('stays within its range, and grows upwards where its pane lies below', () => {
    expect(moveByKey('ArrowUp', { ...range, value: 0.7 }, 'ArrowUp')).toBe(0.8);
    expect(moveByKey('ArrowDown', { ...range, value: 0.3 }, 'ArrowUp')).toBe(0.2);
  });
});

describe('the question before unsaved text is closed', () => {
  it('resolves to the answer and closes', async () => {
    const dialogs = createDialogs();
    const answer = dialogs.confirmClose('은행 실적');
    const dialog = dialogs.get();
    expect(givesWay(dialog)).toBe(false);
    if (dialog?.kind === 'confirmClose') dialog.answer('discard');
    expect(await answer).toBe('discard');
    expect(dialogs.get()).toBeNull();
  });

  it('counts as cancelled when something else takes its place', async () => {
    const dialogs = createDialogs();
    const first = dialogs.confirmClose('은행 실적');
    const second = dialogs.confirmClose('반도체');
    expect(await first).toBe('cancel');
    expect(dialogs.get()).toMatchObject({ title: '반도체' });
    dialogs.close();
    expect(await second).toBe('cancel');
  });
});

it('lets pickers give way to a command, and forms not', () => {
  const dialogs = createDialogs();
  expect(givesWay(dialogs.get())).toBe(true);
  dialogs.show({ kind: 'palette' });
  expect(givesWay(dialogs.get())).toBe(true);
  dialogs.show({ kind: 'newArticle', folder: '' });
  expect(givesWay(dialogs.get())).toBe(false);
});

describe('notices', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const saved = message('workbench.save.done');
  const failed = message('error.library.none');

  it('leave by themselves, but errors stay until dismissed', () => {
    const notices = createNotices();
    notices.show('info', saved);
    notices.show('error', failed);
    vi.advanceTimersByTime(60_000);
    expect(notices.get().map(({ text }) => text)).toEqual([failed]);
    notices.dismiss(notices.get()[0]!.id);
    expect(notices.get()).toEqual([]);
  });

  it('do not pile up when the same thing happens again', () => {
    const notices = createNotices();
    for (let i = 0; i < 5; i++) notices.show('error', failed);
    expect(notices.get()).toHaveLength(1);
  });

  it('stay as long as what they tell of, where asked to', () => {
    const notices = createNotices();
    const done = notices.show('info', saved, { stay: true });
    vi.advanceTimersByTime(60_000);
    expect(notices.get()).toHaveLength(1);
    done();
    expect(notices.get()).toEqual([]);
  });
});

describe('the question for a name', () => {
  it('resolves to the name, and to none where something else takes its place', async () => {
    const dialogs = createDialogs();
    const name = dialogs.askName('jisu');
    const dialog = dialogs.get();
    expect(dialog).toMatchObject({ kind: 'reviewer', suggested: 'jisu' });
    expect(givesWay(dialog)).toBe(false);
    if (dialog?.kind === 'reviewer') dialog.answer('김지수');
    expect(await name).toBe('김지수');
    expect(dialogs.get()).toBeNull();
    const given = dialogs.askName('');
    dialogs.close();
    expect(await given).toBeNull();
  });
});
