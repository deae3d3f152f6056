import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../temporary-folder.ts';
import { tickmark } from '../test-terminal.ts';

const file = join(import.meta.dirname, '../../../schemas/sarif-2.1.0-rtm.5.json');

/** The standard's own schema. It is of draft 4, whose keywords, as far as it uses them, mean the same in draft 7. */
function validator() {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const article = `---
status: draft
---

# 가온전자

- 2025년 매출 2조 4,000억 원
- 2025년 매출 2조 9,000억 원

컨텐츠와 어플리케이션 매출의 성장율이 높다. [없는 글](없음.md)
`;

describe('the SARIF report, by the schema of the standard', () => {
  const validate = validator();

  it.each([
    [['a.md', '글 모음'], 'ko'],
    [['a.md'], 'en'],
    [['a.md', 'none.md'], 'ko'],
    [['none.md'], 'en'],
  ])('of %j in %s is valid', async (paths, lang) => {
    const folder = folderWith({ 'a.md': article, '글 모음/100%.md': article, '글 모음/빈 글.md': '' });
    const { out } = await tickmark(folder, ['lint', '--format', 'sarif', '--lang', lang, ...paths]);
    validate(JSON.parse(out));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would not be, with a line before the first or a level of our own', async () => {
    const { out } = await tickmark(folderWith({ 'a.md': article }), ['lint', '--format', 'sarif', 'a.md']);
    for (const broken of [
      out.replace(/"startLine": \d+/, '"startLine": 0'),
      out.replace('"level": "note"', '"level": "info"'),
    ]) {
      expect(broken).not.toBe(out);
      expect(validate(JSON.parse(broken))).toBe(false);
    }
  });
});
