import type { LineIndex } from '../../../article/lines.ts';
import { statuses, toStatus } from '../../../article/status.ts';
import { message } from '../../../i18n/index.ts';
import type { ArticleRule, Report } from '../../rule.ts';
import type { ArticleReading } from '../../text/article-reading.ts';
import { unclosed } from './unclosed.ts';
import { toReport } from './yaml-problem.ts';

const allowed = [
  ['status', statuses, (value: string) => toStatus(value.trim().toLowerCase()) !== null],
] as const;

export const frontMatter: ArticleRule = {
  id: 'structure/front-matter',
  severity: 'error',
  scope: 'article',
  needs: ['frontMatter'],
  docs: {
    title: { ko: '머리말', en: 'Front matter' },
    why: {
      ko: '머리말의 YAML이 틀리면 제목, 종목, 상태, 프로필을 모두 읽을 수 없습니다.',
      en: 'Where the YAML at the top is broken, title, tickers, status and profile are all lost.',
    },
    examples: [
      {
        wrong: '---\ntitle: ⟦"운임, 다시 오르나⟧\ndate: 2026-03-02\n---\n\n글',
        right: '---\ntitle: "운임, 다시 오르나"\ndate: 2026-03-02\n---\n\n글',
      },
      {
        wrong: '---\ntitle: ⟦운임: 다시 오르나⟧\n---\n\n글',
        right: '---\ntitle: "운임: 다시 오르나"\n---\n\n글',
        fixed: true,
      },
      {
        wrong: '---\ntitle: 운임\ntickers: ⟦[⟧"011200", HMM\nstatus: draft\n---\n\n글',
        right: '---\ntitle: 운임\ntickers: ["011200", HMM]\nstatus: draft\n---\n\n글',
      },
      {
        wrong: '---\ntitle: ⟦[특징주] HMM 강세⟧\nstatus: draft\n---\n\n글',
        right: '---\ntitle: "[특징주] HMM 강세"\nstatus: draft\n---\n\n글',
        fixed: true,
      },
      {
        wrong: '⟦---⟧\ntitle: 운임\nstatus: draft\n\n## 요약\n\n글',
        right: '---\ntitle: 운임\nstatus: draft\n---\n\n## 요약\n\n글',
        fixed: true,
      },
      {
        wrong: '---\ntitle: 운임\nstatus: ⟦done⟧\n---\n\n글',
        right: '---\ntitle: 운임\nstatus: draft\n---\n\n글',
      },
      {
        wrong: '---\ntitle: 운임\nprofile: ⟦newspaper⟧\n---\n',
        right: '---\ntitle: 운임\nprofile: press\n---\n',
      },
      {
        wrong: '---\ntitle: 운임\nseverities: {⟦prose/loanword⟧: never}\n---\n',
        right: '---\ntitle: 운임\nseverities: {prose/loanword: off}\n---\n',
      },
    ],
  },
  check(reading) {
    const { frontMatter: front, text, lines } = reading.article;
    const open = unclosed(reading.article);
    if (open) return [open];
    if (!front) return [];
    const problems = front.problems.map((problem) => toReport(problem, text, front));
    const values = allowed.flatMap(([key, choices, fits]) => checkValue(reading, key, choices, fits));
    return [...firstOfEachLine(problems, lines), ...values];
  },
};

/** One slip makes the parser complain more than once of a line. */
function firstOfEachLine(reports: readonly Report[], lines: LineIndex): readonly Report[] {
  const told = new Map<number, Report>();
  for (const report of reports) {
    const { line } = lines.place(report.span.from);
    if (!told.has(line)) told.set(line, report);
  }
  return [...told.values()];
}

function checkValue(
  { article }: ArticleReading,
  key: string,
  values: readonly string[],
  fits: (value: string) => boolean,
): readonly Report[] {
  const value = article.frontMatter?.data[key];
  const span = article.frontMatter?.values.get(key);
  if (value === undefined || value === null || !span || (typeof value === 'string' && fits(value))) return [];
  return [
    {
      message: message('lint.structure.frontMatterValue', { key, allowed: values.join(', ') }),
      span,
      severity: 'warning',
    },
  ];
}
