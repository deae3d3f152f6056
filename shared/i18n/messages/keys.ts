import { catalogue } from '../message.ts';

/** What keys do that are no command's, as the list of shortcuts tells it. */
export const keys = catalogue({
  'keys.text': { ko: '글 안에서', en: 'In the text' },
  'keys.undo': { ko: '실행 취소', en: 'Undo' },
  'keys.redo': { ko: '다시 실행', en: 'Redo' },
  'keys.findNext': { ko: '다음, 이전 찾은 곳', en: 'Next, previous match' },
  'keys.selectNext': { ko: '같은 말 더 선택', en: 'Select the same word further on, too' },
  'keys.addCursor': { ko: '위, 아래 줄에 커서 더하기', en: 'Add a cursor above, below' },
  'keys.indent': { ko: '들여쓰기, 내어쓰기(목록의 단계)', en: 'Indent, outdent (the level of a list)' },
  'keys.moveLine': { ko: '줄을 위로, 아래로 옮기기', en: 'Move the line up, down' },
  'keys.copyLine': { ko: '줄을 위에, 아래에 복사하기', en: 'Copy the line above, below' },
  'keys.deleteLine': { ko: '줄 지우기', en: 'Delete the line' },
  'keys.fold': { ko: '접기, 펼치기', en: 'Fold, unfold' },
  'keys.nextDifference': { ko: '다음, 이전 차이(글을 합칠 때)', en: 'Next, previous difference (merging)' },
  'keys.leaveText': { ko: '글 밖의 다음, 이전 자리로', en: 'Out of the text, forward, back' },

  'keys.cells': { ko: '표 안에서', en: 'In a table' },
  'keys.nextCell': { ko: '다음, 이전 칸', en: 'Next, previous cell' },
  'keys.cellBelow': { ko: '아래 칸', en: 'The cell below' },
  'keys.lineInCell': { ko: '칸 안에서 줄 바꾸기', en: 'A new line in the cell' },
  'keys.leaveTable': {
    ko: '글 밖의 다음 자리로(차례로 누르기)',
    en: 'Out of the text (one after the other)',
  },

  'keys.lists': { ko: '목록에서', en: 'In lists' },
  'keys.nextRow': { ko: '다음, 이전 줄', en: 'Next, previous row' },
  'keys.ends': { ko: '처음, 끝', en: 'First, last row' },
  'keys.use': { ko: '그곳으로 가기, 고르기', en: 'Go there, choose it' },
  'keys.look': {
    ko: '열어만 보기(글 목록), 빼거나 넣기(바꾸기)',
    en: 'Only look at it (library), leave it out or in (replacing)',
  },
  'keys.open': { ko: '펼치기, 접기', en: 'Open, close' },
  'keys.elsewhere': { ko: '이 수치가 나오는 다른 곳(수치 대장)', en: 'Where else the figure is (ledger)' },
  'keys.menu': { ko: '파일 메뉴(글 목록)', en: 'Menu of the file (library)' },
  'keys.trash': { ko: '휴지통으로 옮기기(글 목록)', en: 'Move to the trash (library)' },
  'keys.tabs': { ko: '다음, 이전 탭(열린 글)', en: 'Next, previous tab (open articles)' },
  'keys.closeTab': { ko: '탭 닫기(열린 글)', en: 'Close the tab (open articles)' },
  'keys.backToText': { ko: '글로 돌아가기', en: 'Back to the text' },
  'keys.leaveList': { ko: '목록 밖의 다음, 이전 자리로', en: 'Out of the list, forward, back' },
});
