import { describe, expect, it } from 'vitest';
import { rulePages } from '../../../shared/lint/docs.ts';
import { folderWith } from '../temporary-folder.ts';
import { tickmark } from './test-terminal.ts';

describe('tickmark rules', () => {
  it('lists every rule, with its name in the language asked for', async () => {
    const { code, out } = await tickmark(folderWith(), ['rules', '--lang', 'ko']);
    const ids = out.split('\n').map((line) => line.split(' ')[0]);
    for (const { id } of rulePages) expect(ids).toContain(id);
    for (const { title } of rulePages) expect(out).toContain(title.ko);
    expect(code).toBe(0);
  });

  it.each([
    ['en', 'Wrong', 'Right', 'How to silence it'],
    ['ko', '틀린 예', '바른 예', '이 규칙을 끄는 법'],
  ] as const)('explains a rule in %s: why, wrong, right, how to silence it', async (locale, ...headings) => {
    const page = rulePages.find(({ id }) => id === 'figures/growth')!;
    const { code, out } = await tickmark(folderWith(), ['rules', 'figures/growth', '--lang', locale]);
    const expected = [page.title[locale], page.why[locale], page.examples[0]!.wrong, page.examples[0]!.right];
    for (const words of [...expected, ...headings]) expect(out).toContain(words);
    expect(out).toContain('<!-- tickmark-ignore figures/growth: … -->');
    expect(out).toContain('  figures/growth: off');
    expect(code).toBe(0);
  });

  it('refuses a rule that is none', async () => {
    const { code, out, error } = await tickmark(folderWith(), ['rules', 'figures/growth', 'figures/grwth']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('There is no rule "figures/grwth". Did you mean figures/growth?');
  });
});
