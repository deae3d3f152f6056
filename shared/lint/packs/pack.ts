import type { Severity } from '../../finding.ts';
import type { MessageKey } from '../../i18n/index.ts';
import type { TriggerId } from '../disclosure/triggers.ts';
import type { PackId, Profile } from '../lint-config.ts';
import type { Zone } from '../text/article-reading.ts';
import type { StatementId } from './statements/index.ts';

/** The statements that articles owe, as rule ids: several jurisdictions may ask for the same one. */
export type DisclosureId =
  | 'disclosure/not-advice'
  | 'disclosure/own-risk'
  | 'disclosure/holdings'
  | 'disclosure/forecast'
  | 'disclosure/past-performance'
  | 'disclosure/product-risk'
  | 'disclosure/product-fee'
  | 'disclosure/deposit-protection'
  | 'disclosure/crypto-risk'
  | 'disclosure/leverage-risk'
  | 'disclosure/sponsor'
  | 'disclosure/ai'
  | 'disclosure/paid-letter'
  | 'disclosure/research-notice'
  | 'disclosure/producer'
  | 'disclosure/prohibited'
  | 'disclosure/superlative'
  | 'disclosure/review-number';

/**
 * A block to insert. `{date}`, `{subject}` (the tickers) and `{payer}` are filled from the article; the writer
 * edits the rest.
 */
export interface Insertable {
  readonly title: Extract<MessageKey, `lint.insert.${string}`>;
  readonly zone: 'top' | 'beside' | 'end';
  readonly ko: string;
  readonly en: string;
}

/** For a duty that holds wherever its statement stands. */
export const anywhere: readonly Zone[] = ['title', 'top', 'body', 'end', 'footer'];

/** One duty, as data. Not legal advice: each entry names its source and when somebody last looked. */
export interface Disclosure {
  /** Its name in the desk's own lists: `KR-HOLD`. */
  readonly name: string;
  readonly rule: DisclosureId;
  /** Profiles that it binds, each with how much it matters. */
  readonly profiles: Readonly<Partial<Record<Profile, Severity>>>;
  readonly trigger: TriggerId;
  /** Any of these statements satisfies it; none: what set it off must go. */
  readonly satisfiedBy: readonly StatementId[];
  readonly zones: readonly Zone[];
  /** First day on which it binds, `2024-12-01`; null: by custom. */
  readonly effectiveFrom: string | null;
  readonly source: Extract<MessageKey, `lint.source.${string}`>;
  readonly reviewedOn: string;
  readonly message: Extract<MessageKey, `lint.disclosure.${string}`>;
  readonly inserts: readonly Insertable[];
  /** The law prescribes the words, all of them, in one of these forms: no house may put others in their place. */
  readonly exact?: readonly string[];
  /**
   * The duty of the same pack and source that stands for this one while both are unmet: readers miss one notice, and
   * the writer gets one finding, whose fix inserts both sentences.
   */
  readonly toldWith?: DisclosureId;
}

export interface Pack {
  readonly id: PackId;
  readonly disclosures: readonly Disclosure[];
}
