import { expect, it } from 'vitest';
import { visible } from '../../shared/code-point.ts';

it.each([
  ['가', '가'],
  ['📌', '📌'],
  ['\t', 'U+0009'],
  ['\u200b', 'U+200B'],
  ['\ud800', 'U+D800'],
  ['\u{e0001}', 'U+E0001'],
])('a message names %j as %s', (character, shown) => {
  expect(visible(character)).toBe(shown);
});
