import { describe, expect, it } from 'vitest';
import {
  fillTemplate,
  firstBlank,
  plainArticle,
  templateName,
} from '../../../renderer/documents/new-article.ts';
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
    const from = (text: string) => text.slice(firstBlank(text).from);
    expect(from(plainArticle('글', '2026-11-22'))).toBe('');
    expect(from('---\ntitle: 글\n---\n\n## 요약\n')).toBe('## 요약\n');
    expect(from('---\ntitle: 글\n---\n## 요약\n')).toBe('## 요약\n');
    expect(from('## 요약\n\n---\n\n---\n')).toBe('## 요약\n\n---\n\n---\n');
  });

  it('begins with the first thing that its template leaves to be filled in', () => {
    const text = '---\ntitle: 글\nauthor: {{이름}}\n---\n\n## 요약\n\n**상황**: {{한 문장}} {{수}}\n';
    const { from, to } = firstBlank(text);
    expect(text.slice(from, to)).toBe('{{한 문장}}');
  });

  it('puts front matter before a template that has none', () => {
    const template = '## 요약\n\n---\n\n## 결론\n';
    expect(fillTemplate(template, '글', '2026-11-22')).toBe(plainArticle('글', '2026-11-22') + template);
  });
});

it('a template is called by its title, or by its file where the title is to be filled in', () => {
  expect(templateName({ title: '실적 리뷰 양식', path: 'templates/review.md' })).toBe('실적 리뷰 양식');
  expect(templateName({ title: '{{회사}}, {{무엇}}', path: 'templates/종목-분석.md' })).toBe('종목 분석');
  expect(templateName({ title: '{{Company}}', path: 'templates/stock_analysis.v2.md' })).toBe(
    'stock analysis.v2',
  );
});
