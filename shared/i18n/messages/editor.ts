import { catalogue } from '../message.ts';

/** The editor, the preview and the problems panel. */
export const editor = catalogue({
  'editor.label': { ko: '{title} 편집', en: 'Edit {title}' },
  'editor.untitled': { ko: '제목 없음', en: 'Untitled' },
  'editor.readOnly': {
    ko: '읽기 전용 파일이라 고칠 수 없습니다. 고치려면 다른 이름으로 저장하세요.',
    en: 'The file is read-only, so nothing was changed. To change it, save it under another name.',
  },
  'editor.fixed': { ko: '고쳤습니다: {title}', en: 'Fixed: {title}' },
  'editor.fixStale': {
    ko: '그 사이 글이 바뀌어 고치지 않았습니다. 검사가 끝난 뒤 다시 해 보세요.',
    en: 'The text has changed since, so nothing was fixed. Try again when the check is done.',
  },

  'editor.search.label': { ko: '찾기와 바꾸기', en: 'Find and replace' },
  'editor.search.find': { ko: '찾을 말', en: 'Find' },
  'editor.search.replace': { ko: '바꿀 말', en: 'Replace with' },
  'editor.search.next': { ko: '다음', en: 'Next' },
  'editor.search.previous': { ko: '이전', en: 'Previous' },
  'editor.search.case': { ko: '대소문자 구분', en: 'Match case' },
  'editor.search.regexp': { ko: '정규식', en: 'Regular expression' },
  'editor.search.replaceOne': { ko: '바꾸기', en: 'Replace' },
  'editor.search.replaceAll': { ko: '모두 바꾸기', en: 'Replace all' },
  'editor.search.close': { ko: '찾기 닫기', en: 'Close find' },
  'editor.search.count': { ko: '{count}개', en: '{count} found' },
  'editor.search.place': { ko: '{count}개 중 {at}번째', en: '{at} of {count}' },
  'editor.search.many': { ko: '{count}개 넘음', en: 'Over {count} found' },
  'editor.search.none': { ko: '없음', en: 'None found' },
  'editor.search.broken': { ko: '정규식이 올바르지 않음', en: 'Not a valid expression' },

  'editor.finding.places': { ko: '함께 볼 곳', en: 'Related places' },
  'editor.finding.derivation': { ko: '계산', en: 'Arithmetic' },

  'editor.table.pasted': {
    ko: '표로 붙여 넣었습니다. 글자 그대로 붙이려면 Shift를 함께 누르세요.',
    en: 'Pasted as a table. Hold Shift as well to paste the plain text.',
  },
  'editor.paste.tooLarge': {
    ko: '칸이 {cells}개를 넘어 표로 만들지 않고 글자 그대로 붙여 넣었습니다.',
    en: 'More than {cells} cells: pasted as plain text, not as a table.',
  },
  'editor.table.outside': {
    ko: '커서를 표 안에 둔 다음 다시 하세요. 머리글 행은 옮기거나 지울 수 없습니다.',
    en: 'Put the cursor into a table first. A heading row can be neither moved nor deleted.',
  },
  'editor.table.noGrid': {
    ko: '표로 만들 글을 먼저 선택하세요. 두 줄 이상이고, 줄마다 탭이나 쉼표로 나뉜 칸 수가 같아야 합니다.',
    en: 'Select the text first: two lines or more, each with the same number of cells, parted by tabs or commas.',
  },
  'editor.picture.stored': {
    ko: '그림을 글 옆에 저장했습니다: {name}. 설명을 적어 주세요.',
    en: 'The picture is stored beside the article: {name}. Describe it for readers who cannot see it.',
  },
  'editor.picture.others': {
    ko: '글에는 그림 파일만 넣을 수 있습니다: {names}. 글 파일은 글 목록에 놓으세요.',
    en: 'Only pictures can be put into the text: {names}. Drop articles on the list of articles.',
  },
  'error.picture.kind': {
    ko: '그림 파일이 아니거나 쓸 수 없는 형식입니다: {name}. PNG, JPEG, GIF, WebP, AVIF를 넣을 수 있습니다.',
    en: 'Not a picture that can be used: {name}. PNG, JPEG, GIF, WebP and AVIF can.',
  },
  'error.picture.tooLarge': {
    ko: '그림이 너무 큽니다({size} MB). {limit} MB까지 넣을 수 있습니다. 크기를 줄여 다시 넣으세요.',
    en: 'The picture is too large ({size} MB): up to {limit} MB can be added. Make it smaller and try again.',
  },

  'preview.label': { ko: '미리보기', en: 'Preview' },
  'preview.empty': {
    ko: '아직 본문이 없습니다. 편집기에 글을 쓰면 독자가 볼 모습이 여기에 나타납니다.',
    en: 'Nothing to show yet. Write in the editor, and what the reader will see appears here.',
  },
  'preview.gaveUp': {
    ko: '이 글의 미리보기를 만들지 못해 멈췄습니다. 보이는 내용은 이전 글입니다. 글은 그대로 있고, 고치면 다시 해 봅니다.',
    en: 'The preview could not get through this text and stopped. What you see is older. Your text is intact; the preview tries again after your next edit.',
  },
  'preview.linkMissing': {
    ko: '링크가 가리키는 글이 폴더에 없습니다: {path}',
    en: 'The linked article is not in the folder: {path}',
  },
  'preview.linkUnsafe': {
    ko: '이 링크는 열지 않습니다: {url}',
    en: 'This link is not opened: {url}',
  },

  'problems.label': { ko: '문제', en: 'Problems' },
  'problems.place': { ko: '{line}줄 {column}칸', en: 'Line {line}:{column}' },
  'problems.line': { ko: '{line}줄', en: 'Line {line}' },
  'problems.filter': { ko: '보일 문제 고르기', en: 'Choose which problems to show' },
  'problems.filterOne': { ko: '{severity} {count}개', en: '{severity}: {count}' },
  'problems.checking': { ko: '검사하는 중…', en: 'Checking…' },
  'problems.gaveUp': {
    ko: '이 글의 검사를 끝내지 못해 멈췄습니다. 아래 내용은 이전 검사의 결과입니다. 글을 고치면 다시 검사합니다.',
    en: 'The check could not get through this text and stopped. What is listed is from an earlier check. It tries again after your next edit.',
  },
  'problems.none': { ko: '찾은 문제가 없습니다.', en: 'No problems found.' },
  'problems.noneShown': {
    ko: '고른 종류의 문제가 없습니다. 다른 문제가 {count}개 있습니다.',
    en: 'None of the chosen kinds. There are {count} others.',
  },
  'problems.figures': {
    ko: '수치 {read}개를 읽어 {bound}개의 뜻을 알아냈고, 그중 {checked}개를 다른 수치와 맞춰 보았습니다.',
    en: 'Of {read} figures read, {bound} were understood and {checked} checked against others.',
  },
  'problems.noFigures': {
    ko: '읽은 수치가 없어 맞춰 볼 것도 없었습니다.',
    en: 'No figures were read, so none were checked.',
  },
  'problems.answers': { ko: '여기의 문제에 할 수 있는 일', en: 'What can be done about the problem here' },
  'problems.noneHere': {
    ko: '커서가 있는 줄에는 문제가 없습니다.',
    en: 'There is no problem in the line of the cursor.',
  },
  'problems.derivation': { ko: '계산: {steps}', en: 'Arithmetic: {steps}' },
  'problems.fix': { ko: '고치기: {title}', en: 'Fix: {title}' },
});
