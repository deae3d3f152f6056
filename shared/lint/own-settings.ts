import type { Article } from '../article/article.ts';
import { type FrontMatter, parseYaml } from '../article/front-matter.ts';
import type { Finding } from '../finding.ts';
import { type Span, shiftSpan } from '../span.ts';
import { explainIssue, type SettingFault } from './config-issues.ts';
import { fitting, givenBy } from './effective-config.ts';
import { type LintConfig, LintSettings } from './lint-config.ts';
import { readRuleSettings } from './rule-settings.ts';
import { frontMatter as rule } from './rules/structure/front-matter.ts';
import { severityOf } from './severity.ts';
import { placeIn } from './yaml-places.ts';

/** What is wrong with the settings that an article makes for itself, where it stands in the front matter. */
export function checkOwnSettings(article: Article, config: LintConfig): readonly Finding[] {
  const faults = ownFaults(article);
  const severity = severityOf(rule.id, 'warning', config);
  if (faults.length === 0 || severity === 'off') return [];
  return faults.map(({ path, message }) => ({
    ruleId: rule.id,
    severity,
    message,
    span: placeOf(article, article.frontMatter!, path),
    related: [],
  }));
}

function ownFaults(article: Article): readonly SettingFault[] {
  const written = givenBy(article);
  if (written.length === 0) return [];
  const misfits = written.flatMap(([key, value]) => {
    const issues = LintSettings.shape[key].safeParse(value).error?.issues ?? [];
    return issues.flatMap((issue) => explainIssue({ ...issue, path: [key, ...issue.path] }));
  });
  return [...misfits, ...readRuleSettings(fitting(written)).faults];
}

function placeOf({ text }: Article, { inner, values }: FrontMatter, path: readonly PropertyKey[]): Span {
  const value = values.get(String(path[0]));
  if (path.length === 1 && value) return value;
  return shiftSpan(placeIn(parseYaml(text.slice(inner.from, inner.to)), path), inner.from);
}
