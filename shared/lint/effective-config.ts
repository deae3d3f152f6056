import type { Article } from '../article/article.ts';
import { type LintConfig, LintSettings } from './lint-config.ts';
import { readRuleSettings } from './rule-settings.ts';

/** The settings that an article may make for itself in its front matter. */
const ownSettings = [
  'profile',
  'packs',
  'severities',
  'rules',
  'terms',
  'allow',
  'numbers',
  'words',
  'entities',
  'template',
] as const satisfies readonly (keyof LintSettings)[];

const made = new WeakMap<LintConfig, Map<string, LintConfig>>();

/** More variants than this are an article being typed, not a library. */
const mostVariants = 200;

/**
 * The library's settings with those of the article's front matter. The profile, the packs, the template, severities and
 * rules' options stand instead of the library's, the others beside them. The same object for the same answer, so that
 * blocks checked under it stay checked. What does not fit counts for nothing here; `checkOwnSettings` tells it.
 */
export function configFor(article: Article, config: LintConfig): LintConfig {
  const written = givenBy(article);
  if (written.length === 0) return config;
  const variants = made.get(config) ?? new Map<string, LintConfig>();
  made.set(config, variants);
  const key = JSON.stringify(written);
  const known = variants.get(key);
  if (known) return known;
  if (variants.size >= mostVariants) variants.clear();
  const variant = withOwn(config, written);
  variants.set(key, variant);
  return variant;
}

type OwnSetting = readonly [key: (typeof ownSettings)[number], value: unknown];

/** The settings that an article's front matter holds, right or wrong. */
export function givenBy({ frontMatter }: Article): readonly OwnSetting[] {
  const data = frontMatter?.data ?? {};
  return ownSettings.flatMap((key) =>
    data[key] === undefined || data[key] === null ? [] : [[key, data[key]] as const],
  );
}

function withOwn(config: LintConfig, written: readonly OwnSetting[]): LintConfig {
  const { rules, numbers, severities, ...own } = fitting(written);
  if (!rules && !numbers && !severities && Object.keys(own).length === 0) return config;
  const ofRules = readRuleSettings({ rules, numbers, severities });
  return {
    ...config,
    ...own,
    severities: { ...config.severities, ...ofRules.severities },
    options: joined(config.options, ofRules.options),
    terms: [...config.terms, ...(own.terms ?? [])],
    allow: [...config.allow, ...(own.allow ?? [])],
    words: [...config.words, ...(own.words ?? [])],
    entities: [...config.entities, ...(own.entities ?? [])],
  };
}

/** Those of the settings that are what they should be. */
export function fitting(written: readonly OwnSetting[]): Partial<LintSettings> {
  return Object.fromEntries(
    written.flatMap(([key, value]) => {
      const { success, data } = LintSettings.shape[key].safeParse(value);
      return success ? [[key, data]] : [];
    }),
  );
}

function joined(theirs: LintConfig['options'], own: LintConfig['options']): LintConfig['options'] {
  const all = Object.entries(own).map(([id, options]) => [id, { ...theirs[id], ...options }]);
  return { ...theirs, ...Object.fromEntries(all) };
}
