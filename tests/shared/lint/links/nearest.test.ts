import { describe, expect, it } from 'vitest';
import { nearestArticles } from '../../../../shared/lint/links/nearest.ts';
import type { LibraryView } from '../../../../shared/lint/rule.ts';

const libraryOf = (articles: LibraryView['articles']): LibraryView => ({
  has: () => false,
  articles,
  anchors: () => null,
});

describe('the articles nearest to a broken link', () => {
  const library = libraryOf([
    { path: '해운/컨테이너-운임.md', title: '컨테이너 운임, 바닥을 지나다' },
    { path: '조선/lng-carrier.md', title: 'LNG선 수주 잔고' },
    { path: '은행/배당.md', title: '은행 배당 확대' },
  ]);
  const near = (path: string, label: string) =>
    nearestArticles(library, path, label).map((article) => article.path);

  it('are found by their file names, whatever folder, Unicode form or separator the link has', () => {
    expect(near('컨테이너 운임표.md', '')).toEqual(['해운/컨테이너-운임.md']);
    expect(near('컨테이너 운임표.md'.normalize('NFD'), '')).toEqual(['해운/컨테이너-운임.md']);
    expect(near('a/b/LNG_Carriers.md', '')).toEqual(['조선/lng-carrier.md']);
  });

  it('are found by what the link says or by the title that its address spells', () => {
    expect(near('2026-03.md', '은행의 배당 확대')).toEqual(['은행/배당.md']);
    expect(near('은행-배당-확대.md', '여기')).toEqual(['은행/배당.md']);
  });

  it('are none where nothing is alike', () => {
    expect(near('반도체-재고.md', '반도체 재고 순환')).toEqual([]);
    expect(near('', '')).toEqual([]);
  });

  it('are three at most, the best first, and in the order of the library where they are alike', () => {
    const editions = libraryOf(
      [1, 2, 3, 4, 5].map((n) => ({ path: `${n}.md`, title: n === 4 ? '월간 시황' : '월간 시황 요약' })),
    );
    const found = nearestArticles(editions, '', '월간 시황').map(({ path }) => path);
    expect(found).toEqual(['4.md', '1.md', '2.md']);
  });
});

it('reads each title once, however many links of the library are broken', () => {
  let reads = 0;
  const articles = Array.from({ length: 500 }, (_, n) => ({
    path: `${n}.md`,
    get title() {
      reads += 1;
      return `${n}월 반도체 수출 동향`;
    },
  }));
  const library = libraryOf(articles);
  for (let n = 0; n < 500; n++) nearestArticles(library, `없는-글-${n}.md`, '반도체 수출');
  expect(reads).toBe(500);
});

it('finds an article whose name lost a word among ten thousand that are named alike', () => {
  const subjects = ['반도체 수출', '은행 배당', '클라우드 시장', '컨테이너 운임', '전력 수요'];
  const articles = Array.from({ length: 10_000 }, (_, n) => {
    const title = `${2020 + (n % 7)}년 ${1 + (n % 12)}월 ${subjects[n % 5]} 동향 ${n}`;
    return { path: `posts/${title.replaceAll(' ', '-')}.md`, title };
  });
  const library = libraryOf(articles);
  for (const at of [0, 77, 4321, 9999]) {
    const renamed = articles[at]!.path.replace('-동향', '');
    expect(nearestArticles(library, renamed, '')[0]).toBe(articles[at]);
  }
});
