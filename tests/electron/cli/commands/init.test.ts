import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstConfig } from '../../../../electron/cli/commands/first-config.ts';
import { locales } from '../../../../shared/i18n/index.ts';
import { parseConfig } from '../../../../shared/lint/config.ts';
import { defaultConfig } from '../../../../shared/lint/lint-config.ts';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

const name = 'tickmark.config.yaml';
/** The settings with every setting that stands as a comment taken over. */
const takenOver = (text: string) =>
  text.replace(/(?:: (?:\[\]|\{\}))(?=\n# {2})/g, ':').replace(/^# {2}/gm, '  ');

describe('tickmark init', () => {
  it('writes settings that are the defaults, in a folder that it makes if need be', async () => {
    const folder = folderWith();
    const { code, out } = await tickmark(folder, ['init', 'new/articles']);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(join('new/articles', name)) });
    const text = readFileSync(join(folder, 'new', 'articles', name), 'utf8');
    expect(parseConfig(text)).toEqual({ config: defaultConfig, problems: [] });
  });

  it.each(locales)('explains settings that can be taken over as they stand (%s)', (locale) => {
    const { config, problems } = parseConfig(takenOver(firstConfig[locale]));
    expect(problems).toEqual([]);
    const { severities, options, terms, entities, metrics, templates } = config;
    expect(
      [Object.keys(severities), Object.keys(options), terms, entities, metrics, Object.keys(templates)].map(
        (one) => one.length,
      ),
    ).toEqual([3, 2, 1, 1, 1, 1]);
  });

  it('never overwrites', async () => {
    const folder = folderWith({ [name]: 'profile: blog\n' });
    const { code, out, error } = await tickmark(folder, ['init']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(error).toContain('There are settings already: tickmark.config.yaml. They were left as they are.');
    expect(readFileSync(join(folder, name), 'utf8')).toBe('profile: blog\n');
  });

  it('writes its schema into no folder that a link leads to', async () => {
    const elsewhere = folderWith({});
    const folder = folderWith({});
    symlinkSync(elsewhere, join(folder, '.tickmark'));
    const { code, error } = await tickmark(folder, ['init']);
    expect(code).toBe(2);
    expect(error).toMatch(/^tickmark: .*\.tickmark/);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('says why it cannot write, and leaves nothing behind', async () => {
    const folder = folderWith({ file: 'not a folder' });
    const { code, error } = await tickmark(folder, ['init', 'file']);
    expect(code).toBe(2);
    expect(error).toContain('tickmark: file is not a folder.');
    expect(existsSync(join(folder, name))).toBe(false);
  });
});
