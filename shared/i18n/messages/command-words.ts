import { catalogue } from '../message.ts';

/** Other words that people look for a command by, with commas between them. */
export const commandWords = catalogue({
  'commandWords.file.new': { ko: '글쓰기, 작성, 만들기', en: 'create, write' },
  'commandWords.file.quickOpen': { ko: '글 찾기, 파일 열기', en: 'open file, go to file' },
  'commandWords.file.history': {
    ko: '기록, 버전, 되돌리기, 복원, 히스토리, 이전 글',
    en: 'versions, restore, revert, earlier text',
  },
  'commandWords.file.merge': { ko: '충돌, 병합', en: 'conflict, compare' },
  'commandWords.file.rename': { ko: '이름 변경', en: 'file name' },
  'commandWords.file.duplicate': { ko: '복사, 복제', en: 'copy' },
  'commandWords.file.trash': { ko: '삭제, 지우기', en: 'delete, remove' },
  'commandWords.file.add': { ko: '가져오기', en: 'import' },
  'commandWords.file.convert': { ko: '인코딩, 글자 깨짐', en: 'encoding' },
  'commandWords.file.export': { ko: '발행, 인쇄, 게시', en: 'publish, print' },
  'commandWords.file.exportPdf': { ko: '인쇄, 출력', en: 'print' },
  'commandWords.edit.find': { ko: '검색', en: 'search' },
  'commandWords.edit.replace': { ko: '치환', en: 'substitute' },
  'commandWords.edit.findInLibrary': { ko: '검색, 전체 찾기', en: 'search all' },
  'commandWords.edit.findElsewhere': { ko: '참조, 쓰인 곳', en: 'references, usages' },
  'commandWords.edit.fix': { ko: '수정, 제안', en: 'quick fix, suggestion' },
  'commandWords.edit.setStatus': { ko: '초안, 검토, 승인, 발행', en: 'draft, review, approve' },
  'commandWords.view.toggleLibrary': { ko: '사이드바', en: 'sidebar' },
  'commandWords.view.toggleProblems': { ko: '오류, 경고, 진단', en: 'errors, warnings, diagnostics' },
  'commandWords.view.ledger': { ko: '숫자, 장부, 대조', en: 'numbers, checks' },
  'commandWords.view.theme': { ko: '다크 모드, 테마', en: 'theme, dark mode' },
  'commandWords.view.settings': { ko: '환경설정, 옵션', en: 'preferences, options' },
  'commandWords.go.heading': { ko: '개요, 차례', en: 'table of contents, section' },
  'commandWords.go.backlinks': { ko: '역링크, 백링크', en: 'backlinks' },
  'commandWords.help.shortcuts': { ko: '도움말, 키', en: 'help, keys' },
});
