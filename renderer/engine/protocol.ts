import type { TextCounts } from '../../shared/article/counts.ts';
import type { Status } from '../../shared/article/status.ts';
import type { FigureCounts, LedgerLine } from '../../shared/figures/index.ts';
import type { Finding } from '../../shared/finding.ts';
import type { LintConfig } from '../../shared/lint/lint-config.ts';
import type { Edit } from '../../shared/span.ts';
import type { SpellingLanguage } from '../../shared/spelling/words.ts';
import type { FigureMark } from '../figures/marks.ts';

/**
 * What the page and its workers say to each other. One worker makes the preview, one checks, one spells, so that a long
 * check never holds up what the writer sees. All offsets count in the editor's text, with `\n` line ends.
 */

/** Each worker keeps the text of each open document. `revision` names the text as it stands after the request. */
export type TextRequest =
  | {
      readonly type: 'open';
      readonly id: string;
      readonly path: string | null;
      /** Absolute URL that an encoded relative picture path is added to. */
      readonly assets: string;
      readonly revision: number;
      readonly text: string;
    }
  | { readonly type: 'edit'; readonly id: string; readonly revision: number; readonly edits: readonly Edit[] }
  /** The document's file has another path now. */
  | { readonly type: 'move'; readonly id: string; readonly path: string }
  | { readonly type: 'close'; readonly id: string };

export type PreviewRequest =
  | TextRequest
  /** Show this document from scratch, beginning with the blocks around a 1-based line. */
  | { readonly type: 'show'; readonly id: string; readonly line: number }
  | { readonly type: 'hide'; readonly id: string }
  /** These 1-based lines are in view: render them next. */
  | { readonly type: 'look'; readonly id: string; readonly from: number; readonly to: number };

/** What an article's links may point to. */
export interface LibraryFiles {
  /** Library paths of everything that a link may name. */
  readonly files: readonly string[];
  readonly articles: readonly { readonly path: string; readonly title: string }[];
}

/** What links may name in the article at a library path, as `anchorsOf` does; null where that cannot be told. */
export interface ArticleAnchors {
  readonly path: string;
  readonly anchors: readonly string[] | null;
}

export type CheckRequest =
  | TextRequest
  | { readonly type: 'library'; readonly library: LibraryFiles | null; readonly config: LintConfig }
  /** What links may name in articles of the library, as it stands on disk. */
  | { readonly type: 'anchors'; readonly articles: readonly ArticleAnchors[] }
  /** Someone looks at the document's ledger: send it now, where there is one, and after each check. Or no more. */
  | { readonly type: 'watch'; readonly id: string; readonly on: boolean };

/** A top-level block as the preview shows it. */
export interface PreviewBlock {
  /** Names the block for as long as it does not change. */
  readonly key: number;
  /** Source lines that the block fills, at least 1, and the blank lines after it. */
  readonly lines: number;
  readonly blank: number;
  /**
   * Sanitised HTML whose `data-line` attributes count from the block's first line; null where it follows later
   * in an `html` reply, or where the page already has it under this key.
   */
  readonly html: string | null;
}

/** Replaces `remove` blocks from index `at` on. */
export interface PreviewPatch {
  readonly revision: number;
  /** The title, where the body does not show it itself. */
  readonly title: string | null;
  /** The language that the article says it is in: `ko`. */
  readonly language: string | null;
  /** 1-based line of the first block. */
  readonly firstLine: number;
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly PreviewBlock[];
}

export type PreviewReply =
  /** `fresh`: the first patch after `show`, to an empty preview. */
  | { readonly type: 'patch'; readonly id: string; readonly fresh: boolean; readonly patch: PreviewPatch }
  | { readonly type: 'html'; readonly id: string; readonly blocks: readonly RenderedBlock[] }
  | Progress;

export interface RenderedBlock {
  readonly key: number;
  readonly html: string;
}

/** What is quickly known of a text, before it is checked. */
export interface Facts {
  readonly title: string | null;
  readonly status: Status | null;
  readonly counts: TextCounts;
}

export type CheckReply =
  | { readonly type: 'facts'; readonly id: string; readonly revision: number; readonly facts: Facts }
  | {
      readonly type: 'findings';
      readonly id: string;
      readonly revision: number;
      readonly findings: readonly Finding[];
      readonly figures: FigureCounts;
      readonly marks: readonly FigureMark[];
    }
  /** Comes before the findings of the same text. */
  | {
      readonly type: 'ledger';
      readonly id: string;
      readonly revision: number;
      readonly lines: readonly LedgerLine[];
    }
  /** The check threw; the reason is for the log. */
  | { readonly type: 'failed'; readonly id: string; readonly revision: number; readonly reason: string }
  /** Links lead to headings of these articles of the library, which are not open: their anchors are wanted. */
  | { readonly type: 'asks'; readonly paths: readonly string[] }
  | Progress;

/** How spelling is to be checked. */
export interface SpellingSetup {
  /** Never empty: without a language there is no worker. */
  readonly languages: readonly SpellingLanguage[];
  /** The writer's own dictionary. */
  readonly words: readonly string[];
}

export type SpellRequest =
  | TextRequest
  | {
      readonly type: 'spelling';
      readonly setup: SpellingSetup;
      readonly config: LintConfig;
      /** Absolute URL of the folder of the dictionaries, with its `/`. */
      readonly dictionaries: string;
    };

/** A dictionary is loaded when the first article needs it. */
export type DictionaryState = 'loading' | 'ready' | 'failed';

export type SpellReply =
  | {
      readonly type: 'misspelt';
      readonly id: string;
      readonly revision: number;
      readonly findings: readonly Finding[];
    }
  | {
      readonly type: 'dictionary';
      readonly language: SpellingLanguage;
      readonly state: DictionaryState;
      /** Why it failed, for the log. */
      readonly reason?: string;
    }
  | { readonly type: 'failed'; readonly id: string; readonly revision: number; readonly reason: string }
  | Progress;

export type Progress =
  /** Work on a document, or on what all of them need (null), goes on; the next sign of life may take `allow` milliseconds. */
  | { readonly type: 'working'; readonly id: string | null; readonly allow: number }
  /** The first `handled` requests are answered, and nothing else is to be done. */
  | { readonly type: 'idle'; readonly handled: number };
