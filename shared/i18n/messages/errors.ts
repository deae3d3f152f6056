import { catalogue } from '../message.ts';

/** What went wrong, where, and the way out. */
export const errors = catalogue({
  'error.unexpected': {
    ko: '예상하지 못한 문제가 생겼습니다: {reason}. 글은 그대로 있습니다.',
    en: 'Something unexpected happened: {reason}. Your text is unchanged.',
  },
  'error.contract.payload': {
    ko: '‘{call}’ 요청의 내용이 약속과 다릅니다: {reason}',
    en: 'The request “{call}” does not fit the contract: {reason}',
  },
  'error.contract.unknownCall': {
    ko: '없는 요청입니다: {call}.',
    en: 'There is no call named “{call}”.',
  },
  'error.status.frontMatter': {
    ko: '머리말(--- 사이)을 읽을 수 없어 상태를 바꾸지 못했습니다. 그 부분을 먼저 바로잡으세요.',
    en: 'The front matter (between the --- lines) cannot be read, so the status was not set. Correct it first.',
  },
  'error.library.missing': {
    ko: '폴더를 찾을 수 없습니다: {path}. 이름을 바꾸거나 옮기지 않았는지 확인하고 다시 여세요.',
    en: 'The folder cannot be found: {path}. Check whether it was renamed or moved, then open it again.',
  },
  'error.library.unreadable': {
    ko: '폴더를 읽을 권한이 없습니다: {path}. 권한을 바꾸거나 다른 폴더를 여세요.',
    en: 'The folder cannot be read: {path}. Change its permissions or open another folder.',
  },
  'error.library.outside': {
    ko: '{path:은/는} 열린 폴더 밖을 가리키는 링크라서 열지 않습니다. 그 폴더를 따로 여세요.',
    en: '{path} is a link that leads out of the open folder, so it is not opened. Open that folder by itself.',
  },
  'error.library.tooMany': {
    ko: '{path}에 파일이 너무 많아 처음 {limit}개만 보여 줍니다. 글이 있는 폴더만 여세요.',
    en: '{path} holds too many files; only the first {limit} are shown. Open just the folder with your articles.',
  },
  'error.library.config': {
    ko: '{path}: {reason} 고칠 때까지 이 부분은 빼고 검사합니다.',
    en: '{path}: {reason} It counts for nothing until it is mended.',
  },
  'error.library.configBroken': {
    ko: '{path}: {reason} 고칠 때까지 설정 파일 없이 기본값으로 검사합니다.',
    en: '{path}: {reason} The whole file is left out until it is mended, and the defaults are used.',
  },
  'error.config.refused': {
    ko: '{path}의 설정으로는 검사할 수 없습니다. {reason}',
    en: 'The settings in {path} cannot be used. {reason}',
  },
  'error.library.empty': {
    ko: '{path}에 글이 없습니다. 글은 .md, .markdown, .txt 파일입니다.',
    en: 'There is no article in {path}. Articles are .md, .markdown and .txt files.',
  },
  'error.library.none': {
    ko: '열린 폴더가 없습니다. 먼저 폴더를 여세요.',
    en: 'No folder is open. Open one first.',
  },
  'error.document.unknown': {
    ko: '그 글은 더 이상 열려 있지 않거나 폴더에 없습니다. 목록에서 다시 여세요.',
    en: 'That article is no longer open or in the folder. Open it again from the list.',
  },
  'error.file.missing': {
    ko: '파일이 없습니다: {path}. 옮기거나 지우지 않았는지 확인하세요.',
    en: 'The file is not there: {path}. Check whether it was moved or deleted.',
  },
  'error.file.unreadable': {
    ko: '파일을 읽을 권한이 없습니다: {path}. 파일의 권한을 확인하세요.',
    en: 'The file cannot be read: {path}. Check its permissions.',
  },
  'error.file.notFile': {
    ko: '글 파일이 아닙니다: {path}. 폴더나 장치는 글로 열 수 없습니다.',
    en: 'This is not a file: {path}. A folder or a device cannot be opened as an article.',
  },
  'error.file.failed': {
    ko: '{path:을/를} 읽지 못했습니다({reason}). 디스크나 네트워크 연결을 확인하고 다시 여세요.',
    en: '{path} could not be read ({reason}). Check the disk or the network connection, then open it again.',
  },
  'error.file.tooLarge': {
    ko: '파일이 너무 큽니다: {path} ({size} MB). {limit} MB까지 열 수 있습니다. 나누어서 여세요.',
    en: 'The file is too large: {path} ({size} MB). Files up to {limit} MB can be opened; split it first.',
  },
  'error.check.memory': {
    ko: '{path:을/를} 처리하지 못했습니다. 글이 {size} MB나 되어 메모리가 모자랐습니다. 글을 나누거나, 메모리를 더 주고 다시 실행하세요: NODE_OPTIONS=--max-old-space-size={memory}',
    en: '{path} was not processed: its {size} MB took more memory than there was. Split it, or run again with more: NODE_OPTIONS=--max-old-space-size={memory}',
  },
  'error.library.words': {
    ko: '{path:을/를} 고치지 못해 ‘{word}’를 넣지 못했습니다. 그 파일의 words에 직접 적으세요.',
    en: '“{word}” was not added, because {path} cannot be changed safely. Write it under “words” there.',
  },
  'error.library.profile': {
    ko: '{path:을/를} 고치지 못해 발행 주체를 바꾸지 못했습니다. 그 파일에 profile: {profile}을 직접 적으세요.',
    en: 'Who publishes was not set, because {path} cannot be changed safely. Write “profile: {profile}” there.',
  },
  'error.spelling.dictionary': {
    ko: '맞춤법 사전을 불러올 수 없습니다: {path} ({reason})',
    en: 'The spelling dictionary cannot be loaded: {path} ({reason})',
  },
  'error.file.binary': {
    ko: '글 파일이 아닌 것 같습니다: {path}. 그림이나 문서 파일은 해당 프로그램에서 여세요.',
    en: 'This does not look like a text file: {path}. Open pictures and documents in their own program.',
  },
  'error.file.encoding': {
    ko: '{path}의 문자 인코딩을 알아볼 수 없습니다. 다른 편집기에서 UTF-8로 저장한 뒤 여세요.',
    en: 'The text encoding of {path} was not recognised. Save it as UTF-8 in another editor, then open it.',
  },
  'error.file.exists': {
    ko: '같은 이름의 파일이 이미 있습니다: {path}. 다른 이름을 쓰세요.',
    en: 'A file of that name already exists: {path}. Choose another name.',
  },
  'error.file.name': {
    ko: '파일 이름으로 쓸 수 없습니다: {name}. {reason}',
    en: '“{name}” cannot be a file name: {reason}',
  },
  'error.save.permission': {
    ko: '{path}에 저장할 권한이 없습니다. 글은 편집기에 그대로 있습니다. 권한을 바꾸고 다시 저장하거나 다른 이름으로 저장하세요.',
    en: '{path} cannot be written: permission denied. Your text is still in the editor. Change the permission and save again, or save it under another name.',
  },
  'error.save.full': {
    ko: '디스크가 가득 차서 {path}에 저장하지 못했습니다. 글은 편집기에 그대로 있습니다. 공간을 비우고 다시 저장하세요.',
    en: 'The disk is full, so {path} was not saved. Your text is still in the editor. Free some space and save again.',
  },
  'error.create.permission': {
    ko: '{path:을/를} 만들 권한이 없습니다. 폴더의 권한을 확인하거나 다른 폴더를 고르세요.',
    en: '{path} cannot be made: permission denied. Check the permissions of the folder, or choose another one.',
  },
  'error.create.full': {
    ko: '디스크가 가득 차서 {path:을/를} 만들지 못했습니다. 공간을 비우고 다시 해 보세요.',
    en: 'The disk is full, so {path} was not made. Free some space and try again.',
  },
  'error.save.conflict': {
    ko: '{path:이/가} 그 사이에 다른 곳에서 바뀌었습니다. 두 글 모두 그대로 있습니다. 비교하고 합치거나 다른 이름으로 저장하세요.',
    en: '{path} was changed elsewhere in the meantime. Both texts are intact. Compare and merge them, or save yours under another name.',
  },
  'error.save.unencodable': {
    ko: '{line}번째 줄부터 {encoding}에 없는 글자가 있어 저장하지 못했습니다: {characters}. 그 글자를 바꾸거나 파일을 UTF-8로 변환하세요.',
    en: 'From line {line} on there are characters that {encoding} cannot hold, so nothing was saved: {characters}. Change them, or convert the file to UTF-8.',
  },
  'error.save.failed': {
    ko: '{path:을/를} 저장하지 못했습니다({reason}). 글은 편집기에 그대로 있습니다. 다시 시도하거나 다른 이름으로 저장하세요.',
    en: '{path} was not saved ({reason}). Your text is still in the editor. Try again or save it under another name.',
  },
  'error.sidecar.folder': {
    ko: '{path:이/가} 폴더가 아니라 링크나 파일이라서 따라가지 않습니다. 그것을 지우거나 옮기세요.',
    en: '{path} is a link or a file where a folder should be, so it is not followed. Delete it or move it away.',
  },
  'error.sidecar.file': {
    ko: '{path:은/는} 링크이거나 너무 큰 파일이라서 읽지 않습니다. 그것을 지우거나 옮기세요.',
    en: '{path} is a link or far too large, so it is not read. Delete it or move it away.',
  },
  'error.history.damaged': {
    ko: '변경 이력의 {path} 파일이 손상되어 쓰지 않습니다. 글과 다른 이력은 그대로입니다. 그 파일을 지우면 이 알림이 사라집니다.',
    en: 'A file of the history is damaged and is not used: {path}. The article and other versions are intact. Delete that file to be rid of this notice.',
  },
  'error.history.unknown': {
    ko: '그 버전은 더 이상 없습니다. 변경 이력을 다시 여세요.',
    en: 'That version is no longer there. Open the history again.',
  },
  'error.history.failed': {
    ko: '변경 이력을 남기지 못했습니다({reason}). 글은 저장됩니다. 폴더의 .tickmark/history에 쓸 수 있는지, 디스크에 자리가 있는지 확인하세요.',
    en: 'The history could not be written ({reason}). Your article is still being saved. Check that .tickmark/history in the folder can be written and that the disk has room.',
  },
  'error.review.nameless': {
    ko: '댓글에 쓸 이름이 없습니다. 설정에서 이름을 적으세요.',
    en: 'There is no name to stand by your comments. Write it in the settings.',
  },
  'error.review.failed': {
    ko: '댓글을 남기지 못했습니다({reason}). 폴더의 .tickmark/reviews에 쓸 수 있는지, 디스크에 자리가 있는지 확인하고 다시 해 보세요.',
    en: 'The comment was not written ({reason}). Check that .tickmark/reviews in the folder can be written and that the disk has room, then try again.',
  },
  'error.review.unknown': {
    ko: '그 댓글은 더 이상 없거나 다른 사람의 것입니다. 검토 패널에서 다시 확인하세요.',
    en: 'That comment is gone, or somebody else’s. Look at the review panel again.',
  },
  'error.review.broken': {
    ko: '{path}에서 읽지 못한 줄이 {count}개 있습니다(처음은 {line}번째 줄). 나머지 댓글은 그대로 있습니다.',
    en: 'Lines that cannot be read in {path}: {count}, the first of them line {line}. All other comments are intact.',
  },
  'error.review.damaged': {
    ko: '{path} 파일이 손상되어 이 댓글들이 어느 글의 것인지 알 수 없습니다. 다른 글의 댓글은 그대로입니다.',
    en: '{path} is damaged, so nobody knows which article these comments are about. All other comments are intact.',
  },
  'error.review.tooMuch': {
    ko: '{path}에 파일이 너무 많거나 커서 댓글 파일 {count}개는 읽지 않았습니다.',
    en: 'There is too much in {path}, so files of comments were left out: {count}.',
  },
  'error.export.noPdf': {
    ko: 'PDF를 만들 브라우저(Chromium, Chrome, Edge)를 찾지 못했습니다. 하나를 설치하거나 HTML로 내보내세요.',
    en: 'No browser to make the PDF (Chromium, Chrome, Edge) was found. Install one, or export HTML.',
  },
  'error.export.failed': {
    ko: '내보내지 못했습니다: {reason}. 글은 그대로 있습니다.',
    en: 'The export failed: {reason}. Your text is unchanged.',
  },
  'error.export.clipboard': {
    ko: '클립보드에 넣지 못했습니다. 브라우저가 막았다면 주소창 옆의 사이트 설정에서 클립보드를 허용하거나, 블로그용 HTML로 내보내세요.',
    en: 'The clipboard could not be written. Allow it in the browser’s settings for this site, or export HTML for a blog instead.',
  },
  'error.export.noTitle': {
    ko: '제목이 없어 TITLE/CONTENT 형식으로 내보낼 수 없습니다. 머리말에 title을 적거나 # 제목으로 시작하세요.',
    en: 'The TITLE/CONTENT form needs a title. Give the front matter a title, or begin with a “# heading”.',
  },
  'error.export.besideArticle': {
    ko: '{path:은/는} 글 옆에 두면 글로 섞이므로 내보내지 않습니다. --out에 다른 폴더를 적으세요.',
    en: '{path} would be taken for an article where it stands. Name another folder with --out.',
  },
  'error.export.inUse': {
    ko: '{path:을/를} 쓸 수 없습니다. Word처럼 이 파일을 열어 둔 프로그램이 있으면 닫고 다시 내보내세요. 없으면 쓸 수 있는 다른 폴더로 내보내세요.',
    en: '{path} cannot be written. If it is open in Word or another program, close it there and export again; otherwise export to a folder that you may write to.',
  },
  'error.export.full': {
    ko: '디스크가 가득 차서 {path:을/를} 내보내지 못했습니다. 공간을 비우거나 다른 디스크로 내보내세요.',
    en: 'The disk is full, so {path} was not exported. Free some space, or export to another disk.',
  },
  'error.export.longName': {
    ko: '파일 이름이 너무 길어 내보내지 못했습니다: {path}. 더 짧은 이름으로 내보내거나 글의 파일 이름을 줄이세요.',
    en: 'The file name is too long to export: {path}. Choose a shorter one, or shorten the name of the article’s file.',
  },
  'error.export.overArticle': {
    ko: '{path:은/는} 글 파일이라서 그 위에 내보내지 않습니다. 다른 이름이나 다른 폴더를 고르세요.',
    en: '{path} is an article, so nothing is exported over it. Choose another name or folder.',
  },
  'error.export.folder': {
    ko: '{path} 폴더를 만들 수 없습니다({reason}). --out에 다른 폴더를 적으세요.',
    en: 'The folder {path} cannot be made ({reason}). Name another one with --out.',
  },
  'error.export.sameTarget': {
    ko: '{path}에는 이번 실행에서 다른 글이나 형식을 이미 내보냈습니다. 파일 이름을 바꾸거나 --out을 달리하여 따로 실행하세요.',
    en: 'Another article or format has just been exported to {path}. Rename a file, or run again with another --out.',
  },
  'error.link.refused': {
    ko: '이 주소는 열지 않습니다: {url}. http, https, mailto 주소만 엽니다.',
    en: 'This address is not opened: {url}. Only http, https and mailto addresses are.',
  },
  'error.host.unsupported': {
    ko: '브라우저 작업대에서는 할 수 없습니다. 데스크톱 앱에서 하거나 ‘npm start -- 폴더’로 여세요.',
    en: 'This cannot be done in the browser workbench. Use the desktop app, or start it with “npm start -- FOLDER”.',
  },
  'error.host.disconnected': {
    ko: '작업대 프로그램과의 연결이 끊겼습니다. 글은 편집기에 그대로 있습니다. 프로그램이 실행 중인지 확인하세요.',
    en: 'The connection to the workbench program is lost. Your text is still in the editor. Check that the program is running.',
  },
});
