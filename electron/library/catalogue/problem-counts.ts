import { readArticle } from '../../../shared/article/article.ts';
import type { DocumentId, ProblemCount } from '../../../shared/contract.ts';
import { TickmarkError } from '../../../shared/errors.ts';
import { countProblems } from '../../../shared/finding.ts';
import { noteAnchors } from '../../../shared/lint/links/noting.ts';
import type { LintConfig } from '../../../shared/lint/lint-config.ts';
import { isTemplate } from '../../../shared/lint/template.ts';
import { check } from '../../check.ts';
import { readTextFile } from '../files/text-file.ts';
import type { Anchors } from './anchors.ts';
import { type BackgroundCheck, createBackgroundCheck } from './background-check.ts';
import type { Entries } from './entries.ts';
import type { Entry } from './entry.ts';
import type { LibraryTools } from './tools.ts';

/**
 * Longer articles (characters) are checked when they are opened only: a check takes some 13 ms a thousand characters,
 * and for as long as it runs no text that someone types can be kept safe.
 */
const longestInBackground = 60_000;

/** Counts the problems of each article, in the background or as a page that has it open says. */
export interface ProblemCounts extends BackgroundCheck {
  /** What a page has counted in an article as it is saved. */
  note(id: DocumentId, count: ProblemCount): void;
  /** An article is no longer open: it is counted here where the page has not. */
  release(id: DocumentId): void;
}

export function countInBackground(
  { disk, log, isOpen }: LibraryTools,
  entries: Entries,
  anchors: Anchors,
  config: () => LintConfig,
): ProblemCounts {
  const background = createBackgroundCheck(checkOne);

  function anchorsAt(path: string): ReadonlySet<string> | null {
    const entry = entries.at(path);
    return entry ? anchors.now(entry) : null;
  }

  async function checkOne(path: string): Promise<void> {
    const entry = entries.get(path);
    if (!entry || entry.summary.unreadable || isTemplate(entry.file.shown)) return;
    // The page's own check is at it already, and would only be slowed down.
    if (isOpen(entry.file.id)) return;
    try {
      const { text } = await readTextFile(disk, entry.file);
      if (text.length > longestInBackground) return;
      const library = noteAnchors(entries.view(), anchorsAt).view;
      const where = { path: entry.file.shown, library, config: config() };
      const count = countProblems(check(readArticle(text), where).findings);
      if (entries.get(path)?.stamp === entry.stamp) take(entries.get(path)!, count);
    } catch (error) {
      if (error instanceof TickmarkError) return;
      log('error', `checking ${entry.file.shown}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  function take(entry: Entry, count: ProblemCount): void {
    const { problems, errors } = entry.summary;
    const same = problems === count.problems && errors === count.errors;
    if (same && entry.checked === entry.stamp) return;
    entries.put({
      ...entry,
      checked: entry.stamp,
      summary: same ? entry.summary : { ...entry.summary, ...count },
    });
  }

  return {
    ...background,
    note(id, count) {
      const entry = entries.find(id);
      if (entry && !entry.summary.unreadable && !isTemplate(entry.file.shown)) take(entry, count);
    },
    release(id) {
      const entry = entries.find(id);
      if (entry && entry.checked !== entry.stamp) background.add([entry.file.path]);
    },
  };
}
