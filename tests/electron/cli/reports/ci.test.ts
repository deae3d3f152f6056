import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../../../electron/cli/checks/checked-file.ts';
import { githubReport } from '../../../../electron/cli/reports/github.ts';
import { junitReport } from '../../../../electron/cli/reports/junit.ts';
import type { Finding } from '../../../../shared/finding.ts';
import { message } from '../../../../shared/i18n/index.ts';
import { fileWith, written } from './written.ts';

const text = '매출 20%\n다음 줄\n';

const checked = (path: string, ...findings: readonly Partial<Finding>[]) => fileWith(path, text, findings);
const github = (...files: readonly CheckedFile[]) => written(githubReport('en'), files);
const junit = (...files: readonly CheckedFile[]) => written(junitReport('en'), files);

describe('the GitHub report', () => {
  it('is one workflow command a finding, with its arithmetic and the other places', () => {
    const finding = {
      derivation: ['20% ≠ 28%'],
      related: [{ span: { from: 9, to: 11 }, message: message('severity.info') }],
    };
    expect(github(checked('글.md', finding))).toBe(
      '::error file=글.md,line=1,endLine=1,col=4,endColumn=7,title=prose/x::Error%0A20%25 ≠ 28%25%0A2:3 Info\n',
    );
  });

  it('names a file by its way from the top, however it was given', () => {
    expect(github(checked('./글/../a.md', {}))).toMatch(/^::error file=a\.md,/);
  });

  it('tells warnings and hints apart, and leaves the columns out over lines', () => {
    const report = github(
      checked('a.md', { severity: 'warning', span: { from: 0, to: 9 } }, { severity: 'info' }),
    );
    expect(report.split('\n').map((line) => line.split('::')[1])).toEqual([
      'warning file=a.md,line=1,endLine=2,title=prose/x',
      'notice file=a.md,line=1,endLine=1,col=4,endColumn=7,title=prose/x',
      undefined,
    ]);
  });

  it('lets neither a name nor a message begin another command', () => {
    const report = github(
      checked('a,b:c\n::set-env.md', {
        message: message('error.file.missing', { path: 'x\r\n::stop-commands::y%' }),
      }),
    );
    expect(report.split(/\r|\n/)).toHaveLength(2);
    expect(report).toContain('file=a%2Cb%3Ac%0A%3A%3Aset-env.md,');
    expect(report).toContain('x%0D%0A::stop-commands::y%25');
  });

  it('of an article without findings is empty', () => {
    expect(github(checked('a.md'))).toBe('');
  });
});

describe('the JUnit report', () => {
  it('fails by errors only, and passes a file without findings', () => {
    expect(
      junit(checked('a.md', {}, { severity: 'warning' }), checked('b.md')),
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
    const report = junit(checked(hostile, { message: message('error.file.missing', { path: hostile }) }));
    expect(report).not.toMatch(/[\u0000-\u0008\u000b-\u001f\ud800-\udfff]/);
    const names = Array.from(report.matchAll(/<\/?([a-z-]+)/g), ([, name]) => name);
    expect(new Set(names)).toEqual(new Set(['testsuites', 'testsuite', 'testcase', 'failure']));
    const tree = JSON.stringify(parse(report), (key, value) => (key === 'parentNode' ? undefined : value));
    expect(tree).toContain(JSON.stringify('a"<b>&amp;]]>\ufffd\ufffd\ufffd\nend').slice(1, -1));
  });
});
