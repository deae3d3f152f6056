import { expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { outlineOf } from '../../../shared/article/outline.ts';

function outline(text: string) {
  return outlineOf(readArticle(text)).map((heading) => [
    heading.depth,
    heading.text,
    text.slice(heading.span.from, heading.span.to),
  ]);
}

it('lists the headings of an article, whatever way they are written, without their marks', () => {
  const text = [
    '---\ntitle: 글\n# 주석\n---\n',
    '# 매출 **30%**를 넘다\n',
    '본문이다.\n',
    '둘째 장\n---\n',
    '### `EPS`와 [PER](a.md) ###\n',
    '##\n',
  ].join('\n');
  expect(outline(text)).toEqual([
    [1, '매출 30%를 넘다', '# 매출 **30%**를 넘다'],
    [2, '둘째 장', '둘째 장\n---'],
    [3, 'EPS와 PER', '### `EPS`와 [PER](a.md) ###'],
    [2, '', '##'],
  ]);
});

it('takes no code, quote, tag or rule for a heading', () => {
  expect(outline('```\n# 코드\n```\n\n> # 인용\n\n#태그\n\n---\n\n- # 목록\n\n본문\n')).toEqual([]);
});

it('reads the headings of the text form', () => {
  expect(outline('TITLE: 제목\nCONTENT:\n## 요약\n\n글\n')).toEqual([[2, '요약', '## 요약']]);
});
