import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { ignoreEdit, isIgnorable } from '../../../shared/lint/ignore-comment.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { defaultConfig } from '../../../shared/lint/lint-config.ts';
import { applyEdits } from '../../../shared/span.ts';

const context = { path: 'a.md', library: null, today: '2026-11-22', config: defaultConfig };
const findingsOf = (text: string) => lint(readArticle(text), context).findings;

/** Every way in which a passage can hold the sentence that is found fault with. */
const articles = {
  paragraph: '# 제목\n\n앞 문단이다.\n\n2025년 매출은 1,000억 원이다.\n\n2025년 매출은 1,300억 원이다.\n',
  'under a heading without a blank line':
    '# 제목\n## 실적\n2025년 매출은 1,000억 원이다.\n## 전망\n2025년 매출은 1,300억 원이다.\n',
  list: '# 제목\n\n2025년 매출은 1,000억 원이다.\n\n- 영업이익은 늘었다.\n- 2025년 매출은 1,300억 원이다.\n',
  quotation: '# 제목\n\n> 2025년 매출은 1,000억 원이다.\n\n문단이다.\n\n> 2025년 매출은 1,300억 원이다.\n',
  'carriage returns': '# 제목\r\n\r\n2025년 매출은 1,000억 원이다.\r\n\r\n2025년 매출은 1,300억 원이다.\r\n',
  'text form': 'TITLE: 실적\n\nCONTENT:\n2025년 매출은 1,000억 원이다.\n\n2025년 매출은 1,300억 원이다.\n',
};

describe('an ignore comment', () => {
  it.each(Object.entries(articles))('silences its finding and changes nothing else: %s', (_name, text) => {
    const before = findingsOf(text);
    const found = before.find(({ ruleId }) => ruleId === 'figures/same-fact')!;
    expect(found).toBeDefined();
    const edit = ignoreEdit(readArticle(text), found.span.from, found.ruleId, '연결과 별도 기준이 다르다')!;
    const after = applyEdits(text, [edit]);
    expect(after.replace(/<!-- tickmark-ignore [^\r\n]*-->\r?\n/, '')).toBe(text);
    expect(after.includes('\r\n')).toBe(text.includes('\r\n'));
    expect(/[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(text));
    const ids = (findings: typeof before) => findings.map(({ ruleId }) => ruleId).sort();
    expect(ids(findingsOf(after))).toEqual(ids(before.filter((one) => one !== found)));
  });

  it('no longer holds the figures against each other, and goes on holding the others', () => {
    const text = `${articles.paragraph}\n2024년 매출은 900억 원이다.\n\n2024년 매출은 700억 원이다.\n`;
    const before = lint(readArticle(text), context);
    expect(before.figures).toMatchObject({ read: 4, conflicts: 4 });
    const [found] = before.findings.filter(({ ruleId }) => ruleId === 'figures/same-fact');
    const edit = ignoreEdit(readArticle(text), found!.span.from, found!.ruleId, '기준이 다르다')!;
    const after = lint(readArticle(applyEdits(text, [edit])), context);
    expect(after.figures).toEqual({ read: 4, bound: 4, checked: 2, conflicts: 2 });
    expect(after.ledger.map(({ state }) => state).sort()).toEqual([
      'conflict',
      'conflict',
      'single',
      'single',
    ]);
  });

  it('keeps any reason on one line, whatever is typed', () => {
    const text = articles.paragraph;
    const found = findingsOf(text).find(({ ruleId }) => ruleId === 'figures/same-fact')!;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (reason) => {
        const edit = ignoreEdit(readArticle(text), found.span.from, found.ruleId, `근거 ${reason}`)!;
        expect(edit.insert.match(/\n/g)).toHaveLength(1);
        expect(edit.insert.match(/-->/g)).toHaveLength(1);
        const left = findingsOf(applyEdits(text, [edit])).map(({ ruleId }) => ruleId);
        expect(left).not.toContain('figures/same-fact');
        expect(left.filter((id) => id.startsWith('lint/'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('needs a reason, and a block to stand above', () => {
    const article = readArticle('---\ntitle: 매출 10억\n---\n\n매출은 10억이다.\n');
    expect(ignoreEdit(article, 30, 'figures/same-fact', ' \n ')).toBeNull();
    expect(ignoreEdit(article, 12, 'figures/same-fact', '이유')).toBeNull();
    expect(ignoreEdit(article, 30, 'figures/same-fact', '이유')).not.toBeNull();
  });

  it('is not for what is said about ignore comments', () => {
    const [finding] = findingsOf(articles.paragraph);
    expect(isIgnorable(finding!)).toBe(true);
    expect(isIgnorable({ ...finding!, ruleId: 'lint/ignore-unused' })).toBe(false);
  });
});
