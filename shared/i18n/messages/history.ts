import { catalogue } from '../message.ts';

/** Earlier versions of an article. */
export const history = catalogue({
  'command.file.history': { ko: '변경 이력…', en: 'History…' },

  'history.title': { ko: '변경 이력', en: 'History' },
  'history.versions': { ko: '버전', en: 'Versions' },
  'history.now': { ko: '지금 글', en: 'The text now' },
  'history.today': { ko: '오늘', en: 'Today' },
  'history.yesterday': { ko: '어제', en: 'Yesterday' },
  'history.cause.saved': { ko: '저장', en: 'Saved' },
  'history.cause.auto': { ko: '자동 보관', en: 'Kept automatically' },
  'history.cause.found': { ko: '저장 전에 있던 글', en: 'On disk before a save' },
  'history.cause.commit': { ko: 'Git 커밋', en: 'Git commit' },
  'history.by': { ko: '{author} · {subject}', en: '{author} · {subject}' },
  'history.loading': { ko: '버전을 찾는 중…', en: 'Looking for versions…' },
  'history.empty': { ko: '아직 남아 있는 버전이 없습니다.', en: 'No versions have been kept yet.' },
  'history.empty.hint': {
    ko: '저장할 때마다, 그리고 저장하지 않고 쓰는 동안에는 10분마다 한 버전이 남습니다.',
    en: 'A version is kept at each save, and every ten minutes while you write without saving.',
  },
  'history.compare': {
    ko: '{time} 버전에서 지금까지 바뀐 것',
    en: 'What changed from {time} to the text now',
  },
  'history.comparing': { ko: '비교하는 중…', en: 'Comparing…' },
  'history.same': { ko: '지금 글과 같습니다.', en: 'It is the same as the text now.' },
  'history.failed': {
    ko: '비교하지 못했습니다. 이 버전으로 되돌릴 수는 있습니다.',
    en: 'The comparison failed. You can still restore this version.',
  },
  'history.figures': { ko: '바뀐 수치 {count}개', en: 'Figures that changed: {count}' },
  'history.figures.none': { ko: '바뀐 수치 없음', en: 'No figures changed' },
  'history.figures.unread': {
    ko: '글이 길어 수치는 비교하지 않고 글만 비교했습니다.',
    en: 'The article is too long to compare its figures; only the text is compared.',
  },
  'history.figures.more': { ko: '{count}개 더 보기', en: 'Show {count} more' },
  'history.figure.new': { ko: '새로 들어옴', en: 'new' },
  'history.figure.gone': { ko: '빠짐', en: 'gone' },
  'history.figure.points': { ko: '{points}%p', en: '{points}pp' },
  'history.figure.times': { ko: '{count}곳', en: '{count} places' },
  'history.words': { ko: '바뀐 글', en: 'The text' },
  'history.line': { ko: '{line}줄', en: 'Line {line}' },
  'history.gap': { ko: '같은 줄 {count}개', en: 'Equal lines: {count}' },
  'history.removed': { ko: '지운 줄', en: 'Removed line' },
  'history.added': { ko: '더한 줄', en: 'Added line' },
  'history.restore': { ko: '이 버전으로 되돌리기', en: 'Restore This Version' },
  'history.restored': {
    ko: '{time}의 글로 되돌렸습니다. 실행 취소하면 쓰던 글로 돌아갑니다.',
    en: 'Restored the text of {time}. Undo brings yours back.',
  },
  'history.readOnly': { ko: '읽기 전용 글이라 되돌릴 수 없습니다.', en: 'The article is read-only.' },
  'history.name': { ko: '이름 붙이기…', en: 'Name…' },
  'history.rename': { ko: '이름 바꾸기…', en: 'Rename…' },
  'history.name.label': { ko: '버전 이름', en: 'Name of the version' },
  'history.name.save': { ko: '붙이기', en: 'Name It' },
  'history.name.remove': { ko: '이름 떼기', en: 'Remove Name' },
  'history.name.hint': {
    ko: '이름을 붙인 버전은 정리되지 않고 계속 남습니다.',
    en: 'A named version is kept for good.',
  },
  'history.now.text': {
    ko: '지금 편집기에 있는 글입니다. 이름을 붙이면 버전으로 남습니다.',
    en: 'The text as it stands in the editor. Give it a name to keep it as a version.',
  },
  'history.retry': { ko: '다시 시도', en: 'Retry' },
});
