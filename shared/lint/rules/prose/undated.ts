import { articleDate } from '../../../article/metadata.ts';
import { message } from '../../../i18n/index.ts';
import { baseName } from '../../../library-path.ts';
import type { Options } from '../../options.ts';
import type { ArticleRule } from '../../rule.ts';
import { type ArticleReading, headingPath, type PlacedSentence } from '../../text/article-reading.ts';
import { ownWords } from '../../text/own-words.ts';

const relative = {
  ko: /올해|지난해|내년|작년|금년|이번 (?:분기|달)|지난 (?:분기|달)|(?<![\d가-힣A-Za-z])Q[1-4](?!\s?\d|[:.)]|\w)/,
  en: /(?<![\d가-힣A-Za-z])Q[1-4](?!\s?\d|[:.)]|\w)|\b(?:this|last|next) (?:year|quarter|month)\b/i,
};
const year = /(?:19|20)\d\d|['’]\d\d년?|[1-4]Q\d\d|[12]H\d\d/;

/** A day that an article opens with, or that its file is named after, as blogs do: `2026-03-02-shipping.md`. */
const openingDate = /(?:19|20)\d\d\s?[-./년]\s?\d{1,2}/;
/** How many lines open an article: its title and the line of author and date. */
const opening = 3;

/** Words that mean another day to each day's reader, in an article that does not say when it was written. */
export const undated: ArticleRule<Options, 'path'> = {
  id: 'prose/undated',
  severity: 'info',
  scope: 'article',
  needs: ['path'],
  docs: {
    title: { ko: '기준 시점', en: 'As of when?' },
    why: {
      ko: '올해, 지난 분기, Q4는 읽는 날에 따라 뜻이 달라집니다. 머리말에 date나 asOf를 적거나 연도를 함께 씁니다. 파일 이름이나 글머리에 날짜가 있으면 말하지 않습니다. Q4는 같은 절에서 앞에 연도를 밝혔으면 됩니다. 글마다 한 번만 알립니다.',
      en: '“Last year” and “Q4” mean something else to next year’s reader. Give `date` or `asOf` in the front matter, or the year. A date in the file’s name or in the opening lines will do; for a quarter, the year given before it in its section. Told once an article.',
    },
    examples: [
      {
        wrong: '# 실적\n\n⟦작년⟧보다 늘었다.',
        right: '# 실적\n\n2026. 3. 2. | 김가온\n\n작년보다 늘었다.',
      },
      { wrong: '매출은 ⟦지난해⟧보다 늘었고 올해도 는다.', right: '매출은 2025년보다 늘었다.' },
      {
        wrong: '## 실적\n\n⟦Q3⟧ 매출이 늘었다.',
        right: '## 2025년 실적\n\nQ3 매출이 늘었다.',
      },
      {
        wrong: 'Sales rose ⟦last quarter⟧.',
        right: '---\ndate: 2026-03-02\n---\n\nSales rose last quarter.',
      },
    ],
  },
  check(reading, { path }) {
    if (year.test(reading.article.title?.value ?? '')) return [];
    if (openingDate.test(baseName(path ?? '')) || hasOpeningDate(reading)) return [];
    const own = ownWords(reading);
    if (articleDate(reading.article) !== null || hasDatedKey(reading)) return [];
    for (const sentence of reading.sentences) {
      const words = own.slice(sentence.from, sentence.to);
      const found = relative[reading.language].exec(words);
      if (!found || sentence.question || year.test(words)) continue;
      if (found[0].startsWith('Q') && isPlacedQuarter(reading, sentence, own)) continue;
      const from = sentence.from + found.index;
      return [
        {
          message: message('lint.prose.undated', { words: found[0] }),
          about: 'date',
          span: { from, to: from + found[0].length },
        },
      ];
    }
    return [];
  },
};

/** Keys of a front matter by which other programs date an article: `published: 2026-03-02`, `기준일: 2026-03-02`. */
const datedKey =
  /^['"]?[\w-]{0,20}(?:date|as_?of|updated|published|created|modified|기준일|작성일|발행일)[\w-]{0,12}['"]?\s?:\s?['"]?(?:19|20)\d\d/im;

function hasDatedKey({ article: { frontMatter, text } }: ArticleReading): boolean {
  return frontMatter !== null && datedKey.test(text.slice(frontMatter.inner.from, frontMatter.inner.to));
}

/** Of a quarter a year can be told before, in its section or above; and Q1 to Q5 are the fifths of a ranking. */
function isPlacedQuarter(reading: ArticleReading, { section, to }: PlacedSentence, own: string): boolean {
  const { from } = reading.sections[section]!;
  const above = own.slice(from, to);
  const end = reading.sections[section + 1]?.from ?? own.length;
  return (
    year.test(above) ||
    headingPath(reading, section).some((heading) => year.test(heading)) ||
    /분위|quartile|quintile|\bQ5\b/i.test(own.slice(from, end))
  );
}

const hasOpeningDate = ({ lines, article }: ArticleReading) =>
  lines
    .filter(({ kind }) => kind !== 'blank')
    .slice(0, opening)
    .some(({ from, to }) => openingDate.test(article.text.slice(from, Math.min(to, from + 200))));
