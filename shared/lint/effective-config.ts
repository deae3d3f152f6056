import type { Article } from '../article/article.ts';
import { explainIssue, type SettingFault } from './config-issues.ts';
import { LintConfig } from './lint-config.ts';

/** The settings that an article may make for itself in its front matter. */
const ownSettings = [
  'profile',
  'packs',
  'severities',
  'terms',
  'allow',
  'numbers',
  'words',
  'entities',
  'template',
] as const satisfies readonly (keyof LintConfig)[];

type Own = Partial<Pick<LintConfig, (typeof ownSettings)[number]>>;

const made = new WeakMap<LintConfig, Map<string, LintConfig>>();

/** More variants than this are an article being typed, not a library. */
const mostVariants = 200;

/**
 * The library's settings with those of the article's front matter. The profile, the packs and the template stand
 * instead of the library's, the others beside them. The same object for the same answer, so that blocks checked under
 * it stay checked. What does not fit counts for nothing here; `ownFaults` tells it.
 */
export function configFor(article: Article, config: LintConfig): LintConfig {
  const own = readOwn(article);
  if (Object.keys(own).length === 0) return config;
  const variants = made.get(config) ?? new Map<string, LintConfig>();
  made.set(config, variants);
  const key = JSON.stringify(own);
  const known = variants.get(key);
  if (known) return known;
  if (variants.size >= mostVariants) variants.clear();
  const variant: LintConfig = {
    ...config,
    ...own,
    severities: { ...config.severities, ...own.severities },
    terms: [...config.terms, ...(own.terms ?? [])],
    numbers: { ...config.numbers, ...own.numbers },
    allow: [...config.allow, ...(own.allow ?? [])],
    words: [...config.words, ...(own.words ?? [])],
    entities: [...config.entities, ...(own.entities ?? [])],
  };
  variants.set(key, variant);
  return variant;
}

/** What is wrong with a setting of the article's own; the first part of its path is the key in the front matter. */
export function ownFaults(article: Article): readonly SettingFault[] {
  return given(article).flatMap(([key, value]) => {
    const { error } = LintConfig.shape[key].safeParse(value);
    const [issue] = error?.issues ?? [];
    return issue ? explainIssue({ ...issue, path: [key, ...issue.path] }).slice(0, 1) : [];
  });
}

function readOwn(article: Article): Own {
  const fitting = given(article).flatMap(([key, value]) => {
    const { success, data } = LintConfig.shape[key].safeParse(value);
    return success ? [[key, data] as const] : [];
  });
  return Object.fromEntries(fitting);
}

function given({ frontMatter }: Article) {
  const data = frontMatter?.data ?? {};
  return ownSettings.flatMap((key) =>
    data[key] === undefined || data[key] === null ? [] : [[key, data[key]] as const],
  );
}
