import { catalogue } from '../message.ts';

export const lintMarkdown = catalogue({
  'lint.markdown.emphasis': {
    ko: '‘{words}’: 강조로 읽히지 않고 기호가 그대로 보입니다.',
    en: '“{words}” is not read as emphasis; the marks stay visible.',
  },
  'lint.markdown.emphasisOutside': {
    ko: '문장부호를 강조 밖으로 옮기기',
    en: 'Move the punctuation outside',
  },
  'lint.markdown.emphasisStars': { ko: '밑줄 대신 별표로 쓰기', en: 'Use asterisks instead of underscores' },
  'lint.markdown.fencedArticle': {
    ko: '글 전체가 코드 울타리 안에 있어 제목도 표도 코드로 보이고, 수치도 검사되지 않습니다.',
    en: 'All of the article stands inside a code fence: it shows as code, and its figures are not checked.',
  },
  'lint.markdown.unfence': { ko: '울타리 걷어 내기', en: 'Take the fence away' },
  'lint.markdown.dateList': {
    ko: '‘{words}’: 날짜가 번호 목록으로 읽힙니다.',
    en: '“{words}” is read as a numbered list, not as a date.',
  },
  'lint.markdown.escape': { ko: '마침표 앞에 \\ 넣기', en: 'Escape the full stop' },
  'lint.markdown.setext': {
    ko: '문단 바로 아래의 {sign} 때문에 윗줄이 제목이 됩니다.',
    en: 'The {sign} right under a paragraph turns it into a heading.',
  },
  'lint.markdown.blankLine': { ko: '빈 줄 넣기', en: 'Insert a blank line' },
  'lint.markdown.cellsLost': {
    ko: '칸이 {cells}개인데 머리글 행은 {columns}개라 뒤의 칸이 보이지 않습니다.',
    en: '{cells} cells in a table of {columns} columns: the rest is not shown.',
  },
  'lint.markdown.boldRow': {
    ko: '| 바깥의 굵은 글씨 표시가 칸이 되어 줄 전체가 한 칸씩 밀립니다.',
    en: 'The signs for bold type outside the bars become cells, so that every cell of the row shifts.',
  },
  'lint.markdown.boldCells': { ko: '칸마다 굵게', en: 'Make each cell bold' },
  'lint.markdown.cellsMissing': {
    ko: '칸이 {cells}개뿐입니다. 머리글 행은 {columns}개입니다.',
    en: 'Only {cells} cells in a table of {columns} columns.',
  },
  'lint.markdown.padCells': { ko: '빈 칸 채우기', en: 'Add the empty cells' },
  'lint.markdown.noDelimiter': {
    ko: '구분행(|---|)이 없거나 칸 수가 달라 표가 되지 않습니다.',
    en: 'No delimiter row (|---|) of as many columns, so this is no table.',
  },
  'lint.markdown.addDelimiter': { ko: '구분행 넣기', en: 'Insert the delimiter row' },
  'lint.markdown.textAfterTable': {
    ko: '표 바로 아래 문장이 표의 한 줄로 읽힙니다.',
    en: 'Text right under a table is read as one more row.',
  },
  'lint.markdown.linkSpace': {
    ko: '주소에 빈칸이 있어 링크가 되지 않습니다: {address}',
    en: 'An address with a space is no link: {address}',
  },
  'lint.markdown.linkBrackets': { ko: '주소를 <>로 감싸기', en: 'Put the address in <>' },
  'lint.markdown.accidentalList': {
    ko: '‘{words}’: 줄 앞의 {sign} 때문에 목록으로 읽힙니다.',
    en: '“{words}”: the {sign} at the start of the line makes it a list.',
  },
  'lint.markdown.escapeSign': { ko: '{sign} 앞에 \\ 넣기', en: 'Escape the {sign}' },
  'lint.markdown.rangeTilde': {
    ko: '‘{words}’: 물결표 두 개는 취소선이 됩니다.',
    en: '“{words}”: two tildes strike text out.',
  },
  'lint.markdown.invisible': {
    ko: '보이지 않는 문자({code})가 있습니다. 검색과 숫자 인식을 방해합니다.',
    en: 'An invisible character ({code}) hides here; it breaks search and figures.',
  },
  'lint.markdown.remove': { ko: '지우기', en: 'Remove it' },
  'lint.markdown.headingSpace': {
    ko: '# 뒤에 빈칸이 없어 제목이 되지 않습니다.',
    en: 'Without a space behind # this is no heading.',
  },
  'lint.markdown.addSpace': { ko: '빈칸 넣기', en: 'Insert a space' },
});
