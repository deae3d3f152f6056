import { overlap, type Span } from '../../span.ts';
import { timeWords } from '../gazetteer/cues.ts';
import type { Sentence } from '../passage.ts';
import type { Quantity } from '../quantity.ts';
import type { Term } from '../words/terms.ts';
import { type Phrase, readPhrase } from './subject.ts';

/** What stands nearest to a figure and names it, and whether nothing between could make it another's. */
export interface Near {
  readonly phrase: Phrase | null;
  readonly sure: boolean;
}

/** The noun phrase that a figure follows. */
export function phraseBefore(
  text: string,
  sentence: Sentence,
  within: Span,
  figure: Quantity,
  isName: (form: string) => boolean,
): Near {
  const skip = [...sentence.periods.map((period) => period.span), ...(figure.per ? [figure.per.span] : [])];
  const near = sentence.terms.filter(
    (term) =>
      term.from >= within.from &&
      term.to <= within.to &&
      term.forms.length > 0 &&
      !skip.some((span) => overlap(span, term)) &&
      !term.forms.some((form) => timeWords.has(form) || /^\d|^위$/.test(form)),
  );
  let end = near.findLastIndex((term) => term.metric !== null);
  if (end < 0) end = near.findLastIndex((term) => term.entity !== null || term.forms.some(isName));
  const adjacent = near.length - 1;
  if (end < 0 && near[adjacent] && touches(text, near[adjacent], within.to)) end = adjacent;
  if (end < 0) return { phrase: null, sure: near.length === 0 };
  let start = end;
  for (;;) {
    if (start > 1 && isBracketed(near[start - 2]!, near[start - 1]!, near[start]!, text)) start -= 2;
    else if (start > 0 && belongsBefore(near[start - 1]!, near[start]!, text)) start--;
    else break;
  }
  const entity = near.slice(0, start).findLast((term) => term.entity !== null || term.forms.some(isName));
  const owner = ownerBehind(text, near, end);
  const group = [...near.slice(end + 1, owner), ...near.slice(start, end + 1)];
  const phrase = readPhrase(entity ? [entity, ...group] : group);
  const between = near.slice(owner);
  const bracket = /\(\s*[^()]*$/.exec(text.slice(near[end]!.to, within.to));
  const opened = bracket && near[end]!.to + bracket.index;
  const inBrackets =
    opened !== null && !(isTopic.test(near[end]!.raw) && opensBracket(between, text, opened));
  const sure =
    (inBrackets && (between.length === 0 || near[end]!.metric === null)) ||
    between.every(
      (term) =>
        term.forms.length > 1 || timeWords.has(term.forms[0] ?? '') || /(?:대비|보다|전|비)$/.test(term.raw),
    ) ||
    (!sentence.korean &&
      owner < near.length &&
      isSaid(text.slice(near[owner]!.from, within.to)) &&
      !isOfPlace(text, sentence, figure.span.to));
  return { phrase, sure };
}

const isTopic = /[가-힣A-Za-z](?:은|는|이|가|에서는?)$/;

/** `코스닥은 바이오(-1.21%)가`: what stands in a bracket is told of the noun right before it. */
const opensBracket = (between: readonly Term[], text: string, bracket: number): boolean =>
  between.some(({ to }) => to <= bracket && text.slice(to, bracket).trim() === '');

/** `Revenue of Acme`: where the name behind a metric ends. */
function ownerBehind(text: string, near: readonly Term[], end: number): number {
  let owner = end + 1;
  const isName = ({ raw, metric, entity }: Term) =>
    metric === null && (entity !== null || /^[A-Z]/.test(raw));
  const gap = (at: number) => text.slice(near[at - 1]!.to, near[at]!.from);
  if (near[end]!.metric === null || !near[owner] || !/^\s+of\s+(?:the\s+)?$/.test(gap(owner))) return owner;
  while (near[owner] && isName(near[owner]!) && (owner === end + 1 || /^\s$/.test(gap(owner)))) owner++;
  return owner;
}

/** `was $1.2 billion`, `in 2025 came to $1.2 billion`: nothing but the verb leads to the figure. */
const isSaid = (lead: string): boolean =>
  /^(?:was|were|is|are|came\s+to|reached|totall?ed|amounted\s+to|stood\s+at)\s+(?:about|approximately|nearly|roughly)?\s*$/i.test(
    lead,
  );

/** `$0.7 billion in Europe`: of a part only. */
const isOfPlace = (text: string, { to, periods }: Sentence, from: number): boolean => {
  const [lead] =
    /^\s+(?:in|from|at|for|of|outside|across)\s+(?:the\s+)?(?=[A-Z])/.exec(text.slice(from, to)) ?? [];
  return (
    lead !== undefined &&
    !periods.some(({ span }) => overlap(span, { from: from + lead.length, to: from + lead.length + 1 }))
  );
};

/** `별도(국내) 매출`: what a bracket adds to a name leaves the name with its metric. */
const isBracketed = (name: Term, added: Term, right: Term, text: string): boolean =>
  text.slice(name.to, added.from) === '(' && /^\)의? ?$/.test(text.slice(added.to, right.from));

const verbEnding = /[가-힣](?:며|면서|하고|되고|지만|는데|[었했였됐]고|늘고|줄고|하여|되어)$/;

/** Whether two words belong to one noun phrase: nothing but a space or 의 between them. */
function belongsBefore(left: Term, right: Term, text: string): boolean {
  if (/[,;:()→=/|·—]|\.\s/.test(text.slice(left.to, right.from))) return false;
  if (right.from - left.to > 24 || verbEnding.test(left.raw)) return false;
  return (
    !/^[가-힣]/.test(left.raw) || left.forms.length === 1 || left.raw.endsWith('의') || left.metric !== null
  );
}

function touches(text: string, term: Term, to: number): boolean {
  return /^[\s:*(]*(?:은|는|이|가|도|의)?[\s:(]*(?:약|최대|최소|[월연]\s)?\s*$/.test(text.slice(term.to, to));
}

/** `$25억 이상의 AI 매출`: a figure that stands before its noun. */
export function phraseBehind(text: string, sentence: Sentence, figure: Quantity): Phrase | null {
  const from = figure.span.to;
  if (!/^\s*(?:의|규모의|수준의|에\s*달하는|어치|of\b|in\b)\s/.test(text.slice(from, from + 12))) return null;
  const behind = sentence.terms.filter((term) => term.from >= from && term.forms.length > 0);
  const metric = behind.findIndex((term) => term.metric !== null);
  if (metric < 0 || metric > 3 || behind.slice(0, metric).some((term) => term.forms.length > 1)) return null;
  return readPhrase(behind.slice(0, metric + 1));
}
