import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { applyEdits, type Edit } from '../span.ts';
import { settingsIn } from './settings-text.ts';

/**
 * The text of a `tickmark.config.yaml` with one more of its `words`; every other byte stays. The same text where the word
 * stands there already, null where the file cannot be changed with certainty: it is broken, or written in an unusual way.
 */
export function addWord(text: string, word: string): string | null {
  const before = readWords(text);
  if (before === null) return null;
  if (before.words.includes(word)) return text;
  const edit = editFor(text, word);
  const after = edit && applyEdits(text, [edit]);
  const read = after ? readWords(after) : null;
  const expected = JSON.stringify([before.others, [...before.words, word]]);
  return read && JSON.stringify([read.others, read.words]) === expected ? after : null;
}

interface Settings {
  readonly words: readonly unknown[];
  readonly others: object;
}

/** Null for what is no settings at all. */
function readWords(text: string): Settings | null {
  const data = settingsIn(text);
  if (data === null) return null;
  const { words = null, ...others } = data;
  return words === null || Array.isArray(words) ? { words: words ?? [], others } : null;
}

function editFor(text: string, word: string): Edit | null {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const insert = (at: number, what: string): Edit => ({ from: at, to: at, insert: what });
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const pair = isMap(contents)
    ? contents.items.find(({ key }) => isScalar(key) && key.value === 'words')
    : undefined;
  if (!pair) {
    const gap = text === '' || text.endsWith('\n') ? '' : lineEnd;
    return insert(text.length, `${gap}words:${lineEnd}  - ${quoted(word)}${lineEnd}`);
  }
  const { value } = pair;
  if (isSeq(value) && value.range) {
    if (value.flow) return insert(value.range[1] - 1, (value.items.length > 0 ? ', ' : '') + quoted(word));
    const last = value.items.at(-1);
    if (!isScalar(last) || !last.range) return null;
    const line = text.lastIndexOf('\n', last.range[0]) + 1;
    const marker = /^[ \t]*- */.exec(text.slice(line, last.range[0]))?.[0];
    return marker === undefined ? null : insert(last.range[1], `${lineEnd}${marker}${quoted(word)}`);
  }
  // `words:` with nothing behind it.
  if (!isScalar(pair.key) || !pair.key.range) return null;
  const colon = text.indexOf(':', pair.key.range[1]);
  return insert(colon + 1, `${lineEnd}  - ${quoted(word)}`);
}

/** Plain where YAML reads it as text. */
function quoted(word: string): string {
  return /^[가-힣]+$/.test(word) ? word : JSON.stringify(word);
}
