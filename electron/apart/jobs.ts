import { readArticle } from '../../shared/article/article.ts';
import type { ExportFormat } from '../../shared/contract.ts';
import { type LedgerLine, toLedgerLine } from '../../shared/figures/index.ts';
import type { Locale } from '../../shared/i18n/index.ts';
import type { Fixed } from '../../shared/lint/fix.ts';
import type { LintResult } from '../../shared/lint/lint.ts';
import { check, checkFigures, fixSafely } from '../check.ts';
import { createFolderView } from '../checking/folder-view.ts';
import type { FileLibrary } from '../checking/libraries.ts';
import { type Exported, exportArticle } from '../export/export-article.ts';
import { printPdf } from '../export/print-pdf.ts';
import { disk } from '../library/files/disk.ts';
import type { TextForm } from '../library/files/encoding.ts';
import { readAsset } from '../library/folder/asset.ts';
import { shownPath } from '../library/folder/locate.ts';
import { createSpellCheck } from '../spelling/spell-check.ts';

/** An article's text and where it stands. */
export interface Work {
  readonly text: string;
  /** As complaints name it. */
  readonly shown: string;
  /** Absolute; null where it stands in no file yet. */
  readonly path: string | null;
  /** The view does not go to another thread: there it is opened anew. */
  readonly library: Omit<FileLibrary, 'view'> & Partial<Pick<FileLibrary, 'view'>>;
}

interface ExportWork extends Work {
  readonly path: string;
  readonly format: ExportFormat;
  /** The language of an article that does not say its own. */
  readonly locale: Locale;
  readonly version: string;
  /** How the article stands in its file. */
  readonly form: TextForm;
}

/** The figures of an article as plain data. */
export interface FigureLines extends Pick<LintResult, 'figures'> {
  readonly ledger: readonly LedgerLine[];
}

/** What was found in an article as plain data. */
export interface FoundLines extends FigureLines, Pick<LintResult, 'findings'> {}

/** What is done with the text of one article, on whatever thread it may be. */
export interface Jobs {
  check(work: Work): Promise<FoundLines>;
  figures(work: Work): Promise<FigureLines>;
  fix(work: Work): Promise<Fixed>;
  export(work: ExportWork): Promise<Exported>;
}

/** `dictionaries` is the folder of those. */
export function createJobs(dictionaries: string): Jobs {
  const spellCheck = createSpellCheck(dictionaries);
  return {
    async check(work) {
      const article = readArticle(work.text);
      const where = whereOf(work);
      const { findings, figures, ledger } = await spellCheck.add(article, where, check(article, where));
      return { findings, figures, ledger: ledger.map(toLedgerLine) };
    },
    async figures(work) {
      const { figures, ledger } = checkFigures(readArticle(work.text), whereOf(work));
      return { figures, ledger: ledger.map(toLedgerLine) };
    },
    fix: async (work) => fixSafely(work.text, whereOf(work)),
    export({ text, path, library: { root }, format, locale, version, form }) {
      const readPicture = (link: string) => readAsset(disk, { root, path }, link);
      return exportArticle(readArticle(text), format, { locale, version, form, readPicture, printPdf });
    },
  };
}

function whereOf({ path, library: { root, deep, config, view } }: Work) {
  const library = view ?? createFolderView(root, { deep });
  return { path: path && shownPath(root, path), library, config };
}
