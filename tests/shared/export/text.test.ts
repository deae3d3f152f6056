import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { displayWidth } from '../../../shared/display-width.ts';
import { articleTree } from '../../../shared/export/article-tree.ts';
import { readDocument } from '../../../shared/export/plain/read-document.ts';
import { writeText } from '../../../shared/export/text/write-text.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { hazards } from '../markdown/hazards.ts';

const text = (source: string) => {
  const tree = articleTree(readArticle(source), { locale: 'ko', resolveImage: () => null });
  return writeText(readDocument(tree), translator(tree.locale));
};

/** What a reader sees of HTML; what is struck out has its marks. */
const seen = (html: string) =>
  html
    .replace(/<\/?del>/g, '~~')
    .replace(/<a href="(http:[^"]*)">(www[^<]*)<\/a>/g, '$2')
    .replace(/<[^>]*>/g, '');

describe('an article as plain text', () => {
  it.each(hazards)('reads $source as the preview does', ({ source, html }) => {
    expect(text(source)).toBe(`${seen(html)}\n`);
  });

  it('begins with the title and sets blocks apart', () => {
    expect(text('---\ntitle: 제목\n---\n## 요약\n\n첫 줄\n이어서\\\n둘째 줄\n\n---\n\n끝')).toBe(
      '제목\n\n요약\n\n첫 줄 이어서\n둘째 줄\n\n----------\n\n끝\n',
    );
    expect(text('')).toBe('');
  });

  it('sets columns below each other, Hangul as wide as it is', () => {
    const table = text(
      '| 회사 | 매출 | 의견 |\n|---|--:|:-:|\n| KB금융 | 1,234 | **매수** |\n| BNK | 87.5 | |\n',
    );
    expect(table).toBe(
      ['회사     매출  의견', '------  -----  ----', 'KB금융  1,234  매수', 'BNK      87.5', ''].join('\n'),
    );
    const widths = table.split('\n').slice(0, 3).map(displayWidth);
    expect(new Set(widths).size).toBe(1);
  });

  it('tells a table that is too wide for that row by row', () => {
    const long =
      '배당 확대와 자사주 매입이 함께 이루어졌고 자본 비율도 넉넉하다는 점이 다른 은행과 다르다. 이 점은 내년에도 이어진다.';
    expect(text(`| 회사 | 비고 | 매출 |\n|---|---|---|\n| KB | ${long} | 1 |\n| 신한 | ${long} | |\n`)).toBe(
      `회사: KB\n비고: ${long}\n매출: 1\n\n회사: 신한\n비고: ${long}\n`,
    );
  });

  it('has lists with their numbers and depth, tasks, quotes and code', () => {
    expect(text('3. 가\n   - 나\n     - 다\n4. 라\n\n   마\n')).toBe(
      '3. 가\n   - 나\n     - 다\n4. 라\n\n   마\n',
    );
    expect(text('- [x] 한 일\n- [ ] 할 일\n')).toBe('[x] 한 일\n[ ] 할 일\n');
    expect(text('> 인용\n>\n> > 안\n')).toBe('> 인용\n>\n> > 안\n');
    expect(text('```\na~b\n  c\n```\n')).toBe('    a~b\n      c\n');
  });

  it('puts a link’s address behind it, unless it says itself', () => {
    expect(
      text('[DART](https://dart.fss.or.kr/)에서, <https://a.kr/b>, [편지](mailto:a@b.kr), <a@b.kr>'),
    ).toBe('DART (https://dart.fss.or.kr/)에서, https://a.kr/b, 편지 (a@b.kr), a@b.kr\n');
    expect(text('[**굵은** 글](https://a.kr) [아래](#라) [옆](b.md)\n\n## 라')).toBe(
      '굵은 글 (https://a.kr) 아래 옆\n\n라\n',
    );
  });

  it('has notes at the end and names pictures', () => {
    expect(
      text('매출[^b], 이익[^a]. ![추이](a.png)\n\n[^a]: 이익\n[^b]: 매출\n\n    더\n[^c]: 남은 것\n'),
    ).toBe('매출[1], 이익[2]. [그림: 추이 (a.png)]\n\n각주\n[1] 매출\n\n    더\n[2] 이익\n[c] 남은 것\n');
  });
});
