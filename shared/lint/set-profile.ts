import { isMap, isScalar, parseDocument } from 'yaml';
import { applyEdits, type Edit } from '../span.ts';
import type { Profile } from './lint-config.ts';
import { settingsIn } from './settings-text.ts';

/**
 * The text of a `tickmark.config.yaml` with another `profile`; every other byte stays. Null where the file cannot be
 * changed with certainty: it is broken, or written in an unusual way.
 */
export function setProfile(text: string, profile: Profile): string | null {
  const before = settingsIn(text);
  const edit = before && editFor(text, profile);
  if (!edit) return null;
  const after = applyEdits(text, [edit]);
  const expected = JSON.stringify(sorted({ ...before, profile }));
  const read = settingsIn(after);
  return read && JSON.stringify(sorted(read)) === expected ? after : null;
}

const sorted = (settings: object) => Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));

function editFor(text: string, profile: Profile): Edit | null {
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'profile')
    : undefined;
  if (!pair) {
    const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
    const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
    return { from: text.length, to: text.length, insert: `${gap}profile: ${profile}${lineEnd}` };
  }
  const { key, value } = pair;
  if (isScalar(value) && value.range && value.range[1] > value.range[0])
    return { from: value.range[0], to: value.range[1], insert: profile };
  // `profile:` with nothing behind it.
  if (!isScalar(key) || !key.range) return null;
  const behind = text.indexOf(':', key.range[1]) + 1;
  return { from: behind, to: behind, insert: ` ${profile}` };
}
