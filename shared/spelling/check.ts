import type { Article } from '../article/article.ts';
import type { Finding } from '../finding.ts';
import { message } from '../i18n/index.ts';
import { configFor } from '../lint/effective-config.ts';
import type { LintConfig } from '../lint/lint-config.ts';
import { spellingRule } from '../lint/rules/spelling.ts';
import { severityOf } from '../lint/severity.ts';
import { dropIgnored } from '../lint/suppressions.ts';
import { isTemplate } from '../lint/template.ts';
import { wordsOf } from '../lint/text/allowed.ts';
import { readForRules } from '../lint/text/article-reading.ts';
import type { BlockReading } from '../lint/text/block-reading.ts';
import type { Span } from '../span.ts';
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
  const suggestionsFor = suggester(spellers);
  const findings = reading.blocks.flatMap(({ reading: block, from }) =>
    misspelt(block, config, spellers).map((word): Finding => {
      const span = { from: from + word.from, to: from + word.to };
      const suggestions = suggestionsFor(word);
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

/** Different words of an article for which the dictionary is searched. More are no slips: nobody would mend them. */
const mostSearched = 40;

/** What each word of one article may have been meant to be, as it comes: the same words always get the same answer. */
function suggester(spellers: Spellers): (word: SpeltWord) => readonly string[] {
  const searched = new Set<string>();
  return ({ text, language }) => {
    const speller = spellers[language]!;
    const likely = speller.suggest(text, false);
    if (likely !== null) return likely;
    if (!searched.has(text) && searched.size >= mostSearched) return [];
    searched.add(text);
    return speller.suggest(text, true) ?? [];
  };
}

interface Kept {
  readonly config: LintConfig;
  readonly spellers: Spellers;
  readonly found: readonly SpeltWord[];
}

const kept = new WeakMap<BlockReading, Kept>();

/** A block that did not change is not looked at again under the same settings and dictionaries. */
function misspelt(block: BlockReading, config: LintConfig, spellers: Spellers): readonly SpeltWord[] {
  const before = kept.get(block);
  if (before?.config === config && before.spellers === spellers) return before.found;
  const found = look(wordsOf(block, config), spellers);
  kept.set(block, { config, spellers, found });
  return found;
}

function look(prose: string, spellers: Spellers): readonly SpeltWord[] {
  const words = readWords(prose);
  const wrong = words.filter(({ text, language }) => spellers[language]?.isWrong(text));
  if (wrong.length === 0) return wrong;
  // A slip is near to a word that is known, a word of another language seldom.
  const strange = wrong.filter(({ text, language }) => spellers[language]?.suggest(text, false) === null);
  return wrong.filter(
    ({ language, from }) => language === 'ko' || !isForeign(lineAt(prose, from), words, strange),
  );
}

/** Fewer small words than these tell nothing about a line. */
const telling = 4;

/** A line of another language in Latin letters, a quotation say: most of its words in lower case are strange. */
function isForeign(line: Span, words: readonly SpeltWord[], strange: readonly SpeltWord[]): boolean {
  const small = ({ text, language, from }: SpeltWord) =>
    language === 'en' && line.from <= from && from < line.to && /^[a-z]/.test(text);
  const all = words.filter(small).length;
  return all >= telling && strange.filter(small).length * 2 > all;
}

function lineAt(prose: string, at: number): Span {
  const end = prose.indexOf('\n', at);
  return { from: prose.lastIndexOf('\n', at) + 1, to: end < 0 ? prose.length : end };
}
