import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import {
  articleDate,
  articleLanguage,
  articleStatus,
  articleTickers,
} from '../../../shared/article/metadata.ts';

const at = (text: string, span: { from: number; to: number } | undefined) =>
  span && text.slice(span.from, span.to);

describe('front matter', () => {
  it('is read with the place of each value', () => {
    const text = '---\ntitle: "은행: 이자 이익" # 임시\nstatus: review\n---\n본문\n';
    const { frontMatter, title, body, form } = readArticle(text);
    expect(frontMatter?.data).toEqual({ title: '은행: 이자 이익', status: 'review' });
    expect(at(text, frontMatter?.values.get('title'))).toBe('"은행: 이자 이익"');
    expect(at(text, frontMatter?.values.get('status'))).toBe('review');
    expect(title?.value).toBe('은행: 이자 이익');
    expect(at(text, body)).toBe('본문\n');
    expect(form).toBe('markdown');
  });

  it.each([
    ['\r\n', 'CRLF'],
    ['\r', 'CR'],
  ])('is read with %j as line end', (end) => {
    const text = `---${end}status: draft${end}title: 제목${end}---${end}본문`;
    const { frontMatter, body } = readArticle(text);
    expect(frontMatter?.data).toEqual({ status: 'draft', title: '제목' });
    expect(at(text, frontMatter?.values.get('status'))).toBe('draft');
    expect(at(text, body)).toBe('본문');
  });

  it('says what is wrong with it and where, and the body is read all the same', () => {
    const text = '---\ntitle: "닫지 않음\nstatus: draft\n---\n# 본문\n';
    const { frontMatter, body, title } = readArticle(text);
    expect(frontMatter?.data).toEqual({});
    expect(frontMatter?.problems).not.toHaveLength(0);
    for (const { span } of frontMatter?.problems ?? []) {
      expect(span.from).toBeGreaterThanOrEqual(4);
      expect(span.to).toBeLessThanOrEqual(body.from);
    }
    expect(title?.value).toBe('본문');
  });

  it.each([
    ['a list', '- a\n- b'],
    ['a word', '그냥 글'],
    ['twice the same key', 'a: 1\na: 2'],
    ['an alias to nothing', 'a: *b'],
    ['a tab for indentation', 'a:\n\t- b'],
    [
      'a bomb of aliases',
      'a: &a [1,1,1,1,1,1,1,1,1]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: *a',
    ],
  ])('that is %s is a problem and not a crash', (_, yaml) => {
    const { frontMatter } = readArticle(`---\n${yaml}\n---\n`);
    expect(frontMatter?.data).toEqual({});
    expect(frontMatter?.problems.length).toBeGreaterThan(0);
  });

  it.each([
    ['never closed', '---\nstatus: draft\n\n본문'],
    ['not at the very top', '\n---\nstatus: draft\n---\n'],
    ['opened by four hyphens', '----\nstatus: draft\n----\n'],
    ['indented', ' ---\nstatus: draft\n---\n'],
  ])('is none where it is %s', (_, text) => {
    expect(readArticle(text).frontMatter).toBeNull();
    expect(readArticle(text).body).toEqual({ from: 0, to: text.length });
  });

  it('may be empty', () => {
    expect(readArticle('---\n---\n본문').frontMatter).toMatchObject({ data: {}, problems: [] });
  });
});

describe('the text form', () => {
  it('has its title below the TITLE line and its Markdown below the CONTENT line', () => {
    const text = 'TITLE:\n반도체 수출,\n  다시 늘다\n\nCONTENT:\n## 요약\n\n본문\n';
    const { form, title, body } = readArticle(text);
    expect(form).toBe('title-content');
    expect(title?.value).toBe('반도체 수출, 다시 늘다');
    expect(at(text, title?.span)).toBe('반도체 수출,\n  다시 늘다');
    expect(at(text, body)).toBe('## 요약\n\n본문\n');
  });

  it('may have its title on the TITLE line, front matter above, and Windows line ends', () => {
    const text = '---\r\nstatus: review\r\n---\r\n\r\nTITLE: 제목\r\nCONTENT:\r\n본문';
    const article = readArticle(text);
    expect(article.form).toBe('title-content');
    expect(article.title?.value).toBe('제목');
    expect(articleStatus(article)).toBe('review');
    expect(at(text, article.body)).toBe('본문');
  });

  it('takes the first heading where the title is missing', () => {
    expect(readArticle('TITLE:\nCONTENT:\n# 제목\n').title?.value).toBe('제목');
  });

  it.each([
    'TITLE: 제목만 있는 글\n',
    '본문 TITLE:\nCONTENT:\n',
    'CONTENT:\n본문\n',
    `TITLE:\n${'긴 글 '.repeat(2000)}\nCONTENT:\n`,
  ])('is not %#', (text) => {
    expect(readArticle(text).form).toBe('markdown');
  });
});

describe('the title', () => {
  it('comes from the front matter before the first heading', () => {
    expect(readArticle('---\ntitle: 앞\n---\n# 뒤\n').title?.value).toBe('앞');
    expect(readArticle('---\ntitle: 2026\n---\n').title?.value).toBe('2026');
  });

  it('is the first heading of level 1, and stands where it stands', () => {
    const text = '소개\n\n## 아님\n\n```\n# 아님\n```\n\n# **제목** 하나\n\n# 둘\n';
    const { title } = readArticle(text);
    expect(title?.value).toBe('제목 하나');
    expect(at(text, title?.span)).toBe('# **제목** 하나');
    expect(readArticle('밑줄 제목\n===\n').title?.value).toBe('밑줄 제목');
  });

  it('is null where there is none', () => {
    expect(readArticle('## 절\n\n본문 # 아님\n').title).toBeNull();
    expect(readArticle('').title).toBeNull();
    expect(readArticle('').blocks).toEqual([]);
  });
});

describe('metadata', () => {
  const read = (yaml: string) => readArticle(`---\n${yaml}\n---\n`);

  it('reads tickers as text, leading zeros included', () => {
    expect(articleTickers(read('tickers: [005930, AAPL, "035720"]'))).toEqual(['005930', 'AAPL', '035720']);
    expect(
      articleTickers(read('tickers:\n  - symbol: 000660\n    name: SK하이닉스\n  - symbol: MSFT')),
    ).toEqual(['000660', 'MSFT']);
    expect(articleTickers(read('ticker: TSLA'))).toEqual(['TSLA']);
    expect(articleTickers(read('tickers: [{name: x}, null, ""]'))).toEqual([]);
    expect(articleTickers(readArticle('본문'))).toEqual([]);
  });

  it('reads status, date and language, and nothing from what is not one', () => {
    expect(articleStatus(read('status: Approved'))).toBe('approved');
    expect(articleStatus(read('status: 완료'))).toBeNull();
    expect(articleDate(read('date: 2026-11-22'))).toBe('2026-11-22');
    expect(articleDate(read('date: 2026-11-22\nasOf: 2026-09-30'))).toBe('2026-09-30');
    expect(articleDate(read('title: x'))).toBeNull();
    expect(articleLanguage(read('lang: en-US'))).toBe('en');
    expect(articleLanguage(read('lang: "\\"><script>"'))).toBeNull();
  });
});
