import { describe, expect, it } from 'vitest';
import { chooseLines, countByState, nameLines, toRows } from '../../../renderer/figures/rows.ts';
import { moveFor } from '../../../renderer/ui/tree-moves.ts';
import { readArticle } from '../../../shared/article/article.ts';
import { readFigures, toLedgerLine } from '../../../shared/figures/index.ts';

const text = `# 실적

AWS의 2025년 매출은 1,000억 원이다.

AWS의 2025년 매출은 1,300억 원이다.

AWS의 2024년 영업이익률은 12%이다. 그 밖에 7% 남짓이다.
`;
const linesOf = (article: string) => readFigures(readArticle(article)).ledger.map(toLedgerLine);
const lines = linesOf(text);
const named = nameLines(lines);
const all = new Set<never>();
/** The line of the text that a figure stands in. */
const around = ({ span }: { readonly span: { readonly from: number } }) =>
  text.slice(text.lastIndexOf('\n', span.from) + 1).split('\n', 1)[0]!;

describe('the rows of the ledger', () => {
  it('are the figures in the order of the text, with checks and other places below an open one', () => {
    expect(toRows(named, all).map((row) => row.kind)).toEqual(lines.map(() => 'figure'));
    const first = named[0]!;
    expect(first.line.state).toBe('conflict');
    const rows = toRows(named, new Set([first.key]));
    expect(rows.slice(0, 4).map(({ kind }) => kind)).toEqual(['figure', 'check', 'place', 'figure']);
    const place = rows[2]!;
    expect(place.kind === 'place' && text.slice(place.span.from, place.span.to)).toBe('1,300억 원');
    expect(rows[0]).toMatchObject({ expanded: true });
    expect(rows.at(-1)).toMatchObject({ kind: 'figure', expanded: null });
  });

  it('keep their names while the text above them grows, and no two share one', () => {
    const later = nameLines(linesOf(text.replace('# 실적\n', '# 실적\n\n새 문단이다.\n')));
    expect(later.map(({ key }) => key)).toEqual(named.map(({ key }) => key));
    const twins = nameLines([...lines, ...lines]).map(({ key }) => key);
    expect(new Set(twins).size).toBe(twins.length);
  });

  it.each([
    ['1,300', ['1,300억 원']],
    ['영업이익률', ['12%']],
    ['aws 2024년', ['12%']],
    ['매출'.normalize('NFD'), ['1,000억 원', '1,300억 원']],
    ['그 밖에', ['12%', '7% 남짓']],
    ['없는 말', []],
    [' ', lines.map(({ raw }) => raw)],
  ])('are those that match %j', (query, raws) => {
    expect(chooseLines(named, all, query, 'ko', around).map(({ line }) => line.raw)).toEqual(raws);
  });

  it('are those whose state is wanted, and are counted by it', () => {
    const counts = countByState(lines);
    expect(counts.conflict).toBe(2);
    expect(counts.tick + counts.conflict + counts.single + counts.unbound).toBe(lines.length);
    const left = chooseLines(named, new Set(['conflict'] as const), '', 'ko', around);
    expect(left).toHaveLength(lines.length - counts.conflict);
  });

  it('are worked by the keys of a tree', () => {
    const open = toRows(named, new Set([named[0]!.key]));
    expect(moveFor(open, 1, 'ArrowLeft')).toEqual({ kind: 'go', key: named[0]!.key });
    expect(moveFor(open, 0, 'ArrowLeft')).toEqual({ kind: 'toggle', key: named[0]!.key });
    expect(moveFor(toRows(named, all), 0, 'ArrowRight')).toEqual({ kind: 'toggle', key: named[0]!.key });
    expect(moveFor(open, 0, 'PageDown')).toEqual({ kind: 'go', key: open.at(-1)!.key });
  });
});
