import type { Stats } from 'node:fs';

/** Tells one state of a file from another without reading it: the time of change is not the writer's to set. */
export function stampOf(found: Stats | null): string {
  return found ? `${found.mtimeMs}:${found.ctimeMs}:${found.size}:${found.ino}` : 'gone';
}
