import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { say } from '../../../shared/i18n/index.ts';
import { applyEdits } from '../../../shared/span.ts';
import { findingsOf } from './run-rule.ts';

const found = (text: string) => findingsOf('structure/front-matter', text);
const mended = (text: string) => applyEdits(text, found(text)[0]?.fixes?.[0]?.edits ?? []);

it.each([
  ['a heading in brackets', 'title: [속보] 운임 하락', '[속보] 운임 하락'],
  ['bold', 'title: **운임** 하락', '**운임** 하락'],
  ['words in quotation marks, and more', 'title: "운임" 하락', '"운임" 하락'],
  ['a sign of YAML', 'title: !운임 하락', '!운임 하락'],
  ['a sign that YAML keeps', 'title: %운임 하락', '%운임 하락'],
  ['a mark of quotation', 'title: > 운임 하락', '> 운임 하락'],
  ['a colon', 'title: 운임: 하락', '운임: 하락'],
  ['no space behind the colon', 'title:운임 하락', '운임 하락'],
  ['a colon of full width', 'title： 운임 하락', '운임 하락'],
  ['too much indentation', '  title: 운임 하락', '운임 하락'],
])('a title with %s is told in one line of plain words, and mended', (_, title, value) => {
  for (const text of [
    `---\n${title}\nstatus: draft\n---\n\n글`,
    `---\r\n${title}\r\nstatus: draft\r\n---\r\n`,
  ]) {
    expect(found(text).map(({ message }) => say('ko', message))).toEqual([
      expect.stringMatching(/^머리말을 읽을 수 없습니다\. [^A-Za-z]+$/),
    ]);
    expect(readArticle(mended(text)).frontMatter).toMatchObject({
      data: { title: value, status: 'draft' },
      problems: [],
    });
  }
});

it.each([
  ['---\ntitle: 운임\n  status: draft\n---\n', '---\ntitle: 운임\nstatus: draft\n---\n'],
  ['---\ntitle: 운임\nstatus:draft\n---\n', '---\ntitle: 운임\nstatus: draft\n---\n'],
])('%j is mended where the slip is, not where the parser gave up', (text, expected) => {
  expect(mended(text)).toBe(expected);
});

describe('front matter that is never closed', () => {
  it.each([
    [
      '---\ntitle: 운임\nstatus: draft\n\n# 운임\n\n글',
      '---\ntitle: 운임\nstatus: draft\n---\n\n# 운임\n\n글',
    ],
    ['---\r\ntitle: 운임\r\n\r\n글', '---\r\ntitle: 운임\r\n---\r\n\r\n글'],
    ['---\ntickers:\n  - HMM\n- 011200\ntitle: 운임', '---\ntickers:\n  - HMM\n- 011200\ntitle: 운임\n---\n'],
    // A line between two sections is no end.
    [
      '---\ntitle: 운임\n\n## 요약\n\n글\n\n---\n\n## 전망\n',
      '---\ntitle: 운임\n---\n\n## 요약\n\n글\n\n---\n\n## 전망\n',
    ],
  ])('is told where it begins, and closed: %j', (text, expected) => {
    expect(found(text)).toMatchObject([{ span: { from: 0, to: 3 } }]);
    expect(mended(text)).toBe(expected);
  });

  it.each([
    ['a line, then a sentence', '---\n\n참고: 이 글은 지난주 글의 후속입니다.\n'],
    ['a line, then words with a colon', '---\nNote: this follows up on last week.\n'],
    ['front matter with a blank line', '---\ntitle: 운임\n\nstatus: draft\n---\n\n글'],
    ['front matter and a line below', '---\ntitle: 운임\n---\n\n글\n\n---\n\n글'],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
