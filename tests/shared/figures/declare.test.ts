import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { readFigures } from '../../../shared/figures/index.ts';
import { say } from '../../../shared/i18n/index.ts';
import { applyEdits } from '../../../shared/span.ts';
import { table } from './relations/marked.ts';

/** What the only finding of a text offers to declare, and the text after each. */
function offers(text: string) {
  const { findings } = readFigures(readArticle(text));
  expect(findings).toHaveLength(1);
  return (findings[0]!.fixes ?? []).map(({ title, edits }) => ({
    title: say('ko', title),
    text: applyEdits(text, edits),
  }));
}
const rules = (text: string) => readFigures(readArticle(text)).findings.map(({ ruleId }) => ruleId);
const keys = (text: string) => readFigures(readArticle(text)).ledger.map(({ key }) => key);

describe('what a finding offers to declare', () => {
  const twoScopes =
    '# 한빛\n\n## 요약\n\n- 2025년 유럽 매출 2조 4,000억 원\n\n## 연결 기준\n\n- 2025년 유럽 매출 2조 9,000억 원\n';

  it('is the scope that a heading names, after which the two are different facts', () => {
    const [different, same] = offers(twoScopes);
    expect(different!.title).toBe('다른 수치(‘연결 유럽 매출 2025년’)라고 글에 적기');
    expect(different!.text).toContain('2조 9,000억 원<!-- fact 연결 유럽 매출 2025년 -->\n');
    expect(rules(different!.text)).toEqual([]);
    expect(same!.title).toBe('‘유럽 매출 2025년’ 수치라고 글에 적기');
  });

  it('is what the figure was read as, which by itself changes nothing', () => {
    const text = '# 한빛\n\n- 2025년 매출 2조 4,000억 원\n\n## 실적\n\n- 2025년 매출 2조 9,000억 원\n';
    const [same, ...more] = offers(text);
    expect(more).toEqual([]);
    expect(rules(same!.text)).toEqual(rules(text));
    expect(keys(same!.text)).toEqual(keys(text));
    expect(rules(same!.text.replace('fact 매출', 'fact 영업이익'))).toEqual([]);
  });

  it('takes a sentence for what the table says, until the writer says otherwise', () => {
    const text = `# 미르\n\n${table('지표 | 2024 | 2025', '매출 | 2,345억 원 | 2,861억 원', '순이익 | 141억 원 | 163억 원')}\n\n2025년 매출은 2,681억 원이었다.\n`;
    const [same] = offers(text);
    expect(same!.title).toBe('‘매출 2025’ 수치라고 글에 적기');
    expect(rules(same!.text).length).toBe(1);
    expect(rules(same!.text.replace('fact 매출', 'fact 목표 매출'))).toEqual([]);
  });

  it('names the change of a row, not the cell that it starts from, and once it stands there not again', () => {
    const text = `# 미르\n\n${table('지표 | 2024 | 2025', '매출 | 2,345억 원 | 2,861억 원', '순이익 | 141억 원 | 163억 원')}\n\n2025년 매출은 2,861억 원으로 전년 대비 18% 늘었다.\n`;
    const [growth, ...more] = offers(text);
    expect(more).toEqual([]);
    expect(growth!.title).toBe('‘매출 성장률 2025년’ 수치라고 글에 적기');
    expect(offers(growth!.text)).toEqual([]);
    expect(rules(growth!.text.replace('fact 매출', 'fact 국내 매출'))).toEqual([]);
  });

  it.each([
    ['2025년 매출은 1,200억 원으로 2024년 1,000억 원 대비 30% 증가했다.', '매출 성장률 2025년'],
    ['2025년 매출은 2024년 1,000억 원에서 1,200억 원으로 30% 늘었다.', '매출 성장률 2025년'],
    ['매출은 2024년 1,000억 원에서 2025년 1,200억 원으로 30% 늘었다.', '매출 성장률 2025년'],
    ['매출은 2024년 1,000억 원에서 1,200억 원으로 30% 늘었다.', '매출 성장률'],
    ['2024년 매출은 1,200억 원으로 2023년의 1,000억 원보다 30% 늘었다.', '매출 성장률 2024년'],
  ])('names the year that grew, not the one that it grew from: %s', (text, fact) => {
    expect(offers(`${text}\n`).map(({ title }) => title)).toEqual([`‘${fact}’ 수치라고 글에 적기`]);
  });

  it('speaks the language of the table around a bare cell', () => {
    const growths = table(
      '구분 | 2024년 | 2025년 | 증가율',
      '매출 | 1,000억 | 1,200억 | 30%',
      '영업이익 | 100억 | 120억 | 20%',
      '순이익 | 50억 | 60억 | 20%',
    );
    expect(offers(`${growths}\n`)[0]!.title).toBe('‘매출 성장률’ 수치라고 글에 적기');
  });

  it('marks the words that the writer may want to correct', () => {
    const text = '# 한빛\n\n- 2025년 매출 2조 4,000억 원\n\n## 실적\n\n- 2025년 매출 2조 9,000억 원\n';
    const [{ edits, draft } = { edits: [] }] = readFigures(readArticle(text)).findings[0]!.fixes ?? [];
    expect(edits[0]!.insert.slice(draft!.from, draft!.to)).toBe('매출 2025년');
  });

  it('keeps to words that name something', () => {
    const text =
      '# Northgate\n\nNorthgate Cloud reported revenue of $42.5bn for 2025, up 18% from $35.2bn a year earlier.\n';
    expect(offers(text).map(({ title }) => title)).toEqual(['‘revenue growth 2025’ 수치라고 글에 적기']);
  });

  it('stands behind bold type, which it would break from within', () => {
    const text =
      '# 한빛\n\n- 2025년 매출 2조 4,000억 원\n\n## 실적\n\n2025년 매출은 **2조 9,000억 원**이다.\n';
    expect(offers(text)[0]!.text).toContain('**2조 9,000억 원**<!-- fact 매출 2025년 -->이다.');
  });

  it('leaves a blank to fill in where nothing was understood', () => {
    const text = '# 한빛\n\n- 총 $2.5 billion(250억 달러) 규모다.\n';
    const [offer] = offers(text);
    expect(offer!.title).toBe('무엇의 어느 기간 수치인지 글에 적기…');
    expect(offer!.text).toContain('<!-- fact 지표 기간 -->');
  });

  it('never offers again what was declared', () => {
    const [same] = offers(
      '# 한빛\n\n- 2025년 매출 2조 4,000억 원\n\n## 실적\n\n- 2025년 매출 2조 9,000억 원\n',
    );
    const after = readFigures(readArticle(same!.text)).findings[0]!;
    const text = (after.fixes ?? []).map(({ edits }) => applyEdits(same!.text, edits)).join('\n');
    expect(text).not.toMatch(/-->\s*<!--/);
  });
});
