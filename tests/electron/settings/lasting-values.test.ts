import { expect, it } from 'vitest';
import { lastingValues } from '../../../electron/settings/lasting-values.ts';

/** A store that fails while `broken` says so, and what was logged. */
function shaky(broken: { get?: boolean; set?: boolean; open?: boolean }) {
  const file = new Map<string, unknown>([['theme', 'dark']]);
  const logged: string[] = [];
  const fail = (what: keyof typeof broken) => {
    if (broken[what]) throw new Error(`no ${what}`);
  };
  const values = lastingValues(
    () => {
      fail('open');
      return {
        get(key) {
          fail('get');
          return file.get(key);
        },
        set(key, value) {
          fail('set');
          file.set(key, value);
        },
      };
    },
    (_level, text) => logged.push(text),
  );
  return { values, file, logged };
}

it('reads and writes the store', () => {
  const { values, file, logged } = shaky({});
  expect(values.get('theme')).toBe('dark');
  values.set('theme', 'light');
  expect([values.get('theme'), file.get('theme'), logged]).toEqual(['light', 'light', []]);
});

it('keeps what is set while the program runs where the store cannot be opened', () => {
  const { values, logged } = shaky({ open: true });
  expect(values.get('theme')).toBeUndefined();
  values.set('theme', 'light');
  expect(values.get('theme')).toBe('light');
  expect(logged).toEqual(['settings were not kept: no open']);
});

it('stands by what was set where it cannot be written, and writes again when it can', () => {
  const broken = { set: true };
  const { values, file, logged } = shaky(broken);
  values.set('theme', 'light');
  expect([values.get('theme'), file.get('theme')]).toEqual(['light', 'dark']);
  expect(logged).toEqual(['settings were not kept: no set']);
  broken.set = false;
  values.set('theme', 'system');
  expect([values.get('theme'), file.get('theme')]).toEqual(['system', 'system']);
});

it('takes a value that cannot be read for none', () => {
  const { values, logged } = shaky({ get: true });
  expect(values.get('theme')).toBeUndefined();
  expect(logged).toEqual(['settings were not kept: no get']);
});
