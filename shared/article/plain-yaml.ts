import type { Span } from '../span.ts';

/** What the YAML of a front matter says, and where the value of each key stands. */
export interface YamlData {
  readonly data: Readonly<Record<string, unknown>>;
  readonly values: ReadonlyMap<string, Span>;
}

const line = /([A-Za-z][\w-]*): +(\S.*)(?:\r\n?|\n|$)| *(?:\r\n?|\n)/y;
const quoted = /^(?:"([^"\\\p{C}]*)"|'([^'\p{C}]*)')$/u;
const day = /^\d{4}-\d{2}-\d{2}$/;
const integer = /^(?:0|[1-9]\d{0,14})$/;
/** A Korean ticker without quotes is the digits that stand there. */
const padded = /^0\d+$/;
/** Text that means the same to every YAML reader: no sign of YAML's in it, and no number. */
const plain = /^(?:\p{L}|\d(?=.*\p{Script=Hangul}))[^:#\p{C}\p{Zl}\p{Zp}]*$/u;
const plainInList = /^(?:\p{L}|\d(?=.*\p{Script=Hangul}))[^:#,[\]{}"'\p{C}\p{Zl}\p{Zp}]*$/u;
const list = /^\[(.*)\]$/;
/** An item with the comma behind it. */
const item = / *("[^"\\\p{C}]*"|'[^'\p{C}]*'|[^"',[\]{}\s](?:[^"',[\]{}]*[^"',[\]{}\s])?) *(?:,|$)/uy;
const constants = /^(?:null|true|false)$/i;

/**
 * Reads the simple YAML that most front matter is: `key: value` lines with text, whole numbers, days and lists of
 * them on one line. Null for anything else, which a YAML library must read; where it is not null it agrees with
 * `yaml` 2 (core schema), a hundred times faster: a library of 10,000 articles opens with it.
 * @param offset where `source` begins in the text that the spans count in
 */
export function readPlainYaml(source: string, offset: number): YamlData | null {
  const data: Record<string, unknown> = {};
  const values = new Map<string, Span>();
  for (line.lastIndex = 0; line.lastIndex < source.length; ) {
    const start = line.lastIndex;
    const found = line.exec(source);
    if (!found) return null;
    const [, key, rest] = found;
    if (key === undefined || rest === undefined) continue;
    const value = rest.trimEnd();
    if (!/^ *$/.test(rest.slice(value.length))) return null;
    const read = readValue(value);
    if (read === undefined || values.has(key) || constants.test(key) || key === '__proto__') return null;
    data[key] = read;
    const from = offset + start + found[0].indexOf(value, key.length + 1);
    values.set(key, { from, to: from + value.length });
  }
  return values.size > 0 ? { data, values } : null;
}

function readValue(value: string): unknown {
  const inside = list.exec(value)?.[1];
  return inside === undefined ? readScalar(value, plain) : readList(inside);
}

function readList(inside: string): unknown {
  const items: unknown[] = [];
  for (item.lastIndex = 0; item.lastIndex < inside.length; ) {
    const found = item.exec(inside)?.[1];
    const value = found === undefined ? undefined : readScalar(found, plainInList);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

function readScalar(value: string, asText: RegExp): unknown {
  const inQuotes = quoted.exec(value);
  if (inQuotes) return inQuotes[1] ?? inQuotes[2];
  if (day.test(value) || padded.test(value)) return value;
  if (integer.test(value)) return Number(value);
  return asText.test(value) && !constants.test(value) ? value : undefined;
}
