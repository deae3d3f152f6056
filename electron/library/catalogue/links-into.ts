import { setImmediate as nextTurn } from 'node:timers/promises';
import { type FileLink, linkHint, linksOf } from '../../../shared/lint/links/links-of.ts';
import type { Entry } from './entry.ts';
import type { Texts } from './texts.ts';

export interface LinkingEntry {
  readonly entry: Entry;
  readonly links: readonly FileLink[];
}

/** Milliseconds of work after which the host answers others. */
const slice = 10;

/** The articles with links that lead to one of these library paths (NFC). */
export async function linksInto(
  texts: Texts,
  entries: readonly Entry[],
  paths: ReadonlySet<string>,
): Promise<LinkingEntry[]> {
  const hint = linkHint(paths);
  const found: LinkingEntry[] = [];
  let began = performance.now();
  for (const entry of entries) {
    const searchable = texts.held(entry) ?? (await texts.of(entry));
    if (searchable && (hint === null || hint.test(searchable.text))) {
      const all = linksOf(searchable.source ?? searchable.text, entry.file.shown);
      const links = all.filter(({ target }) => paths.has(target));
      if (links.length > 0) found.push({ entry, links });
    }
    if (performance.now() - began < slice) continue;
    await nextTurn();
    began = performance.now();
  }
  return found;
}
