import { catalogue } from '../message.ts';

/** Finding and replacing in all articles of the library. */
export const search = catalogue({
  'search.label': { ko: '모든 글에서 찾기', en: 'Find in library' },
  'search.query': { ko: '찾을 말', en: 'Find' },
  'search.query.hint': {
    ko: '찾을 말, 또는 상태:초안 종목:005930',
    en: 'Words, or status:draft ticker:MSFT',
  },
  'search.options': { ko: '찾는 방법', en: 'How to search' },
  'search.matchCase': { ko: '대소문자 구분', en: 'Match case' },
  'search.wholeWord': { ko: '어절 단위로', en: 'Whole words' },
  'search.regex': { ko: '정규식', en: 'Regular expression' },
  'search.matchCase.sign': { ko: 'Aa', en: 'Aa' },
  'search.wholeWord.sign': { ko: '|가|', en: '|ab|' },
  'search.regex.sign': { ko: '.*', en: '.*' },
  'search.replaceToggle': { ko: '바꾸기', en: 'Replace' },
  'search.replacement': { ko: '바꿀 말', en: 'Replace with' },
  'search.close': { ko: '찾기 닫기', en: 'Close search' },
  'search.filters': { ko: '글 고르기', en: 'Which articles' },
  'search.anyStatus': { ko: '상태: 모두', en: 'Any status' },
  'search.filter.status': { ko: '상태', en: 'Status' },
  'search.filter.ticker': { ko: '종목', en: 'Ticker' },
  'search.filter.author': { ko: '작성자', en: 'Author' },
  'search.filter.date': { ko: '날짜', en: 'Date' },
  'search.filter.link': { ko: '링크', en: 'Links to' },
  'search.filter.figure': { ko: '수치', en: 'Figure' },
  'search.filter.remove': { ko: '{filter} 조건 빼기', en: 'Remove {filter}' },
  'search.results': { ko: '찾은 곳', en: 'Results' },
  'search.found': { ko: '글 {articles}개에서 {hits}곳', en: 'Hits: {hits} · Articles: {articles}' },
  'search.foundArticles': { ko: '글 {articles}개', en: 'Articles: {articles}' },
  'search.listed': {
    ko: '글 {articles}개에서 {hits}곳 (처음 {listed}곳만 보임)',
    en: 'Hits: {hits} · Articles: {articles} · The first {listed} are listed',
  },
  'search.none': { ko: '찾은 곳이 없습니다.', en: 'Nothing found.' },
  'search.progress': { ko: '글 {total}개 중 {searched}개를 찾아봄…', en: 'Searched {searched} of {total}…' },
  'search.empty': {
    ko: '모든 글의 본문에서 찾습니다. 저장하지 않은 글은 편집기에 있는 그대로 찾습니다.',
    en: 'Searches the text of every article. Unsaved articles are searched as they stand in the editor.',
  },
  'search.emptyFilters': {
    ko: '조건만 적어도 됩니다: 상태:초안, 종목:005930, 작성자:이름, 날짜:2026-01..2026-03, 수치:"5,880억"',
    en: 'Filters work alone too: status:draft, ticker:MSFT, author:name, date:2026-01..2026-03, figure:"$250"',
  },
  'search.line': { ko: '{line}줄', en: 'line {line}' },
  'search.hits': { ko: '{count}곳', en: 'Hits: {count}' },
  'search.becomes': { ko: '바꾸면 {text}', en: 'becomes {text}' },
  'search.replaceChosen': { ko: '고른 {count}곳 바꾸기', en: 'Replace {count}' },
  'search.spared': {
    ko: '링크 주소 안의 {count}곳은 빼 두었습니다.',
    en: 'Left out, as addresses of links: {count}',
  },
  'search.replaced': {
    ko: '글 {articles}개에서 {hits}곳을 바꾸었습니다.',
    en: 'Replaced. Hits: {hits} · Articles: {articles}',
  },
  'search.undo': { ko: '바꾸기 취소', en: 'Undo This Replace' },
  'search.undone': { ko: '글 {articles}개를 되돌렸습니다.', en: 'Put back. Articles: {articles}' },
  'search.failed': { ko: '바꾸지 못한 글', en: 'Articles left as they are' },
  'search.elsewhere': {
    ko: '모든 글에서 이 수치 찾기 (Alt+Enter)',
    en: 'Find this figure in all articles (Alt+Enter)',
  },
  'error.search.pattern': {
    ko: '정규식이 잘못되었습니다: {reason}',
    en: 'This regular expression is not valid: {reason}',
  },
  'error.search.slow': {
    ko: '이 정규식은 너무 오래 걸려 멈추었습니다. 반복(* +)이 겹친 곳을 줄여 보세요.',
    en: 'This regular expression took too long and was stopped. Try fewer nested repetitions (* +).',
  },
  'error.search.changed': {
    ko: '{path:이/가} 그 사이에 바뀌어 그대로 두었습니다. 다시 찾아 주세요.',
    en: '{path} has changed since and was left as it is. Search again.',
  },
  'error.search.noUndo': {
    ko: '이 바꾸기는 더 이상 되돌릴 수 없습니다.',
    en: 'This replacement can no longer be undone.',
  },
});
