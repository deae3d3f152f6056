import { join, resolve } from 'node:path';
import { readArticle } from '../../../shared/article/article.ts';
import { maxFileBytes } from '../../../shared/contract.ts';
import { type Failure, TickmarkError, toFailure } from '../../../shared/errors.ts';
import type { Locale } from '../../../shared/i18n/index.ts';
import type { LintConfig } from '../../../shared/lint/lint-config.ts';
import { localDay } from '../../../shared/local-day.ts';
import type { Jobs } from '../../apart/jobs.ts';
import { check } from '../../check.ts';
import { createLibraries, type FileLibrary, type Libraries } from '../../checking/libraries.ts';
import type { FileRef } from '../../library/files/disk.ts';
import { decode } from '../../library/files/encoding.ts';
import { readTextFileAtOnce } from '../../library/files/text-file.ts';
import { shownPath } from '../../library/folder/locate.ts';
import { createSpellCheck, type SpellCheck } from '../../spelling/spell-check.ts';
import type { Terminal } from '../terminal.ts';
import { type CheckedFile, toCheckedFile } from './checked-file.ts';
import { recordQuestions } from './library-questions.ts';
import { createResultCache } from './result-cache.ts';

/** What a run's files are checked by. Plain data: it is sent to the threads that check. */
export interface CheckSettings {
  /** Settings for every file, whatever its library says; null for each library's own. */
  readonly config: LintConfig | null;
  readonly locale: Locale;
  /** Whether spelling is checked whatever the settings say, and the folder of the dictionaries. */
  readonly spelling: { readonly always: boolean; readonly dictionaries: string };
  /** The folders that were named: each is one library where no settings say otherwise. */
  readonly folders?: readonly string[];
  /** The folder that keeps results between runs; null to keep none. */
  readonly cache: string | null;
}

/** What became of a file, or why it could not be checked; `about` goes before that sentence. */
export type Outcome = { readonly file: CheckedFile } | { readonly failure: Failure; readonly about: string };

/** Checks files one at a time. Never throws for what stands in a file. */
export interface FileChecker {
  check(file: FileRef): Promise<Outcome>;
  /** What is wrong with the configs that were read so far. */
  problems(): readonly Failure[];
}

export function createFileChecker(settings: CheckSettings): FileChecker {
  const { config, locale, spelling, folders, cache: folder } = settings;
  const libraries = createLibraries(config, locale, { spelling: spelling.always, folders });
  const spellCheck = createSpellCheck(spelling.dictionaries);
  const cache = folder === null ? null : createResultCache(folder, localDay());
  return {
    async check(file) {
      try {
        const { text, version } = readTextFileAtOnce(file);
        const library = await libraries.of(file.path);
        const known = cache?.read(file, version, library);
        if (known) return { file: known };
        const { checked, asked } = await checkText(text, file, library, spellCheck);
        cache?.keep(file, version, library, checked, asked);
        return { file: checked };
      } catch (error) {
        return toOutcome(error, file.shown);
      }
    },
    problems: libraries.problems,
  };
}

/** Our own errors name the file; a fault of the program must not cost the other files their report. */
export function toOutcome(error: unknown, shown: string): Outcome {
  return { failure: toFailure(error), about: error instanceof TickmarkError ? '' : `${shown}: ` };
}

/**
 * Checks what comes on standard input, as if it stood at `path`; without one, as a new article of the folder. Throws
 * `error.file.tooLarge`, `error.file.binary` or `error.file.encoding`.
 */
export async function checkInput(
  terminal: Terminal,
  path: string | null,
  libraries: Libraries,
  { check }: Jobs,
): Promise<CheckedFile> {
  const shown = path ?? '<stdin>';
  const bytes = await terminal.input(maxFileBytes);
  if (bytes === null) {
    const limit = maxFileBytes / megabyte;
    throw new TickmarkError('error.file.tooLarge', { path: shown, size: limit, limit });
  }
  const { text } = decode(bytes, shown);
  const file = path && resolve(terminal.folder, path);
  const library = await libraries.of(file ?? join(terminal.folder, shown));
  const found = await check({ text, shown, path: file, library });
  return toCheckedFile(shown, readArticle(text), found);
}

const megabyte = 1024 * 1024;

/** Checks a text as that of a file of a library; `asked` tells what the rules wanted to know of other files. */
async function checkText(
  text: string,
  file: FileRef,
  { root, view, config }: FileLibrary,
  spellCheck: SpellCheck,
) {
  const article = readArticle(text);
  const { library, asked } = recordQuestions(view);
  const where = { path: shownPath(root, file.path), library, config };
  const result = await spellCheck.add(article, where, check(article, where));
  return { checked: toCheckedFile(file.shown, article, result), asked: asked() };
}
