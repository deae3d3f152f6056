import type { Span } from '../../span.ts';
import { sameMembers } from '../keep.ts';
import type { Figure, Passage, Sentence } from '../passage.ts';
import { isOtherMeasure } from '../prose/length-said.ts';
import { timeInList } from '../prose/time-list.ts';
import type { Period } from '../reader/period.ts';
import { terms } from '../words/terms.ts';
import { commonVocabulary } from '../words/vocabulary.ts';
import { isGeneral, keysOf } from './keys.ts';
import { type Part, partsOf } from './parts.ts';
import { narrowingEnd, refersBack } from './refers-back.ts';

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

const joins = /^\s*(?:and|but|while|whereas|although|though|when|where|as|because|since)\s+/i;
/** Opens reasons and parts, where no subject and verb of its own follow. */
const reasons =
  /^\s*(?:and\s+)?(?:due|driven|primarily|mainly|largely|partly|partially|because|since|as|after(?!\s+[A-Z]{0,3}[$€£]?\s?\d)|before|reflecting|including|includes?|included|excluding|with|without|offset|of\s+which|which|who|that|where|resulting|helped|boosted|owing|thanks|attributable|caused|despite|on\s|net\s+of|leaving|consisting|comprised|related|less|plus)\b/i;
/** Opens what goes on with the subject before. */
const goesOn =
  /^\s*(?:and\s+|but\s+)?(?:or|up|down|compared|versus|vs\.?|against|from|to|after|an?|the\s+(?:increase|decrease)|representing|equal|is|was|were|are|rose|fell|grew|increased|decreased|declined|made|accounted|represented|down|higher|lower|above|below|more|less|than)\b/i;
/** What a sentence opens with holds for all of it. */
const otherBasis =
  /^\s*(?:on\s+an?\s+[\w-]+(?:\s[\w-]+)?\s+basis|(?:in|at)\s+(?:constant|local)\s|organically|like[- ]for[- ]like|pro\s+forma)/i;
const opensNarrow = /^\s*(?:of|excluding|including|without|adjust(?:ed|ing)\s+for|before|net\s+of)\b/i;
/** `a $5.0 million decrease in research`, `$138.6 million of revenue`: what it is of stands behind it. */
const ofBehind =
  /^\s*(?:increase|decrease|growth|decline|reduction|rise|drop|improvement|change)s?\s+(?:in|of)\s/i;
