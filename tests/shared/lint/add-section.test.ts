import { describe, expect, it } from 'vitest';
import { say } from '../../../shared/i18n/index.ts';
import { applyEdits } from '../../../shared/span.ts';
import { findingsOf } from './run-rule.ts';

const config = {
  template: '종목',
  templates: { 종목: { sections: ['요약', '분석', '결론', '관련 기사'] } },
};
const missing = (text: string) => findingsOf('structure/required-section', text, config);

/** The text after the fixes of the rule, one after the other. */
function completed(text: string): string {
  const fix = missing(text)[0]?.fixes?.[0];
  return fix ? completed(applyEdits(text, fix.edits)) : text;
}

describe('a section that the template wants', () => {
  it.each([
    [
      'above the next one',
      '# 글\n\n## 요약\n\n가\n\n## 결론\n\n나\n\n## 관련 기사\n\n다\n',
      '## 분석\n\n## 결론',
    ],
    [
      'at the level of the others',
      '### 요약\n\n가\n\n### 결론\n\n나\n\n#### 관련 기사\n',
      '### 분석\n\n### 결론',
    ],
    ['below all', '## 요약\n\n## 분석\n\n가\n\n## 🔐 결론\n\n나  \n', '## 🔐 결론\n\n나  \n\n## 관련 기사\n'],
    ['into an empty article', '', '## 요약\n\n## 분석\n\n## 결론\n\n## 관련 기사\n'],
    [
      'with the line ends of the text',
      '## 요약\r\n\r\n가\r\n\r\n## 결론',
      '## 분석\r\n\r\n## 결론\r\n\r\n## 관련 기사\r\n',
    ],
  ])('is put %s', (_, text, part) => {
    const mended = completed(text);
    expect(mended).toContain(part);
    expect(missing(mended)).toEqual([]);
  });

  it.each([
    '## 요약\n\n## 분석\n\n## 결론\n\n나',
    '## 요약\n\n## 분석\n\n## 결론\n\n나  \n\n\n',
    '## 요약\n\n## 결론\n\n나\n',
  ])('leaves every other byte of %j', (text) => {
    for (const { fixes } of missing(text)) {
      const [edit] = fixes![0]!.edits;
      expect(edit!.to).toBe(edit!.from);
    }
    expect(missing(completed(text))).toEqual([]);
  });

  it('leaves the words of its heading to the writer', () => {
    const text = '## 요약\r\n\r\n가\r\n\r\n## 분석\r\n\r\n나\r\n\r\n## 관련 기사';
    const [finding] = missing(text);
    const [fix] = finding!.fixes!;
    const [edit] = fix!.edits;
    expect(edit!.insert.slice(fix!.draft!.from, fix!.draft!.to)).toBe('결론');
    expect(fix!.safe).toBeUndefined();
    expect(say('ko', fix!.title)).toBe('‘결론’ 절 넣기');
    expect(say('en', fix!.title)).toBe('Add the section “결론”');
  });

  it('is not put where it would be code', () => {
    const fixes = missing('## 요약\n\n## 분석\n\n## 결론\n\n```\n열린 채').map((finding) => finding.fixes);
    expect(fixes).toEqual([undefined]);
  });
});
