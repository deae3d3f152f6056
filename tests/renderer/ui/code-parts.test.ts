import { expect, it } from 'vitest';
import { codeParts } from '../../../renderer/ui/code-parts.ts';

it.each([
  ['Put names under `allow`.', ['Put names under ', 'allow', '.']],
  ['`a` or `b`', ['', 'a', ' or ', 'b', '']],
  [
    '챗봇에서 붙인 글은 ```markdown 울타리에 싸여 옵니다.',
    ['챗봇에서 붙인 글은 ```markdown 울타리에 싸여 옵니다.'],
  ],
  ['@나 `로 시작하는 값', ['@나 `로 시작하는 값']],
])('finds the code in %j', (sentence, parts) => {
  expect(codeParts(sentence)).toEqual(parts);
});
