import type { Span } from '../../span.ts';
import { keptWith, sameMembers } from '../keep.ts';
import type { Figure, Passage, Sentence } from '../passage.ts';
import { isOtherMeasure } from '../prose/length-said.ts';
import { timeInList } from '../prose/time-list.ts';
import type { Period } from '../reader/period.ts';
import { terms } from '../words/terms.ts';
import { commonVocabulary } from '../words/vocabulary.ts';
import {
  addsTo,
  attributive,
  comparison,
  goesOn,
  ofBehind,
  ofOtherTime,
  onlyAnd,
  opensVerb,
  otherBasis,
  partBehind,
  reasonInside,
  settingAfter,
} from './clause-words.ts';
import { isGeneral, keysOf } from './keys.ts';
import { type Part, partsOf } from './parts.ts';
import { narrowingEnd, refersBack } from './refers-back.ts';
import { keysBetween, lengthOf, passOver, type ReadPart, readPart, type Thread } from './thread.ts';

/** A figure of an English sentence, and the words and times that its clause gives it. */
export interface Clause {
  readonly figure: Figure;
  /** Telling words of its subject and of all that leads from it to the figure. */
  readonly keys: readonly string[];
  /** Telling words right behind it, up to the next figure, or to where reasons begin. */
  readonly tail: readonly string[];
  /** Its subject stands in this clause or in the one that it goes on; clauses with one subject share the number. */
  readonly chain: number;
  /** It opens its sentence and names nothing itself: it goes on with what the one before told of. */
  readonly refersBack: boolean;
  /** It gives a reason or a part: `due to …`, `including …`, and has no subject of its own. */
  readonly aside: boolean;
  /** What follows narrows it: `excluding currency`, `in constant currency`. */
  readonly narrowed: boolean;
  /** Times of its own clause, else of the one that it goes on, else of what opens the sentence. */
  readonly periods: readonly Period[];
  /** It is one of a list, each of another time: `$1,066 million and $1,058 million in 2019 and 2018, respectively`. */
  readonly listed: boolean;
  /** A figure of its kind stands beside it that tells the same of another time: `to X from Y`, `X in 2023 and Y in 2022`. */
  readonly paired: boolean;
  /** The text between the clause's start and the figure, and behind it up to the clause's end. */
  readonly lead: string;
  readonly behind: string;
}

type Draft = Omit<Clause, 'paired'>;

/** The clauses of a sentence's figures. `labels` are spans that stay whole: names of rows with commas in them. */
export const clausesIn = (passage: Passage, sentence: Sentence, labels: readonly Span[]): readonly Clause[] =>
  clausesOf(sentence, {
    text: passage.run.text,
    labels: labels.filter(({ from, to }) => from >= sentence.from && to <= sentence.to),
  });

interface Told {
  readonly text: string;
  /** Those of the sentence. */
  readonly labels: readonly Span[];
}

const tellsSame = (a: Told, b: Told): boolean =>
  a.text === b.text &&
  a.labels.length === b.labels.length &&
  a.labels.every(({ from, to }, i) => from === b.labels[i]!.from && to === b.labels[i]!.to);

const clausesOf = keptWith(readClauses, tellsSame);

function readClauses(sentence: Sentence, { text, labels }: Told): readonly Clause[] {
  const whole = [
    ...sentence.figures.map(({ quantity }) => quantity.span),
    ...sentence.periods.map(({ span }) => span),
    ...labels,
  ];
  const parts = partsOf(text, sentence, whole);
  const thread: Thread = {
    chain: 0,
    root: [],
    rootTimes: [],
    opening: [],
    openingTimes: [],
    closed: false,
  };
  const out: Draft[] = [];
  for (const [i, part] of parts.entries()) {
    const read = readPart(text, sentence, part);
    if (part.figures.length === 0) passOver(thread, read, out.length === 0);
    else toldIn(out, thread, read, { text, sentence, isFirst: i === 0, next: parts.slice(i + 1, i + 3) });
  }
  const isNarrowed = otherBasis.test(text.slice(sentence.from, sentence.to));
  return out.map((clause, i) => ({
    ...clause,
    narrowed: isNarrowed || clause.narrowed,
    paired: isSetAgainst(clause) || isPair(out[i - 1], clause) || isPair(clause, out[i + 1]),
  }));
}

/** Where a part stands. */
interface Setting {
  readonly text: string;
  readonly sentence: Sentence;
  /** It opens the sentence. */
  readonly isFirst: boolean;
  /** The two parts behind it. */
  readonly next: readonly Part[];
}

