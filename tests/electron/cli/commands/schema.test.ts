import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { firstConfig } from '../../../../electron/cli/commands/first-config.ts';
import { parseConfig } from '../../../../shared/lint/config.ts';
import { rulePages } from '../../../../shared/lint/docs.ts';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

async function validator(lang = 'en') {
  const { out, code } = await tickmark(folderWith(), ['schema', '--lang', lang]);
  expect(code).toBe(0);
  return new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(out));
}

/** Whether Tickmark itself takes the settings without a word. */
const isTaken = (yaml: string) => parseConfig(yaml).problems.length === 0;

describe('tickmark schema', () => {
  it('fits the settings of the sample library and those that init writes', async () => {
    const validate = await validator();
    const sample = readFileSync(
      join(import.meta.dirname, '../../../../articles/tickmark.config.yaml'),
      'utf8',
    );
    for (const yaml of [sample, firstConfig.ko, firstConfig.en]) {
      validate(parse(yaml));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it.each([
    'profile: press',
    'severities: {prose/*: info, figures/*: off, "*": warning, prose/loanword: error}',
    'severities: {figures/growth: off, lint/ignore-unused: error, disclosure/*: off}',
    'rules: {prose/*: off, "*": info, figures/sum: error, prose/josa: warning}',
    'rules: {prose/number-style: {severity: error, commas: any, carry: true}}',
    'numbers: {commas: with, unit: joined}',
    'terms: [{use: a, avoid: [b], note: c}]',
    'templates: {x: {sections: [a]}}\ntemplate: x',
    'profile: newspaper',
    'profiles: press',
    'packs: kr',
    'packs: [kr, jp]',
    'severities: {prose/loanword: fatal}',
    'severities: {prose/loanwords: error}',
    'severities: {loans/*: error}',
    'rules: {prose/number-style: loud}',
    'rules: {prose/number-styles: off}',
    'rules: {prose/number-style: {commas: maybe}}',
    'rules: {prose/number-style: {comma: with}}',
    'rules: {figures/sum: {commas: with}}',
    'rules: {prose/*: {commas: with}}',
    'rules: [prose/josa]',
    'numbers: {commas: maybe}',
    'numbers: {severity: off}',
    'terms: [{use: a}]',
    'terms: [{use: "", avoid: [b]}]',
    'entities: [{aliases: [a]}]',
    'metrics: [{name: a, nature: odd}]',
    'templates: {x: {sections: []}}',
    'allow: [1]',
  ])('takes and refuses what Tickmark takes and refuses: %s', async (yaml) => {
    const validate = await validator();
    expect(validate(parse(yaml))).toBe(isTaken(yaml));
  });

  it('fits what every rule’s page shows of its options and of its examples’ settings', async () => {
    const validate = await validator();
    const shown = rulePages().flatMap(({ settings, examples }) => [
      settings,
      ...examples.map(({ under }) => under),
    ]);
    const written = shown.filter((yaml) => yaml !== '');
    expect(written.length).toBeGreaterThan(30);
    for (const yaml of written) {
      expect(parseConfig(yaml).problems, yaml).toEqual([]);
      validate(parse(yaml));
      expect(validate.errors ?? [], yaml).toEqual([]);
    }
  });

  it('explains each option in the language asked for', async () => {
    const { out } = await tickmark(folderWith(), ['schema', '--lang', 'ko']);
    const { rules } = (JSON.parse(out) as { properties: { rules: { properties: object } } }).properties;
    const options = Object.values(rules.properties).flatMap(
      (rule: { anyOf?: { properties?: Record<string, { description?: string }> }[] }) =>
        Object.entries(rule.anyOf?.[1]?.properties ?? {}).filter(([name]) => name !== 'severity'),
    );
    expect(options.length).toBeGreaterThan(30);
    for (const [, { description }] of options) expect(description).toMatch(/[가-힣]/);
  });

  it('explains each setting in the language asked for', async () => {
    const { out } = await tickmark(folderWith(), ['schema', '--lang', 'ko']);
    const { properties } = JSON.parse(out) as { properties: Record<string, { description?: string }> };
    for (const { description } of Object.values(properties)) expect(description).toMatch(/[가-힣]/);
  });

  it('stands beside the settings that init writes, which name it', async () => {
    const folder = folderWith();
    await tickmark(folder, ['init', '.']);
    const [first = ''] = readFileSync(join(folder, 'tickmark.config.yaml'), 'utf8').split('\n');
    const path = first.slice(first.indexOf('=') + 1);
    expect(first).toMatch(/^# yaml-language-server: \$schema=/);
    expect(readdirSync(folder).sort()).toEqual(['.tickmark', 'tickmark.config.yaml']);
    expect(readFileSync(join(folder, path), 'utf8')).toBe((await tickmark(folder, ['schema'])).out);
  });
});
