import type { Locale } from '../../shared/i18n/index.ts';

/** CodeMirror speaks English by itself; its buttons begin in small letters. */
const english: Readonly<Record<string, string>> = { close: 'Close', go: 'Go' };

/** CodeMirror's own texts in Korean. */
const korean: Readonly<Record<string, string>> = {
  'Control character': '제어 문자',
  'Selection deleted': '선택한 부분을 지웠습니다',
  'Folded lines': '접은 줄',
  'Unfolded lines': '펼친 줄',
  'folded code': '접은 부분',
  unfold: '펼치기',
  'Fold line': '접기',
  'Unfold line': '펼치기',
  to: '부터',
  Diagnostics: '문제',
  'No diagnostics': '문제 없음',
  close: '닫기',
  'Go to line': '이동할 줄',
  go: '이동',
  'current match': '지금 찾은 곳',
  'on line': '줄',
  'replaced $ matches': '$곳을 바꿨습니다',
  'replaced match on line $': '$번째 줄을 바꿨습니다',
};

export function phrasesFor(locale: Locale): Readonly<Record<string, string>> {
  return locale === 'ko' ? korean : english;
}
