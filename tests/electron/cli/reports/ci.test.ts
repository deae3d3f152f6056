import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../../../electron/cli/checked-file.ts';
import { githubReport } from '../../../../electron/cli/reports/github.ts';
import { junitReport } from '../../../../electron/cli/reports/junit.ts';
import { readArticle } from '../../../../shared/article/article.ts';
import { message } from '../../../../shared/i18n/index.ts';
import type { Finding } from '../../../../shared/lint/finding.ts';

const text = '매출 20%\n다음 줄\n';

function fileWith(path: string, ...findings: readonly Partial<Finding>[]): CheckedFile {
  return {
    path,
    article: readArticle(text),
    result: {
      findings: findings.map((finding) => ({
        ruleId: 'prose/x',
        severity: 'error',
        message: message('severity.error'),
        span: { from: 3, to: 6 },
        related: [],
        ...finding,
      })),
      figures: { read: 0, bound: 0, checked: 0, conflicts: 0 },
      ledger: [],
    },
  };
}

describe('the GitHub report', () => {
  it('is one workflow command a finding, with its arithmetic and the other places', () => {
    const finding = {
      derivation: ['20% ≠ 28%'],
      related: [{ span: { from: 9, to: 11 }, message: message('severity.info') }],
    };
    expect(githubReport([fileWith('글.md', finding)], 'en')).toBe(
      '::error file=글.md,line=1,endLine=1,col=4,endColumn=7,title=prose/x::Error%0A20%25 ≠ 28%25%0A2:3 Info\n',
    );
  });

  it('tells warnings and hints apart, and leaves the columns out over lines', () => {
    const report = githubReport(
      [fileWith('a.md', { severity: 'warning', span: { from: 0, to: 9 } }, { severity: 'info' })],
      'en',
    );
    expect(report.split('\n').map((line) => line.split('::')[1])).toEqual([
      'warning file=a.md,line=1,endLine=2,title=prose/x',
      'notice file=a.md,line=1,endLine=1,col=4,endColumn=7,title=prose/x',
      undefined,
    ]);
  });

  it('lets neither a name nor a message begin another command', () => {
    const report = githubReport(
      [
        fileWith('a,b:c\n::set-env.md', {
          message: message('error.file.missing', { path: 'x\r\n::stop-commands::y%' }),
        }),
      ],
      'en',
    );
    expect(report.split(/\r|\n/)).toHaveLength(2);
    expect(report).toContain('file=a%2Cb%3Ac%0A%3A%3Aset-env.md,');
    expect(report).toContain('x%0D%0A::stop-commands::y%25');
  });

  it('of an article without findings is empty', () => {
    expect(githubReport([fileWith('a.md')], 'en')).toBe('');
  });
});

describe('the JUnit report', () => {
  it('fails by errors only, and passes a file without findings', () => {
    expect(
      junitReport([fileWith('a.md', {}, { severity: 'warning' }), fileWith('b.md')], 'en'),
    ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="tickmark" tests="3" failures="1" errors="0">
  <testsuite name="a.md" tests="2" failures="1" errors="0">
    <testcase classname="a.md" name="prose/x 1:4"><failure type="prose/x" message="Error">a.md:1:4 Error</failure></testcase>
    <testcase classname="a.md" name="prose/x 1:4"><system-out>a.md:1:4 Error</system-out></testcase>
  </testsuite>
  <testsuite name="b.md" tests="1" failures="0" errors="0">
    <testcase classname="b.md" name="tickmark"/>
  </testsuite>
</testsuites>
`);
  });

  it('holds any text: nothing in it becomes markup or breaks the file', () => {
    const hostile = `a"<b>&amp;]]>\u0000\u001b\ud800\nend`;
    const report = junitReport(
      [fileWith(hostile, { message: message('error.file.missing', { path: hostile }) })],
      'en',
    );
    expect(report).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff]/);
    const names = Array.from(report.matchAll(/<\/?([a-z-]+)/g), ([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['testsuites', 'testsuite', 'testcase', 'failure']));
    const tree = JSON.stringify(parse(report), (key, value) => (key === 'parentNode' ? undefined : value));
    expect(tree).toContain(JSON.stringify('a"<b>&amp;]]>\ufffd\ufffd\ufffd\nend').slice(1, -1));
  });
});
