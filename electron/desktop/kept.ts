import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { mendSettings, Settings } from '../../shared/settings.ts';
import { parseJson } from '../parse-json.ts';
import { WindowState } from './window-state.ts';

/** All that the desktop keeps between runs, in one file of the user's profile. */
export const Kept = z.object({
  settings: Settings.optional(),
  /** Absolute paths of libraries, newest first. */
  recent: z.array(z.string()).optional(),
  window: WindowState.optional(),
});
export type Kept = z.infer<typeof Kept>;

/** Keeps of a store's file what can be used. What cannot stays beside it under a name of its own. */
export function mendFile(path: string): void {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return;
  }
  const stored = parseJson(text);
  const mended = mend(stored);
  if (isDeepStrictEqual(stored, mended)) return;
  copyFileSync(path, `${path}.damaged-${Date.now()}`);
  writeFileSync(path, JSON.stringify(mended, null, '\t'));
}

function mend(stored: unknown): Kept {
  const values = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const recent = Kept.shape.recent.safeParse(values.recent).data;
  const window = Kept.shape.window.safeParse(values.window).data;
  return {
    ...(values.settings !== undefined && { settings: mendSettings(values.settings) }),
    ...(recent && { recent }),
    ...(window && { window }),
  };
}
