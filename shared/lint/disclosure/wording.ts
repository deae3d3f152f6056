import { hasHangul } from '../../hangul.ts';
import type { Run } from '../text/search-sentences.ts';
import { compact, lower, type Sentence } from '../text/sentences.ts';

/**
 * One way to say something, as classes of words that must meet inside one sentence. Korean classes are matched
 * without spaces and in lower case, English ones in lower case with single spaces; `|` separates alternatives
 * and regular-expression syntax is allowed inside a class, as long as it is bounded.
 */
export interface Wording {
  /** Classes in this order, a number between two saying how many characters may lie between them at most. */
  readonly order?: readonly (string | number)[];
  /** Classes that must all occur, anywhere. */
  readonly all?: readonly string[];
  /** Classes of which none may occur: the look-alikes. */
  readonly none?: readonly string[];
  /**
   * Who must be speaking: the article about itself, or its maker with nobody else as a subject in the sentence, or
   * nobody else by name at its start, or anyone.
   */
  readonly speaker: 'self' | 'maker' | 'own' | 'any';
}

/** Everything that counts as one statement, by language. */
export interface Statement {
  readonly ko: readonly Wording[];
  readonly en: readonly Wording[];
}

/** Why a sentence that holds the words is not the statement. */
export type Refusal = 'question' | 'quoted' | 'other-speaker' | 'reported';
export type Verdict = 'said' | Refusal | null;

/** Talk about such statements, not such a statement: law, news, rulings. */
const reported = {
  ko: /금지규정|준칙|단속|판결|불법|위반|처벌|적발|과징금|소송|법원|금융당국|금감원|금융위원회(?!에?(?:신고|등록))|감독원|제재|지적했|비판했|논란|라는문구|라는표현|라는말/,
  en: /\b(?:said|says|according to|regulators?|court|fined|charged|sued|lawsuit|ruled|ruling|convicted|prosecutors?|illegal|the (?:phrase|words?|label|line|wording)|warned|accused)\b/,
};

/** What an article calls itself and its maker. */
const selfNouns =
  '기사|글|자료|콘텐츠|컨텐츠|리포트|레포트|보고서|포스팅|포스트|게시글|게시물|내용|정보|문서|본문|영상|뉴스레터|칼럼|분석|의견|견해|블로그|채널|사이트|서비스|페이지|원고|레터|노트|목록|예시|수치|시나리오|코너|연재|매체|표|메일';
const selfPeople =
  '필자|작성자|기자|저자|글쓴이|당사|저희|저|나|본인|본지|본사|본지|편집부|운영자|집필자|제작자|발행인|우리';
const self = new RegExp(
  `(?:본|이|해당|위|상기|모든|당|여기|아래|제|우리|저희)(?:${selfNouns})|${selfNouns
    .split('|')
    .map((noun) => `^${noun}`)
    .join('|')}|필자|작성자|글쓴이|저자|당사|저희|^(?:본고|졸고|본편)`,
);
/** What a statement itself may have as its subject: 투자의 책임은 …, 원금 손실은 …. */
const topics =
  '투자|여부|종목|주식|매수|매도|매매|거래|책임|손실|손익|결과|판단|결정|선택|수익|수익률|성과|실적|운용|과거|원금|예측|예상|예상치|전망|전망치|추정|추정치|목표|목표가|목표주가|가격|주가|E|F|P|상품|보유|이해관계|포지션|추천|권유|조언|자문|상담|자금운용|이는|이것은|가상자산|암호화폐|코인|자산|예금|펀드|선물|옵션|레버리지|인버스|원리금|컨센서스|가이던스';

/** A price that ends in 가 (`실거래가 자료`) is no subject. */
const subject =
  /^((?:[^\s]{1,14}\s){0,3}?[^\s]{1,14}?)(?:은|는|이|(?<!거래|매매|목표|평균|공모|분양|매입|최[고저]|신고|(?:^|\s)[종시고저호])가|께서는|에서는)\s/;
/** `…을 권유하거나 …을 유도하려는`: no subject, although it ends in 는. */
const noSubject = /[을를]\s|거나|(?:하|되|려|있|없|않|오르|내리|받|리|사고파|다루|나오|따르|커지|에)$/;
/** Anything but the maker that a sentence says something of: `버핏이`, `고객은`. */
const rival =
  /(?<=^|\s)(?!(?:이|그|각|한|큰|작은|같은|많은|높은|낮은|좋은|깊은|밝은|추가|단가|평단가|평가|증가|주가|종가|시가|목표가|매수가|매입가|없이|많이|같이)\s)([^\s]{1,14}?)(?:이|가|은|는|께서)(?=\s)/g;