/** `£93.0m (2024: £81.7m)`. */
const ofOtherTime = /\(\s*(?:(?:FY|fiscal\s+)?(?:19|20)\d\d|(?:prior|last)\s+year)\s*:\s*$/i;

/** `our $250 million revolving facility`: how large it is, whatever of it a table tells. */
const attributive = /\b(?:an?|the|our|its|this|these|those)\s+$/i;
const partBehind = /^\s*of\s/i;
const verb =
  /\b(?:was|were|is|are|increased|decreased|grew|rose|fell|declined|dropped|totaled|totalled|reached|amounted|represented|accounted|came|improved|remained|had|contributed|generated|went|made|averaged|added|reduced|contracted|expanded|slipped|ended|stood|brought|numbered|climbed|jumped|decreases?|increases?|earned|spent|held|moved|shrank|took|ran|cost|edged|dipped|eased|surged|soared|plunged|sank|slid|advanced|stayed|bore|gained|lost)\b/i;

const opensVerb =
  /^\s*(?:was|were|is|are|rose|fell|grew|increased|decreased|declined|dropped|climbed|jumped|went|made|accounted|represented|totaled|amounted|came)\b/i;

const reasonInside =
  /\s(?:due\s+to|because|driven\s+by|primarily|mainly|largely|partly|partially|as|reflecting|on|owing|thanks|with|after|despite|in\s+spite|when|while|by)\s/i;

/** The clauses of a sentence's figures. `labels` are spans that stay whole: names of rows with commas in them. */
export function clausesIn(passage: Passage, sentence: Sentence, labels: readonly Span[]): readonly Clause[] {
  const { text } = passage.run;
  const whole = [
    ...sentence.figures.map(({ quantity }) => quantity.span),
    ...sentence.periods.map(({ span }) => span),
    ...labels.filter(({ from, to }) => from >= sentence.from && to <= sentence.to),
  ];
  const parts = partsOf(text, sentence, whole);
  const out: Omit<Clause, 'paired'>[] = [];
  let chain = 0;
  let root: readonly string[] = [];
  let rootTimes: readonly Period[] = [];
  let closed = false;
  let opening: readonly string[] = [];
  let openingTimes: readonly Period[] = [];
  const isNarrowed = otherBasis.test(text.slice(sentence.from, sentence.to));
  for (const [i, part] of parts.entries()) {
    const said = text.slice(part.from, part.to);
    const times = sentence.periods.filter(({ span }) => span.from >= part.from && span.to <= part.to);
    const first = part.figures[0];
    const start = first?.quantity.span.from ?? part.to;
    const before = { from: part.from, to: start - lengthOf(settingAfter, text.slice(part.from, start)) };
    const own = keysBetween(text, sentence, before);
    const hasVerb = verb.test(text.slice(before.from, before.to).replace(joins, ''));
    const opensReason = reasons.test(said) && !(joins.test(said) && own.length > 0 && hasVerb);
    if (!first) {
      if (opensNarrow.test(said) && out.length === 0) {
        opening = [...own, 'exclud'];
        root = opening;
      } else if (opensReason || closed) {
        closed = true;
      } else if (own.length > 0 && !(goesOn.test(said) && !joins.test(said))) {
        // A subject whose verb follows behind a bracket or relative clause, or what opens the sentence.
        if (hasVerb || root.length > 0) chain += 1;
        if (hasVerb) {
          root = [...opening, ...own];
          rootTimes = times;
        } else {
          opening = out.length === 0 ? [...opening, ...own] : own;
          root = opening;
          rootTimes = times;
        }
        closed = false;
      } else if (times.length > 0) {
        if (out.length === 0) openingTimes = times;
        else rootTimes = times;
      }
      continue;
    }
    const continues = own.length === 0 || (goesOn.test(said) && !/^\s*(?:and\s+)?the\b/i.test(said));
    if (!opensReason && !continues) {
      chain += 1;
      root = [...opening, ...own];
      rootTimes = times;
      closed = false;
    }
    const aside = opensReason || (continues && closed && !opensVerb.test(said));
    if (opensReason) closed = true;
    else if (opensVerb.test(said)) closed = false;
    const next = parts[i + 1];
    const ahead = timesAhead(text, sentence, parts.slice(i + 1, i + 3));
    for (const [j, figure] of part.figures.entries()) {
      const { span } = figure.quantity;
      const previous = part.figures[j - 1]?.quantity.span.to ?? part.from;
      const following = part.figures[j + 1]?.quantity.span.from ?? part.to;
      const behind = text.slice(span.to, following);
      const lead = text.slice(part.from, span.from);
      const back = i === 0 && j === 0 ? refersBack(lead, behind) : null;
      const stop = reasonInside.exec(` ${behind}`)?.index ?? behind.length;
      const upTo = keysBetween(text, sentence, {
        from: part.from,
        to: span.from - lengthOf(settingAfter, lead),
      });
      const tail = keysBetween(text, sentence, {
        from: span.to,
        to: Math.min(following, span.to + (back === 'noun' ? Math.min(stop, narrowingEnd(behind)) : stop)),
      });
      const turned = ofBehind.test(behind) && back === null;
      const sized =
        attributive.test(text.slice(part.from, span.from)) && /^\s*[a-z]/i.test(behind) && tail.length > 0;
      const ofPart = partBehind.test(behind) && figure.quantity.unit.kind !== 'percent';
      const isNext = figure.quantity.unit.kind === 'percent' && tail.length === 0 && onlyAnd.test(lead);
      const isOfSame = isNext || comparison.test(lead);
      const unit = unitKeys(figure);
      const near = times.filter(({ span: at }) => at.from >= previous && at.to <= following);
      const isSetAgainst = following < part.to && comparison.test(behind);
      const shared = isSetAgainst ? times.filter(({ span: at }) => at.to <= following) : times;
      const listed = timeInList(text, sentence, figure.quantity, sentence.periods);
      out.push({
        figure,
        keys: turned
          ? tail
          : [...new Set([...(continues || opensReason ? root : opening), ...upTo, ...unit])],
        tail: turned ? [] : isOfSame ? [...tail, ...(out.at(-1)?.tail ?? [])] : tail,
        chain,
        refersBack: back !== null && upTo.every(isGeneral),
        aside:
          ofOtherTime.test(text.slice(Math.max(0, span.from - 16), span.from)) ||
          (aside && back === null) ||
          ofPart ||
          (sized && back === null && figure.quantity.unit.kind !== 'percent') ||
          (turned && tail.length === 0),
        narrowed:
          isNarrowed ||
          isOtherMeasure(behind) ||
          (following === part.to && next !== undefined && isOtherMeasure(text.slice(part.to, next.to))),
        listed: listed !== null,
        periods: listed
          ? [listed]
          : firstOf(near, shared, isSetAgainst ? [] : ahead, rootTimes, openingTimes),
        lead,
        behind,
      });
    }
    // What goes on goes on with what the last figure was of: `Of feed of $128.5 million soy made up $37.4 million, up 21%`.
    if (part.figures.length > 1 && !opensReason) root = [...new Set([...root, ...(out.at(-1)?.keys ?? [])])];
  }
  return out.map((clause, i) => ({
    ...clause,
    paired: isSetAgainst(clause) || isPair(out[i - 1], clause) || isPair(clause, out[i + 1]),
  }));
}

/** `to X from Y`, `compared with Y`. */
const isSetAgainst = ({ figure: { quantity }, lead }: Pick<Clause, 'figure' | 'lead'>): boolean =>
  quantity.role !== null || quantity.change?.role === 'to' || comparison.test(lead);

/** Whether the second of two figures tells the same as the first of another time. */
function isPair(a: Omit<Clause, 'paired'> | undefined, b: Omit<Clause, 'paired'> | undefined): boolean {
  if (!a || !b || a.chain !== b.chain) return false;
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.unit.kind !== y.unit.kind || x.change?.role === 'by' || y.change?.role === 'by') return false;
  const isNext = onlyAnd.test(b.lead) && !sameMembers(a.periods, b.periods);
  return (a.listed && b.listed) || isSetAgainst(b) || isNext;
}

