import { z } from 'zod';
import { natures } from '../figures/gazetteer/metrics.ts';
import { type Severity, severities } from '../finding.ts';
import { spellingLanguages } from '../spelling/words.ts';

/**
 * Who publishes, which decides the duties: a newsroom, a free blog, a paid letter, a broker's research, an ad; a blog's
 * post that somebody paid for, and a newsroom that writes of crypto assets only.
 */
export const profiles = ['press', 'blog', 'paid', 'research', 'ad', 'sponsored', 'crypto'] as const;
export type Profile = (typeof profiles)[number];

/** The jurisdictions whose disclosure rules Tickmark knows. */
const packIds = ['kr', 'us', 'uk', 'eu'] as const;
export type PackId = (typeof packIds)[number];

/** What the settings may make of a rule. */
export const levels = [...severities, 'off'] as const;
export type Level = (typeof levels)[number];

const Term = z.strictObject({
  /** The spelling that the library wants. */
  use: z.string().min(1).max(100),
  /** Spellings that it does not. */
  avoid: z.array(z.string().min(1).max(100)).min(1),
  /** Why, in the library's own words. */
  note: z.string().max(300).optional(),
});

const Entity = z.strictObject({
  name: z.string().min(1).max(100),
  aliases: z.array(z.string().min(1).max(100)).default([]),
});

const Metric = z.strictObject({
  name: z.string().min(1).max(100),
  aliases: z.array(z.string().min(1).max(100)).default([]),
  /** What its figures are like; of a new metric only, a known one keeps its own. */
  nature: z.enum(natures).default('stock'),
});

const Template = z.strictObject({ sections: z.array(z.string().min(1).max(100)).min(1) });

/** What a library's tickmark.config.yaml may hold. */
export const LintSettings = z.strictObject({
  /** Left out, the duties are those of a newsroom, and nothing is taken for its house style. */
  profile: z.enum(profiles).optional(),
  /** Disclosure rules by jurisdiction. */
  packs: z.array(z.enum(packIds)).default(['kr']),
  /** A rule's id, or a group as `prose/*`, to a severity or `off`. The longest key that fits decides. */
  severities: z.record(z.string(), z.enum(levels)).default({}),
  /** A rule's id to its severity, or to its options with a severity among them. What a rule takes, the rule declares. */
  rules: z.record(z.string(), z.unknown()).default({}),
  /** House spellings. */
  terms: z.array(Term).default([]),
  /** Names that are spelt as they are: no prose rule touches them. */
  allow: z.array(z.string().min(1).max(100)).default([]),
  /** How large Korean numbers are written: short for the options of prose/number-style. */
  numbers: z.record(z.string(), z.unknown()).default({}),
  /** Languages whose spelling is checked by a dictionary. */
  spelling: z.array(z.enum(spellingLanguages)).default([]),
  /** Words that count as spelt right, beside those of the dictionaries. */
  words: z.array(z.string().min(1).max(100)).default([]),
  /** One thing under several names, which the figures of an article are bound to. */
  entities: z.array(Entity).default([]),
  /** Metrics of the library's own, and its own names for known ones. */
  metrics: z.array(Metric).default([]),
  /** The sections that an article of a kind must have, in order, by the kind's name. */
  templates: z.record(z.string(), Template).default({}),
  /** The kind of an article that names none in its front matter (`template`). */
  template: z.string().optional(),
});
export type LintSettings = Readonly<z.infer<typeof LintSettings>>;

/** The settings as rules are run by: what is said of a rule in several places stands in one. */
export const LintConfig = LintSettings.omit({ rules: true, numbers: true }).extend({
  /** What the settings say of rules' options, by the rule's id; the rest is the rule's default. */
  options: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
export type LintConfig = Readonly<z.infer<typeof LintConfig>>;

/** Whose duties a profile has beside its own. */
const alike: Readonly<Partial<Record<Profile, Profile>>> = { sponsored: 'blog', crypto: 'press' };

/** How much a duty matters to the publisher of an article; undefined where it does not bind it. */
export function weightFor(
  duty: Readonly<Partial<Record<Profile, Severity>>>,
  { profile = 'press' }: Pick<LintConfig, 'profile'>,
): Severity | undefined {
  return duty[profile] ?? duty[alike[profile] ?? profile];
}

export const defaultConfig: LintConfig = LintConfig.parse({});