const noRival = new RegExp(
  `(?:${selfNouns}|${selfPeople}|${topics}|지분|애널리스트|배우자|가족|관계|것|일|바|적|초안|번역|요약|표|그림|이미지|차트|계획|${'\\d'}주|만|도|하|되|있|없|않|루|오|들|보|받|지|따르|쓰|에|로|서|사람|편집자|편집장|데스크|AI|인공지능|GPT)$`,
);
const ownSubject = new RegExp(
  `(?:(?:^|\\s|본|이|해당)(?:${selfNouns})|(?:^|\\s)(?:${selfPeople}|(?:특정|모든)?(?:${topics}){1,3}))(?:들|치|값)?(?:\\(.{0,20}\\))?$|^(?:본|위|상기|여기|당|아래|실제|최종|투자|매매)\\s|^(?:이|E|F|이것|모두)$|작성일|(?:언급|다룬|소개|기재|제시|포함|명시|서술|기술|표시)(?:된|한|되어|하는)?\\s`,
);

const quoted =
  /["“”'‘’「『](.{2,80}?)["“”'‘’」』]\s?(?:이?라는|이?라고|이?란|라며|고\s|는\s(?:문구|표현|말|광고)|문구|표현|등의|같은|처럼|[와과]\s같은|식의|류의)/g;
const quotedEnglish = /["“]([^"”]{8,160})["”]|(?<=\s)['‘]([^'’]{8,160})['’](?=[\s,.;]|$)/g;

interface Matcher {
  readonly speaker: Wording['speaker'];
  /** Whether a text holds all the words that must meet: many sentences are asked at once, each on a line of its own. */
  holdsWords(text: string): boolean;
  matches(text: string): boolean;
}

const compiled = new WeakMap<readonly Wording[], readonly Matcher[]>();

function matchersOf(wordings: readonly Wording[]): readonly Matcher[] {
  const known = compiled.get(wordings);
  if (known) return known;
  const made = wordings.map(matcher);
  compiled.set(wordings, made);
  return made;
}

function matcher(wording: Wording): Matcher {
  const { order = [], all = [], none = [], speaker } = wording;
  const words = order.filter((part) => typeof part === 'string');
  const inOrder = order.map((part) => (typeof part === 'number' ? `.{0,${part}}?` : `(?:${part})`)).join('');
  // What ends a statement (아닙니다, 보장) is rarer than what begins it (투자): asking for it first is quick.
  const asked = [...words.toReversed(), ...all, ...(order.length > 0 ? [inOrder] : [])].map(
    (part) => new RegExp(part, 'm'),
  );
  const refused = none.map((part) => new RegExp(part));
  const holdsWords = (text: string) => asked.every((part) => part.test(text));
  return {
    speaker,
    holdsWords,
    matches: (text) => holdsWords(text) && !refused.some((part) => part.test(text)),
  };
}

/** Whether any of some sentences, each on a line of its own, may make a statement. */
export function mayState({ compact, lower }: Run, { ko, en }: Statement): boolean {
  return (
    matchersOf(ko).some((one) => one.holdsWords(compact)) ||
    matchersOf(en).some((one) => one.holdsWords(lower))
  );
}

/** Whether a sentence makes a statement; where it only looks as if, why it does not count. */
export function judge(sentence: Sentence, statement: Statement): Verdict {
  const korean = hasHangul(sentence.text);
  const language = korean ? 'ko' : 'en';
  const wordings = statement[language];
  if (wordings.length === 0) return null;
  const form = (text: string) => (korean ? compact(text) : lower(text));
  const whole = korean ? sentence.compact : form(sentence.text);
  const fitting = matchersOf(wordings).filter((one) => one.matches(whole));
  if (fitting.length === 0) return null;
  if (sentence.question) return 'question';
  const bare = form(sentence.text.replace(korean ? quoted : quotedEnglish, ' '));
  const unquoted = bare === whole ? fitting : fitting.filter((one) => one.matches(bare));
  if (unquoted.length === 0) return 'quoted';
  if (reported[language].test(whole)) return 'reported';
  return unquoted.some((one) => speaks(one.speaker, sentence, korean)) ? 'said' : 'other-speaker';
}

function speaks(speaker: Wording['speaker'], sentence: Sentence, korean: boolean): boolean {
  if (speaker === 'any' || !korean) return true;
  if (speaker === 'maker') {
    return [...sentence.text.matchAll(rival)].every(([, name]) => noRival.test(name!));
  }
  if (self.test(sentence.compact)) return true;
  if (speaker === 'self') return false;
  const named = subject.exec(sentence.text)?.[1];
  return named === undefined || noSubject.test(named) || ownSubject.test(named);
}
