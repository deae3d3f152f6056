import { anchorsOf } from '../../../shared/article/anchors.ts';
import { readArticle } from '../../../shared/article/article.ts';
import type { Finding } from '../../../shared/finding.ts';
import { withFolders } from '../../../shared/library-path.ts';
import { lint } from '../../../shared/lint/lint.ts';
import { defaultConfig, type LintConfig } from '../../../shared/lint/lint-config.ts';
import type { Example, LibraryView, LintContext } from '../../../shared/lint/rule.ts';

const headings = '# 운임\n\n## 운임 전망\n\n## 위험 요인 (2026년)\n\n## 위험 요인\n\n## 운임 전망\n\n## Q&A';

/** A small library: what rules' examples link to. */
export const library: LibraryView = libraryOf({
  'home.md': '이 글',
  '해운-운임.md': '컨테이너 운임이 꺾인 이유',
  '은행주-배당.md': '은행주 배당 확대',
  'images/freight.png': '',
});

export function libraryOf(files: Readonly<Record<string, string>>): LibraryView {
  const names = withFolders(Object.keys(files));
  return {
    has: (path) => names.has(path),
    articles: Object.entries(files)
      .filter(([path]) => path.endsWith('.md') || path.endsWith('.txt'))
      .map(([path, title]) => ({ path, title })),
    anchors: (path) => (path === '해운-운임.md' ? anchorsOf(readArticle(headings)) : null),
  };
}

export function contextOf(config: Partial<LintConfig> = {}): LintContext {
  return { path: 'home.md', library, today: '2026-11-22', config: { ...defaultConfig, ...config } };
}

/** The settings of a rule's example. */
export function configOf(
  ruleId: string,
  { config, options }: Pick<Example, 'config' | 'options'>,
): Partial<LintConfig> {
  return { ...config, ...(options && { options: { [ruleId]: options } }) };
}

/** What one rule finds in a text. */
export function findingsOf(
  ruleId: string,
  text: string,
  config: Partial<LintConfig> = {},
): readonly Finding[] {
  return lint(readArticle(text), contextOf(config)).findings.filter((finding) => finding.ruleId === ruleId);
}

/** A text with `⟦…⟧` around what a rule must report, taken apart. */
export function unmark(marked: string): { readonly text: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  let text = '';
  let from = -1;
  for (const letter of marked) {
    if (letter === '⟦') from = text.length;
    else if (letter === '⟧') marks.push(`${from}:${text.slice(from)}`);
    else text += letter;
  }
  return { text, marks };
}

/** Findings in the form of `unmark`'s marks: offset and words. */
export function marksOf(text: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ span }) => `${span.from}:${text.slice(span.from, span.to)}`);
}
