import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { anchorsOf } from '../../shared/article/anchors.ts';
import { type Article, readArticle } from '../../shared/article/article.ts';
import { type Failure, TickmarkError, toFailure } from '../../shared/errors.ts';
import { type LedgerLine, toLedgerLine } from '../../shared/figures/index.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import type { Fixed } from '../../shared/lint/fix.ts';
import { type NotingView, noteAnchors } from '../../shared/lint/links/noting.ts';
import type { LintResult } from '../../shared/lint/lint.ts';
import type { LibraryView } from '../../shared/lint/rule.ts';
import type { Span } from '../../shared/span.ts';
import { createApart } from '../apart/apart.ts';
import type { Work } from '../apart/jobs.ts';
import { isHeavy } from '../apart/memory.ts';
import { check } from '../check.ts';
import { createLibraries, type FileLibrary, type Libraries } from '../checking/libraries.ts';
import { configName } from '../library/folder/config.ts';
import { shownPath } from '../library/folder/locate.ts';
import { createSpellCheck } from '../spelling/spell-check.ts';
import { createTurns } from '../turns.ts';

/** A document as it was checked last. */
export interface CheckedDocument extends Pick<LintResult, 'findings'> {
  readonly uri: string;
  readonly version: number;
  readonly article: Article;
  /** The figure at a place of the text. */
  figureAt(offset: number): LedgerLine | undefined;
  /** Why nothing is known of it. */
  readonly failure?: TickmarkError;
}

/** Checks the documents of an editor as the command line checks their files. */
export interface Checks {
  /** The document as it stands, checked; the same object while neither it nor its library changed. */
  of(document: TextDocument): Promise<CheckedDocument>;
  /** Its text after every fix that needs no judgement. Figures are left alone. */
  fixed(document: TextDocument): Promise<Fixed>;
  /** What is wrong with the settings that were read. */
  problems(): ReturnType<Libraries['problems']>;
  /** The documents that were held against headings of another one which are no longer so. */
  outdated(): readonly string[];
  /** Files or settings may have changed: everything is read anew. */
  forget(): void;
  close(uri: string): void;
}

interface ChecksOptions {
  readonly locale: Locale;
  /** Where a document stands that has no file yet. */
  readonly folder: string;
  /** The folder of the spelling dictionaries. */
  readonly dictionaries: string;
  /** The program of a thread for a large document; null where there is none. */
  readonly threadFile: string | null;
}

export function createChecks({ locale, folder, dictionaries, threadFile }: ChecksOptions): Checks {
  const checked = new Map<string, CheckedDocument>();
  const views = new Map<string, NotingView>();
  let libraries = createLibraries(null, locale);
  let stamps = new Map<string, string>();
  const spellCheck = createSpellCheck(dictionaries);
  const jobs = createApart(threadFile, dictionaries);
  const turns = createTurns();
  let spellingFailure: Failure | null = null;

  function forget(): void {
    libraries = createLibraries(null, locale);
    stamps = new Map();
    views.clear();
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

  function libraryOf(uri: string): Promise<FileLibrary> {
    const place = pathOf(uri) ?? join(folder, 'untitled.md');
    notice(place);
    return libraries.of(place);
  }

  /** The library as a document sees it: headings of another open document are those of its text as it was checked last. */
  function viewFor(uri: string, { root, view }: FileLibrary): LibraryView {
    const before = views.get(uri);
    if (before?.holds()) return before.view;
    const now = noteAnchors(view, (path) => {
      const file = join(root, path).normalize('NFC');
      const open = [...checked.values()].find((one) => pathOf(one.uri)?.normalize('NFC') === file);
      return open ? anchorsOf(open.article) : view.anchors(path);
    });
    views.set(uri, now);
    return now.view;
  }

  /** Without a dictionary everything else is still found. */
  const withoutSpelling = (found: LintResult) => (error: unknown) => {
    spellingFailure = toFailure(error);
    return found;
  };

  async function checkHere(uri: string, article: Article, library: FileLibrary): Promise<Found> {
    const { root, config } = library;
    const path = pathOf(uri);
    const where = { path: path && shownPath(root, path), library: viewFor(uri, library), config };
    const found = check(article, where);
    const { findings, ledger } = await spellCheck.add(article, where, found).catch(withoutSpelling(found));
    return {
      findings,
      figureAt(offset) {
        const entry = ledger.find(isAt(offset));
        return entry && toLedgerLine(entry);
      },
    };
  }

  async function checkApart(work: Work): Promise<Found> {
    try {
      const { findings, ledger } = await jobs.check(work);
      return { findings, figureAt: (offset) => ledger.find(isAt(offset)) };
    } catch (error) {
      // The editor goes on, and its other documents are checked as ever.
      if (error instanceof TickmarkError) return { findings: [], figureAt: () => undefined, failure: error };
      throw error;
    }
  }

  async function checkNow(document: TextDocument): Promise<CheckedDocument> {
    const { uri } = document;
    const library = await libraryOf(uri);
    const before = checked.get(uri);
    if (before?.version === document.version && views.get(uri)?.holds() !== false) return before;
    const text = document.getText();
    const article = readArticle(text, before?.article);
    // What is typed while it is checked is another version.
    const read = { uri, version: document.version, article };
    const isApart = threadFile !== null && isHeavy(Buffer.byteLength(text));
    // On a thread of its own it sees the files alone.
    if (isApart) views.delete(uri);
    const found = isApart
      ? await checkApart(workOn(uri, text, library))
      : await checkHere(uri, article, library);
    const now = { ...read, ...found };
    checked.set(uri, now);
    return now;
  }

  return {
    // In turn: while a large document is checked it is asked for again and again.
    of: (document) => turns.run(document.uri, () => checkNow(document)),
    async fixed(document) {
      const { uri } = document;
      return jobs.fix(workOn(uri, document.getText(), await libraryOf(uri)));
    },
    problems: () => [...libraries.problems(), ...(spellingFailure ? [spellingFailure] : [])],
    outdated: () => [...views].filter(([, view]) => !view.holds()).map(([uri]) => uri),
    forget,
    close(uri) {
      checked.delete(uri);
      views.delete(uri);
    },
  };
}

type Found = Pick<CheckedDocument, 'findings' | 'figureAt' | 'failure'>;

const isAt =
  (offset: number) =>
  ({ span }: { readonly span: Span }) =>
    span.from <= offset && offset < span.to;

function workOn(uri: string, text: string, library: FileLibrary): Work {
  const path = pathOf(uri);
  return { text, shown: path === null ? uri : basename(path), path, library };
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
