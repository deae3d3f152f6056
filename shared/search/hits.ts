import type { Span } from '../span.ts';
import { type Searchable, sourceOffsets } from './searchable.ts';

/** A place that a pattern matches, in the text as search compares it. */
export interface Match extends Span {
  /** What the groups of the pattern hold, the whole match first. */
  readonly groups: readonly (string | undefined)[];
}

/** A hit as a list shows it. Its span counts in the text as the editor holds it. */
export interface Hit extends Span {
  /** 1-based. */
  readonly line: number;
  /** The line before the hit, the hit and the line after it, each cut to what a list has room for. */
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** It stands in the address of a link or picture, which leads nowhere once its words are replaced. */
  readonly inAddress: boolean;
}

const room = { before: 16, text: 120, after: 120 } as const;

/** The hits of one text, with the lines that they stand in. The matches must be in order. */
export function toHits(searchable: Searchable, matches: readonly Match[]): readonly Hit[] {
  const { text } = searchable;
  const toSource = sourceOffsets(searchable);
  let line = 1;
  let counted = 0;
  return matches.map(({ from, to }) => {
    for (let end = text.indexOf('\n', counted); end >= 0 && end < from; end = text.indexOf('\n', counted)) {
      line += 1;
      counted = end + 1;
    }
    const nextEnd = text.indexOf('\n', to);
    const lineEnd = nextEnd < 0 ? text.length : nextEnd;
    return {
      from: toSource(from),
      to: toSource(to),
      line,
      before: beginning(text, counted, from),
      text: cut(text.slice(from, Math.min(to, from + room.text + 1)).replace(/\s+/g, ' '), room.text),
      after: cut(text.slice(to, Math.min(lineEnd, to + room.after + 1)), room.after),
      inAddress: isInAddress(text.slice(Math.max(counted, from - longestAddress), from)),
    };
  });
}

const longestAddress = 2000;

/** Whether an address is open at the end of a line's beginning: `[…](./운임`, `https://a.kr/운임`. */
function isInAddress(before: string): boolean {
  const link = before.lastIndexOf('](');
  if (link >= 0 && !/[\s()]/.test(before.slice(link + 2))) return true;
  return /https?:\/\//i.test(before.split(/\s/).at(-1)!);
}

/** The end of the line before a hit, from the beginning of a word. */
function beginning(text: string, lineStart: number, hit: number): string {
  if (hit - lineStart <= room.before) return text.slice(lineStart, hit).trimStart();
  const near = text.slice(hit - room.before, hit);
  const word = near.indexOf(' ');
  return `…${word < 0 ? near : near.slice(word + 1)}`;
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

/** All matches of a pattern with the flag `g`, at most so many; an empty match counts as none. */
export function matchesOf(pattern: RegExp, text: string, most: number): Match[] {
  const found: Match[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match && found.length < most; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1;
    else found.push({ from: match.index, to: match.index + match[0].length, groups: [...match] });
  }
  return found;
}

/**
 * What a match is replaced with. In a regular expression's replacement `$1` … `$99` are groups, `$&` is the whole
 * match and `$$` a dollar sign, as in JavaScript; else every sign stands for itself.
 */
export function replacementFor({ groups }: Match, template: string, isRegex: boolean): string {
  if (!isRegex) return template;
  return template.replace(/\$(\$|&|\d{1,2})/g, (written, sign: string) => {
    if (sign === '$') return '$';
    if (sign === '&') return groups[0] ?? '';
    const number = Number(sign);
    return number > 0 && number < groups.length ? (groups[number] ?? '') : written;
  });
}
