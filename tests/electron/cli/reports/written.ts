import { type CheckedFile, toCheckedFile } from '../../../../electron/cli/checks/checked-file.ts';
import type { Report } from '../../../../electron/cli/reports/report.ts';
import { readArticle } from '../../../../shared/article/article.ts';
import type { Finding } from '../../../../shared/finding.ts';
import { message } from '../../../../shared/i18n/index.ts';

/** All that a report writes for these files. */
export function written(report: Report, files: readonly CheckedFile[]): string {
  return files.map((file) => report.file(file)).join('') + report.end(true);
}

/** An article as if a rule had found something at 3 to 6, or what else the findings say. */
export function fileWith(path: string, text: string, findings: readonly Partial<Finding>[]): CheckedFile {
  return toCheckedFile(path, readArticle(text), {
    findings: findings.map((finding) => ({
      ruleId: 'prose/x',
      severity: 'error',
      message: message('severity.error'),
      span: { from: 3, to: 6 },
      related: [],
      ...finding,
    })),
    figures: { read: 0, bound: 0, checked: 0, conflicts: 0 },
  });
}
