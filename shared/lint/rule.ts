import type { Article } from '../article/article.ts';
import type { Finding, Severity } from './finding.ts';

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

/** The files of a library as rules see them. */
export interface LibraryView {
  /** Whether a file stands at a library path (`/` separators, compared in NFC). */
  has(path: string): boolean;
  /** Every article's path and title, for suggestions. */
  readonly articles: readonly { readonly path: string; readonly title: string }[];
}

export const profiles = ['press', 'blog', 'paid', 'research', 'ad'] as const;
export type Profile = (typeof profiles)[number];

/** A library's own settings for lint, from its tickmark.config.yaml. */
export interface LintConfig {
  readonly profile: Profile;
  /** A rule's id, or its prefix with `/*`, to a severity or `off`. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

export const defaultConfig: LintConfig = { profile: 'press', severities: {} };

/** A rule is pure: the same article and context give the same findings. It knows no editor and no file. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  check(article: Article, context: LintContext): readonly Finding[];
}
