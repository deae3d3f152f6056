import { catalogue } from '../message.ts';

export const lintLinks = catalogue({
  'lint.links.missingArticle': {
    ko: '폴더에 없는 글입니다: {target}',
    en: 'There is no article “{target}” in the library.',
  },
  'lint.links.missingImage': { ko: '없는 그림입니다: {target}', en: 'There is no picture “{target}”.' },
  'lint.links.missingFile': { ko: '없는 파일입니다: {target}', en: 'There is no file “{target}”.' },
  'lint.links.missingAnchor': {
    ko: '이 글에 그런 제목이 없습니다: #{anchor}',
    en: 'No heading of this article is #{anchor}.',
  },
  'lint.links.missingAnchorElsewhere': {
    ko: '{target}에 그런 제목이 없습니다: #{anchor}',
    en: 'No heading of {target} is #{anchor}.',
  },
  'lint.links.useAnchor': { ko: '이 제목으로 바꾸기: #{anchor}', en: 'Link to #{anchor} instead' },
  'lint.links.self': {
    ko: '자기 자신으로 가는 링크입니다.',
    en: 'This link leads to the article it stands in.',
  },
  'lint.links.duplicate': {
    ko: '같은 글로 가는 링크가 이 목록에 또 있습니다.',
    en: 'Another link of this list leads to the same place.',
  },
  'lint.links.first': { ko: '먼저 나온 링크', en: 'The first one' },
  'lint.links.malformed': { ko: '주소가 잘못되었습니다: {address}', en: 'This is no address: {address}' },
  'lint.links.spaced': {
    ko: '주소가 빈칸으로 끊겨 있습니다: {address}',
    en: 'A space cuts this address in two: {address}',
  },
  'lint.links.joinAddress': { ko: '빈칸 지우기: {address}', en: 'Take the space out: {address}' },
  'lint.links.encodeSpaces': { ko: '빈칸을 %20으로 쓰기', en: 'Write the space as %20' },
  'lint.links.empty': { ko: '링크에 주소가 없습니다.', en: 'This link has no address.' },
  'lint.links.swallowed': {
    ko: '조사 ‘{particle}’까지 주소로 읽힙니다.',
    en: 'The particle “{particle}” is read as part of the address.',
  },
  'lint.links.bracket': { ko: '주소만 링크로 묶기', en: 'Link the address alone' },
  'lint.links.useNearest': { ko: '이 글로 바꾸기: {title}', en: 'Link to “{title}” instead' },
});
