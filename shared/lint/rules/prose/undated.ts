import { articleDate } from '../../../article/metadata.ts';
import { message } from '../../../i18n/index.ts';
import type { ArticleRule } from '../../rule.ts';

const relative =
  /올해|지난해|내년|작년|금년|이번 (?:분기|달)|지난 (?:분기|달)|(?<![\d가-힣A-Za-z])Q[1-4](?!\s?\d|[:.)]|\w)|\b(?:this|last|next) (?:year|quarter|month)\b/i;
const year = /(?:19|20)\d\d|['’]\d\d년?|[1-4]Q\d\d|[12]H\d\d/;

/** Words that mean another day to each day's reader, in an article that does not say when it was written. */
export const undated: ArticleRule = {
  id: 'prose/undated',
  severity: 'info',
  scope: 'article',
  docs: {
    title: { ko: '기준 시점', en: 'As of when?' },
    why: {
      ko: '올해, 지난 분기, Q4는 읽는 날에 따라 뜻이 달라집니다. 머리말에 date나 asOf를 적거나 연도를 함께 씁니다. 글마다 한 번만 알립니다.',
      en: '“Last year” and “Q4” mean something else to next year’s reader. Give `date` or `asOf` in the front matter, or the year. Told once an article.',
    },
    examples: [
      { wrong: '매출은 ⟦지난해⟧보다 늘었고 올해도 는다.', right: '매출은 2025년보다 늘었다.' },
      {
        wrong: 'Sales rose ⟦last quarter⟧.',
        right: '---\ndate: 2026-03-02\n---\n\nSales rose last quarter.',
      },
    ],
  },
  check(reading) {
    if (year.test(reading.article.title?.value ?? '')) return [];
    if (articleDate(reading.article) !== null || reading.article.frontMatter?.data.date instanceof Date)
      return [];
    for (const sentence of reading.sentences) {
      const words = reading.prose.slice(sentence.from, sentence.to);
      const found = relative.exec(words);
      if (!found || sentence.question || year.test(words)) continue;
      const from = sentence.from + found.index;
      return [
        {
          message: message('lint.prose.undated', { words: found[0] }),
          span: { from, to: from + found[0].length },
        },
      ];
    }
    return [];
  },
};
