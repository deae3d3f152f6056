import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Article, readArticle } from '../../shared/article/article.ts';
import { type Failure, toFailure } from '../../shared/errors.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import type { Fixed } from '../../shared/lint/fix.ts';
import type { LintResult } from '../../shared/lint/lint.ts';
import { check, fixSafely } from '../check.ts';
import { createLibraries, type Libraries } from '../checking/libraries.ts';
import { configName } from '../library/folder/config.ts';
import { shownPath } from '../library/folder/locate.ts';
import { createSpellCheck } from '../spelling/spell-check.ts';

/** A document as it was checked last. */
export interface CheckedDocument extends LintResult {
  readonly uri: string;
  readonly version: number;
  readonly article: Article;
}

/** Checks the documents of an editor as the command line checks their files. */
export interface Checks {
  /** The document as it stands, checked; the same object while neither it nor its library changed. */
  of(document: TextDocument): Promise<CheckedDocument>;
  /** Its text after every fix that needs no judgement. Figures are left alone. */
  fixed(document: TextDocument): Promise<Fixed>;
  /** What is wrong with the settings that were read. */
  problems(): ReturnType<Libraries['problems']>;
  /** Files or settings may have changed: everything is read anew. */
  forget(): void;
  close(uri: string): void;
}

/** `folder` is where a document stands that has no file yet; `dictionaries` is the folder of those. */
export function createChecks(locale: Locale, folder: string, dictionaries: string): Checks {
  const checked = new Map<string, CheckedDocument>();
  let libraries = createLibraries(null, locale);
  let stamps = new Map<string, string>();
  const spellCheck = createSpellCheck(dictionaries);
  let spellingFailure: Failure | null = null;

  function forget(): void {
    libraries = createLibraries(null, locale);
    stamps = new Map();
    // The articles stay: what did not change in them is not read again.
    for (const [uri, one] of checked) checked.set(uri, { ...one, version: Number.NaN });
  }

  /** Not every client tells that a file changed, so the settings above a document are looked at each time. */
  function notice(path: string): void {
    const stamp = stampOf(path);
    const before = stamps.get(path);
    if (before !== undefined && before !== stamp) forget();
    stamps.set(path, stamp);
  }

  async function whereOf(uri: string) {
    const path = pathOf(uri);
    const place = path ?? join(folder, 'untitled.md');
    notice(place);
    const { root, view, config } = await libraries.of(place);
    return { path: path === null ? null : shownPath(root, path), library: view, config };
  }

  /** Without a dictionary everything else is still found. */
  const withoutSpelling = (found: LintResult) => (error: unknown) => {
    spellingFailure = toFailure(error);
    return found;
  };

  return {
    async of(document) {
      const { uri, version } = document;
      const where = await whereOf(uri);
      const before = checked.get(uri);
      if (before?.version === version) return before;
      const article = readArticle(document.getText(), before?.article);
      // What is typed while a dictionary loads is another version.
      const read = { uri, version: document.version, article };
      const found = check(article, where);
      const now = { ...read, ...(await spellCheck.add(article, where, found).catch(withoutSpelling(found))) };
      checked.set(uri, now);
      return now;
    },
    async fixed(document) {
      return fixSafely(document.getText(), await whereOf(document.uri));
    },
    problems: () => [...libraries.problems(), ...(spellingFailure ? [spellingFailure] : [])],
    forget,
    close: (uri) => checked.delete(uri),
  };
}

/** The file of a document; null for one that is in no file. */
export function pathOf(uri: string): string | null {
  return uri.startsWith('file:') ? fileURLToPath(uri) : null;
}

export function isConfig(uri: string): boolean {
  const path = pathOf(uri);
  return path !== null && basename(path) === configName;
}

/** Which settings there are above a file, and their dates. */
function stampOf(path: string): string {
  const stamps: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    const found = statSync(join(folder, configName), { throwIfNoEntry: false });
    stamps.push(found ? `${found.mtimeMs} ${found.size}` : '');
    if (folder === dirname(folder)) return stamps.join();
  }
}
