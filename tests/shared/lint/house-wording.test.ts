import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { parseConfig } from '../../../shared/lint/config.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { applyEdits } from '../../../shared/span.ts';
import { contextOf } from './run-rule.ts';

/** What is found of one disclosure under settings as a library has them. */
function found(rule: string, text: string, yaml: string) {
  const { config, problems } = parseConfig(yaml);
  expect(problems).toEqual([]);
  const { findings } = lint(readArticle(text), contextOf(config));
  return findings.filter(({ ruleId }) => ruleId === rule);
}

/** The text after the first fix of the first finding. */
function mended(rule: string, text: string, yaml: string): string {
  const [finding] = found(rule, text, yaml);
  return applyEdits(text, finding!.fixes![0]!.edits);
}

const bank = '# 은행주\n\n은행주의 주가가 사흘째 올랐습니다.\n';
const own = (words: string) => `rules: {disclosure/not-advice: {text: {ko: "${words}"}}}`;
const facts = '가온일보는 사실만 전합니다. 판단은 독자의 몫입니다.';

describe('a house’s own wording of a statement', () => {
  it('is what is inserted, and counts as the statement', () => {
    const after = mended('disclosure/not-advice', bank, own(facts));
    expect(after).toContain(facts);
    expect(after).not.toContain('투자 권유가 아닙니다');
    expect(found('disclosure/not-advice', after, own(facts))).toEqual([]);
    expect(found('disclosure/not-advice', after, '')).toHaveLength(1);
  });

  it('counts however it is set, but not in other words or in half', () => {
    const says = (words: string) => found('disclosure/not-advice', `${bank}\n${words}\n`, own(facts));
    expect(says('⚖️ **가온일보는 사실만 전합니다.**\n판단은 독자의 몫입니다.')).toEqual([]);
    expect(says('가온일보는 사실만 전합니다.')).toHaveLength(1);
    expect(says('가온일보는 사실을 전합니다. 판단은 독자의 몫입니다.')).toHaveLength(1);
  });

  it('does not take the place of others that the article makes', () => {
    const text = `${bank}\n본 기사는 투자 권유가 아닙니다.\n`;
    expect(found('disclosure/not-advice', text, own(facts))).toEqual([]);
  });

  it('is filled from the article, and known again with what it was filled with', () => {
    const text = '---\ntitle: 카드 비교\nsponsor: 가온카드\n---\n\n카드를 비교했습니다.\n';
    const yaml = 'rules: {disclosure/sponsor: {text: {ko: "[제휴] {payer}와 함께 만든 글입니다."}}}';
    const after = mended('disclosure/sponsor', text, yaml);
    expect(after).toContain('[제휴] 가온카드와 함께 만든 글입니다.');
    expect(found('disclosure/sponsor', after, yaml)).toEqual([]);
    const late = `${text}\n두 번째 문단입니다.\n\n## 절\n\n세 번째 문단입니다.\n\n[제휴] 가온카드와 함께 만든 글입니다.\n`;
    expect(found('disclosure/sponsor', late, yaml)).toHaveLength(1);
  });

  it('holds for the language that it is in', () => {
    const english = '# Banks\n\nThe stock rose for a third day, and investors bought more shares.\n';
    const yaml = 'rules: {disclosure/not-advice: {text: {en: Gaon reports facts and facts only.}}}';
    expect(mended('disclosure/not-advice', english, yaml)).toContain('Gaon reports facts and facts only.');
    expect(mended('disclosure/not-advice', bank, yaml)).toContain('투자 권유가 아닙니다');
  });

  it('goes along with the statement that is told with it', () => {
    const yaml = 'rules: {disclosure/own-risk: {text: {ko: 모든 결정은 스스로 내리십시오.}}}';
    const after = mended('disclosure/not-advice', bank, yaml);
    expect(after).toContain('투자 권유가 아닙니다');
    expect(after).toContain('모든 결정은 스스로 내리십시오.');
    expect(found('disclosure/own-risk', after, yaml)).toEqual([]);
  });

  it('never takes the place of words that the law prescribes', () => {
    const text = '# Bitcoin\n\nThe Bitcoin spot market grew.\n';
    const yaml = 'packs: [uk]\nrules: {disclosure/crypto-risk: {text: {en: Coins can fall.}}}';
    expect(mended('disclosure/crypto-risk', text, yaml)).toContain("Don't invest unless you're prepared");
    expect(found('disclosure/crypto-risk', `${text}\nCoins can fall.\n`, yaml)).toHaveLength(1);
  });

  it('is refused where it is no wording', () => {
    const say = (yaml: string) =>
      parseConfig(yaml).problems.map(({ line, column, message }) => `${line}:${column} ${message.key}`);
    expect(say('rules: {disclosure/not-advice: {text: 사실}}')).toEqual(['1:33 lint.config.map']);
    expect(say('rules: {disclosure/not-advice: {text: {ko: 3}}}')).toEqual(['1:40 lint.config.text']);
    expect(say('rules: {disclosure/not-advice: {text: {jp: x}}}')).toEqual(['1:40 lint.config.unknownKey']);
    expect(say('rules: {disclosure/prohibited: {text: {ko: x}}}')).toEqual(['1:33 lint.config.noOptions']);
  });
});
