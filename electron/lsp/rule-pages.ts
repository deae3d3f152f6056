import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locale } from '../../shared/i18n/index.ts';
import { rulePage } from '../../shared/lint/docs.ts';
import { rulePageMarkdown } from '../../shared/lint/rule-page.ts';
import { recall } from '../../shared/recall.ts';

/**
 * The rules' pages of documentation as files, so that an editor can open one from a finding: Tickmark's documentation is
 * on no web site, since it works offline. Null for a rule without a page, or where the folder cannot be written.
 */
export function rulePagesIn(folder: string | null, locale: Locale): (ruleId: string) => string | null {
  const written = new Map<string, string | null>();

  function write(ruleId: string): string | null {
    const page = rulePage(ruleId);
    if (!page || folder === null) return null;
    const path = join(folder, locale, `${ruleId}.md`);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${rulePageMarkdown(page, locale)}\n`);
      return pathToFileURL(path).href;
    } catch {
      return null;
    }
  }

  return (ruleId) => recall(written, ruleId, () => write(ruleId));
}