/** Adds the clauses of a part's figures. */
function toldIn(out: Draft[], thread: Thread, read: ReadPart, setting: Setting): void {
  const { part, said, times, own, opensReason } = read;
  const { text, sentence, isFirst, next } = setting;
  const continues = own.length === 0 || (goesOn.test(said) && !/^\s*(?:and\s+)?the\b/i.test(said));
  if (!opensReason && !continues) {
    thread.chain += 1;
    thread.root = [...thread.opening, ...own];
    thread.rootTimes = times;
    thread.closed = false;
  }
  const aside = opensReason || (continues && thread.closed && !opensVerb.test(said));
  if (opensReason) thread.closed = true;
  else if (opensVerb.test(said)) thread.closed = false;
  const ahead = timesAhead(text, sentence, next);
  const subject = continues || opensReason ? thread.root : thread.opening;
  for (const [j, figure] of part.figures.entries()) {
    const { span, unit } = figure.quantity;
    const previous = part.figures[j - 1]?.quantity.span.to ?? part.from;
    const following = part.figures[j + 1]?.quantity.span.from ?? part.to;
    const behind = text.slice(span.to, following);
    const lead = text.slice(part.from, span.from);
    const back = isFirst && j === 0 ? refersBack(lead, behind) : null;
    const upTo = keysBetween(text, sentence, {
      from: part.from,
      to: span.from - lengthOf(settingAfter, lead),
    });
    const stop = reasonInside.exec(` ${behind}`)?.index ?? behind.length;
    const tail = keysBetween(text, sentence, {
      from: span.to,
      to: Math.min(following, span.to + (back === 'noun' ? Math.min(stop, narrowingEnd(behind)) : stop)),
    });
    const turned = ofBehind.test(behind) && back === null;
    const isOfSame =
      comparison.test(lead) || (unit.kind === 'percent' && tail.length === 0 && onlyAnd.test(lead));
    const isAmount = unit.kind !== 'percent';
    const sized = attributive.test(lead) && /^\s*[a-z]/i.test(behind) && tail.length > 0 && back === null;
    const near = times.filter(({ span: at }) => at.from >= previous && at.to <= following);
    const compares = following < part.to && comparison.test(behind);
    const shared = compares ? times.filter(({ span: at }) => at.to <= following) : times;
    const listed = timeInList(text, sentence, figure.quantity, sentence.periods);
    out.push({
      figure,
      keys: turned ? tail : [...new Set([...subject, ...upTo, ...unitKeys(figure)])],
      tail: turned ? [] : isOfSame ? [...tail, ...(out.at(-1)?.tail ?? [])] : tail,
      chain: thread.chain,
      refersBack: back !== null && upTo.every(isGeneral),
      aside:
        ofOtherTime.test(text.slice(Math.max(0, span.from - 16), span.from)) ||
        (aside && back === null) ||
        (isAmount && (partBehind.test(behind) || sized)) ||
        (turned && tail.length === 0),
      narrowed:
        isOtherMeasure(behind) ||
        (following === part.to && next[0] !== undefined && isOtherMeasure(text.slice(part.to, next[0].to))),
      listed: listed !== null,
      periods: listed
        ? [listed]
        : firstOf(near, shared, compares ? [] : ahead, thread.rootTimes, thread.openingTimes),
      lead,
      behind,
    });
  }
  // What goes on goes on with what the last figure was of: `Of feed of $128.5 million soy made up $37.4 million, up 21%`.
  if (part.figures.length > 1 && !opensReason)
    thread.root = [...new Set([...thread.root, ...(out.at(-1)?.keys ?? [])])];
}

/** `to X from Y`, `compared with Y`. */
const isSetAgainst = ({ figure: { quantity }, lead }: Pick<Clause, 'figure' | 'lead'>): boolean =>
  quantity.role !== null || quantity.change?.role === 'to' || comparison.test(lead);

/** Whether the second of two figures tells the same as the first of another time. */
function isPair(a: Draft | undefined, b: Draft | undefined): boolean {
  if (!a || !b || a.chain !== b.chain) return false;
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.unit.kind !== y.unit.kind || x.change?.role === 'by' || y.change?.role === 'by') return false;
  const isNext = onlyAnd.test(b.lead) && !sameMembers(a.periods, b.periods);
  return (a.listed && b.listed) || isSetAgainst(b) || isNext;
}

const firstOf = (...lists: readonly (readonly Period[])[]) => lists.find((list) => list.length > 0) ?? [];

/** `an increase of $400 million, or 10.0 percent, in 2024`: the time that ends it. */
function timesAhead(text: string, { periods }: Sentence, next: readonly Part[]): readonly Period[] {
  for (const { from, to } of next) {
    if (!addsTo.test(text.slice(from, to))) return [];
    const times = periods.filter(({ span }) => span.from >= from && span.to <= to);
    if (times.length > 0) return times;
  }
  return [];
}

/** What a figure counts or is for each of: `connections`, `per ounce`. */
function unitKeys({ quantity: { unit } }: Figure): readonly string[] {
  const noun = unit.kind === 'count' ? unit.noun : unit.kind === 'money' ? unit.per : null;
  return noun && noun !== 'share' && noun !== 'unit' ? keysOf(terms(noun, commonVocabulary)) : [];
}
