import { expect, it, vi } from 'vitest';
import { createSettingsStore } from '../../../renderer/settings/settings-store.ts';
import { defaultSettings, type Settings } from '../../../shared/settings.ts';
import { fakeClient, pending } from '../fakes.ts';

it('applies a change at once and tells the host', () => {
  const client = fakeClient({ 'settings.change': (change) => ({ ...defaultSettings, ...change }) });
  const settings = createSettingsStore(client, defaultSettings, () => {});
  settings.change({ fontSize: 20 });
  expect(settings.get().fontSize).toBe(20);
  expect(client.argsOf('settings.change')).toEqual([{ fontSize: 20 }]);
});

it('does not tell the host of a divider on its way', () => {
  const client = fakeClient();
  const settings = createSettingsStore(client, defaultSettings, () => {});
  settings.preview({ split: 0.3 });
  expect(settings.get().split).toBe(0.3);
  expect(client.asked).toEqual([]);
});

it('is not set back by an answer that is older than what the writer chose last', async () => {
  const answers: ReturnType<typeof pending<Settings>>[] = [];
  const client = fakeClient({
    'settings.change': () => {
      const answer = pending<Settings>();
      answers.push(answer);
      return answer.promise;
    },
  });
  const settings = createSettingsStore(client, defaultSettings, () => {});
  settings.change({ fontSize: 20 });
  settings.change({ fontSize: 21 });
  client.emit('settings.changed', { ...defaultSettings, fontSize: 20 });
  answers[0]!.resolve({ ...defaultSettings, fontSize: 20 });
  await answers[0]!.promise;
  expect(settings.get().fontSize).toBe(21);
  answers[1]!.resolve({ ...defaultSettings, fontSize: 21 });
  await vi.waitFor(() => {
    client.emit('settings.changed', { ...defaultSettings, fontSize: 15, theme: 'dark' });
    expect(settings.get()).toMatchObject({ fontSize: 15, theme: 'dark' });
  });
});

it('keeps a change for this window and says so where the host cannot keep it', async () => {
  const failure = new Error('no disk');
  const client = fakeClient({ 'settings.change': () => Promise.reject(failure) });
  const failed = vi.fn();
  const settings = createSettingsStore(client, defaultSettings, failed);
  settings.change({ theme: 'dark' });
  await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(failure));
  expect(settings.get().theme).toBe('dark');
});
