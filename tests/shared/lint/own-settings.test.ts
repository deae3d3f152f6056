import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { parseConfig } from '../../../shared/lint/config.ts';
import { configFor, ownFaults } from '../../../shared/lint/effective-config.ts';
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

  it.each([
    ['profile: newspaper', 'profile'],
    ['packs: [kr, jp]', 'packs'],
    ['packs: kr', 'packs'],
    ['severities: {prose/loanword: never}', 'severities'],
    ['terms: [{use: a}]', 'terms'],
    ['allow: [1]', 'allow'],
    ['template: 3', 'template'],
  ])('that do not fit are told where they stand and count for nothing: %s', (yaml, key) => {
    expect(ownFaults(article(yaml)).map(({ path }) => path[0])).toEqual([key]);
    expect(configFor(article(yaml), defaultConfig)).toBe(defaultConfig);
    const [report, ...more] = found(yaml).filter(({ ruleId }) => ruleId === 'structure/front-matter');
    expect(more).toEqual([]);
    const { from, to } = report!.span;
    expect(yaml.endsWith(article(yaml).text.slice(from, to))).toBe(true);
  });
});
