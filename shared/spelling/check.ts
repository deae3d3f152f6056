import type { Article } from '../article/article.ts';
import { message } from '../i18n/index.ts';
import { configFor } from '../lint/effective-config.ts';
import type { Finding } from '../lint/finding.ts';
import type { LintConfig } from '../lint/lint-config.ts';
import { spellingRule } from '../lint/rules/spelling.ts';
import { severityOf } from '../lint/severity.ts';
import { dropIgnored } from '../lint/suppressions.ts';
import { isTemplate } from '../lint/template.ts';
import { wordsOf } from '../lint/text/allowed.ts';
import { readForRules } from '../lint/text/article-reading.ts';
import type { BlockReading } from '../lint/text/block-reading.ts';
import type { Spellers, Spelling } from './spelling.ts';
import { readWords, type SpellingLanguage, type SpeltWord } from './words.ts';

interface Where {
  readonly path: string | null;
  readonly today: string;
  readonly config: LintConfig;
}

/** Which of the languages an article has words in: the others need no dictionary. */
export function languagesOf(
  article: Article,
  languages: readonly SpellingLanguage[],
): readonly SpellingLanguage[] {
  const left = new Set(languages);
  const found = new Set<SpellingLanguage>();
  for (const { reading } of readForRules(article).blocks) {
    if (left.size === 0) break;
    for (const { language } of readWords(reading.prose)) {
      if (left.delete(language)) found.add(language);
    }
  }
  return languages.filter((language) => found.has(language));
}

/**
 * The misspelt words of an article, in its order, as findings of `spelling/word`: of the languages whose dictionary is
 * loaded, where the writer did not ignore them and the library did not switch the rule off.
 */
export function checkSpelling(article: Article, where: Where, spelling: Spelling): readonly Finding[] {
  const config = configFor(article, where.config);
  const severity = severityOf(spellingRule.id, spellingRule.severity, config);
  if (severity === 'off' || (where.path !== null && isTemplate(where.path))) return [];
  const spellers = spelling.of(config);
  const reading = readForRules(article);
  const findings = reading.blocks.flatMap(({ reading: block, from }) =>
    misspelt(block, config, spellers).map(({ word, suggestions }): Finding => {
      const span = { from: from + word.from, to: from + word.to };
      const [right] = suggestions;
      return {
        ruleId: spellingRule.id,
        severity,
        message:
          right === undefined
            ? message('lint.spelling.word', { word: word.text })
            : message('lint.spelling.meant', { word: word.text, right }),
        span,
        related: [],
        fixes: suggestions.map((suggestion) => ({
          title: message('lint.fix.replace', { right: suggestion }),
          edits: [{ ...span, insert: suggestion }],
        })),
      };
    }),
  );
  return dropIgnored(findings, reading, where.today);
}

interface Misspelt {
  readonly word: SpeltWord;
  readonly suggestions: readonly string[];
}

interface Kept {
  readonly config: LintConfig;
  readonly spellers: Spellers;
  readonly found: readonly Misspelt[];
}

const kept = new WeakMap<BlockReading, Kept>();

/** A block that did not change is not looked at again under the same settings and dictionaries. */
function misspelt(block: BlockReading, config: LintConfig, spellers: Spellers): readonly Misspelt[] {
  const before = kept.get(block);
  if (before?.config === config && before.spellers === spellers) return before.found;
  const found = look(block, config, spellers);
  kept.set(block, { config, spellers, found });
  return found;
}

function look(block: BlockReading, config: LintConfig, spellers: Spellers): readonly Misspelt[] {
  return readWords(wordsOf(block, config)).flatMap((word) => {
    const suggestions = spellers[word.language]?.check(word.text) ?? null;
    return suggestions === null ? [] : [{ word, suggestions }];
  });
}
