import type { Span } from '../../span.ts';
import type { Sentence } from '../passage.ts';
import { isWhole, topicOf } from '../prose/topic.ts';

/** A part of a company, named before its metric: `해양 부문은 매출 3,900억 원에 영업이익률 4.2%`. */
const part =
  /[가-힣A-Za-z\d]\s?(?:부문|사업부|사업|법인|본부|공장|자회사|계열사|기존점)(?=[\s은는이가의도,])|\b(?:segment|division|subsidiary|business unit)(?:’s|'s)?\b/i;

/** Another company: `경쟁사 다온은 매출 3,000억 원에 영업이익률 7.2%`. */
const rival =
  /(?:경쟁사|경쟁 업체|동종 업체|동종업계|업계|피어|[12]위)\s|\b(?:peers?|rivals?|competitors?)\b/i;

/** Whether words name a part of a company or another one. */
export const isOfPart = (words: string): boolean => part.test(words) || rival.test(words);

/** Whether the words of its sentence before a bare metric give it to another subject than the article's own. */
export function isOfAnother(
  text: string,
  sentence: Sentence,
  metric: Span,
  implied: ReadonlySet<string>,
): boolean {
  const lead = text.slice(sentence.from, metric.from);
  if (isOfPart(lead) || topicOf(text, sentence, metric.from, implied)) return true;
  const owner = sentence.terms.findLast((term) => term.to <= metric.from);
  if (!owner || owner.metric || !/^의?\s*$/.test(text.slice(owner.to, metric.from))) return false;
  const owns = owner.raw.endsWith('의') || text.slice(owner.to, metric.from).startsWith('의');
  return (
    owns &&
    !isWhole(owner, implied) &&
    !sentence.periods.some(({ span }) => span.to >= owner.to && span.from <= owner.from)
  );
}
