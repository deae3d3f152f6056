import { catalogue } from '../message.ts';

export const spelling = catalogue({
  'lint.spelling.word': {
    ko: '‘{word}’: 사전에 없는 말입니다.',
    en: '“{word}” is not in the dictionary.',
  },
  'lint.spelling.meant': {
    ko: '‘{word}’: 사전에 없는 말입니다. 혹시 ‘{right}’인가요?',
    en: '“{word}” is not in the dictionary. Do you mean “{right}”?',
  },
  'spelling.add.own': { ko: '내 사전에 ‘{word}’ 넣기', en: 'Add “{word}” to my dictionary' },
  'spelling.add.library': {
    ko: '이 폴더의 사전에 ‘{word}’ 넣기',
    en: 'Add “{word}” to the library’s words',
  },
  'spelling.learnt.own': { ko: '내 사전에 넣었습니다: {word}', en: 'Added to your dictionary: {word}' },
  'spelling.learnt.library': {
    ko: 'tickmark.config.yaml의 words에 넣었습니다: {word}',
    en: 'Added to “words” in tickmark.config.yaml: {word}',
  },
  'spelling.forget': { ko: '되돌리기', en: 'Undo' },
  'spelling.full': {
    ko: '내 사전이 가득 찼습니다({count}개). 설정에서 쓰지 않는 말을 지우세요.',
    en: 'Your dictionary is full ({count} words). Remove some in the settings.',
  },
  'spelling.settings': { ko: '맞춤법', en: 'Spelling' },
  'spelling.settings.ko': { ko: '한국어', en: 'Korean' },
  'spelling.settings.en': { ko: '영어', en: 'English' },
  'spelling.settings.hint': {
    ko: '사전에 없는 말을 참고로 알립니다. 한국어 사전은 읽는 데 몇 초가 걸리고 메모리를 80 MB쯤 씁니다.',
    en: 'Hints at words that are not in the dictionary. The Korean one takes seconds to load and some 80 MB of memory.',
  },
  'spelling.settings.library': {
    ko: '이 폴더의 설정(spelling)이 켠 언어: {languages}',
    en: 'Switched on by this library’s settings (“spelling”): {languages}',
  },
  'spelling.on.ko': { ko: '한국어 맞춤법을 켰습니다.', en: 'Korean spelling is on.' },
  'spelling.off.ko': { ko: '한국어 맞춤법을 껐습니다.', en: 'Korean spelling is off.' },
  'spelling.on.en': { ko: '영어 맞춤법을 켰습니다.', en: 'English spelling is on.' },
  'spelling.off.en': { ko: '영어 맞춤법을 껐습니다.', en: 'English spelling is off.' },
  'spelling.dictionary': { ko: '내 사전', en: 'My dictionary' },
  'spelling.dictionary.none': {
    ko: '아직 넣은 말이 없습니다. 문제 목록이나 밑줄 친 말에서 넣을 수 있습니다.',
    en: 'No words yet. Add them from the problems list or an underlined word.',
  },
  'spelling.dictionary.remove': { ko: '‘{word}’ 지우기', en: 'Remove “{word}”' },
  'spelling.loading': { ko: '{language} 사전 읽는 중', en: 'Loading the {language} dictionary' },
  'spelling.failed': {
    ko: '{language} 사전을 읽지 못했습니다',
    en: 'The {language} dictionary did not load',
  },
  'spelling.gaveUp': { ko: '맞춤법 검사가 멈췄습니다', en: 'Spelling is not being checked' },
  'spelling.retry': { ko: '다시 시도', en: 'Try again' },
  'spelling.licences': { ko: '라이선스', en: 'Licences' },
  'spelling.licences.hint': {
    ko: 'Tickmark가 쓰는 패키지와 사전의 라이선스입니다. 한국어 사전은 GPL-3.0, 영어 사전은 MIT·BSD, Hunspell은 MPL-1.1로 씁니다.',
    en: 'The licences of the packages and dictionaries in Tickmark. The Korean dictionary is used under GPL-3.0, the English one under MIT and BSD, Hunspell under MPL-1.1.',
  },
  'spelling.licences.loading': { ko: '읽는 중…', en: 'Loading…' },
  'spelling.licences.failed': { ko: '라이선스를 읽지 못했습니다.', en: 'The licences could not be read.' },
});
