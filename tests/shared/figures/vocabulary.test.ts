import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { readFigures } from '../../../shared/figures/index.ts';
import { commonVocabulary, vocabularyOf } from '../../../shared/figures/words/vocabulary.ts';
import { parseConfig } from '../../../shared/lint/config.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { contextOf } from '../lint/run-rule.ts';

const entities = 'entities:\n  - name: 누리반도체\n    aliases: [Nuri Semi, 누리]\n';
const metrics = 'metrics:\n  - name: 반복 매출\n    aliases: [ARR]\n    nature: stock\n';
const sameMetric = 'metrics:\n  - name: 취급고\n    aliases: [매출]\n';

const found = (text: string, yaml: string) => {
  const { config, problems } = parseConfig(yaml);
  expect(problems).toEqual([]);
  return lint(readArticle(text), { ...contextOf(), config }).findings.flatMap(({ ruleId }) =>
    ruleId.startsWith('figures/') ? ruleId : [],
  );
};

describe('names that a library adds', () => {
  const twoNames =
    '# 반도체 비교\n\n- 누리반도체 2025년 매출: 3조 1,000억 원\n\n## 실적\n\n- Nuri Semi 2025년 매출: 4조 6,000억 원';
  const twoMetrics = '# 구름소프트\n\n- 2025년 반복 매출: 300억 원\n\n## 실적\n\n- 2025년 ARR: 420억 원';
  const houseWord = '# 가온몰\n\n- 2025년 취급고: 300억 원\n\n## 실적\n\n- 2025년 매출: 420억 원';

  it.each([
    ['one thing under two names', twoNames, entities],
    ['a metric of its own under two names', twoMetrics, metrics],
    ['its own word for a known metric', houseWord, sameMetric],
  ])('%s is held against itself', (_, text, yaml) => {
    expect(found(text, yaml)).toEqual(['figures/same-fact']);
    expect(found(text, '')).toEqual([]);
  });

  it('leave other things and metrics apart', () => {
    expect(found(twoNames.replace('Nuri Semi', '다온반도체'), entities)).toEqual([]);
    expect(found(twoMetrics.replace('ARR', '신규 매출'), metrics)).toEqual([]);
  });

  it('show in the ledger as the library writes them', () => {
    const vocabulary = vocabularyOf(parseConfig(metrics).config);
    const { ledger } = readFigures(readArticle('# 구름소프트\n\n- 2025년 ARR: 420억 원'), vocabulary);
    expect(ledger[0]?.parts?.metric).toBe('반복 매출');
  });

  it('join a known thing where one of their names is known', () => {
    const yaml = 'entities:\n  - name: 우리회사\n    aliases: [엔비디아]\n';
    const text =
      '# 둘\n\n- 우리회사 2025년 매출: 3조 1,000억 원\n\n## 실적\n\n- NVIDIA 2025년 매출: 4조 6,000억 원';
    expect(found(text, yaml)).toEqual(['figures/same-fact']);
  });

  it('are read afresh when the settings change, and stay read while they do not', () => {
    const article = readArticle(twoNames);
    const own = vocabularyOf(parseConfig(entities).config);
    expect(vocabularyOf(parseConfig(entities).config)).toBe(own);
    expect(vocabularyOf(parseConfig('').config)).toBe(commonVocabulary);
    expect(readFigures(article, own).findings).toHaveLength(1);
    expect(readFigures(article).findings).toHaveLength(0);
    expect(readFigures(article, own)).toBe(readFigures(article, own));
  });

  it('must say what they are in words that fit', () => {
    const { config, problems } = parseConfig(
      'metrics:\n  - name: ARR\n    nature: money\n  - name: NDR\n    nature: rate\n',
    );
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(['3:5']);
    expect(config.metrics).toEqual([{ name: 'NDR', aliases: [], nature: 'rate' }]);
  });
});
