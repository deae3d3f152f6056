import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { findStatement } from '../../../shared/lint/disclosure/check.ts';
import type { StatementId } from '../../../shared/lint/packs/statements/index.ts';
import { readForRules } from '../../../shared/lint/text/article-reading.ts';
import { laterLookAlikes, laterVariants } from './disclosure-rounds.ts';
import { lookAlikes, variants } from './disclosure-sentences.ts';
import { notWordings, wordings } from './disclosure-wordings.ts';

const pairs = (sentences: typeof variants) =>
  Object.entries(sentences).flatMap(([id, list]) =>
    list.map((sentence) => [id as StatementId, sentence] as const),
  );

const makes = (id: StatementId, sentence: string) =>
  findStatement(id, readForRules(readArticle(`## 요약\n\n앞 문단입니다.\n\n${sentence}\n`))).said.length > 0;

describe('the disclosure matcher', () => {
  it('is tried on enough sentences of its own', () => {
    expect(pairs(variants).length).toBeGreaterThanOrEqual(60);
    expect(pairs(lookAlikes).length).toBeGreaterThanOrEqual(40);
  });

  it.each([...pairs(variants), ...pairs(laterVariants), ...pairs(wordings)])(
    'finds %s: %s',
    (id, sentence) => {
      expect(makes(id, sentence)).toBe(true);
    },
  );

  it.each([...pairs(lookAlikes), ...pairs(laterLookAlikes), ...pairs(notWordings)])(
    'is not taken in, %s: %s',
    (id, sentence) => {
      expect(makes(id, sentence)).toBe(false);
    },
  );

  it('reads a statement that stands among others, in a list, a quotation block and a table', () => {
    expect(makes('notAdvice', '- 자료: 협회\n- 본 글은 투자 권유가 아닙니다.')).toBe(true);
    expect(makes('notAdvice', '> 본 글은 투자 권유가 아닙니다.')).toBe(true);
    expect(makes('notAdvice', '| 안내 |\n|---|\n| 본 글은 투자 권유가 아닙니다 |')).toBe(true);
    expect(makes('ownRisk', '본 글은 투자 권유가 아닙니다 투자 판단의 책임은 투자자 본인에게 있습니다')).toBe(
      true,
    );
  });

  it('reads a sentence across the line ends of its paragraph and in decomposed Hangul', () => {
    expect(makes('notAdvice', 'This article is not\ninvestment advice.')).toBe(true);
    expect(makes('notAdvice', '본 글은 투자 권유가\n아닙니다.')).toBe(true);
    expect(makes('notAdvice', '본 기사는 투자 조언이 아닙니다.'.normalize('NFD'))).toBe(true);
  });

  it('does not glue a list to what follows', () => {
    expect(makes('notAdvice', '- 투자 권유\n- 부담이 아닙니다')).toBe(false);
  });
});
