import { beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../../shared/article/article.ts';
import { lint } from '../../../shared/lint/lint.ts';
import type { LintConfig } from '../../../shared/lint/lint-config.ts';
import { spellingRule } from '../../../shared/lint/rules/spelling.ts';
import { applyEdits } from '../../../shared/span.ts';
import { checkSpelling, languagesOf } from '../../../shared/spelling/check.ts';
import type { Dictionary } from '../../../shared/spelling/hunspell.ts';
import { createSpelling } from '../../../shared/spelling/spelling.ts';
import { withSpelling } from '../../../shared/spelling/with-spelling.ts';
import type { SpellingLanguage } from '../../../shared/spelling/words.ts';
import { contextOf, findingsOf, marksOf, unmark } from '../lint/run-rule.ts';
import { shippedDictionary } from './dictionaries.ts';

let dictionaries: ReadonlyMap<SpellingLanguage, Dictionary>;
beforeAll(async () => {
  dictionaries = new Map([
    ['ko', await shippedDictionary('ko')],
    ['en', await shippedDictionary('en')],
  ]);
}, 60_000);

function misspelt(text: string, config: Partial<LintConfig> = {}, own: readonly string[] = []) {
  return checkSpelling(readArticle(text), contextOf(config), createSpelling(dictionaries, own));
}

/** `⟦…⟧` marks what must be reported, no more and no less. */
function expectMarks(marked: string, config?: Partial<LintConfig>, own?: readonly string[]): void {
  const { text, marks } = unmark(marked);
  expect(marksOf(text, misspelt(text, config, own))).toEqual(marks);
}

describe('spelling/word', () => {
  it.each(spellingRule.docs.examples)('finds and mends its example: $wrong', ({ wrong, right }) => {
    const { text, marks } = unmark(wrong);
    const found = misspelt(text);
    expect(marksOf(text, found)).toEqual(marks);
    const edits = found.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
    expect(applyEdits(text, edits)).toBe(right);
    expect(misspelt(right)).toEqual([]);
  });

  it.each([
    '매출은 작년보다 ⟦늘엇다⟧.',
    '수익성이 ⟦게선되고⟧ 있다.',
    '목표주가는 ⟦됬고⟧ 투자의견은 유지했다.',
    '금리 인하는 ⟦연긔됐다⟧.',
    'Revenue ⟦recieved⟧ in May was ⟦seperate⟧ from ⟦guidence⟧.',
    '⟦Recieved⟧ orders rose.',
    "The company's ⟦divdend⟧ grew.",
  ])('finds slips: %s', (text) => expectMarks(text));

  it.each([
    // Terms, loanwords and compounds of the field.
    '영업이익률과 컨센서스, 밸류에이션, 시총, 공실률, 총주주환원율, 순이자마진이 견조했다.',
    '애널리스트는 클라우드 데이터센터와 하이퍼스케일러의 리스크를 봤다.',
    '보통주자본비율이 올랐고 잉여현금흐름이 좋아졌다. 이미 정해진 일이다.',
    'EBITDA, capex and non-recurring items were unvested, undrawn and noncash; hyperscalers reprice.',
    // Names.
    '한빛전자와 미르에너텍, 도담자산운용의 젠슨 황',
    'Kioxia, Haeun Shipping and Halvorsen beat Broadcom’s number. iPhone, OpenAI, GPUs.',
    // Another language in Latin letters.
    'Er sagte: die Gewinne werden weiter steigen, aber langsamer als gedacht wurde.',
    // Both sides of the Atlantic.
    'The programme was modelled on the labour centre; it realised and cancelled licences.',
    // Particles behind names and figures.
    'AWS는 3분기에 250억원을 벌었고 **AWS**의 "클라우드"는 12%p로 늘었다. GPU당 5nm에서',
    // What is no prose.
    '`성장율이엇다` [글](https://exampel.com/recieve) <b data-x="teh">굵게</b> www.exmaple.com mail@exmaple.com',
    '```\nrecieve teh 늘엇다\n```',
    '<!-- recieve 늘엇다 -->',
    '---\nsummary: 늘엇다 recieve\n---\n\n본문이다.',
    'sales_guidence.xlsx, C:\\guidence, #guidence, @guidence',
  ])('leaves alone: %s', (text) => expectMarks(text));

  it('takes the words of the library and of the writer as right', () => {
    const text = '매츌이 늘엇다. Our guidence and divdend.';
    expect(misspelt(text)).toHaveLength(4);
    expect(misspelt(text, { words: ['매츌', 'guidence'] }, ['늘엇다', 'Divdend'])).toEqual([]);
    expect(
      misspelt(text, { allow: ['매츌', 'guidence'], entities: [{ name: 'Divdend', aliases: ['늘엇다'] }] }),
    ).toEqual([]);
    expect(misspelt(text, { terms: [{ use: 'guidence', avoid: ['guide'] }] })).toHaveLength(3);
  });

  it('takes the words that an article names for itself', () => {
    expectMarks('---\nwords: [guidence]\n---\n\nIts guidence and ⟦divdend⟧.');
  });

  it('marks decomposed Korean where it stands', () => {
    expectMarks('매출이 ⟦늘엇다고⟧ 한다.'.normalize('NFD'));
  });

  it('can be ignored with a reason, and the ignore is never called idle', () => {
    const ignored = '<!-- tickmark-ignore spelling/word: 인용 -->\n매츌이 늘엇다.';
    expect(misspelt(ignored)).toEqual([]);
    const ids = lint(readArticle(ignored), contextOf()).findings.map(({ ruleId }) => ruleId);
    expect(ids).not.toContain('lint/ignore-unused');
    expect(misspelt('<!-- tickmark-ignore spelling/word: -->\n매츌이 늘엇다.')).toHaveLength(2);
    expect(misspelt('<!-- tickmark-ignore spelling/word until 2026-01-01: 인용 -->\n매츌이')).toHaveLength(1);
  });

  it('has the severity that the library wants, and is silent where it is off', () => {
    expect(misspelt('매츌이')[0]?.severity).toBe('info');
    expect(misspelt('매츌이', { severities: { 'spelling/word': 'error' } })[0]?.severity).toBe('error');
    expect(misspelt('매츌이', { severities: { 'spelling/*': 'off' } })).toEqual([]);
  });

  it('says only what the rules of prose have not said', () => {
    const text = '컨센선스와 매츌이 늘었다.';
    const found = findingsOf('prose/loanword', text);
    expect(marksOf(text, found)).toEqual(['0:컨센선스']);
    expect(marksOf(text, withSpelling(found, misspelt(text)))).toEqual(['0:컨센선스', '6:매츌이']);
  });

  it('checks only what a dictionary is loaded for', () => {
    const text = '매츌이 늘었다. guidence';
    const english = createSpelling(new Map([['en', dictionaries.get('en')!]]), []);
    expect(marksOf(text, checkSpelling(readArticle(text), contextOf(), english))).toEqual(['9:guidence']);
  });
});

describe('many words that nobody knows', () => {
  const unknown = Array.from(
    { length: 60 },
    (_, at) => `zq${String.fromCharCode(97 + (at % 26), 97 + at / 26)}zq`,
  );
  const text = unknown.map((word) => `The ${word} of the company fell.`).join('\n');

  it('are all reported, and the first of them with what the dictionary finds for them, once each', () => {
    const asked: string[] = [];
    const dictionary: Dictionary = {
      has: (word) => ['The', 'of', 'the', 'company', 'fell'].includes(word),
      suggest: (word) => {
        asked.push(word);
        return [`z-${word}`];
      },
    };
    const spelling = createSpelling(new Map([['en', dictionary]]), []);
    const context = contextOf();
    const check = () => checkSpelling(readArticle(text), context, spelling);
    const first = check();
    expect(first).toHaveLength(60);
    expect(first.filter(({ fixes }) => fixes?.length).length).toBe(40);
    expect(asked).toEqual(unknown.slice(0, 40));
    expect(check()).toEqual(first);
    expect(asked).toHaveLength(40);
  });
});

describe('the languages of an article', () => {
  it('are those that it has words in, of those asked for', () => {
    const both = ['ko', 'en'] as const;
    expect(languagesOf(readArticle('매출이 늘었다. AWS, 3Q25'), both)).toEqual(['ko']);
    expect(languagesOf(readArticle('Revenue rose.'), both)).toEqual(['en']);
    expect(languagesOf(readArticle('매출 revenue'), both)).toEqual(['ko', 'en']);
    expect(languagesOf(readArticle('매출 revenue'), ['en'])).toEqual(['en']);
    expect(languagesOf(readArticle('`code` 123'), both)).toEqual([]);
  });
});

describe('a dictionary', () => {
  it('that cannot be read is refused', async () => {
    const { loadDictionary } = await import('../../../shared/spelling/hunspell.ts');
    const none = new Uint8Array();
    await expect(loadDictionary({ wasm: none, aff: none, dic: none })).rejects.toThrow();
  });
});