const lengthOf = (pattern: RegExp, text: string): number => pattern.exec(text)?.[0].length ?? 0;

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

const addsTo = /^\s*(?:or|in|for|during|from|over)\s/i;

/** What a figure counts or is for each of: `connections`, `per ounce`. */
function unitKeys({ quantity: { unit } }: Figure): readonly string[] {
  const noun = unit.kind === 'count' ? unit.noun : unit.kind === 'money' ? unit.per : null;
  return noun && noun !== 'share' && noun !== 'unit' ? keysOf(terms(noun, commonVocabulary)) : [];
}

/** `represented 87.1% of cash flow in 2022, and 81.3% in 2021`: of the same. */
const onlyAnd = /^\s*(?:and|or|but)?\s*(?:about|approximately|nearly|roughly|some|only)?\s*$/i;

/** `stood at $391.7 million, after $436.8 million`. */
const settingAfter = /\bafter\s+$/i;
/** Leads to what a figure is set against. */
const comparison = /\b(?:compared|versus|vs\.?|against|from)\b[^,;]*$|\bafter\s+$/i;

function keysBetween(text: string, sentence: Sentence, { from, to }: Span): readonly string[] {
  const taken = [
    ...sentence.periods.map(({ span }) => span),
    ...sentence.figures.map(({ quantity }) => quantity.core),
  ];
  return keysOf(
    sentence.terms.filter(
      (term) =>
        term.from >= from &&
        term.to <= to &&
        !taken.some((span) => span.from < term.to && term.from < span.to),
    ),
    text.slice(from, to),
  );
}
