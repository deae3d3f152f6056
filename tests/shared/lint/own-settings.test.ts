import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { parseConfig } from '../../../shared/lint/config.ts';
import { configFor } from '../../../shared/lint/effective-config.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { defaultConfig, type LintConfig } from '../../../shared/lint/lint-config.ts';

const body = '\n컨텐츠 매출의 성장율.\n';
const article = (yaml: string) => readArticle(`---\ntitle: 글\n${yaml}\n---\n${body}`);
const found = (yaml: string, config: LintConfig = defaultConfig) =>
  lint(article(yaml), { path: null, library: null, today: '2026-11-22', config }).findings;
const rules = (yaml: string, config?: LintConfig) =>
  found(yaml, config)
    .map(({ ruleId }) => ruleId)
    .filter((id) => id.startsWith('prose/') || id.startsWith('structure/front'));

describe('an article’s own settings', () => {
  it('may turn a rule off, or spare a name', () => {
    const all = rules('status: draft');
    expect(all).toContain('prose/loanword');
    const others = all.filter((id) => id !== 'prose/loanword');
    expect(others.length).toBeGreaterThan(0);
    expect(rules('severities: {prose/loanword: off}')).toEqual(others);
    expect(rules('allow: [컨텐츠]')).toEqual(others);
    expect(rules('severities: {prose/*: off}')).toEqual([]);
  });

  it('stand beside those of the library, or instead of them', () => {
    const { config } = parseConfig(
      'profile: blog\npacks: [kr]\nseverities: {prose/loanword: info}\nterms: [{use: a, avoid: [b]}]\n',
    );
    const own = configFor(
      article('profile: paid\npacks: [us, uk]\nseverities: {prose/josa: off}\nterms: [{use: c, avoid: [d]}]'),
      config,
    );
    expect(own).toMatchObject({
      profile: 'paid',
      packs: ['us', 'uk'],
      severities: { 'prose/loanword': 'info', 'prose/josa': 'off' },
      terms: [{ use: 'a' }, { use: 'c' }],
    });
  });

  it('give the same object for the same settings, and the library’s own where there are none', () => {
    expect(configFor(article('status: draft'), defaultConfig)).toBe(defaultConfig);
    const first = configFor(article('packs: [us]'), defaultConfig);
    expect(configFor(article('packs: [us]\nstatus: draft'), defaultConfig)).toBe(first);
  });

  it('choose rules’ options over those of the library, one by one', () => {
    const { config } = parseConfig('numbers: {commas: with, carry: true}\nrules: {prose/josa: error}\n');
    const own = configFor(article('rules: {prose/number-style: {commas: without}, prose/josa: off}'), config);
    expect(own.options).toEqual({ 'prose/number-style': { commas: 'without', carry: true } });
    expect(own.severities).toEqual({ 'prose/josa': 'off' });
    const shorter = configFor(article('numbers: {commas: any}'), config);
    expect(shorter.options).toEqual({ 'prose/number-style': { commas: 'any', carry: true } });
  });

  it.each([
    ['profile: newspaper', 'newspaper'],
    ['packs: [kr, jp]', 'jp'],
    ['packs: kr', 'kr'],
    ['severities: {prose/loanword: never}', 'prose/loanword'],
    ['severities: {prose/loanwords: off}', 'prose/loanwords'],
    ['rules: {prose/loanword: never}', 'prose/loanword'],
    ['rules: {prose/number-style: {comma: with}}', 'comma'],
    ['rules:\n  prose/number-style:\n    commas: maybe', 'commas'],
    ['numbers: {carry: 3}', 'carry'],
    ['terms: [{use: a}]', '{use: a}'],
    ['allow: [1]', '1'],
    ['template: 3', '3'],
  ])('that do not fit are told where they stand and count for nothing: %s', (yaml, place) => {
    const { text } = article(yaml);
    const config = configFor(article(yaml), defaultConfig);
    expect({ ...config, severities: {}, options: {} }).toEqual(defaultConfig);
    expect(config.options).toEqual({});
    const [report, ...more] = found(yaml).filter(({ ruleId }) => ruleId === 'structure/front-matter');
    expect(more).toEqual([]);
    const { from, to } = report!.span;
    expect(text.slice(from, to)).toBe(place);
  });
});
