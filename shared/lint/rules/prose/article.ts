import { ParseEnglish } from 'parse-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import { VFile } from 'vfile';
import { z } from 'zod';
import { message } from '../../../i18n/index.ts';
import { matchesOf } from '../../../matches.ts';
import { houseWords, option } from '../../options.ts';
import type { BlockRule } from '../../rule.ts';
import { wordsOf } from '../../text/allowed.ts';
import { replaced } from '../replacement.ts';

/**
 * `a` or `an`, and what it stands before. A capital one counts at the start of a sentence only: `Class A 8%`. Signs of
 * Markdown and of currency are not spoken first.
 */
const article = /(?<=^|[\n.!?:][ \t"“]{1,3})An?(?= )|(?<![\w.'’/&-])an?(?= )/g;
const next = /^ +[*_~[("“$€£₩¥]{0,4}([A-Za-z0-9][A-Za-z0-9&.,'’-]{0,40})/;

/** Abbreviations that are spoken letter by letter, by how the first letter sounds. */
const vowel = new Set(
  'AI API ARR AUM EBIT EBITDA ECB EPS ESG ETF ETN EU EV FDA FOMC FTC FX HBM HR IMF IPO IRS LBO LG LLM LNG MBS MSCI M&A NDA NFT NPL NVIDIA OECD OEM OPM R&D RFP ROE ROI RSU SEC SK SMR SSD SUV S&P XR'.split(
    ' ',
  ),
);
const consonant = new Set(
  'BOJ BOK CEO CFO CPI CPU DCF DRAM FTSE GAAP GDP GPU JV KOSPI KRW NAND P&L PBR PER PMI PPI QoQ REIT SPAC TSMC UBS UK US USD VIX WTI YoY YTD'.split(
    ' ',
  ),
);

const options = z.strictObject({
  an: option(houseWords(), {
    ko: '모음으로 시작하게 읽어 an을 붙이는 약어와 이름. 예: [SQL]',
    en: 'Abbreviations and names that take an as you read them: [SQL].',
  }),
  a: option(houseWords(), {
    ko: '자음으로 시작하게 읽어 a를 붙이는 약어와 이름. 예: [SaaS]',
    en: 'Abbreviations and names that take a as you read them: [SaaS].',
  }),
});
type ArticleOptions = z.infer<typeof options>;

export const englishArticle: BlockRule<ArticleOptions> = {
  id: 'prose/article',
  severity: 'warning',
  scope: 'block',
  needs: ['english'],
  options,
  docs: {
    title: { ko: '영어 관사 a와 an', en: 'Indefinite article: a or an' },
    why: {
      ko: '다음 말을 소리 내어 읽을 때 모음으로 시작하면 an입니다. 숫자와 자주 쓰는 약어도 읽는 대로 봅니다. 두 가지로 읽는 약어는 건드리지 않습니다.',
      en: 'What counts is how the next word sounds, a figure or a common abbreviation too. Abbreviations that are read in two ways are left alone.',
    },
    examples: [
      { wrong: 'It was ⟦a 8⟧% rise.', right: 'It was an 8% rise.', fixed: true },
      {
        wrong: '⟦An revenue⟧ miss of ⟦an $1.2⟧ billion',
        right: 'A revenue miss of a $1.2 billion',
        fixed: true,
      },
      {
        wrong: 'She bought ⟦a ETF⟧ and ⟦an US⟧ bond.',
        right: 'She bought an ETF and a US bond.',
        fixed: true,
      },
      {
        wrong: 'It ran ⟦a SQL⟧ query for ⟦an ROE⟧ screen.',
        right: 'It ran an SQL query for a ROE screen.',
        fixed: true,
        options: { an: ['SQL'], a: ['ROE'] },
      },
      { wrong: 'within ⟦a hour⟧', right: 'within an hour, a euro and a one-off; Class A 8% notes' },
    ],
  },
  check(block, { config }, readings) {
    const words = wordsOf(block, config);
    return matchesOf(article, words).flatMap(({ index, 0: written }) => {
      const following = next.exec(words.slice(index + written.length, index + written.length + 60));
      const spoken = following?.[1]?.replace(/[.,'’-]+$/, '');
      if (!following || !spoken) return [];
      const wanted = articleFor(spoken, written.toLowerCase(), readings);
      if (wanted === null) return [];
      const rest = following[0].slice(0, following[0].length - following[1]!.length) + spoken;
      const right = (written[0] === 'A' ? wanted.replace('a', 'A') : wanted) + rest;
      return [
        replaced(
          index,
          written + rest,
          right,
          message('lint.prose.article', { wrong: written + rest, right }),
        ),
      ];
    });
  },
};

/** The article that belongs before a word; null where the one that stands there may stay. */
function articleFor(word: string, written: string, { a, an }: ArticleOptions): string | null {
  const letters = word.replace(/(?<=[A-Z])s$/, '');
  if (an.includes(letters)) return written === 'an' ? null : 'an';
  if (a.includes(letters)) return written === 'a' ? null : 'a';
  if (vowel.has(letters)) return written === 'an' ? null : 'an';
  if (consonant.has(letters)) return written === 'a' ? null : 'a';
  // Spoken as “you”: unicorn, utility, eurobond.
  if (/^(?:uni(?![dmn])|util|eur|ewe|ubiq|usu|use)/.test(word)) return written === 'a' ? null : 'a';
  // “Eighteen hundred” or “one thousand eight hundred”.
  if (/^1,?[18]\d\d(?![\d,])/.test(word)) return null;
  // A name or an abbreviation that nobody here can read aloud.
  if (/^[A-Z]/.test(word)) return null;
  return byRetext(word, written);
}

const parser = new ParseEnglish();
const look = retextIndefiniteArticle();

function byRetext(word: string, written: string): string | null {
  const text = `${written} ${word}`;
  const file = new VFile(text);
  look(parser.parse(text), file);
  return file.messages[0]?.expected?.[0] ?? null;
}
