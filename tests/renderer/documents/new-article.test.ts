import { describe, expect, it } from 'vitest';
import { bodyStart, fillTemplate, plainArticle, today } from '../../../renderer/documents/new-article.ts';
import { readArticle } from '../../../shared/article/article.ts';

const title = '"수익률: 20%" #1';

describe('a new article', () => {
  it('has front matter that reads back as what was asked for', () => {
    const { frontMatter } = readArticle(plainArticle(title, '2026-11-22'));
    expect(frontMatter?.problems).toEqual([]);
    expect(frontMatter?.data).toMatchObject({ title, status: 'draft', tickers: [] });
  });

  it('takes a template over but for its title, status and day', () => {
    const template = '---\r\ntitle: 양식\r\nstatus: approved\r\nprofile: paid\r\n---\r\n\r\n## 요약\r\n';
    expect(fillTemplate(template, 'A $& B', '2026-11-22')).toBe(
      '---\ntitle: "A $& B"\nstatus: draft\nprofile: paid\ndate: 2026-11-22\n---\n\n## 요약\n',
    );
  });

  it('begins below its front matter', () => {
    const from = (text: string) => text.slice(bodyStart(text));
    expect(from(plainArticle('글', '2026-11-22'))).toBe('');
    expect(from('---\ntitle: 글\n---\n\n## 요약\n')).toBe('## 요약\n');
    expect(from('---\ntitle: 글\n---\n## 요약\n')).toBe('## 요약\n');
    expect(from('## 요약\n\n---\n\n---\n')).toBe('## 요약\n\n---\n\n---\n');
  });

  it('puts front matter before a template that has none', () => {
    const template = '## 요약\n\n---\n\n## 결론\n';
    expect(fillTemplate(template, '글', '2026-11-22')).toBe(plainArticle('글', '2026-11-22') + template);
  });
});

it("names the day in the writer's own time zone", () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(today(new Date(2026, 10, 22, 0, 1))).toBe('2026-11-22');
});
