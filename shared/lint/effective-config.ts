import type { Article } from '../article/article.ts';
import { type LintConfig, type Profile, profiles } from './lint-config.ts';

const made = new WeakMap<LintConfig, Map<string, LintConfig>>();

/**
 * The library's settings with what the article's front matter says instead: `profile` and `template`. The same
 * object for the same answer, so that blocks checked under it stay checked.
 */
export function configFor(article: Article, config: LintConfig): LintConfig {
  const data = article.frontMatter?.data ?? {};
  const profile = isProfile(data.profile) ? data.profile : config.profile;
  const template = typeof data.template === 'string' ? data.template : config.template;
  if (profile === config.profile && template === config.template) return config;
  const variants = made.get(config) ?? new Map<string, LintConfig>();
  made.set(config, variants);
  const key = `${profile} ${template ?? ''}`;
  const known = variants.get(key);
  if (known) return known;
  const variant: LintConfig = { ...config, profile, ...(template !== undefined && { template }) };
  variants.set(key, variant);
  return variant;
}

function isProfile(value: unknown): value is Profile {
  return (profiles as readonly unknown[]).includes(value);
}
