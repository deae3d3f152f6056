import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ nativeTheme: {} }));
const { surfaces } = await import('../../../electron/desktop/theme.ts');

it('shows before the page the colours that the page has', () => {
  const tokens = readFileSync(new URL('../../../renderer/theme/tokens.css', import.meta.url), 'utf8');
  const [, light, dark] = /--surface: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
  expect({ light, dark }).toEqual(surfaces);
});
