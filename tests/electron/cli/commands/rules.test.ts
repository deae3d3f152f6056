import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../../shared/lint/config.ts';
import { rulePages } from '../../../../shared/lint/docs.ts';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

describe('tickmark rules', () => {
  it('lists every rule, with its name in the language asked for', async () => {
    const { code, out } = await tickmark(folderWith(), ['rules', '--lang', 'ko']);
    const ids = out.split('\n').map((line) => line.split(' ')[0]);
    for (const { id } of rulePages()) expect(ids).toContain(id);
    for (const { title } of rulePages()) expect(out).toContain(title.ko);
    expect(code).toBe(0);
  });

  it.each([
    ['en', 'Wrong', 'Right', 'How to silence it'],
    ['ko', '틀린 예', '바른 예', '이 규칙을 끄는 법'],
  ] as const)('explains a rule in %s: why, wrong, right, how to silence it', async (locale, ...headings) => {
    const page = rulePages().find(({ id }) => id === 'figures/growth')!;
    const { code, out } = await tickmark(folderWith(), ['rules', 'figures/growth', '--lang', locale]);
    const expected = [page.title[locale], page.why[locale], page.examples[0]!.wrong, page.examples[0]!.right];
    for (const words of [...expected, ...headings]) expect(out).toContain(words);
    expect(out).toContain('<!-- tickmark-ignore figures/growth: … -->');
    expect(out).toContain('  figures/growth: off');
    expect(code).toBe(0);
  });

  it.each([
    ['en', 'Options', 'with, without, any; any by default, without under press, with under research'],
    ['ko', '옵션', 'with, without, any; 기본 any, press이면 without, research이면 with'],
  ] as const)('lists what a rule can be told, with its defaults (%s)', async (locale, heading, commas) => {
    const { out } = await tickmark(folderWith(), ['rules', 'prose/number-style', '--lang', locale]);
    expect(out).toContain(`## ${heading}`);
    expect(out).toContain(`- \`commas\` (${commas})`);
    const [, yaml = ''] = [...out.matchAll(/~\n(rules:\n[^~]+)~/g)].at(-1) ?? [];
    expect(parseConfig(yaml)).toMatchObject({
      problems: [],
      config: { options: { 'prose/number-style': { commas: 'any', carry: false } } },
    });
  });

  it('shows the settings that an example needs', async () => {
    const { out } = await tickmark(folderWith(), ['rules', 'structure/heading-level', 'prose/term']);
    expect(out).toContain('With these settings');
    expect(out).toContain('rules:\n  structure/heading-level:\n    deepest: 2\n');
    expect(out).toContain('terms:\n  - use: AWS\n');
  });

  it('has no such heading for a rule that takes no options', async () => {
    const { out } = await tickmark(folderWith(), ['rules', 'prose/ratio-spelling']);
    expect(out).not.toContain('Options');
  });

  it.each(['links', 'links/', 'links/*'])('lists the rules of a group (%s)', async (group) => {
    const { code, out } = await tickmark(folderWith(), ['rules', group]);
    const ids = out
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(ids).toEqual(rulePages().flatMap(({ id }) => (id.startsWith('links/') ? [id] : [])));
    expect(code).toBe(0);
  });

  it('finds the rule that a part of its name means', async () => {
    const { code, error } = await tickmark(folderWith(), ['rules', 'josa']);
    expect(code).toBe(2);
    expect(error).toContain('Did you mean prose/josa?');
  });

  it('refuses a rule that is none', async () => {
    const { code, out, error } = await tickmark(folderWith(), ['rules', 'figures/growth', 'figures/grwth']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('There is no rule “figures/grwth”. Did you mean figures/growth?');
  });
});
