import { catalogue } from '../message.ts';

/** The dialog in which an article leaves the workbench. */
export const exporting = catalogue({
  'export.title': { ko: '내보내기', en: 'Export' },
  'export.left': { ko: '내보내기 전에 볼 것', en: 'Before it leaves' },
  'export.problems': {
    ko: '오류 {errors}개와 경고 {warnings}개가 남아 있습니다.',
    en: 'Still open: errors {errors}, warnings {warnings}.',
  },
  'export.showProblems': { ko: '문제 보기', en: 'Show Problems' },
  'export.figures': {
    ko: '수치 {read}개 가운데 {unchecked}개는 다른 수치와 맞춰 보지 못했습니다.',
    en: '{unchecked} of {read} figures were not checked against others.',
  },
  'export.showFigures': { ko: '수치 보기', en: 'Show Figures' },
  'export.unsaved': {
    ko: '아직 저장하지 않은 내용도 함께 내보냅니다.',
    en: 'Unsaved changes are exported too.',
  },
  'export.name.html': { ko: 'HTML', en: 'HTML' },
  'export.name.pdf': { ko: 'PDF', en: 'PDF' },
  'export.name.docx': { ko: 'Word 문서 (DOCX)', en: 'Word document (DOCX)' },
  'export.name.copy': { ko: '블로그에 붙여넣기', en: 'Copy for a blog' },
  'export.name.blog': { ko: '블로그용 HTML', en: 'HTML for a blog' },
  'export.copy': {
    ko: '네이버, 티스토리, 브런치, 메일의 편집기에 붙여넣습니다.',
    en: 'To paste into WordPress, Substack, Naver or Gmail.',
  },
  'export.blog': {
    ko: '블로그의 HTML 편집기에 넣을 조각. 모양이 태그 안에 들어 있습니다.',
    en: 'A fragment for a blog’s HTML editor, with its styles in its tags.',
  },
  'export.name.txt': { ko: '일반 텍스트', en: 'Plain text' },
  'export.name.text-form': { ko: 'TITLE/CONTENT', en: 'TITLE/CONTENT' },
  'export.name.markdown': { ko: '호환 마크다운', en: 'Compatible Markdown' },
  'export.markdown': {
    ko: 'GitHub, 티스토리, Ghost에서도 미리보기처럼 읽힙니다.',
    en: 'Reads on GitHub, Tistory and Ghost as in the preview.',
  },
  'export.txt': {
    ko: '메신저나 메일에 넣을 글. 표는 줄을 맞춥니다.',
    en: 'For messengers and mail. Tables become aligned lines.',
  },
  'export.text-form': {
    ko: '제목과 본문을 나눈 입고용 파일. 본문은 마크다운 그대로입니다.',
    en: 'A file with the title and the body apart; the body stays Markdown.',
  },
  'export.html': {
    ko: '브라우저에서 그대로 읽는 한 파일. 그림과 모양이 함께 들어갑니다.',
    en: 'One file to read in any browser, pictures and styles included.',
  },
  'export.picture': { ko: '[그림: {label}]', en: '[Picture: {label}]' },
  'export.notes': { ko: '각주', en: 'Notes' },
  'export.pdf': { ko: '인쇄하거나 메일로 보낼 문서.', en: 'A document to print or to send.' },
  'export.docx': {
    ko: 'Word나 한글에서 고칠 문서. 제목, 표, 각주가 살아 있습니다.',
    en: 'To edit in Word: real headings, tables and footnotes.',
  },
});
