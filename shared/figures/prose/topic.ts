import { flatMap } from '../../flat-map.ts';
import { overlap } from '../../span.ts';
import { timeWords } from '../gazetteer/cues.ts';
import { keptWith } from '../keep.ts';
import type { Sentence } from '../passage.ts';
import type { Term } from '../words/terms.ts';

/** Owners that are the whole, whatever the article is about, and topics that are no owner at all. */
const wholes =
  /^(?:회사|당사|동사|기업|그룹|전체|전사|실적|연결|별도|자사|우리|본사|총계|합계|이것|이번|결과|수치|규모|숫자|이를|이는|그는|여기|관계자|핵심|관건|문제|이유|배경|원인|특징|의미|결론|투자자|저는|나는|필자|경영진|대표)/;

/** Whether a word names the whole that the article is about, or nothing that could own a figure. */
export function isWhole({ raw, forms }: Term, implied: ReadonlySet<string>): boolean {
  return wholes.test(raw) || forms.some((form) => implied.has(form) || timeWords.has(form));
}

/**
 * The noun that a Korean sentence sets as its topic before a place, `소형전지는 … 영업이익률 -3.5%`: the figures that
 * follow are of it rather than of the whole. Null where the topic is a metric, a time, or the article's own subject.
 */
export function topicOf(
  text: string,
  sentence: Sentence,
  before: number,
  implied: ReadonlySet<string>,
): Term | null {
  const topic = topicsIn(sentence, text).findLast(
    ({ named, to }) => to <= before && !isWhole(named, implied),
  );
  return topic?.named ?? null;
}

/** What a sentence may set as a topic, and where the word ends that does. */
const topicsIn = keptWith(({ terms, periods, figures }: Sentence, text: string) =>
  flatMap(terms, (term, i) => {
    if (!isTopic(text, term)) return [];
    const named = term.forms.length > 0 ? term : terms[i - 1];
    if (!named || named.forms.length === 0 || named.metric) return [];
    // `1,328억 원은`: the unit of a figure names nothing.
    const taken = [...periods.map(({ span }) => span), ...figures.map(({ quantity }) => quantity.span)];
    return taken.some((span) => overlap(span, named)) ? [] : { named, to: term.to };
  }),
);

/** It ends in 은 or 는, or one stands right behind its Latin letters or digits; 부문 and its kin name a part anyway. */
function isTopic(text: string, { raw, to }: Term): boolean {
  if (partsBegin.includes(raw[0]!) && part.test(raw)) return true;
  return isTopical(raw.at(-1)) && /[가-힣].$/.test(raw)
    ? !adnominal.test(raw)
    : isTopical(text[to]) && !/[가-힣]/.test(text[to + 1] ?? '');
}

const isTopical = (letter: string | undefined): boolean => letter === '은' || letter === '는';

const part = /^(?:부문|사업부|법인|본부)(?:은|는|이|가|의)?$/;
const partsBegin = '부사법본';

/** `줄어드는`, `하는`, `많은`, `높은`: verbs before their noun. */
const adnominal =
  /(?:하|되|있|없|오르|내리|늘어나|줄어드|나타나|보이|이어지|이르|달하|미치|웃도|밑도|넘기|앞두|이끄|벌어지|커지|작아지|낮아지|높아지|많아지|떨어지|빠지|뛰|이러)는$|^(?:늘|줄|넘|같|많|높|낮|작|적|넓|좁|좋|짧|깊|큰|더|수많|못지않)[은는]$/;
