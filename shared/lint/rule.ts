import type { Finding, Severity } from '../finding.ts';
import type { Entry } from '../i18n/message.ts';
import type { LintConfig } from './lint-config.ts';
import type { ArticleNeed, ContextNeed, TextNeed } from './needs.ts';
import type { OptionHead, Options } from './options.ts';
import type { ArticleReading } from './text/article-reading.ts';
import type { BlockReading } from './text/block-reading.ts';

/** What a rule may know beyond the article itself. */
export interface LintContext {
  /** The article's path inside its library, with `/`, NFC; null for text that has no file yet. */
  readonly path: string | null;
  /** The other files of the library; null where they are not known, and rules about links stay silent. */
  readonly library: LibraryView | null;
  /** The day to judge by, `2026-11-22`: rules do not look at the clock. */
  readonly today: string;
  readonly config: LintConfig;
}

/** The files of a library as rules see them. It stays as it is: what changed in the folder is another view. */
export interface LibraryView {
  /** Whether a file or a folder stands at a library path (`/` separators, compared in NFC). */
  has(path: string): boolean;
  /** Every article's path and title, for suggestions. */
  readonly articles: readonly { readonly path: string; readonly title: string }[];
  /** What links may name in the article at a library path, as `anchorsOf`; null where that is not known here. */
  anchors(path: string): ReadonlySet<string> | null;
}

/** As much of a library as its list of files tells. */
export type LibraryNames = Omit<LibraryView, 'anchors'>;

/** A finding before the engine has signed it with the rule's id and the severity that the library wants. */
export type Report = Omit<Finding, 'ruleId' | 'severity' | 'related'> &
  Partial<Pick<Finding, 'severity' | 'related'>>;

/**
 * One example of a rule, which is also its test. `⟦…⟧` marks what the rule must report in `wrong`, no more and
 * no less; `right` is the same text mended, where the rule has nothing to say.
 */
export interface Example {
  readonly wrong: string;
  readonly right: string;
  /** The rule's first fix turns `wrong` into `right`, byte for byte. */
  readonly fixed?: true;
  /** Settings that the example needs. */
  readonly config?: Partial<LintConfig>;
  /** Options of the rule itself that the example needs. */
  readonly options?: Options;
}

/** What the problems panel and `tickmark rules` tell of a rule. How to silence it is the same for all. */
export interface RuleDocs {
  /** What the rule looks for, in a few words. */
  readonly title: Entry;
  /** Why it matters, and what the rule does not decide. */
  readonly why: Entry;
  readonly examples: readonly Example[];
}

interface RuleHead extends OptionHead {
  readonly severity: Severity;
  readonly docs: RuleDocs;
}

/**
 * What a rule is told of an article's surroundings: the settings, and what it needs. Where there is no library, a rule
 * that needs one is not run.
 */
export type Told<N extends ContextNeed> = Pick<LintContext, 'config'> & {
  readonly [K in N]: K extends 'library' ? LibraryView : LintContext[K];
};

/** Looks at one block at a time. Its reports count from the block's start and are kept while the block stays. */
export interface BlockRule<O = Options, N extends ContextNeed = never> extends RuleHead {
  readonly scope: 'block';
  /** What it is not run without, and what it is run again for. */
  readonly needs: readonly (TextNeed | N)[];
  /** Prose in which this finds nothing has no finding: it is searched for once in all that is read anew. */
  readonly hint?: RegExp | Hint<O>['under'];
  check(block: BlockReading, told: Told<N>, options: O): readonly Report[];
}

interface Hint<O> {
  under(options: O): RegExp;
}

/** Looks at the whole article. */
export interface ArticleRule<O = Options, N extends ContextNeed = never> extends RuleHead {
  readonly scope: 'article';
  /** What it is not run without. */
  readonly needs: readonly (ArticleNeed | N)[];
  check(reading: ArticleReading, told: Told<N>, options: O): readonly Report[];
}

/** A rule is pure: the same text and context give the same reports. It knows no editor and no file. */
export type Rule = BlockRule<Options, ContextNeed> | ArticleRule<Options, ContextNeed>;

/** A rule that others report under its id: the engine itself, or the figures. */
export type NamedRule = RuleHead;
