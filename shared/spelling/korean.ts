import { bareNoun } from '../figures/words/particles.ts';
import type { Has } from './words.ts';

/** Syllables that join a noun and leave it a word: 총보수, 비이자이익, 증권사별, 계약된. */
const before = new Set(
  '고 저 신 비 총 순 재 전 당 초 대 소 미 반 무 탈 준 과 역 구 선 후 현 본 타 각 매 한 주 월 연 일 실 원 중 단 장 투 기 유'.split(
    ' ',
  ),
);
const behind = new Set(
  '별 용 형 식 급 세 주 장 사 권 폭 치 대 성 금 값 선 력 분 량 가 지 업 체 군 물 처 측 향 당 액 비 점 상 화 기 제 적 들 쯤 째 된 될 됨 한 할 함 해 돼 인 일 님 씩 간 차 표 권 전 후 중 내 외 발 행 론 도 실 국 법 품 재 층 익 손'.split(
    ' ',
  ),
);
/** 정해진, 좋아졌다: any verb takes 지다 behind its 어 form. */
const becoming = /^(.+)(지|진|질|집|졌|져|짐)([가-힣]{0,4})$/;

/**
 * Whether a Korean word is spelt as words are, though no dictionary has it whole: length that are written together, as
 * terms may be (영업이익률, 한글 맞춤법 제50항), with particles and endings. `has` must know the parts.
 */
export function isCompound(word: string, has: Has): boolean {
  if (word.length < 3 || word.length > 14) return false;
  const known = (part: string) => has(part) || (part.length > 2 && has(bareNoun(part)));
  return parts(word, known, 3);
}

function parts(word: string, known: Has, most: number): boolean {
  const bare = bareNoun(word);
  for (const one of bare === word ? [word] : [word, bare]) {
    if (before.has(one[0]!) && one.length > 2 && known(one.slice(1))) return true;
    if (one.length > 2 && (behind.has(one.at(-1)!) || isRatio(one)) && known(one.slice(0, -1))) return true;
  }
  const become = becoming.exec(word);
  if (become && known(become[1]!) && known(word.slice(become[1]!.length))) return true;
  for (let at = 2; at <= word.length - 2; at += 1) {
    const rest = word.slice(at);
    if (
      known(word.slice(0, at)) &&
      (known(rest) || (most > 2 && rest.length > 2 && parts(rest, known, most - 1)))
    )
      return true;
  }
  return false;
}

/** 율 behind a vowel or ㄴ, 률 behind any other letter (한글 맞춤법 제11항). */
function isRatio(word: string): boolean {
  const final = (word.charCodeAt(word.length - 2) - firstSyllable) % finals.length;
  return word.endsWith(final === 0 || final === finals.indexOf('ㄴ') ? '율' : '률');
}

/** Letters that are taken for one another, by sound or by a shift key that was missed. */
const initialGroups = ['ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅅㅆ', 'ㅈㅉㅊ'];
const medialGroups = ['ㅐㅔㅒㅖ', 'ㅙㅚㅞ', 'ㅗㅛ', 'ㅜㅠㅡ', 'ㅓㅕ', 'ㅏㅑ', 'ㅢㅣㅟ', 'ㅝㅓ'];
const finalGroups = ['ㄱㄲㅋ', 'ㄴㄶㄵ', 'ㄷㅅㅆㅈㅊㅌㅎ', 'ㄹㅀㄾ', 'ㅁㄻ', 'ㅂㅄㅍㄼ'];
const initials = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const medials = [...'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'];
const finals = [...' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'];
const firstSyllable = 0xac00;

/** By letter, the places in `letters` of those that it is taken for. */
function confusions(letters: readonly string[], groups: readonly string[]): readonly (readonly number[])[] {
  return letters.map((letter) =>
    groups
      .filter((group) => group.includes(letter))
      .flatMap((group) =>
        [...group].filter((other) => other !== letter).map((other) => letters.indexOf(other)),
      ),
  );
}
const likeInitial = confusions(initials, initialGroups);
const likeMedial = confusions(medials, medialGroups);
const likeFinal = confusions(finals, finalGroups);

/** The words that one was probably meant to be: one letter taken for another, or two syllables that changed places. */
export function* likelySlips(word: string): Generator<string> {
  const stem = bareNoun(word).length;
  for (let at = 0; at < word.length; at += 1) {
    const head = word.slice(0, at);
    const tail = word.slice(at + 1);
    const code = word.charCodeAt(at) - firstSyllable;
    const final = code % finals.length;
    const medial = Math.floor(code / finals.length) % medials.length;
    const initial = Math.floor(code / finals.length / medials.length);
    const syllable = (i: number, m: number, f: number) =>
      head + String.fromCharCode(firstSyllable + (i * medials.length + m) * finals.length + f) + tail;
    for (const other of likeMedial[medial] ?? []) yield syllable(initial, other, final);
    for (const other of likeFinal[final] ?? []) yield syllable(initial, medial, other);
    // 도담 for 토담: among the many names of two syllables, sound alone tells too little.
    if (stem > 2) for (const other of likeInitial[initial] ?? []) yield syllable(other, medial, final);
    if (word.length > 3 && tail !== '' && tail[0] !== word[at])
      yield head + tail[0] + word[at] + tail.slice(1);
  }
}
