import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../shared/article/article.ts';
import { readFigures } from '../../../../shared/figures/index.ts';
import { ignoreEdit } from '../../../../shared/lint/ignore-comment.ts';
import { findsAny, leaves, table } from './marked.ts';

const under = (front: string, body: string): string => `---\n${front}\n---\n\n${body}`;

const funds = `## 성과\n\n${table('ETF | 누적수익 | 연평균 | 최대낙폭', '가람성장 | +412.6% | 17.24% | -48.3%', '나루배당 | +188.1% | 9.81% | -31.7%')}`;
const branches = `## 점포\n\n${table('구분 | 점포 수 | 점포당 매출', '직영점 | 412개 | 5,862만 원', '가맹점 | 1,938개 | 4,127만 원')}\n\n직영점 점포당 매출은 5,862만 원이었다.`;

describe('what the front matter says of an article in words', () => {
  findsAny([
    under('title: 두 ETF\ndescription: 연평균은 가람성장 17.24%, 나루배당 ⟦8.91%⟧입니다.', funds),
    under("summary: '가람성장 연평균 ⟦12.74%⟧, 나루배당 연평균 9.81%'", funds),
    under('title: 점포\nexcerpt: "직영점 점포당 매출은 ⟦5,362만 원⟧입니다."', branches),
    under('title: 두 ETF\nkey_points:\n  - "나루배당 연평균 ⟦8.91%⟧"\n  - 가람성장 연평균 17.24%', funds),
    under('highlights:\n- 가람성장 연평균 17.24%\n- 나루배당 연평균 ⟦8.91%⟧\nlang: ko', funds),
    under('title: 점포\n요약: >-\n  직영점 점포당 매출은\n  ⟦5,362만 원⟧입니다.', branches),
  ]);
  leaves([
    under('title: 두 ETF\ndescription: 나루배당은 연평균 9.81% 올랐습니다.', funds),
    under('title: 두 ETF\ndescription: 가람성장 연평균 17.2%, 나루배당 9.8%입니다.', funds),
    // Another fund, another time, another measure.
    under('title: 두 ETF\ndescription: 다온채권은 연평균 8.91% 올랐습니다.', funds),
    under('title: 두 ETF\ndescription: 지난해에는 나루배당이 31.4% 올랐습니다.', funds),
    under('title: 점포\nexcerpt: "직영점 한 곳을 여는 데 드는 돈은 5,362만 원입니다."', branches),
    under('title: 두 ETF\nkey_points:\n  - "나루배당 연평균 9.81%"\n  - 가람성장 연평균 17.24%', funds),
    // No words of the article's own.
    under('title: 두 ETF\nrelated:\n  - "나루배당 연평균 8.91%"', funds),
    under('title: 두 ETF\nimage: /나루배당-연평균-8.91%.png\nrating: 9.18', funds),
    under('title: 두 ETF\nnote: 나루배당은 연평균 8.91% 올랐습니다.', funds),
  ]);

  it('is told of at its place in the file, and nothing is offered that would stand in its words', () => {
    const text = under("title: 점포\ndescription: '직영점 점포당 매출은 5,362만 원입니다.'", branches);
    const article = readArticle(text);
    const [finding, ...more] = readFigures(article).findings;
    expect(more).toEqual([]);
    expect(text.slice(finding!.span.from, finding!.span.to)).toBe('5,362만 원');
    for (const { edits } of finding!.fixes ?? [])
      for (const { insert } of edits) expect(insert).not.toContain('<!--');
    expect(ignoreEdit(article, finding!.span.from, finding!.ruleId, '다른 기준')).toBeNull();
  });

  it('gives the tables of the body neither a unit nor a heading', () => {
    const body = table('부문 | 매출', '가전 | 1,234', '조선 | 823');
    const bare = readFigures(readArticle(body)).ledger.map(({ reading, key }) => [reading, key]);
    const told = readFigures(readArticle(under('description: "(단위: 억원)"', body))).ledger;
    expect(told.slice(-bare.length).map(({ reading, key }) => [reading, key])).toEqual(bare);
  });
});
