import { TickmarkError } from '../errors.ts';
import type { Query } from './query.ts';

/** How the words of a search are to be taken. */
export interface SearchOptions {
  readonly matchCase: boolean;
  /** The words stand alone: no letter or digit before or after. */
  readonly wholeWord: boolean;
  readonly regex: boolean;
}

/** A regular expression that is not compiled yet, since one of the writer's own must run under a time limit. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  /** It is the writer's own, and may take any time. */
  readonly unsafe: boolean;
}

const letter = '[\\p{L}\\p{N}_]';

/** What to look for in texts in NFC; null where a query names no words. Throws `error.search.pattern`. */
export function toPattern(query: Query, options: SearchOptions): Pattern | null {
  const figure = query.filters.find(({ key }) => key === 'figure');
  if (figure) return { source: figureSource(figure.value), flags: 'giu', unsafe: false };
  if (query.text === '') return null;
  const flags = options.matchCase ? 'gmu' : 'gimu';
  const words = options.regex ? query.text : literal(query.text);
  const source = options.wholeWord ? `(?<!${letter})(?:${words})(?!${letter})` : words;
  try {
    new RegExp(source, flags);
  } catch (error) {
    // Without the expression itself, which the writer sees, and which may stand in one of ours.
    const reason = (error as Error).message.replace(/^Invalid regular expression: (?:[\s\S]*: )?/, '');
    throw new TickmarkError('error.search.pattern', { reason });
  }
  return { source, flags, unsafe: options.regex };
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Blanks of any kind and number are alike: a paragraph may be wrapped anywhere. */
const literal = (text: string) => text.trim().split(/\s+/).map(escaped).join('\\s+');

/** A figure however its digits are grouped and its parts are spaced: `5,880억 원`, `5880억원`. */
function figureSource(figure: string): string {
  const parts = figure.match(/\d|[^\d\s,]+|[,.](?=\d)/gu) ?? [];
  const source = parts
    .filter((part) => part !== ',')
    .map((part, at, all) => {
      const next = all[at + 1];
      const digits = /^\d$/.test(part) && next !== undefined && /^\d$/.test(next);
      return `${escaped(part)}${digits ? ',?' : next === undefined ? '' : '\\s*'}`;
    })
    .join('');
  return `(?<![\\d.,]|\\d\\s)${source}(?![\\d]|[.,]\\d)`;
}
