import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { say } from '../../../shared/i18n/index.ts';
import { parseConfig } from '../../../shared/lint/config.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { defaultConfig } from '../../../shared/lint/lint-config.ts';
import { contextOf, findingsOf } from './run-rule.ts';

const problemsOf = (yaml: string) =>
  parseConfig(yaml).problems.map(({ line, column, message }) => `${line}:${column} ${say('en', message)}`);

describe('parseConfig', () => {
  it('gives the defaults for an empty file and for one of comments', () => {
    expect(parseConfig('')).toEqual({ config: defaultConfig, problems: [] });
    expect(parseConfig('# nothing yet\n')).toEqual({ config: defaultConfig, problems: [] });
  });

  it('reads every setting', () => {
    const { config, problems } = parseConfig(
      [
        'profile: paid',
        'packs: [kr, us]',
        'severities:',
        '  prose/*: off',
        '  prose/josa: error',
        '  figures/sum: info',
        'terms:',
        '  - use: AWS',
        '    avoid: [아마존웹서비스]',
        'allow: [도담컨텐츠]',
        'rules:',
        '  prose/*: info',
        '  prose/certainty: error',
        '  prose/number-style: {severity: warning, groups: joined}',
        'numbers: {commas: without, carry: true}',
        'spelling: [ko]',
        'words: [가온톡]',
        'entities:',
        '  - name: 누리반도체',
        'metrics:',
        '  - name: ARR',
        'templates:',
        '  종목:',
        '    sections: [요약]',
        'template: 종목',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(config).toEqual({
      profile: 'paid',
      packs: ['kr', 'us'],
      severities: {
        'prose/*': 'info',
        'prose/josa': 'error',
        'figures/sum': 'info',
        'prose/certainty': 'error',
        'prose/number-style': 'warning',
      },
      options: { 'prose/number-style': { commas: 'without', carry: true, groups: 'joined' } },
      terms: [{ use: 'AWS', avoid: ['아마존웹서비스'] }],
      allow: ['도담컨텐츠'],
      spelling: ['ko'],
      words: ['가온톡'],
      entities: [{ name: '누리반도체', aliases: [] }],
      metrics: [{ name: 'ARR', aliases: [], nature: 'stock' }],
      templates: { 종목: { sections: ['요약'] } },
      template: '종목',
    });
  });

  it.each([
    [
      'profile: newspaper',
      ['1:1 profile must be one of press, blog, paid, research, ad, sponsored, crypto.'],
    ],
    ['# a\nprofil: press', ['2:1 There is no setting “profil”. Did you mean “profile”?']],
    ['packs: kr', ['1:1 packs must be a list.']],
    ['packs:\n  - kr\n  - jp', ['3:5 packs.1 must be one of kr, us, uk, eu.']],
    [
      'severities:\n  prose/josa: loud',
      ['2:3 severities.prose/josa must be one of error, warning, info, off.'],
    ],
    ['severities:\n  prose/jossa: off', ['2:3 There is no rule “prose/jossa”. Did you mean “prose/josa”?']],
    [
      'severities:\n  figures/grwth: off',
      ['2:3 There is no rule “figures/grwth”. Did you mean “figures/growth”?'],
    ],
    ['zzzzzz: 1', ['1:1 There is no setting “zzzzzz”.']],
    ['template: constructor', ['1:1 There is no template “constructor” under “templates”.']],
    ['severities: [a]', ['1:1 severities must be a group of “name: value” lines.']],
    ['terms:\n  - use: AWS', ['2:5 terms.0.avoid must be a list.']],
    ['allow: [3]', ['1:9 allow.0 must be text.']],
    ['numbers: {commas: maybe}', ['1:11 numbers.commas must be one of with, without, any.']],
    [
      'numbers: {comma: with}',
      [
        '1:11 prose/number-style has no option “comma”. Did you mean “commas”? It takes commas, carry, groups, unit.',
      ],
    ],
    ['rules: [a]', ['1:1 rules must be a group of “name: value” lines.']],
    ['rules:\n  prose/jossa: off', ['2:3 There is no rule “prose/jossa”. Did you mean “prose/josa”?']],
    [
      'rules:\n  prose/ratio-spelling: loud',
      ['2:3 rules.prose/ratio-spelling must be one of error, warning, info, off.'],
    ],
    [
      'rules:\n  prose/number-style: 3',
      [
        '2:3 rules.prose/number-style must be one of error, warning, info, off, or a group of the options severity, commas, carry, groups, unit.',
      ],
    ],
    [
      'rules:\n  prose/number-style:\n    severity: loud',
      ['3:5 rules.prose/number-style.severity must be one of error, warning, info, off.'],
    ],
    [
      'rules:\n  prose/number-style:\n    commas: maybe\n    carry: 3',
      [
        '3:5 rules.prose/number-style.commas must be one of with, without, any.',
        '4:5 rules.prose/number-style.carry must be one of true, false.',
      ],
    ],
    [
      'rules:\n  prose/number-style:\n    zzzzzz: 1',
      ['3:5 prose/number-style has no option “zzzzzz”. It takes commas, carry, groups, unit.'],
    ],
    [
      'rules: {prose/ratio-spelling: {commas: with}}',
      ['1:32 prose/ratio-spelling takes no option but severity: “commas” means nothing to it.'],
    ],
    [
      'rules: {prose/*: {commas: with}}',
      ['1:19 Options are given rule by rule; a group as prose/* takes a severity only, not “commas”.'],
    ],
    [
      'rules: {structure/heading-level: {deepest: 9}}',
      ['1:35 rules.structure/heading-level.deepest must be a whole number from 2 to 6.'],
    ],
    [
      'rules: {structure/heading-level: {deepest: 2.5}}',
      ['1:35 rules.structure/heading-level.deepest must be a whole number from 2 to 6.'],
    ],
    [
      'rules: {structure/heading-level: {deepest: three}}',
      ['1:35 rules.structure/heading-level.deepest must be a whole number from 2 to 6.'],
    ],
    ['rules: {prose/certainty: {words: 대박}}', ['1:27 rules.prose/certainty.words must be a list.']],
    ['rules: {prose/certainty: {words: [대박, 3]}}', ['1:39 rules.prose/certainty.words.1 must be text.']],
    ['rules: {prose/certainty: {words: [""]}}', ['1:35 rules.prose/certainty.words.0 is empty.']],
    [
      'rules: {prose/josa: {readings: {NAVER: naver}}}',
      ['1:33 rules.prose/josa.readings.NAVER must end in Hangul.'],
    ],
    [
      'rules: {prose/josa: {readings: [NAVER]}}',
      ['1:22 rules.prose/josa.readings must be a group of “name: value” lines.'],
    ],
    ['allow: [""]', ['1:9 allow.0 is empty.']],
    ['template: 종목', ['1:1 There is no template “종목” under “templates”.']],
    ['- press', ['1:1 Settings are lines of “name: value”.']],
    ['press', ['1:1 Settings are lines of “name: value”.']],
  ])('says where %j is wrong', (yaml, expected) => {
    expect(problemsOf(yaml)).toEqual(expected);
  });

  it.each([
    ['profile: press\npacks: [kr\nallow: x\n', '2:8 This bracket is never closed.'],
    ['profile: "press\npacks: [kr]\n', '1:10 This quotation mark is never closed.'],
    ['profile: press\nprofile: blog\n', '2:1 This name stands there twice.'],
    ['template: 종목: 분석\n', '1:11 Put a value that holds a colon in quotation marks.'],
    ['packs:\n\t- kr\n', '2:1 A line cannot be indented by a tab; use spaces.'],
    [
      'template: @stock\n',
      '1:11 Put all of a value that begins with a sign or a quotation mark in quotation marks.',
    ],
  ])('says where the YAML of %j breaks, and leaves the whole file out', (yaml, expected) => {
    expect(problemsOf(yaml)).toEqual([expected]);
    expect(parseConfig(yaml)).toMatchObject({ config: defaultConfig, broken: true });
  });

  it('refuses aliases that multiply without bound', () => {
    const bomb = [
      'a: &a [x, x, x]',
      ...'bcdefgh'
        .split('')
        .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`).join(', ')}]`),
    ].join('\n');
    expect(parseConfig(bomb).problems).toHaveLength(1);
  });

  it('keeps what is right beside what is wrong', () => {
    const { config, problems } = parseConfig(
      'profile: blog\nseverities:\n  prose/josa: off\n  prose/term: loud\nterms:\n  - use: A\n  - use: B\n    avoid: [C]\n',
    );
    expect(problems).toHaveLength(2);
    expect(config.profile).toBe('blog');
    expect(config.severities).toEqual({ 'prose/josa': 'off' });
    expect(config.terms).toEqual([{ use: 'B', avoid: ['C'] }]);
  });
});

describe('what several settings say of a rule', () => {
  it('keeps the options that fit beside those that do not', () => {
    const { config } = parseConfig(
      'rules: {prose/number-style: {commas: with, carry: 3, severity: error, x: 1}}',
    );
    expect(config.options).toEqual({ 'prose/number-style': { commas: 'with' } });
    expect(config.severities).toEqual({ 'prose/number-style': 'error' });
  });

  it('lets `rules` decide over what is short for it', () => {
    const { config } = parseConfig(
      'rules: {prose/number-style: {commas: with}, prose/josa: off}\nnumbers: {commas: without, carry: true}\nseverities: {prose/josa: error}\n',
    );
    expect(config.options).toEqual({ 'prose/number-style': { commas: 'with', carry: true } });
    expect(config.severities).toEqual({ 'prose/josa': 'off' });
  });
});

describe('settings in use', () => {
  const text = '---\ntitle: 운임\n---\n\n매출 성장율\n';

  it('turns a rule off, by its id, its group or all at once; the nearest name decides', () => {
    expect(findingsOf('prose/ratio-spelling', text)).toHaveLength(1);
    for (const key of ['prose/ratio-spelling', 'prose/*', '*']) {
      expect(findingsOf('prose/ratio-spelling', text, { severities: { [key]: 'off' } })).toEqual([]);
    }
    const kept = findingsOf('prose/ratio-spelling', text, {
      severities: { '*': 'off', 'prose/ratio-spelling': 'info' },
    });
    expect(kept.map(({ severity }) => severity)).toEqual(['info']);
  });

  it('lets the front matter choose the profile', () => {
    const paid = '---\ntitle: 편지\nprofile: paid\n---\n\n은행 이야기입니다.\n';
    expect(findingsOf('disclosure/paid-letter', paid)).toHaveLength(3);
    expect(findingsOf('disclosure/paid-letter', paid.replace('paid', 'press'))).toEqual([]);
  });

  it('leaves a template alone', () => {
    const article = readArticle('TODO 매출 성장율');
    expect(lint(article, { ...contextOf(), path: 'templates/종목.md' }).findings).toEqual([]);
    expect(lint(article, { ...contextOf(), path: 'templates.md' }).findings).not.toEqual([]);
  });
});
