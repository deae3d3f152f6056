import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { defaultConfig } from '../../../shared/lint/lint-config.ts';
import type { LintContext } from '../../../shared/lint/rule.ts';

const parts = [
  '# 은행주 점검\n\n',
  '## 투자 의견\n\n',
  '## 관련 기사\n\n',
  '은행주의 주가가 사흘째 올랐습니다. 비트코인은 쉬어 갑니다.\n\n',
  '내년 이익은 두 자릿수 증가할 것으로 예상됩니다. 수요가 늘어날 것으로 전망된다.\n\n',
  '협회 자료에 따르면 경쟁이 길어질 것으로 전망된다.\n\n',
  '> 값이 오를 것으로 알려졌다. 이익 1000억 원\n\n',
  '[외국인 9000억 순매수](https://example.com/1)\n\n',
  '매출은 1,000억 원, 이익은 1500억 원이다. 데이터센터와 데이터 센터를 짓는다.\n\n',
  '적정 주가 52,000원으로 봅니다.\n\n',
  '- 0.5%p 올랐고\n- 0.2%포인트 내렸다\n\n',
  '| 항목 | 2026E |\n|---|---|\n| 매출 | 1,350억 |\n\n',
  '이 글은 투자 권유가 아닙니다. 투자 판단과 그 결과의 책임은 투자자 본인에게 있습니다.\n\n',
  'E와 전망은 작성 시점의 예상치로, 실제 결과와 다를 수 있습니다.\n\n',
  'We recommend buying the shares, which should reach $40 million.\n\n',
];
const context: LintContext = { path: null, config: defaultConfig, library: null, today: '2026-11-30' };
const said = (article: Parameters<typeof lint>[0]) => lint(article, context).findings;

test('what rules find after an edit is what they find in a reading from scratch', () => {
  const change = fc.record({
    at: fc.nat(2500),
    remove: fc.nat(6),
    insert: fc.oneof(fc.constantFrom(...parts), fc.constantFrom('가', '다. ', '\n\n', '> ', '## ', '')),
  });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...parts), { minLength: 4, maxLength: 70 }),
      fc.array(change, { minLength: 1, maxLength: 4 }),
      (start, changes) => {
        let article = readArticle(start.join(''));
        said(article);
        for (const { at, remove, insert } of changes) {
          const { text } = article;
          article = readArticle(text.slice(0, at) + insert + text.slice(at + remove), article);
          expect(said(article)).toEqual(said(readArticle(article.text)));
        }
      },
    ),
    { numRuns: 30 },
  );
});
