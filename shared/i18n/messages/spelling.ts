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
});
