import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ nativeTheme: {} }));
const { surfaces } = await import('../../../electron/desktop/theme.ts');

it('shows before the page the colours that the page has', () => {
  const tokens = readFileSync(new URL('../../../renderer/theme/tokens.css', import.meta.url), 'utf8');
  const declared = [...tokens.matchAll(/--surface: (#[0-9a-f]{6})/g)].map(([, colour]) => colour);
  expect(declared.slice(0, 2)).toEqual([surfaces.light, surfaces.dark]);
});
