import { catalogue } from '../message.ts';

/** Putting the writer's text together with the one on disk. */
export const merge = catalogue({
  'command.file.merge': { ko: '디스크의 글과 합치기…', en: 'Merge with the Text on Disk…' },

  'merge.open': { ko: '비교하고 합치기', en: 'Compare and Merge' },
  'merge.title': { ko: '내 글과 디스크의 글 합치기', en: 'Merge your text with the one on disk' },
  'merge.mine': { ko: '내 글 (합친 결과)', en: 'Your text (the result)' },
  'merge.theirs': { ko: '디스크의 글', en: 'The text on disk' },
  'merge.hint': {
    ko: '바뀐 곳마다 →로 디스크의 글을 가져오거나 ✓로 내 글을 두세요. 오른쪽 글은 직접 고쳐도 됩니다. 고르지 않은 곳은 내 글로 남습니다.',
    en: 'At each difference, → takes the text on disk and ✓ keeps yours. You can also edit the right side. What you do not decide stays yours.',
  },
  'merge.left': { ko: '남은 차이 {count}곳', en: 'Differences left: {count}' },
  'merge.none': { ko: '남은 차이가 없습니다.', en: 'No differences left.' },
  'merge.unchanged': { ko: '같은 줄 {count}개', en: '{count} unchanged lines' },
  'merge.takeTheirs': { ko: '디스크의 글로', en: 'Take from disk' },
  'merge.keepMine': { ko: '내 글로', en: 'Keep mine' },
  'merge.previous': { ko: '이전 차이', en: 'Previous' },
  'merge.next': { ko: '다음 차이', en: 'Next' },
  'merge.clean': { ko: '겹치지 않는 곳 합치기', en: 'Merge What Does Not Clash' },
  'merge.noClean': {
    ko: '두 글이 너무 많이 달라져 저절로 합칠 수 없습니다. 곳곳마다 골라 주세요.',
    en: 'The two texts are too far apart to be merged by themselves. Choose at each difference.',
  },
  'merge.allMine': { ko: '모두 내 글로', en: 'All Mine' },
  'merge.allTheirs': { ko: '모두 디스크의 글로', en: 'All from Disk' },
  'merge.finish': { ko: '합치기 마침', en: 'Finish Merging' },
  'merge.leave': { ko: '나중에', en: 'Later' },
  'merge.version': { ko: '합치다 만 글', en: 'Unfinished merge' },
  'merge.kept': {
    ko: '합치던 글은 변경 이력에 {name:으로/로} 남겼습니다.',
    en: 'What you had merged so far is in the history as “{name}”.',
  },
  'merge.done': {
    ko: '합친 글을 편집기에 넣었습니다. 저장하면 디스크에 쓰입니다. 실행 취소하면 쓰던 글로 돌아갑니다.',
    en: 'The merged text is in the editor; save to write it to disk. Undo brings yours back.',
  },
  'merge.again': {
    ko: '그 사이에 글이 또 바뀌었습니다. 바뀐 글로 다시 비교합니다.',
    en: 'The text changed once more in the meantime. Here is the comparison anew.',
  },
  'merge.rewrite': { ko: '원래 자리에 다시 저장', en: 'Save It There Again' },
});
