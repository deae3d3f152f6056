import { catalogue } from '../message.ts';

export const lintLinks = catalogue({
  'lint.links.missingArticle': {
    ko: '‘{target}’ 글이 라이브러리에 없습니다.',
    en: 'There is no article “{target}” in the library.',
  },
  'lint.links.missingImage': {
    ko: '그림 파일 ‘{target}’이 없습니다.',
    en: 'There is no picture “{target}”.',
  },
  'lint.links.missingFile': { ko: '파일 ‘{target}’이 없습니다.', en: 'There is no file “{target}”.' },
  'lint.links.useNearest': { ko: '‘{title}’로 바꾸기', en: 'Link to “{title}” instead' },
});
