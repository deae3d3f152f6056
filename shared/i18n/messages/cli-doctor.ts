import { catalogue } from '../message.ts';

/** What `tickmark doctor` says of a library. */
export const cliDoctor = catalogue({
  'cli.doctor.encoding': {
    ko: '{encoding}로 저장된 글입니다. 다른 프로그램에서는 글자가 깨져 보일 수 있습니다.',
    en: 'The text is {encoding}; other programs may show it garbled.',
  },
  'cli.doctor.encodingRepair': { ko: 'UTF-8로 바꿉니다', en: 'convert it to UTF-8' },
  'cli.doctor.nfd': {
    ko: '파일 이름의 한글이 자모로 풀려 있습니다(NFD). Windows와 Git에서 다른 이름이 됩니다.',
    en: 'The name is decomposed (NFD); on Windows and in Git it is another name.',
  },
  'cli.doctor.nfdRepair': { ko: '{name:으로/로} 바꿉니다', en: 'rename it to {name}' },
  'cli.doctor.characters': {
    ko: 'Windows 파일 이름에 쓸 수 없는 글자가 있습니다: {characters}. 작업대에서 이름을 바꾸면 링크도 따라갑니다.',
    en: 'Windows cannot hold these characters in a name: {characters}. Rename it in the workbench, and links follow.',
  },
  'cli.doctor.reserved': {
    ko: 'Windows가 장치에 쓰는 이름입니다. 작업대에서 이름을 바꾸면 링크도 따라갑니다.',
    en: 'Windows keeps this name for a device. Rename it in the workbench, and links follow.',
  },
  'cli.doctor.edges': {
    ko: '이름이 마침표나 빈칸으로 끝나 Windows에서 열 수 없습니다. 작업대에서 이름을 바꾸세요.',
    en: 'The name ends with a full stop or a blank, which Windows cannot open. Rename it in the workbench.',
  },
  'cli.doctor.longName': {
    ko: '이름이 {bytes}바이트입니다. {limit}바이트가 넘으면 Linux와 여러 클라우드 폴더에 담을 수 없습니다.',
    en: 'The name has {bytes} bytes; Linux and many cloud folders take {limit}.',
  },
  'cli.doctor.longPath': {
    ko: '폴더 안 경로가 {length}자입니다. {limit}자가 넘으면 Windows에서 열리지 않을 수 있습니다.',
    en: 'The path has {length} characters; beyond {limit} Windows may not open it.',
  },
  'cli.doctor.twin': {
    ko: 'macOS와 Windows에서는 {other}와(과) 같은 이름입니다. 한쪽이 다른 쪽을 덮어쓸 수 있습니다.',
    en: 'On macOS and Windows this is the same name as {other}; one may overwrite the other.',
  },
  'cli.doctor.temporary': {
    ko: '저장하다 멈춘 프로그램이 남긴 임시 파일입니다.',
    en: 'A temporary file that a program left when it stopped in a save.',
  },
  'cli.doctor.temporaryRepair': { ko: '지웁니다', en: 'delete it' },
  'cli.doctor.sidecarLink': {
    ko: 'Tickmark의 파일이 있을 곳에 링크나 장치가 있습니다. 읽지 않습니다.',
    en: 'A link or a device stands where a file of Tickmark belongs. It is not read.',
  },
  'cli.doctor.sidecarJson': {
    ko: 'Tickmark가 쓴 파일인데 내용이 깨졌습니다. 읽지 않습니다.',
    en: 'A file of Tickmark whose content is broken. It is not read.',
  },
  'cli.doctor.sidecarHash': {
    ko: '이전 판의 내용이 저장한 때와 다릅니다. 되돌리기에 쓰지 않습니다.',
    en: 'An earlier version that no longer holds what was kept. It is not offered for restoring.',
  },
  'cli.doctor.reviewLine': {
    ko: '댓글 파일에 읽을 수 없는 줄이 있습니다. 그 줄만 빼고 읽습니다.',
    en: 'A line of a review thread that cannot be read. The other lines are.',
  },
  'cli.doctor.sidecarRepair': {
    ko: '지우지 않고 {name:으로/로} 이름을 바꿔 둡니다',
    en: 'set it aside as {name}, without deleting anything',
  },
  'cli.doctor.can': {
    ko: '고칠 수 있음: {what} (--repair {kind})',
    en: 'can be repaired: {what} (--repair {kind})',
  },
  'cli.doctor.would': { ko: '고칠 것: {what}', en: 'would: {what}' },
  'cli.doctor.did': { ko: '고쳤음: {what}', en: 'repaired: {what}' },
  'cli.doctor.summary': {
    ko: '문제 {left}개가 남았고 {repaired}개를 고쳤습니다.',
    en: 'Problems left: {left}, repaired: {repaired}.',
  },
});
