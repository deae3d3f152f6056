import type { Span } from '../../span.ts';
import type { Figure, Sentence } from '../passage.ts';

/** A stretch of a sentence between two borders of clauses, with its figures. */
export interface Part extends Span {
  readonly figures: readonly Figure[];
}

/** Where a clause may end, outside of figures, times and labels. */
const border =
  /[;:()]|,(?=\s(?!by\s))|\s[–—-]{1,2}(?=\s)|\s(?=(?:and|but|while|whereas|although|though|as|because|since|when|where|which|who|that|after|before|reflecting|driven|due|owing|thanks|primarily|mainly|largely|partly|partially|including|excluding|offset|despite|compared|versus|against)\s)/gi;

/** The parts of a sentence that say anything. `whole` are spans without a border inside. */
export function partsOf(text: string, sentence: Sentence, whole: readonly Span[]): readonly Part[] {
  const out: Part[] = [];
  let from = sentence.from;
  const push = (to: number) => {
    const figures = sentence.figures.filter(
      ({ quantity }) => quantity.span.from >= from && quantity.span.from < to,
    );
    if (/[A-Za-z]/.test(text.slice(from, to)) || figures.length > 0) out.push({ from, to, figures });
  };
  border.lastIndex = sentence.from;
  for (let match = border.exec(text); match && match.index < sentence.to; match = border.exec(text)) {
    const at = match.index;
    if (whole.some((span) => span.from <= at && at < span.to)) continue;
    if (at > from) push(at);
    from = at + match[0].length;
  }
  if (from < sentence.to) push(sentence.to);
  return out;
}
