import { catalogue } from '../message.ts';

/** The files of a library: names, folders, trash, and how the desk is found again. */
export const folder = catalogue({
  'error.name.empty': {
    ko: '이름을 적어 주세요.',
    en: 'Please enter a name.',
  },
  'error.name.characters': {
    ko: '‘{name}’에는 이름에 쓸 수 없는 글자가 있습니다: {characters}',
    en: '“{name}” holds characters that a name cannot have: {characters}',
  },
  'error.name.reserved': {
    ko: 'Windows가 따로 쓰는 이름이라 쓸 수 없습니다: ‘{name}’',
    en: '“{name}” cannot be used: Windows reserves this name.',
  },
  'error.name.edges': {
    ko: '‘{name}’: 이름은 마침표나 빈칸으로 시작하거나 끝날 수 없습니다.',
    en: '“{name}”: a name cannot begin or end with a dot or a space.',
  },
  'error.name.long': {
    ko: '이름이 너무 깁니다. {limit}바이트까지 쓸 수 있는데 {bytes}바이트입니다(한글 한 글자는 3바이트).',
    en: 'The name is too long: {bytes} bytes, where {limit} are allowed.',
  },
  'error.name.taken': {
    ko: '이 폴더에 같은 이름이 이미 있습니다: {name}. 대문자와 소문자만 다른 이름도 쓸 수 없습니다.',
    en: 'This folder already holds “{name}”. A name that differs only in case cannot be used either.',
  },
  'error.folder.missing': {
    ko: '폴더를 찾을 수 없습니다: {path}. 목록을 다시 읽고 다른 폴더를 고르세요.',
    en: 'The folder cannot be found: {path}. Read the library again and choose another one.',
  },
  'error.folder.link': {
    ko: '{path:은/는} 다른 파일을 가리키는 링크라서 폴더를 옮길 수 없습니다. 원본 파일을 옮기세요.',
    en: '{path} is a link to another file, so it cannot be moved. Move the file that it leads to.',
  },
  'error.folder.tooLong': {
    ko: '이 디스크에 쓰기에는 이름이 너무 깁니다: ‘{name}’. 더 짧은 이름을 쓰세요.',
    en: '“{name}” is too long a name for this disk. Choose a shorter one.',
  },
  'error.folder.permission': {
    ko: '{path:으로/로} 바꿀 권한이 없습니다. 파일은 그대로 있습니다. 폴더의 권한을 확인하세요.',
    en: 'There is no permission for {path}. The file is where it was. Check the permissions of the folder.',
  },
  'error.folder.busy': {
    ko: '다른 프로그램이 파일을 쓰고 있어 {path:으로/로} 바꾸지 못했습니다. 그 프로그램을 닫고 다시 하세요.',
    en: 'Another program is using the file, so it was not moved to {path}. Close that program and try again.',
  },
  'error.folder.links': {
    ko: '이름은 바뀌었지만 글 {count}개의 링크를 고치지 못했습니다. {reason}',
    en: 'The file was moved, but the links of some articles were not updated ({count}). {reason}',
  },
  'error.trash.permission': {
    ko: '{path:을/를} 휴지통으로 옮길 권한이 없습니다. 파일은 그대로 있습니다.',
    en: '{path} cannot be moved to the trash: permission denied. The file is where it was.',
  },
  'error.trash.gone': {
    ko: '되돌릴 파일을 더 이상 기억하지 못합니다. 휴지통에서 직접 꺼내세요.',
    en: 'The file can no longer be taken back from here. Take it out of the trash yourself.',
  },
  'error.add.kind': {
    ko: '글 파일이 아니어서 넣지 않았습니다: {name}. .md, .markdown, .txt 파일을 넣을 수 있습니다.',
    en: '“{name}” is not an article, so it was not added. Files ending in .md, .markdown or .txt can be.',
  },

  'folder.menu': { ko: '‘{title}’ 메뉴', en: 'Menu of “{title}”' },
  'folder.newHere': { ko: '이 폴더에 새 글…', en: 'New Article in This Folder…' },
  'folder.of': { ko: '폴더', en: 'Folder' },
  'folder.open': { ko: '열기', en: 'Open' },
  'folder.rename.title': { ko: '파일 이름 바꾸기', en: 'Rename File' },
  'folder.rename.name': { ko: '새 파일 이름', en: 'New file name' },
  'folder.rename.submit': { ko: '바꾸기', en: 'Rename' },
  'folder.rename.hint': {
    ko: '글의 제목은 바뀌지 않습니다. 제목은 글 안에서 고치세요.',
    en: 'The title of the article stays; change it in the text.',
  },
  'folder.rename.use': { ko: '‘{name}’ 쓰기', en: 'Use “{name}”' },
  'folder.rename.done': { ko: '{before} → {after}', en: '{before} → {after}' },
  'folder.rename.doneLinks': {
    ko: '{before} → {after}. 이 글로 이어지는 링크도 고쳤습니다(글 {count}개).',
    en: '{before} → {after}. The links to it were updated too (articles: {count}).',
  },
  'folder.move.title': { ko: '다른 폴더로 옮기기', en: 'Move to Another Folder' },
  'folder.move.folder': { ko: '옮길 폴더', en: 'Folder' },
  'folder.move.submit': { ko: '옮기기', en: 'Move' },
  'folder.move.root': { ko: '맨 위 폴더', en: 'Top folder' },
  'folder.move.new': { ko: '새 폴더…', en: 'New folder…' },
  'folder.move.newName': { ko: '새 폴더 이름', en: 'Name of the new folder' },
  'folder.move.newIn': { ko: '‘{folder}’ 안에 만듭니다.', en: 'It is made in “{folder}”.' },
  'folder.move.drop': { ko: '놓을 폴더', en: 'Drop on a folder' },
  'folder.links.looking': { ko: '링크를 찾는 중…', en: 'Looking for links…' },
  'folder.links.none': { ko: '이 글로 이어지는 링크가 없습니다.', en: 'No article links here.' },
  'folder.links.from': {
    ko: '글 {count}개가 이 글로 이어집니다.',
    en: 'Articles that link here: {count}.',
  },
  'folder.links.to': {
    ko: '이 글 안의 링크 {count}개도 폴더에 맞춥니다.',
    en: 'Links in this article that will be adjusted: {count}.',
  },
  'folder.links.count': { ko: '링크 {count}개', en: 'links: {count}' },
  'folder.links.follow': { ko: '링크도 함께 고치기', en: 'Update the links too' },
  'folder.trash.title': { ko: '휴지통으로 옮길까요?', en: 'Move to the trash?' },
  'folder.trash.dirty': {
    ko: '‘{title}’에 저장하지 않은 내용이 있습니다. 먼저 저장한 뒤 휴지통으로 옮깁니다.',
    en: '“{title}” has unsaved changes. They are saved first, then the file goes to the trash.',
  },
  'folder.trash.linked': {
    ko: '‘{title}’ 글로 이어지는 링크가 있습니다. 휴지통으로 옮기면 그 링크는 끊어집니다.',
    en: 'Other articles link to “{title}”. Their links will lead nowhere.',
  },
  'folder.trash.submit': { ko: '휴지통으로 옮기기', en: 'Move to Trash' },
  'folder.trash.done.system': {
    ko: '휴지통으로 옮겼습니다: {title}',
    en: '“{title}” is in the trash.',
  },
  'folder.trash.done.library': {
    ko: '이 폴더의 .tickmark/trash로 옮겼습니다: {title}. 시스템 휴지통에는 닿지 못했습니다.',
    en: '“{title}” is in .tickmark/trash of this folder, since the system’s trash cannot be reached.',
  },
  'folder.undo': { ko: '되돌리기', en: 'Undo' },
  'folder.trash.restored': { ko: '되돌렸습니다: {path}', en: 'Taken back: {path}' },
  'folder.duplicate.done': { ko: '사본을 만들었습니다: {path}', en: 'Copied: {path}' },
  'folder.add.busy': { ko: '파일을 넣는 중… {done}/{count}', en: 'Adding files… {done}/{count}' },
  'folder.add.done': { ko: '파일 {count}개를 넣었습니다.', en: 'Files added: {count}.' },
  'folder.add.drop': { ko: '여기에 놓으면 이 폴더에 넣습니다', en: 'Drop here to add to this folder' },
  'folder.convert.title': { ko: 'UTF-8로 변환', en: 'Convert to UTF-8' },
  'folder.convert.text': {
    ko: '‘{title}’의 문자 인코딩을 {encoding}에서 UTF-8로 바꿉니다. 글은 한 글자도 바뀌지 않지만, 파일의 바이트가 달라지므로 {encoding}만 읽는 프로그램에서는 깨져 보일 수 있습니다.',
    en: 'The encoding of “{title}” changes from {encoding} to UTF-8. No character of the text changes, but the bytes of the file do, so a program that reads only {encoding} may show it wrongly.',
  },
  'folder.convert.dirty': {
    ko: '저장하지 않은 내용도 함께 저장합니다.',
    en: 'Unsaved changes are saved along with it.',
  },
  'folder.convert.submit': { ko: '변환', en: 'Convert' },
  'folder.convert.done': { ko: 'UTF-8로 저장했습니다.', en: 'Saved as UTF-8.' },
  'folder.desk.missing': {
    ko: '지난번에 열려 있던 글 가운데 {count}개는 이제 폴더에 없어 열지 않았습니다: {paths}',
    en: 'Not reopened, because the folder no longer holds them ({count}): {paths}',
  },
  'folder.large': {
    ko: '아주 긴 글({length}자)이라 미리보기와 검사를 쉬고, 자동 저장과 복구용 저장은 더 드물게 합니다. 나누면 모두 다시 켜집니다.',
    en: 'This text is very long ({length} characters): preview and checks rest, and it is saved for recovery less often. Split it to have them all.',
  },
});
