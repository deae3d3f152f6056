import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { textForm } from '../../../shared/export/source/text-form.ts';

const form = (text: string) => textForm(readArticle(text));
const library = join(import.meta.dirname, '..', '..', '..', 'articles');

describe('the TITLE/CONTENT form', () => {
  it('of an article that has it is the article to the letter', () => {
    const own = readdirSync(library)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(library, name), 'utf8'));
    expect(own.length).toBeGreaterThan(0);
    for (const text of [...own, 'TITLE: 옆\r\nCONTENT:\r\n본문 <!-- 메모 -->\r\n', 'TITLE:\n\nCONTENT:']) {
      expect(readArticle(text).form).toBe('title-content');
      expect(form(text)).toBe(text);
    }
  });

  it('of Markdown has its title, and its body as it stands without what the form has no place for', () => {
    expect(form('---\ntitle: 은행주 배당\nstatus: draft\n---\n\n**30%**를 $200~220\n\n- 가\n')).toBe(
      'TITLE:\n은행주 배당\n\nCONTENT:\n**30%**를 $200~220\n\n- 가\n',
    );
    expect(form('# **은행주** 배당 #\n\n## 요약\n')).toBe('TITLE:\n은행주 배당\n\nCONTENT:\n## 요약\n');
    expect(form('은행주\n===\n본문')).toBe('TITLE:\n은행주\n\nCONTENT:\n본문');
    expect(form('---\ntitle: 앞\n---\n# 뒤\n\n본문')).toBe('TITLE:\n앞\n\nCONTENT:\n# 뒤\n\n본문');
    expect(form('소개\n\n# 뒤\n')).toBe('TITLE:\n뒤\n\nCONTENT:\n소개\n\n# 뒤\n');
  });

  it('keeps the line ends that the article has', () => {
    expect(form('# 제목\r\n\r\n본문\r\n')).toBe('TITLE:\r\n제목\r\n\r\nCONTENT:\r\n본문\r\n');
  });

  it('leaves the notes of the desk at home, and nothing else', () => {
    expect(
      form('# 제목\n\n<!-- 확인할 것 -->\n\n가<!-- 메모 -->나 `<!-- 코드 -->`\n<!-- 밑 -->\n\n다\n'),
    ).toBe('TITLE:\n제목\n\nCONTENT:\n가나 `<!-- 코드 -->`\n\n\n다\n');
    expect(form('# 제목\n\n- 가\n\n<!-- 나눔 -->\n\n- 나\n')).toBe(
      'TITLE:\n제목\n\nCONTENT:\n- 가\n\n<!-- -->\n\n- 나\n',
    );
    expect(form('# 제목 <!-- 임시 -->\n\n본문\n\n<!-- 끝이 없는\n\n글')).toBe(
      'TITLE:\n제목\n\nCONTENT:\n본문\n\n',
    );
  });

  it('needs a title', () => {
    expect(() => form('본문뿐')).toThrowError(expect.objectContaining({ key: 'error.export.noTitle' }));
  });

  it('reads again as an article of that title and that form', () => {
    const line = fc.stringMatching(/^[가-힣A-Za-z0-9 ~*$%#>|`<!-]{0,20}$/);
    const text = fc.tuple(fc.stringMatching(/^[가-힣A-Z]{1,12}$/), fc.array(line, { maxLength: 8 }));
    fc.assert(
      fc.property(text, ([title, lines]) => {
        const again = readArticle(form(`---\ntitle: '${title}'\n---\n${lines.join('\n')}`));
        expect(again.form).toBe('title-content');
        expect(again.title?.value).toBe(title);
        expect(form(again.text)).toBe(again.text);
      }),
      { numRuns: 200 },
    );
  });
});
